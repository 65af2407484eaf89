import { expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { updatesOf } from '../../../src/domain/compare/updates.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import type { Language } from '../../../src/wording/language.ts';
import { alterationText } from '../../../src/wording/saying/alterationText.ts';
import { conflictAbout, conflictValue } from '../../../src/wording/saying/conflictText.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';
import { wordsIn } from '../../support/words.ts';

function namesOf(...organisations: ReturnType<typeof drawn>[]) {
  const indexes = organisations.map((each) => indexOf(each));
  return (id: string | null) =>
    id === null ? '' : (indexes.map((index) => index.find(id as never)?.name).find(Boolean) ?? '');
}

/** Every change in words, a line each. */
function said(before: Drawn, after: Drawn, language: Language): string {
  const [was, is] = [drawn(before), drawn(after)];
  const nameOf = namesOf(is, was);
  return compare(was, is)
    .alterations.map((each) => alterationText(wordsIn(language), each, nameOf))
    .filter(Boolean)
    .join('\n');
}

const BEFORE: Drawn = {
  squads: 'Checkout (Kim): Ana*, Bo, Cy 50% / Refunds: Dee*, Emre / Old: Fay / Vouchers: Gus, Hal / Team: Ivo, Jo, Kai',
  chapters: 'Web (Ana): Ana, Bo, Cy / Care: Dee',
  tribes: 'Shop (Els): Checkout, Refunds, Old, Vouchers, Team, Web, Care / Bank: ',
  products: 'Till: Checkout',
  projects: 'Move 2027-01-04..2027-05-28',
  programmes: 'Living',
  dependencies: 'Checkout > Refunds',
};
const AFTER: Drawn = {
  squads:
    'Checkout: Ana, Bo*, Cy / Refunds: Dee*, Emre 40%, Fay / Vouchers: Gus, Hal, Lea / Crew: Ivo, Jo, Kai / No squad: Mo',
  chapters: 'Web (Bo): Ana, Bo / Data: Cy / No chapter: Dee',
  tribes: 'Shop (Els): Checkout, Refunds, Vouchers, Crew, Web, Data',
  products: 'Till!: Checkout / App: Refunds',
  projects: 'Move 2027-02-01..2027-05-28 running',
  dependencies: 'Checkout >! Refunds, Refunds > Checkout',
  set: {
    'person:emre': { name: 'Emre Kaya', role: 'Tester', fte: 0.8, deep: ['java', 'sql'], fields: { Room: '12' } },
    'squad:refunds': { mission: 'Money back' },
    'person:gus': { kind: 'external' },
  },
};

it('says every kind of change in a line', () => {
  expect(said(BEFORE, AFTER, 'en')).toMatchInlineSnapshot(`
    "Bank was dissolved
    Crew was set up anew
    Old was dissolved
    Care was dissolved
    New chapter: Data
    Cy: no fixed share of time in Checkout
    Cy: to chapter Data
    Dee: out of chapter Care
    Emre Kaya: 40% in Refunds
    Emre is called Emre Kaya now
    Emre Kaya: role Tester
    Emre Kaya: expert in java and sql
    Emre Kaya: FTE 0.8
    Emre Kaya: other details changed
    Fay: from Old to Refunds
    Gus: kind external
    Checkout: agile coach not stated
    Checkout: product owner Bo
    Refunds: mission Money back
    Team is called Crew now
    Web: lead Bo
    Gone: Kim
    New: Lea
    New: Mo
    Till: complex yes
    New product: App
    Move: begins 1 Feb 2027
    Move: state running
    Programme Living is gone
    Checkout and Refunds: waiting blocking
    Refunds waits for Checkout"
  `);
});

it('says them in Dutch', () => {
  expect(said(BEFORE, AFTER, 'nl')).toMatchInlineSnapshot(`
    "Bank is opgeheven
    Crew is opnieuw gemaakt
    Old is opgeheven
    Care is opgeheven
    Nieuw chapter: Data
    Cy: geen vaste inzet in Checkout
    Cy: naar chapter Data
    Dee: uit chapter Care
    Emre Kaya: 40% in Refunds
    Emre heet nu Emre Kaya
    Emre Kaya: rol Tester
    Emre Kaya: expert in java en sql
    Emre Kaya: fte 0,8
    Emre Kaya: overige gegevens gewijzigd
    Fay: van Old naar Refunds
    Gus: soort extern
    Checkout: agile coach niet ingevuld
    Checkout: product owner Bo
    Refunds: missie Money back
    Team heet nu Crew
    Web: lead Bo
    Weg: Kim
    Nieuw: Lea
    Nieuw: Mo
    Till: complex ja
    Nieuw product: App
    Move: begint 1 feb 2027
    Move: stand loopt
    Programma Living is weg
    Checkout en Refunds: wachten blokkerend
    Refunds wacht op Checkout"
  `);
});

/** Each conflict with what it was, is in Today and is in the proposal. */
function conflicts(base: Drawn, today: Drawn, proposal: Drawn, language: Language): string {
  const words = wordsIn(language);
  const all = [base, today, proposal].map(drawn) as [never, never, never];
  const nameOf = namesOf(...all);
  return updatesOf(...all)
    .flatMap((update) => {
      const { alteration, conflict } = update;
      if (!conflict) return [];
      const sides = [conflict.base, conflict.today, conflict.proposal];
      const values = sides.map((value) => conflictValue(words, alteration, value, nameOf));
      return `${conflictAbout(words, update, nameOf)} | ${values.join(' | ')}`;
    })
    .join('\n');
}

const OURS: Drawn = {
  squads: 'A: Ana*, Bo 50% / B: Cy* / C: Dee* / D: Eva* / E: Fay* / F: Gus* / G: Hal*',
  chapters: 'Web: Ana, Bo / Care: Cy',
  dependencies: 'A > B',
};
const TODAY: Drawn = {
  squads: 'B: Cy*, Bo 20% / A: Ana* / C: Dee* / E: Fay* / F: Gus* / G: Hal* / No squad: Eva',
  chapters: 'Web: Ana / Care: Bo, Cy',
  dependencies: 'A >! B',
  set: {
    'squad:c': { profile: { mandate: '2.0' }, mission: 'C' },
    'person:cy': { fields: { Room: '3' } },
    'person:ana': { role: 'Tester' },
  },
};
const PROPOSAL: Drawn = {
  squads: 'A: Ana*, Cy* / C: Dee* / B: / D: Eva*, Gus / E: Fay* / G: Hal* / F: / No squad: Bo',
  chapters: 'Web: Ana / Care: Cy / No chapter: Bo',
  dependencies: 'A >? B',
  set: {
    'squad:c': { profile: { mandate: '1.0' } },
    'person:cy': { fields: { Room: '4' } },
    'person:ana': { role: 'Lead' },
  },
};

it('says what each side of a conflict has', () => {
  expect(conflicts(OURS, TODAY, PROPOSAL, 'en')).toMatchInlineSnapshot(`
    "D was dissolved | there | not there | there
    Cy: other details | not stated | Room: 3 | Room: 4
    Bo: squads | A 50% | B 20% | no squad
    Bo: chapter | Web | Care | no chapter
    Ana: role | not stated | Tester | Lead
    C: profile | not stated | mandate: 2.0 | mandate: 1.0
    The squads stand in another order | A, B, C, D, E… | B, A, C, E, F… | A, C, B, D, E…
    The people stand in another order | Ana, Bo, Cy, Dee, Eva… | Cy, Bo, Ana, Dee, Fay… | Ana, Cy, Dee, Eva, Gus…
    A and B: waiting | slowing | blocking | no delay"
  `);
});

it('says that in Dutch', () => {
  expect(conflicts(OURS, TODAY, PROPOSAL, 'nl')).toMatchInlineSnapshot(`
    "D is opgeheven | is er | is er niet | is er
    Cy: overige gegevens | niet ingevuld | Room: 3 | Room: 4
    Bo: squads | A 50% | B 20% | geen squad
    Bo: chapter | Web | Care | geen chapter
    Ana: rol | niet ingevuld | Tester | Lead
    C: profiel | niet ingevuld | mandate: 2.0 | mandate: 1.0
    De squads staan in een andere volgorde | A, B, C, D, E… | B, A, C, E, F… | A, C, B, D, E…
    De mensen staan in een andere volgorde | Ana, Bo, Cy, Dee, Eva… | Cy, Bo, Ana, Dee, Fay… | Ana, Cy, Dee, Eva, Gus…
    A en B: wachten | vertragend | blokkerend | geen vertraging"
  `);
});
