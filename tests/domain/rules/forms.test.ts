import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/domain/rules/finding.ts';
import { crowd, flagged } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';

// What the 23 rules on tribes, squads, chapters and people do and do not see of departments and chains.

type Details = Record<string, Record<string, unknown>>;
type Breached = [rule: RuleId, flagged: string, shown: Picture, details?: Details];

/** Every rule but `allocation`, broken in *Home*, and who or what is flagged there while that is a tribe. */
const BREACHED: Breached[] = [
  ['squad-size', 'Desk', { squads: `Desk: ${crowd(10)}`, tribes: 'Home: Desk' }],
  ['tribe-size', 'Home', { chapters: `Policy: ${crowd(151)}`, tribes: 'Home: Policy' }],
  ['squads-per-person', 'Ana', { squads: 'Desk: Ana / Post: Ana / Back: Ana', tribes: 'Home: Desk, Post, Back' }],
  ['squad-product-owner', 'Desk', { squads: 'Desk:', tribes: 'Home: Desk' }],
  ['tribe-lead', 'Home', { tribes: 'Home:' }],
  ['chapter-lead', 'Policy', { chapters: 'Policy: Ana', tribes: 'Home: Policy' }],
  ['line-manager', 'Ana', { squads: 'Desk: Ana', tribes: 'Home: Desk' }],
  ['squad-mixed', 'Desk', { squads: 'Desk: Ana, Bo, Cy', tribes: 'Home: Desk' }],
  [
    'squad-steered-by-product-owner',
    'Desk',
    { squads: 'Desk: Ana*, Bo', chapters: 'Policy (Ana): Ana, Bo', tribes: 'Home: Desk, Policy' },
  ],
  ['same-tribe', 'Ana', { squads: 'Desk: Ana', chapters: 'Policy: Ana', tribes: 'Home: Desk / Away: Policy' }],
  ['squad-mission', 'Desk', { squads: 'Desk: Ana', tribes: 'Home: Desk' }],
  ['tribe-purpose', 'Home', { tribes: 'Home:' }],
  ['squad-coach', 'Desk', { squads: 'Desk: Ana', tribes: 'Home: Desk' }],
  ['coach-independent', 'Ana', { squads: 'Desk (Ana): Bo', tribes: 'Home (Ana): Desk' }],
  [
    'coach-span',
    'Ana',
    { squads: 'A (Ana): / B (Ana): / C (Ana): / D (Ana): / E (Ana):', tribes: 'Home: A, B, C, D, E' },
  ],
  ['t-shape-cover', 'Desk', { squads: 'Desk: Ana, Bo, Cy', tribes: 'Home: Desk' }, { 'person:ana': { deep: ['law'] } }],
  [
    'role-in-tribe-kind',
    'Ana',
    { squads: 'Desk: Ana', tribes: 'Home: Desk' },
    { 'person:ana': { role: 'technical product manager' }, 'tribe:home': { kind: 'change' } },
  ],
  ['product-owner-dedicated', 'Ana', { squads: 'Desk: Ana* / Post: Ana*', tribes: 'Home: Desk, Post' }],
  ['chapter-lead-in-squad', 'Policy', { chapters: 'Policy (Ana): Ana', tribes: 'Home: Policy' }],
  ['chapter-span', 'Policy', { chapters: `Policy: ${crowd(11)}`, tribes: 'Home: Policy' }],
  ['squad-small', 'Desk', { squads: 'Desk: Ana', tribes: 'Home: Desk' }],
  ['unplaced', 'Ana', { chapters: 'Policy: Ana', tribes: 'Home: Policy' }],
];

describe.each(BREACHED)('%s', (rule, found, shown, details = {}) => {
  const inForm = (form: string) =>
    flagged(rule, { ...shown, tribes: shown.tribes?.replace('Home', `Home${form}`) }, details);

  it('is found in a tribe', () => {
    expect(inForm('')).toEqual([found]);
  });

  it.each(['department', 'chain'])('is not found in a %s', (form) => {
    expect(inForm(` [${form}]`)).toEqual([]);
  });
});

describe('a squad of a tribe', () => {
  it('is not mixed by groups, which are no chapters', () => {
    const chapters = 'Data: Ana / Policy: Bo / Sales: Cy';
    const mixed = (tribes: string) => flagged('squad-mixed', { squads: 'Checkout: Ana, Bo, Cy', chapters, tribes });
    expect(mixed('Shop: Checkout, Data, Policy, Sales')).toEqual([]);
    expect(mixed('Shop: Checkout, Data / Insurance [department]: Policy / Bank [chain]: Sales')).toEqual(['Checkout']);
    expect(mixed('Shop: Checkout / Insurance [department]: Data, Policy, Sales')).toEqual(['Checkout']);
  });

  it('is not steered by a product owner who leads a group, which is no chapter', () => {
    const shown = { squads: 'Checkout: Ana*, Bo', chapters: 'Policy (Ana): Ana, Bo' };
    const tribes = 'Shop: Checkout / Insurance [department]: Policy';
    expect(flagged('squad-steered-by-product-owner', { ...shown, tribes })).toEqual([]);
  });

  it('counts whoever works in a team too among its own members', () => {
    const shown = { squads: `Checkout: ${crowd(10)} / Desk: P1, P2`, tribes: 'Shop: Checkout / Bank [chain]: Desk' };
    expect(flagged('squad-size', shown)).toEqual(['Checkout']);
  });
});

