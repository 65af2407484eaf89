import { packed, unpacked } from '../../workers/packing.ts';
import { base64Of, bytesOfBase64 } from '../base64.ts';
import { FaultList, type Refused } from '../faultList.ts';
import { checkSize, LARGEST } from '../jsonText.ts';
import { type Envelope, envelopeFor, headerOf, NONCE_BYTES, SALT_BYTES } from './envelope.ts';
import { isLongEnough, prepared } from './passphrase.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `no-crypto`: the browser encrypts nothing on this page, see `canLock`. `too-short`: the passphrase is. */
export type LockResult = { kind: 'ok'; text: string } | { kind: 'no-crypto' } | { kind: 'too-short' } | Refused;

/** `wrong`: either the passphrase is, or somebody changed the file; AES-GCM cannot tell which. */
export type UnlockResult = { kind: 'ok'; text: string } | { kind: 'no-crypto' } | { kind: 'wrong' } | Refused;

/**
 * Whether anything can be locked or opened here. Browsers encrypt on pages by https and on this very computer alone
 * (W3C, *Secure Contexts*): not on one that came by plain http from another machine.
 */
export function canLock(): boolean {
  return subtle() !== undefined;
}

/**
 * The text of a file that has `text` in it behind a passphrase: another one each time, since salt and nonce are chosen
 * by chance. Refused where it would be too large to be opened again.
 */
export async function locked(text: string, passphrase: string): Promise<LockResult> {
  const crypto = subtle();
  if (!crypto) return { kind: 'no-crypto' };
  if (!isLongEnough(passphrase)) return { kind: 'too-short' };
  const bytes = new TextEncoder().encode(text);
  const [salt, nonce] = [byChance(SALT_BYTES), byChance(NONCE_BYTES)];
  const envelope = envelopeFor(base64Of(salt), base64Of(nonce));
  const key = await keyOf(crypto, passphrase, envelope);
  const sealed = await crypto.encrypt(sealOf(envelope), key, await packed(bytes, 'gzip'));
  const file = `${JSON.stringify({ ...envelope, ciphertext: base64Of(new Uint8Array(sealed)) }, null, 2)}\n`;
  return tooLarge(Math.max(bytes.length, file.length)) ?? { kind: 'ok', text: file };
}

/** The text in an envelope, with nothing known of what it says. */
export async function unlocked(envelope: Envelope, passphrase: string): Promise<UnlockResult> {
  const crypto = subtle();
  if (!crypto) return { kind: 'no-crypto' };
  const key = await keyOf(crypto, passphrase, envelope);
  const opened = await crypto.decrypt(sealOf(envelope), key, bytesIn(envelope.ciphertext)).catch(() => null);
  if (!opened) return { kind: 'wrong' };
  return readOut(new Uint8Array(opened));
}

async function readOut(opened: Bytes): Promise<UnlockResult> {
  const faults = new FaultList();
  try {
    const bytes = await unpacked(opened, 'gzip', LARGEST);
    if (bytes === 'too-large') return tooLarge(LARGEST + 1) as Refused;
    if (bytes === 'damaged') throw new TypeError('It is not packed as we pack');
    return { kind: 'ok', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    // Whoever locked it did not do so as we do: changed afterwards, it would not have come so far.
    faults.add(['ciphertext'], 'not-unpacked');
    return faults.refused();
  }
}

function keyOf(crypto: SubtleCrypto, passphrase: string, { salt, rounds }: Envelope): Promise<CryptoKey> {
  return crypto
    .importKey('raw', new TextEncoder().encode(prepared(passphrase)), 'PBKDF2', false, ['deriveKey'])
    .then((secret) =>
      crypto.deriveKey(
        { name: 'PBKDF2', hash: 'SHA-256', salt: bytesIn(salt), iterations: rounds },
        secret,
        { name: 'AES-GCM', length: 256 },
        false,
        ['encrypt', 'decrypt'],
      ),
    );
}

/** The mark at the end has 16 bytes, the longest that there is. */
function sealOf(envelope: Envelope): AesGcmParams {
  const additionalData = new TextEncoder().encode(headerOf(envelope));
  return { name: 'AES-GCM', iv: bytesIn(envelope.nonce), additionalData, tagLength: 128 };
}

/** Of an envelope that was read: there it is base64. */
function bytesIn(text: string): Bytes {
  return bytesOfBase64(text) as Bytes;
}

function byChance(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

function tooLarge(bytes: number): Refused | null {
  const faults = new FaultList();
  checkSize(bytes, faults);
  return faults.count > 0 ? faults.refused() : null;
}

function subtle(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle;
}
