import { describe, expect, it } from 'vitest';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { type Picture, squad, TODAY } from '../../support/picture.ts';
import { note, notesIn } from '../../support/scenarioPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*',
  scenarios: 'Today / Split < Today',
  notes: 'a: Wait / b > a: For whom? / c > b [Split]: For Els / d: Ask Tom',
};
const drawn = (asked: Asked) => notesIn(afterwards(shop, asked));
const add = {
  type: 'addNote' as const,
  note: note('n'),
  only: false,
  to: null,
  subject: squad('Checkout'),
  text: 'Wait',
  by: 'Ana de Vries',
};

describe('adding a note', () => {
  it('puts it last, with its day', () => {
    expect(afterwards(shop, add).notes.at(-1)).toStrictEqual({
      id: note('n'),
      to: null,
      scenario: null,
      subject: squad('Checkout'),
      text: 'Wait',
      by: 'Ana de Vries',
      on: TODAY,
      done: false,
    });
    expect(drawn(add)).toBe(`${shop.notes} / n: Wait`);
  });

  it('may be about one scenario alone, and an answer', () => {
    expect(drawn({ ...add, only: true, scenario: 'scenario:split' })).toBe(`${shop.notes} / n [Split]: Wait`);
    expect(drawn({ ...add, to: note('c') })).toBe(`${shop.notes} / n > c: Wait`);
  });

  it('may be about something that is no longer there, or nothing', () => {
    expect(answer(shop, { ...add, subject: squad('Gone') })).toBe('done');
    expect(answer(shop, { ...add, subject: null })).toBe('done');
  });

  it('refuses an id in use, an answer to nothing, and texts without an end', () => {
    const long = 'x'.repeat(10_001);
    expect(answer(shop, { ...add, note: note('a') })).toBe('id-taken note:a');
    expect(answer(shop, { ...add, to: note('x') })).toBe('no-such-note note:x');
    expect(answer(shop, { ...add, to: note('n') })).toBe('no-such-note note:n');
    expect(answer(shop, { ...add, text: long })).toBe('text-too-long');
    expect(answer(shop, { ...add, by: long })).toBe('text-too-long');
    expect(answer(shop, { ...add, subject: long })).toBe('text-too-long');
    expect(answer(shop, { ...add, scenario: 'scenario:x' })).toBe('no-such-scenario scenario:x');
  });
});

describe('a note', () => {
  it('is changed, done, and not done any more', () => {
    expect(drawn({ type: 'changeNote', note: note('d'), text: 'Ask Els' })).toContain('/ d: Ask Els');
    expect(drawn({ type: 'changeNote', note: note('d'), done: true })).toContain('/ d: Ask Tom (done)');
    const done = { ...shop, notes: 'a: Wait (done)' };
    expect(notesIn(afterwards(done, { type: 'changeNote', note: note('a'), done: false }))).toBe('a: Wait');
    expect(answer(shop, { type: 'changeNote', note: note('d') })).toBe('unchanged');
    expect(answer(shop, { type: 'changeNote', note: note('d'), text: 'Ask Tom', done: false })).toBe('unchanged');
    expect(answer(shop, { type: 'changeNote', note: note('d'), text: 'x'.repeat(10_001) })).toBe('text-too-long');
    expect(answer(shop, { type: 'changeNote', note: note('x'), done: true })).toBe('no-such-note note:x');
  });

  it('goes with its answers and the answers to those', () => {
    expect(drawn({ type: 'removeNote', note: note('a') })).toBe('d: Ask Tom');
    expect(drawn({ type: 'removeNote', note: note('b') })).toBe('a: Wait / d: Ask Tom');
    expect(drawn({ type: 'removeNote', note: note('d') })).toBe('a: Wait / b > a: For whom? / c > b [Split]: For Els');
    expect(answer(shop, { type: 'removeNote', note: note('x') })).toBe('no-such-note note:x');
  });

  it('goes with answers that stand before it', () => {
    const moved = { ...shop, notes: 'c > b: For Els / b > a: For whom? / d: Ask / a: Wait' };
    expect(notesIn(afterwards(moved, { type: 'removeNote', note: note('a') }))).toBe('d: Ask');
  });

  it('is written about a frozen scenario too', () => {
    const frozen = { ...shop, scenarios: 'Today, frozen 2027-01-10 / Split < Today' };
    expect(answer(frozen, { ...add, only: true })).toBe('done');
    expect(answer(frozen, { type: 'changeNote', note: note('a'), done: true })).toBe('done');
    expect(answer(frozen, { type: 'removeNote', note: note('a') })).toBe('done');
  });
});
