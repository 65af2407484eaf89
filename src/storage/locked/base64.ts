type Bytes = Uint8Array<ArrayBuffer>;

/** As many bytes as become letters in one go: a function takes no more arguments than that everywhere. */
const AT_ONCE = 0x8000;
/** Four letters say three bytes. */
const GROUP = 4;

/** Bytes as base64 (RFC 4648, section 4) in one line, filled up with `=`. */
export function base64Of(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return btoa(letters.join(''));
}

/** The bytes of a text as `base64Of` writes it; `null` for any other, also where a lenient reader would take it. */
export function bytesOfBase64(text: string): Bytes | null {
  // What `atob` passes over or makes up: white space, and the filling at the end.
  if (text.length % GROUP !== 0 || /\s/.test(text)) return null;
  let letters: string;
  try {
    letters = atob(text);
  } catch {
    return null;
  }
  const bytes = Uint8Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  // Of the last letter before the filling some bits say nothing, so that two texts would be the same bytes.
  const last = bytes.length % 3;
  const isWrittenSo = last === 0 || base64Of(bytes.subarray(bytes.length - last)) === text.slice(-GROUP);
  return isWrittenSo ? bytes : null;
}
