import { decode } from './decode.ts';
import { LIMITS } from './limits.ts';
import { isOle, problemOfOle } from './ole.ts';
import { refused } from './refused.ts';
import type { Encoding, Source, UnreadSource } from './table.ts';
import { readText } from './textTable.ts';
import { isWebPage, readWebPage } from './webPage.ts';
import { readWorkbook } from './workbook.ts';
import { isZip } from './zip.ts';

/**
 * Reads a file as tables. What it is its bytes say, never its name: a workbook, an old one (which is refused, with or
 * without a password), a web page, else a text. `encoding` is how a text is read where the user knows better.
 */
export async function readSource(
  bytes: Uint8Array,
  { encoding }: { encoding?: Encoding } = {},
): Promise<Source | UnreadSource> {
  if (bytes.length > LIMITS.bytes) return refused('too-large');
  if (isZip(bytes)) return readWorkbook(bytes);
  if (isOle(bytes)) return refused(problemOfOle(bytes));
  const decoded = decode(bytes, encoding);
  if (!decoded) return refused('bad-text');
  const source = readDecoded(decoded.text);
  return source.kind === 'ok' ? { ...source, encoding: decoded.encoding } : source;
}

function readDecoded(text: string): Source | UnreadSource {
  const start = text.slice(0, 4096);
  if (isBinary(start)) return refused('not-a-table');
  // An old form of workbook that some programs still write under the name of a newer one.
  if (/^\s*<\?xml/.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return refused('old-excel');
  }
  if (/^MIME-Version:/i.test(start)) return refused('web-page');
  return isWebPage(start) ? readWebPage(text) : readText(text);
}

/** Whether this is no text at all: it has a zero or many control characters, or begins as a PDF or an RTF does. */
function isBinary(start: string): boolean {
  const controls = [...start].filter((letter) => letter < ' ' && !/\s/.test(letter)).length;
  return start.includes('\0') || controls * 10 > start.length || /^(?:%PDF-|\{\\rtf)/.test(start);
}
