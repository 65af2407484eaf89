type Bytes = Uint8Array<ArrayBuffer>;

/** The letters of base64 (RFC 4648, section 4), as codes, by the six bits that each of them says. */
const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const FILLING = 0x3d;
/** What no letter says. */
const NONE = 0xff;
const SAID = new Uint8Array(128).fill(NONE);
for (const [bits, letter] of LETTERS.entries()) SAID[letter] = bits;

/**
 * Bytes as base64 in one line, filled up with `=`. Written out here: `btoa` takes Node many times as long, and
 * `Uint8Array.toBase64` is younger than the browsers of the README.
 */
export function base64Of(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(FILLING);
  let held = 0;
  let count = 0;
  let to = 0;
  const write = (bits: number) => {
    text[to++] = LETTERS[bits & 0x3f] as number;
  };
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    count += 8;
    for (; count >= 6; write(held >> count)) count -= 6;
  }
  if (count > 0) write(held << (6 - count));
  return new TextDecoder().decode(text);
}

/**
 * The bytes of a text as `base64Of` writes it; `null` for any other, also where a lenient reader would take it: so no
 * two texts are the same bytes.
 */
export function bytesOfBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0) return null;
  const filling = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3 - filling);
  let held = 0;
  let count = 0;
  let to = 0;
  for (let at = 0; at < text.length - filling; at++) {
    const bits = SAID[text.charCodeAt(at)] ?? NONE;
    if (bits === NONE) return null;
    held = ((held << 6) | bits) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[to++] = held >> count;
  }
  // Of the last letter before the filling some bits say nothing.
  return (held & ((1 << count) - 1)) === 0 ? bytes : null;
}
