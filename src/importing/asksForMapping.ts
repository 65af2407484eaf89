import { fieldOfHeader } from './mapping/headers.ts';

/** What was copied, as a web page and as a text. */
interface Copied {
  html: string;
  text: string;
}

/** Name, role, chapter and squad, as a block of lines is read without being asked about. */
const SIMPLE = 4;

/**
 * Whether what was copied is a table of which it has to be said what its columns are: with a header that is known, with
 * more columns than a simple block, or with numbers where names would be. A table without tabs in its text is one of a web
 * page or a document.
 */
export function asksForMapping({ html, text }: Copied): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.includes('\t'));
  const [first, second] = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  if (!first || !second) return /<table[\s>]/i.test(html);
  const isHeader = first.some((cell) => fieldOfHeader(cell) !== null);
  return isHeader || first.length > SIMPLE || /\d/.test(first[0] ?? '');
}
