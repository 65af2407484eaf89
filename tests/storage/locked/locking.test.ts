import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../src/storage/locked/envelope.ts';
import { canLock, locked, unlocked } from '../../../src/storage/locked/locking.ts';
import { type ReadOrLocked, readDocument, readOrLocked } from '../../../src/storage/readDocument.ts';
import { readRules } from '../../../src/storage/readRules.ts';
import { lockedByHand, openedByHand, PASSPHRASE } from '../../support/lockedByHand.ts';
import { judge } from '../hostile/judge.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8');
const LOCKED = fixture('locked.json');
const UNLOCKED = fixture('unlocked.json');

function envelopeOf(file: string): Envelope {
  const read = readOrLocked(file);
  if (read.kind !== 'locked') throw new Error(JSON.stringify(read));
  return read.envelope;
}

/** The faults of what the fixture would be with other values; `undefined` leaves a key out. */
function faultsWith(others: Record<string, unknown>): string[] {
  const file = JSON.stringify({ ...JSON.parse(LOCKED), ...others });
  expect(judge(file)).toEqual({ opens: false, problem: null });
  return faultsOf(readOrLocked(file));
}

function faultsOf(read: ReadOrLocked): string[] {
  return read.kind === 'refused' ? read.faults.map(({ path, code }) => `${path} ${code}`) : [];
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file that was locked once', () => {
  it('still opens, also with accents that are typed in another way', async () => {
    expect(await unlocked(envelopeOf(LOCKED), PASSPHRASE)).toEqual({ kind: 'ok', text: UNLOCKED });
    expect(await unlocked(envelopeOf(LOCKED), PASSPHRASE.normalize('NFD'))).toEqual({ kind: 'ok', text: UNLOCKED });
  });

  it('opens by its description alone, without this program', () => {
    expect(openedByHand(LOCKED, PASSPHRASE)).toBe(UNLOCKED);
  });

  it('says what it is, in which version and with which parameters, and nothing of the document', () => {
    const stated = JSON.parse(LOCKED);
    expect(Object.keys(stated)).toEqual([
      ...['format', 'version', 'kdf', 'rounds', 'salt', 'cipher', 'nonce', 'compression', 'ciphertext'],
    ]);
    expect(stated).toMatchObject({ format: 'tribecraft-locked', version: 1, rounds: 600_000 });
    expect(LOCKED).not.toMatch(/Hypotheken|Amina/);
  });

  it('is said to be locked wherever nobody can ask for a passphrase', () => {
    for (const read of [readDocument(LOCKED), readRules(new TextEncoder().encode(LOCKED))]) {
      expect(read).toEqual({ kind: 'refused', faults: [{ path: '', code: 'locked', values: {} }], count: 1 });
    }
  });
});

describe('locking', () => {
  it('and unlocking gives the very text back, here and by hand, whatever it is', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constant('\ufeffbegint\r\nmet een teken'),
    );
    const passphrases = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, passphrases, async (text, passphrase) => {
        const result = await locked(text, passphrase);
        if (result.kind !== 'ok') throw new Error(result.kind);
        expect(await unlocked(envelopeOf(result.text), passphrase)).toEqual({ kind: 'ok', text });
        const used = passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC');
        expect(openedByHand(result.text, used)).toBe(text);
      }),
      { numRuns: 4 },
    );
  });

  it('of the same text by the same passphrase gives another file each time', async () => {
    const [one, other] = await Promise.all([locked('Kees', PASSPHRASE), locked('Kees', PASSPHRASE)]);
    if (one.kind !== 'ok' || other.kind !== 'ok') throw new Error('Not locked');
    const [a, b] = [envelopeOf(one.text), envelopeOf(other.text)];
    for (const key of ['salt', 'nonce', 'ciphertext'] as const) expect(a[key]).not.toBe(b[key]);
  });

  it('asks for a passphrase of eight letters', async () => {
    expect(await locked('Kees', 'zeven77')).toEqual({ kind: 'too-short' });
  });

  it('is refused where the file could not be opened again', async () => {
    const large = await locked('x'.repeat(64 * 1024 * 1024 + 1), PASSPHRASE);
    expect(large).toMatchObject({ kind: 'refused', faults: [{ code: 'too-large', values: { limit: 64 } }] });
  });

  it('needs a browser that encrypts, and says so where there is none', async () => {
    expect(canLock()).toBe(true);
    // On a page that came by plain http.
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(canLock()).toBe(false);
    expect(await locked('Kees', PASSPHRASE)).toEqual({ kind: 'no-crypto' });
    expect(await unlocked(envelopeOf(LOCKED), PASSPHRASE)).toEqual({ kind: 'no-crypto' });
  });
});

