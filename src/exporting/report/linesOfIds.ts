/** In which line something of a scenario stands, counted from 1; `undefined` where that is not known. */
export type LineOf = (scenario: string, id: string) => number | undefined;

/** The end of a line, or an id in the text of a document; one with a sign that JSON writes as a code is passed over. */
const LINE_OR_ID = /\n|"id"\s*:\s*"([a-z]+:[^"\\]+)"/g;

/** The lines of the text of a document in which the records of each scenario have their ids. */
export function linesOfIds(text: string): LineOf {
  const lines = new Map<string, number>();
  let line = 1;
  let scenario = '';
  for (const [found, id] of text.matchAll(LINE_OR_ID)) {
    if (id?.startsWith('scenario:')) scenario = id;
    const key = `${scenario} ${id}`;
    if (id && !lines.has(key)) lines.set(key, line);
    line += found.split('\n').length - 1;
  }
  return (within, id) => lines.get(`${within} ${id}`);
}
