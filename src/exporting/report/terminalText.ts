import { marked } from '../../wording/saying/marked.ts';

/** How a line begins that the log of a build would carry out: a name must not be able to. */
const CARRIED_OUT = /^(\s*)(?=::|##\[)/;

/** Lines to be read on a terminal or in the log of a build: nothing in a name can steer either. */
export function terminalText(lines: readonly string[]): string {
  return lines.map((line) => `${marked(line).replace(CARRIED_OUT, "$1'")}\n`).join('');
}
