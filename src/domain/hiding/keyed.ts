import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Without vowels, so that no word comes about, and without signs that are taken for others. */
const LETTERS = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** The random part of a key: 32 bytes as 64 hexadecimal digits in small letters. */
export const SECRET = /^[0-9a-f]{64}$/;

/** So many letters and digits that look random: the same for the same text, and another for every secret. */
export type Keyed = (text: string, length: number) => string;

/**
 * Makes texts of others with HMAC-SHA-256 (RFC 2104, FIPS 180-4): without the secret nobody can tell which text became
 * which, not even by trying all texts that there may be. Throws where the secret is not one.
 */
export function keyed(secret: string): Keyed {
  if (!SECRET.test(secret)) throw new Error('A secret is 64 hexadecimal digits in small letters');
  const begun = hmac.create(
    sha256,
    Uint8Array.from(secret.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  );
  return (text, length) => {
    const digest = begun.clone().update(bytesOf(text)).digest();
    return Array.from(digest.subarray(0, length), (byte) => LETTERS[byte % LETTERS.length]).join('');
  };
}

/** Two bytes for each unit, so that no two texts are the same: UTF-8 has but one sign for all halves of letters. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit >> 8;
    bytes[2 * at + 1] = unit & 0xff;
  }
  return bytes;
}
