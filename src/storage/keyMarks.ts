const MARK = '\0';
const MARKED = /^\0+\d{1,10}$/;
const LIKE_A_NUMBER = /^\d{1,10}$/;

/**
 * JavaScript puts a key such as `"7"` before all others of its object. With a mark in front it stays where it stands,
 * so a key that we do not know has one in memory wherever it would move. One that begins like a mark gets another.
 */
export function marked(key: string): string {
  return LIKE_A_NUMBER.test(key) || isMarked(key) ? MARK + key : key;
}

/** The key with a mark, where it needs one and has none yet. */
export function markedOnce(key: string): string {
  return isMarked(key) ? key : marked(key);
}

/** Whether a key has a mark, or would be taken for one that has. */
export function isMarked(key: string): boolean {
  return MARKED.test(key);
}

/** A key as it stands in the file. */
export function unmarked(key: string): string {
  return isMarked(key) ? key.slice(MARK.length) : key;
}

/** Takes the marks out of JSON, from keys alone: a value is not followed by a colon. */
export function withoutMarks(json: string): string {
  if (!json.includes('"\\u0000')) return json;
  return json.replace(/((?:^ *|[{,])")\\u0000(?=(?:\\u0000)*\d{1,10}":)/gm, '$1');
}

/** Puts marks into JSON, at the keys whose quotes stand at these places. */
export function withMarks(json: string, places: readonly number[]): string {
  if (places.length === 0) return json;
  const pieces: string[] = [];
  let from = 0;
  for (const at of places) {
    pieces.push(json.slice(from, at + 1), '\\u0000');
    from = at + 1;
  }
  return pieces.join('') + json.slice(from);
}
