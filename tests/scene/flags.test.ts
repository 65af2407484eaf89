import { describe, expect, it } from 'vitest';
import type { Finding, RuleId } from '../../src/domain/rules/finding.ts';
import { limitsIn } from '../../src/domain/rules/limitsShown.ts';
import { flagsIn, flagText, sameFlag } from '../../src/scene/flags.ts';
import { phrase } from '../../src/scene/phrases.ts';
import { documentOf, organisationOf, person } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const words = wordsIn('en');
const finding = (rule: RuleId, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  subject: 'squad:betalen',
  waived: null,
  ...more,
});
const waived = {
  rule: 'squad-size',
  subject: 'squad:betalen',
  scenario: null,
  reason: '',
  by: '',
  until: null,
} as const;

describe('what is said of a squad', () => {
  it('is a few words for each rule about squads, and nothing for any other', () => {
    const said = (rule: RuleId, more: Partial<Finding> = {}) => flagText(words, finding(rule, more));
    expect(said('squad-size', { count: 12, limit: 9 })).toBe('12 members (limit 9)');
    expect(said('squad-size')).toBe('0 members (limit 0)');
    expect(said('squad-product-owner', { count: 0 })).toBe('no product owner');
    expect(said('squad-product-owner', { count: 1 })).toBe('no product owner');
    expect(said('squad-product-owner', { count: 2 })).toBe('2 product owners');
    expect(said('squad-small', { count: 1 })).toBe('only 1 member');
    expect(said('squad-small', { count: 2 })).toBe('only 2 members');
    expect(said('squad-mixed')).toBe('too few chapters');
    expect(said('squad-steered-by-product-owner')).toBe('product owner leads chapter');
    expect(said('squad-mission')).toBe('no mission');
    expect(said('squad-coach')).toBe('no agile coach');
    expect(said('t-shape-cover')).toBe('only one expert');
    expect(said('mandate')).toBe('');
  });
  it('is the first of its errors and warnings that is not waived', () => {
    const organisation = organisationOf(documentOf({ squads: 'Betalen: Ana / Sparen: Bo' }));
    const findings = [
      finding('squad-size', { waived }),
      finding('squad-product-owner'),
      finding('squad-mixed', { severity: 'warning' }),
      finding('squad-coach', { severity: 'info', subject: 'squad:sparen' }),
      finding('squad-mission', { severity: 'warning', subject: 'squad:sparen' }),
    ];
    const { worst } = flagsIn(organisation, findings);
    expect([...worst].map(([squad, { rule }]) => `${squad} ${rule}`)).toEqual([
      'squad:betalen squad-product-owner',
      'squad:sparen squad-mission',
    ]);
  });
  it('is the same line only where rule, severity and numbers are', () => {
    const one = finding('squad-size', { count: 10, limit: 9 });
    expect(sameFlag(one, { ...one })).toBe(true);
    expect(sameFlag(undefined, undefined)).toBe(true);
    expect(sameFlag(one, undefined)).toBe(false);
    expect(sameFlag(undefined, one)).toBe(false);
    expect(sameFlag(one, { ...one, rule: 'squad-small' })).toBe(false);
    expect(sameFlag(one, { ...one, severity: 'warning' })).toBe(false);
    expect(sameFlag(one, { ...one, count: 11 })).toBe(false);
    expect(sameFlag(one, { ...one, limit: 8 })).toBe(false);
  });
});

describe('the breaches of a tribe', () => {
  const organisation = organisationOf(
    documentOf({
      squads: 'Betalen: Ana, Zoë / Kluis: Zoë, Ivo / No squad: Ed',
      chapters: 'Data: Ana, Ivo',
      tribes: 'Klant: Betalen, Data / Balans: Kluis',
      products: 'Wallet: Betalen',
    }),
  );
  const breaches = (...findings: Finding[]) => Object.fromEntries(flagsIn(organisation, findings).breaches);
  const at = (subject: Finding['subject'], more: Partial<Finding> = {}) => finding('tribe-lead', { subject, ...more });

  it('are the errors at the tribe, its squads, its chapters and its people', () => {
    expect(breaches(at('tribe:klant'))).toEqual({ 'tribe:klant': 1 });
    expect(breaches(at('squad:kluis'))).toEqual({ 'tribe:balans': 1 });
    expect(breaches(at('chapter:data'))).toEqual({ 'tribe:klant': 1 });
    expect(breaches(at('squad:betalen'), at('chapter:data'), at('squad:kluis'))).toEqual({
      'tribe:klant': 2,
      'tribe:balans': 1,
    });
  });
  it('count somebody in the tribe of their chapter, or of their first squad where they are in none', () => {
    expect(breaches(at('person:ivo'))).toEqual({ 'tribe:klant': 1 });
    expect(breaches(at(person('Zoë')))).toEqual({ 'tribe:klant': 1 });
    expect(breaches(at('person:ed'))).toEqual({});
  });
  it('leave out what is waived, what is no error, and what belongs to no tribe', () => {
    expect(breaches(at('tribe:klant', { waived }), at('tribe:klant', { severity: 'warning' }))).toEqual({});
    expect(breaches(at('product:wallet'), at('squad:gone'), at('chapter:gone'), at('person:gone'))).toEqual({});
  });
});

describe('the limits that are shown', () => {
  it('are those in force, even where passing them is no error', () => {
    const inPack = { squad: 9, tribe: 150 };
    expect(limitsIn(documentOf({}))).toEqual({ ...inPack, inPack });
    const rules = { 'squad-size': { limit: 5, severity: 'off' }, 'tribe-size': { limit: 40 } } as const;
    expect(limitsIn(documentOf({ rules }))).toEqual({ squad: 5, tribe: 40, inPack });
    expect(limitsIn({ pack: 'spotify-2012', rules: {} })).toEqual({
      squad: 9,
      tribe: 100,
      inPack: { squad: 9, tribe: 100 },
    });
  });
});

describe('a sentence that stands on many boxes', () => {
  it('is another for other numbers, and in another language', () => {
    const size = (count: number, limit: number) => phrase(words, 'scene.flag.squad-size', { count, limit });
    expect([size(1, 23), size(12, 3), size(1, 23)]).toEqual([
      '1 members (limit 23)',
      '12 members (limit 3)',
      '1 members (limit 23)',
    ]);
    expect(phrase(words, 'scene.noSquad')).toBe('No squad');
    expect(phrase(wordsIn('nl'), 'scene.noSquad')).toBe('Zonder squad');
  });
  it('is put together once', () => {
    let asked = 0;
    const counting = { ...words, t: () => `asked ${(asked += 1)}` };
    expect([1, 2].map(() => phrase(counting, 'scene.noSquad'))).toEqual(['asked 1', 'asked 1']);
    expect(phrase(counting, 'scene.other')).toBe('asked 2');
  });
});
