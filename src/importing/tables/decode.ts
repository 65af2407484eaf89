import type { Encoding } from './table.ts';

/** What stands at 80 to 9F in Windows-1252, after https://encoding.spec.whatwg.org/#windows-1252; a blank is nothing. */
const AT_80_TO_9F = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of bytes, without a byte order mark, and how it was read: as `encoding` says, else by its mark, else as
 * UTF-16 where every other byte is zero, else as UTF-8, else as Windows-1252, which has a letter for every byte. `null`
 * where the bytes are no text in the encoding that was asked for or that their mark states.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): { text: string; encoding: Encoding } | null {
  const stated = encoding ?? marked(bytes) ?? withZeros(bytes);
  if (stated) return decodedAs(stated, bytes);
  return decodedAs('utf-8', bytes) ?? decodedAs('windows-1252', bytes);
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: encoding === 'windows-1252' ? withLetters(text) : text, encoding };
  } catch {
    return null;
  }
}

/** Node 20 reads Windows-1252 as Latin-1, which has control characters where the former has letters; browsers do not. */
function withLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = AT_80_TO_9F.charAt(control.charCodeAt(0) - 0x80);
    return letter === ' ' ? control : letter;
  });
}

function marked(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** UTF-16 by the zeros that Latin letters have in it: on one side of most pairs of bytes, and on the other never. */
function withZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked / 4;
  if (even === 0 && odd > most) return 'utf-16le';
  return odd === 0 && even > most ? 'utf-16be' : undefined;
}