describe('somebody in a tribe', () => {
  it('may be in teams besides: they are no squads', () => {
    const squads = 'A: Ana / B: Ana / Desk: Ana / Post: Ana';
    const count = (tribes: string) => flagged('squads-per-person', { squads, tribes });
    expect(count('Shop: A, B / Insurance [department]: Desk / Bank [chain]: Post')).toEqual([]);
    expect(count('Shop: A, B, Desk / Bank [chain]: Post')).toEqual(['Ana']);
  });

  it('may own a team besides, and coach some', () => {
    const owned = { squads: 'A: Ana* / Desk: Ana*', tribes: 'Shop: A / Bank [chain]: Desk' };
    expect(flagged('product-owner-dedicated', owned)).toEqual([]);
    const squads = 'A (Ana): / B (Ana): / C (Ana): / D (Ana): / Desk (Ana):';
    expect(flagged('coach-span', { squads, tribes: 'Shop: A, B, C, D / Bank [chain]: Desk' })).toEqual([]);
  });

  it('may coach a department that they lead, and a tribe whose neighbour they lead', () => {
    const tribes = 'Insurance [department] (Ana; Ana): / Shop (-; Ana):';
    expect(flagged('coach-independent', { tribes })).toEqual([]);
  });

  it('is of the same tribe in a team of elsewhere, and from a group of elsewhere', () => {
    const shown = { squads: 'Checkout: Ana / Desk: Bo', chapters: 'Policy: Ana / Data: Bo' };
    const tribes = 'Shop: Checkout, Data / Insurance [department]: Desk, Policy';
    expect(flagged('same-tribe', { ...shown, tribes })).toEqual([]);
  });

  it('leads a chapter from no squad when in a team alone', () => {
    const shown = { squads: 'Desk: Ana', chapters: 'Data (Ana): Ana', tribes: 'Shop: Data / Bank [chain]: Desk' };
    expect(flagged('chapter-lead-in-squad', shown)).toEqual(['Data']);
  });

  it('is one of the people of the tribe, whatever group they belong to', () => {
    const shown = {
      squads: `Checkout: ${crowd(2)} / Desk: ${crowd(9, 'D')}`,
      chapters: `Policy: P1, ${crowd(9, 'G')}`,
      tribes: 'Shop: Checkout / Insurance [department] (Els; Tom): Desk, Policy',
    };
    const sizes = (limit: number) => flagged('tribe-size', { ...shown, rules: { 'tribe-size': { limit } } });
    expect(sizes(1)).toEqual(['Shop']);
    expect(sizes(2)).toEqual([]);
  });
});

describe.each(['department', 'chain'])('a %s', (form) => {
  const home = (parts: string, heads = '') => `Shop: Checkout / Home [${form}]${heads}: ${parts}`;

  it('gives its lead, its coaches, and those of its groups and teams a line of their own', () => {
    const shown = {
      squads: 'Checkout: Chief, Mentor, Lead, Guide, Nobody / Desk (Guide):',
      chapters: 'Policy (Lead):',
      tribes: home('Desk, Policy', ' (Chief; Mentor)'),
    };
    expect(flagged('line-manager', shown)).toEqual(['Nobody']);
  });

  it('gives whoever is in a team or a group a line, in a squad too', () => {
    const shown = { squads: 'Checkout: Ana, Bo, Cy / Desk: Ana', chapters: 'Policy: Bo', tribes: home('Desk, Policy') };
    expect(flagged('line-manager', shown)).toEqual(['Cy']);
  });

  it('places its lead, its coaches, those of its groups and teams, and whoever is in one', () => {
    const shown = {
      squads: 'Checkout: / Desk (Guide): Ana / No squad: Bo, Cy',
      chapters: 'Policy (Lead): Bo / Data: Dee',
      tribes: `Shop: Checkout, Data / Home [${form}] (Chief; Mentor): Desk, Policy`,
    };
    expect(flagged('unplaced', shown)).toEqual(['Cy', 'Dee']);
  });

  it('takes time: the shares in its teams are added to those in squads', () => {
    const shown = { squads: 'Checkout: Ana 60%, Bo 60% / Desk: Ana 50%, Bo 40%', tribes: home('Desk') };
    expect(flagged('allocation', shown)).toEqual(['Ana']);
    const alone = { squads: 'Desk: Ana 60% / Post: Ana 60%', tribes: `Home [${form}]: Desk, Post` };
    expect(flagged('allocation', alone)).toEqual(['Ana']);
  });
});
