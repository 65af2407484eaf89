/**
 * Lets the user choose a file of the kinds in `accept` (such as `.json,.png`), or gives `null` when they choose none.
 */
export function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  // Some browsers forget an input that is not in the page before the user has chosen.
  document.body.append(input);
  return new Promise((resolve) => {
    const settle = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => settle(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => settle(null));
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

/** A name for a file that every system accepts, such as `Mortgages 2027.json`. `ending` is without its dot. */
export function fileName(documentName: string, ending: string): string {
  const safe = documentName
    // What Windows forbids, control characters, and what changes the direction of writing, which could fake an ending.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...safe].slice(0, 80).join('');
  const base = short.replace(/^[. ]+|[. ]+$/g, '');
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(base);
  return `${isDevice ? '_' : ''}${base || 'tribecraft'}.${ending}`;
}
