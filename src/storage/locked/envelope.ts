import type { FaultValues } from '../../domain/fault.ts';
import { bytesOfBase64 } from '../base64.ts';
import { isRecord } from '../checkLimits.ts';
import type { FaultList } from '../faultList.ts';
import { quoted } from '../faultList.ts';
import type { Raw } from '../migrations.ts';
import { typeOf } from '../valueFault.ts';

/** How a file says that it is a document of ours behind a passphrase, and in which version of this form. */
export const LOCKED_FORMAT = 'tribecraft-locked';
const LOCK_VERSION = 1;

/** The one way in which this version locks, by the names that the file has for it. */
const WAYS = { kdf: 'PBKDF2-SHA-256', cipher: 'AES-GCM-256', compression: 'gzip' } as const;

/**
 * How often the passphrase is hashed: as often as OWASP's *Password Storage Cheat Sheet* asks of PBKDF2 with SHA-256.
 * It takes a fifth of a second for whoever opens the file, and makes each guess so much more work.
 */
export const ROUNDS = 600_000;
/** No file says fewer than we write, and so is weaker than we say. */
const LEAST_ROUNDS = ROUNDS;
/** Nothing stops a browser that has begun to hash. So many take 2 seconds on a server's core, and more on a phone. */
const MOST_ROUNDS = 10_000_000;

/** In bytes. A salt has at least 16 (NIST SP 800-132, section 5.1), a nonce of GCM 12 (NIST SP 800-38D, 5.2.1.1). */
export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;

/** A document behind a passphrase, with all that is needed to open it but that. Bytes stand in it as base64. */
export interface Envelope {
  format: typeof LOCKED_FORMAT;
  version: number;
  kdf: typeof WAYS.kdf;
  rounds: number;
  salt: string;
  cipher: typeof WAYS.cipher;
  nonce: string;
  /** How the text was packed before it was locked. */
  compression: typeof WAYS.compression;
  /** With the 16 bytes at its end by which AES-GCM tells that nothing was changed. */
  ciphertext: string;
}

type Key = keyof Envelope;
const SAID: readonly Key[] = ['format', 'version', 'kdf', 'rounds', 'salt', 'cipher', 'nonce', 'compression'];
const KEYS: ReadonlySet<string> = new Set([...SAID, 'ciphertext']);

/** An envelope that has nothing in it yet. */
export function envelopeFor(salt: string, nonce: string): Envelope {
  const { kdf, cipher, compression } = WAYS;
  const format = LOCKED_FORMAT;
  return { format, version: LOCK_VERSION, kdf, rounds: ROUNDS, salt, cipher, nonce, compression, ciphertext: '' };
}

/** All that an envelope says of itself, a line each; locked with the text, so that nobody changes it unnoticed. */
export function headerOf(envelope: Envelope): string {
  return SAID.map((key) => envelope[key]).join('\n');
}

/** Whether what stands in a file says that it is locked, sound or not. */
export function isLocked(raw: unknown): raw is Raw {
  return isRecord(raw) && raw.format === LOCKED_FORMAT;
}

/** What says that it is locked, as an envelope that can be tried; or `null` and its faults. */
export function readEnvelope(raw: Raw, faults: FaultList): Envelope | null {
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    faults.add(['version'], 'unknown-version', { version: LOCK_VERSION });
  } else if (version > LOCK_VERSION) {
    // What else it says, this version cannot know.
    faults.add(['version'], 'newer-version', { version });
  } else new EnvelopeReader(raw, faults).read();
  return faults.count > 0 ? null : (raw as unknown as Envelope);
}

class EnvelopeReader {
  constructor(
    private readonly raw: Raw,
    private readonly faults: FaultList,
  ) {}

  read(): void {
    // What is not locked with the rest could be put in by anybody.
    for (const key of Object.keys(this.raw)) if (!KEYS.has(key)) this.faults.add([key], 'not-of-lock');
    this.way('kdf');
    this.rounds();
    this.bytes('salt', SALT_BYTES);
    this.way('cipher');
    this.bytes('nonce', NONCE_BYTES);
    this.way('compression');
    this.bytes('ciphertext');
  }

  private way(key: keyof typeof WAYS): void {
    const value = this.valueOf(key, 'text');
    const choices = WAYS[key];
    if (typeof value === 'string' && value !== choices) {
      this.faults.add([key], 'unknown-lock', { value: quoted(value), choices });
    }
  }

  private rounds(): void {
    const value = this.valueOf('rounds', 'number');
    if (typeof value !== 'number') return;
    const add = (code: 'not-whole' | 'too-few-rounds' | 'too-many-rounds', values: FaultValues) =>
      this.faults.add(['rounds'], code, values);
    if (value < LEAST_ROUNDS) add('too-few-rounds', { limit: LEAST_ROUNDS });
    else if (value > MOST_ROUNDS) add('too-many-rounds', { limit: MOST_ROUNDS });
    else if (!Number.isInteger(value)) add('not-whole', { value: String(value) });
  }

  private bytes(key: 'salt' | 'nonce' | 'ciphertext', count?: number): void {
    const value = this.valueOf(key, 'text');
    if (typeof value !== 'string') return;
    const bytes = bytesOfBase64(value);
    if (!bytes) this.faults.add([key], 'not-base64');
    else if (count !== undefined && bytes.length !== count) this.faults.add([key], 'not-so-long', { limit: count });
  }

  private valueOf(key: Key, expected: 'text' | 'number'): unknown {
    const value = this.raw[key];
    if (value === undefined) this.faults.add([key], 'lock-incomplete');
    else if (typeOf(value) !== expected) this.faults.add([key], 'wrong-type', { expected, found: typeOf(value) });
    return value;
  }
}
