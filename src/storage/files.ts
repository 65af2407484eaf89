/**
 * Lets the user choose a file of the kinds in `accept` (such as `.json,.png`), or gives `null` when they choose none.
 */
export async function chooseFile(accept: string): Promise<File | null> {
  const [file] = await chosen(accept, false);
  return file ?? null;
}

/** Lets the user choose any number of files of the kinds in `accept`. */
export function chooseFiles(accept: string): Promise<readonly File[]> {
  return chosen(accept, true);
}

function chosen(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.hidden = true;
  // Some browsers forget an input that is not in the page before the user has chosen.
  document.body.append(input);
  return new Promise((resolve) => {
    const settle = (files: readonly File[]) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => settle([...(input.files ?? [])]));
    input.addEventListener('cancel', () => settle([]));
    input.click();
  });
}

/** Long enough for the slowest browser to have begun reading. */
const KEPT_FOR = 60_000;

/** Saves a file in the user's folder of downloads. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

/** How long a name of a file may be with its ending: systems allow 255 bytes, of which browsers add some of their own. */
const MOST_BYTES = 200;
const MOST_LETTERS = 80;

/**
 * A name for a file that every system accepts, such as `Mortgages 2027.json`. `ending` is without its dot. A `mark`, such
 * as `(final)`, stands before it, however long the name of the document is.
 */
export function fileName(documentName: string, ending: string, mark = ''): string {
  const end = `${mark && ` ${mark}`}.${ending}`;
  const safe = documentName
    // What Windows forbids, control characters, and what changes the direction of writing, which could fake an ending.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ');
  const base = cut(safe, MOST_BYTES - end.length - 1).replace(/^[. ]+|[. ]+$/g, '');
  const isDevice = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)/i.test(base);
  return `${isDevice ? '_' : ''}${base || 'tribecraft'}${end}`;
}

/** As many letters from the start of a text as fit. A browser that cannot tell letters takes code points. */
function cut(text: string, mostBytes: number): string {
  const letters =
    typeof Intl.Segmenter === 'function'
      ? Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
      : [...text];
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const letter of letters.slice(0, MOST_LETTERS)) {
    bytes += encoder.encode(letter).byteLength;
    if (bytes > mostBytes) break;
    short += letter;
  }
  return short;
}