describe('a locked file that was changed', () => {
  it.each(['één kopje thé, graag', `${PASSPHRASE} `, ''])(
    'opens by no other passphrase, such as "%s"',
    async (other) => {
      expect(await unlocked(envelopeOf(LOCKED), other)).toEqual({ kind: 'wrong' });
    },
  );

  it('states something else, whichever byte is another, but for white space between its parts', () => {
    const sound = JSON.stringify(envelopeOf(LOCKED));
    for (let at = 0; at < LOCKED.length; at++) {
      for (const other of ['A', '7', '"', ' ', '\0']) {
        if (LOCKED[at] === other) continue;
        const read = readOrLocked(LOCKED.slice(0, at) + other + LOCKED.slice(at + 1));
        const isSpace = /\s/.test(LOCKED[at] ?? '') && /\s/.test(other);
        if (read.kind === 'locked') expect([at, JSON.stringify(read.envelope) === sound]).toEqual([at, isSpace]);
        else expect(read.kind).toBe('refused');
      }
    }
  });

  const { salt, nonce, ciphertext } = JSON.parse(LOCKED);
  const otherAt = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  it.each([
    ['rounds', { rounds: 600_001 }],
    ['salt', { salt: otherAt(salt, 0) }],
    ['nonce', { nonce: otherAt(nonce, 15) }],
    ['first byte', { ciphertext: otherAt(ciphertext, 0) }],
    ['middle', { ciphertext: otherAt(ciphertext, 400) }],
    ['mark at its end', { ciphertext: otherAt(ciphertext, ciphertext.length - 8) }],
    ['end', { ciphertext: ciphertext.slice(0, -4) }],
    ['whole text', { ciphertext: '' }],
  ])('in its %s opens no more', async (_, others) => {
    const changed = envelopeOf(JSON.stringify({ ...JSON.parse(LOCKED), ...others }));
    expect(await unlocked(changed, PASSPHRASE)).toEqual({ kind: 'wrong' });
  });

  it('is told by what it says of itself, not only by what comes of that', async () => {
    // The same key, nonce and text, under another header.
    const stated = lockedByHand('Kees', PASSPHRASE, { version: 2 });
    const { version: _, ...others } = stated;
    const renamed = envelopeOf(JSON.stringify({ ...others, version: 1 }));
    expect(await unlocked(renamed, PASSPHRASE)).toEqual({ kind: 'wrong' });
  });
});

describe('[P8] a locked file that is damaged or hostile', () => {
  it.each([
    ['no kdf', { kdf: undefined }, ['kdf lock-incomplete']],
    ['no text', { ciphertext: undefined, nonce: undefined }, ['nonce lock-incomplete', 'ciphertext lock-incomplete']],
    ['no rounds', { rounds: undefined }, ['rounds lock-incomplete']],
    ['no version', { version: undefined }, ['version unknown-version']],
    ['version 0', { version: 0 }, ['version unknown-version']],
    ['half a version', { version: 1.5 }, ['version unknown-version']],
    ['a newer version, whose keys are others', { version: 2, salt: 7, argon: true }, ['version newer-version']],
    ['another kdf', { kdf: 'PBKDF2-SHA-1' }, ['kdf unknown-lock']],
    ['another cipher', { cipher: 'none' }, ['cipher unknown-lock']],
    ['another packing', { compression: 'brotli' }, ['compression unknown-lock']],
    ['one round too few', { rounds: 599_999 }, ['rounds too-few-rounds']],
    ['rounds below nothing', { rounds: -1 }, ['rounds too-few-rounds']],
    ['a part of a round', { rounds: 600_000.5 }, ['rounds not-whole']],
    ['rounds as text', { rounds: '600000' }, ['rounds wrong-type']],
    ['one round too many', { rounds: 10_000_001 }, ['rounds too-many-rounds']],
    ['rounds for years', { rounds: 1e12 }, ['rounds too-many-rounds']],
    ['a list for its salt', { salt: [] }, ['salt wrong-type']],
    ['a short salt', { salt: 'AAAA' }, ['salt not-so-long']],
    ['a long nonce', { nonce: 'A'.repeat(20) }, ['nonce not-so-long']],
    ['a salt in no base64', { salt: 'zout!' }, ['salt not-base64']],
    ['a text in no base64', { ciphertext: 'A' }, ['ciphertext not-base64']],
    ['a key that anybody could put in', { note: 'Kees' }, ['note not-of-lock']],
  ])('with %s is refused with its place', (_, others, faults) => {
    expect(faultsWith(others)).toEqual(faults);
  });

  it('may have as many rounds as are allowed', () => {
    for (const rounds of [600_000, 10_000_000]) expect(faultsWith({ rounds })).toEqual([]);
  });

  it('is refused for a key that would reach into other objects, and for one that stands twice', () => {
    const withKey = (key: string) => faultsOf(readOrLocked(LOCKED.replace('{', `{ ${key},`)));
    expect(withKey('"__proto__": {}')).toEqual(['__proto__ not-of-lock']);
    expect(withKey('"rounds": 600000')).toEqual([' duplicate-key']);
  });

  it('is no more than 64 MiB when it is unpacked, and is told so before the rest comes out of it', async () => {
    const bomb = lockedByHand('0'.repeat(64 * 1024 * 1024 + 1), PASSPHRASE);
    const opened = await unlocked(envelopeOf(JSON.stringify(bomb)), PASSPHRASE);
    expect(opened).toMatchObject({ kind: 'refused', faults: [{ path: '', code: 'too-large' }] });
  });

  it.each([
    ['was not packed', new TextEncoder().encode(UNLOCKED)],
    ['is no text', undefined],
  ])('is refused where what was locked %s', async (_, bytes) => {
    const { gzipSync } = await import('node:zlib');
    const file = lockedByHand(bytes ?? gzipSync(Uint8Array.of(0xff, 0xfe, 0xfd)), PASSPHRASE);
    const opened = await unlocked(envelopeOf(JSON.stringify(file)), PASSPHRASE);
    expect(opened).toMatchObject({ kind: 'refused', faults: [{ path: 'ciphertext', code: 'not-unpacked' }] });
  });
});
