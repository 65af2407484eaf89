import { describe, expect, it } from 'vitest';
import { isLongEnough, prepared } from '../../../src/storage/locked/passphrase.ts';

describe('a passphrase', () => {
  it('is the same in whichever signs its accents and spaces were typed', () => {
    expect(prepared('Één kopje thé'.normalize('NFD'))).toBe('Één kopje thé'.normalize('NFC'));
    expect(prepared('vijf\u00a0natte\u2003honden')).toBe('vijf natte honden');
  });

  it('is left as it is otherwise: its capitals, its ends, and signs that only look alike', () => {
    for (const kept of [' Twee  spaties ', 'ﬁets²', 'tab\there']) expect(prepared(kept)).toBe(kept.normalize('NFC'));
    expect(prepared('²')).not.toBe('2');
  });

  it('has at least eight letters, of which each counts once', () => {
    expect(isLongEnough('zeven77')).toBe(false);
    expect(isLongEnough('acht8888')).toBe(true);
    expect(isLongEnough('é'.normalize('NFD').repeat(7))).toBe(false);
    expect(isLongEnough('🚲'.repeat(7))).toBe(false);
    expect(isLongEnough('🚲'.repeat(8))).toBe(true);
  });
});
