import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The passphrase of `fixtures/locked.json`, composed; some keyboards write its accents as signs of their own. */
export const PASSPHRASE = 'Één kopje thé, graag';

/** What stands in a locked file, by its keys. */
export type Stated = Record<string, unknown> & { rounds: number; salt: string; nonce: string; ciphertext: string };

const HEADER = ['format', 'version', 'kdf', 'rounds', 'salt', 'cipher', 'nonce', 'compression'];
const headerOf = (stated: Stated) => Buffer.from(HEADER.map((key) => String(stated[key])).join('\n'));
const inBase64 = (text: string) => Buffer.from(text, 'base64');
const keyOf = ({ salt, rounds }: Stated, passphrase: string) =>
  pbkdf2Sync(passphrase, inBase64(salt), rounds, 32, 'sha256');

/** Opens a locked file as `docs/locked-files.md` has it, without any code of the program. */
export function openedByHand(file: string, passphrase: string): string {
  const stated = JSON.parse(file) as Stated;
  const sealed = inBase64(stated.ciphertext);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(stated, passphrase), inBase64(stated.nonce));
  decipher.setAAD(headerOf(stated)).setAuthTag(sealed.subarray(-16));
  return gunzipSync(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])).toString('utf8');
}

/** What a locked file states that has a text in it, or bytes in place of one that is packed. */
export function lockedByHand(text: Uint8Array | string, passphrase: string, others: Partial<Stated> = {}): Stated {
  const stated: Stated = {
    format: 'tribecraft-locked',
    version: 1,
    kdf: 'PBKDF2-SHA-256',
    rounds: 600_000,
    salt: Buffer.alloc(16, 'zout').toString('base64'),
    cipher: 'AES-GCM-256',
    nonce: Buffer.alloc(12, 'ooit').toString('base64'),
    compression: 'gzip',
    ciphertext: '',
    ...others,
  };
  const cipher = createCipheriv('aes-256-gcm', keyOf(stated, passphrase), inBase64(stated.nonce));
  cipher.setAAD(headerOf(stated));
  const packed = typeof text === 'string' ? gzipSync(text) : text;
  const sealed = Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()]);
  return { ...stated, ciphertext: sealed.toString('base64') };
}
