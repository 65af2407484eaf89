import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';
import { billText } from '../../support/figuresPicture.ts';
import { plainBill, plainTogether } from '../../support/plainChanges.ts';

/** One sentence: before, after, and the figures of it as text. */
type Example = [says: string, before: Drawn, after: Drawn, figures: string];

function show(examples: readonly Example[], ...readings: ((one: Organisation, other: Organisation) => string)[]) {
  it.each(examples)('%s', (_, before, after, figures) => {
    for (const reading of readings) expect(reading(drawn(before), drawn(after))).toBe(figures);
  });
}

function textOfTogether({ organisation, squads }: ReturnType<typeof plainTogether>): string {
  const percent = (part: number | null) => (part === null ? 'none' : `${Math.round(part * 100)}%`);
  return [`all ${percent(organisation)}`, ...[...squads].map(([id, part]) => `${id} ${percent(part)}`)].join(', ');
}

describe('the bill', () => {
  const examples: Example[] = [
    [
      'of a squad that became another is nothing',
      'Pay: Ana, Bo',
      'Cash: Ana, Bo',
      'nothing | 2 people, 0 vacant, 2 fte -> 2 people, 0 vacant, 2 fte',
    ],
    [
      'counts everybody once who lost or gained a squad, and whom that leaves in none',
      'Pay: Ana, Bo, Cy, Dirk / Loan: Bo',
      'Pay: Dirk / Loan: Ana, Bo, Dirk / No squad: Cy',
      'changeSquad 4, loseLastSquad 1 | 4 people, 0 vacant, 4 fte -> 4 people, 0 vacant, 4 fte',
    ],
    [
      'counts no squad of somebody new or gone as one that changes, is gained or is lost',
      'Pay: Ana, Bo',
      'Pay: Bo, Cy, Dirk',
      'new 2, gone 1 | 2 people, 0 vacant, 2 fte -> 3 people, 0 vacant, 3 fte',
    ],
    [
      'counts whoever fills a vacancy among those who change squad, and the vacancy among the gone',
      'Pay: Open? / Loan: Bo',
      'Pay: Bo / Loan:',
      'changeSquad 1, gone 1 | 2 people, 1 vacant, 2 fte -> 1 people, 0 vacant, 1 fte',
    ],
    [
      'has a vacancy that filled itself vacant no more, and neither new nor gone',
      'Pay: Open?',
      'Pay: Open',
      'nothing | 1 people, 1 vacant, 1 fte -> 1 people, 0 vacant, 1 fte',
    ],
    [
      'counts who has another line manager, or none',
      { chapters: 'Dev (Els): Ana, Bo / Law (Tom): Cy' },
      { chapters: 'Dev (Tom): Ana, Bo / Law: Cy / No chapter: Els' },
      'changeLineManager 3 | 5 people, 0 vacant, 5 fte -> 5 people, 0 vacant, 5 fte',
    ],
    [
      'counts no other line manager where that filled the vacancy that it was',
      { squads: 'Pay: Open?', chapters: 'Dev (Open): Ana, Bo' },
      { squads: 'Pay: Tom', chapters: 'Dev (Tom): Ana, Bo' },
      'new 1, gone 1 | 3 people, 1 vacant, 3 fte -> 3 people, 0 vacant, 3 fte',
    ],
    [
      'counts squads founded, dissolved, split and merged',
      'A: Ana, Bo / B: Cy, Dirk / C: Els, Fay / D: / E:',
      'A: Ana, Bo, Cy, Dirk / C1: Els, Fay / F: / G: / H:',
      'changeSquad 2, squads founded 3, squads dissolved 2, squads merged 1 | ' +
        '6 people, 0 vacant, 6 fte -> 6 people, 0 vacant, 6 fte',
    ],
    [
      'counts a squad that was split once, and none of its parts as founded',
      'A: Ana, Bo, Cy, Dirk, Els, Fay',
      'A: Ana, Bo / B: Cy, Dirk / C: Els, Fay',
      'changeSquad 4, squads split 1 | 6 people, 0 vacant, 6 fte -> 6 people, 0 vacant, 6 fte',
    ],
    [
      'counts chapters by the same words',
      { chapters: 'A: Ana, Bo / B: Cy, Dirk / C: Els, Fay, Gijs, Hans / D:' },
      { chapters: 'A: Ana, Bo, Cy, Dirk / C: Els, Fay / E: Gijs, Hans / F: / G:' },
      'chapters founded 2, chapters dissolved 1, chapters split 1, chapters merged 1 | ' +
        '8 people, 0 vacant, 8 fte -> 8 people, 0 vacant, 8 fte',
    ],
    [
      'adds the fte of all, vacancies included',
      { squads: 'Pay: Ana, Open?', set: { 'person:open': { fte: 0.5 } } },
      { squads: 'Pay: Ana, Open?', set: { 'person:open': { fte: 0.25 }, 'person:ana': { fte: 0.5 } } },
      'nothing | 2 people, 1 vacant, 1.5 fte -> 2 people, 1 vacant, 0.75 fte',
    ],
  ];
  show(
    examples,
    (one, other) => billText(compare(one, other).bill),
    (one, other) => billText(plainBill(one, other)),
  );
});

describe('together', () => {
  const examples: Example[] = [
    [
      'of a squad: who is still in it, vacancies of before not counted',
      'Pay: Ana, Bo, Cy, Open?',
      'Pay: Ana, Bo, Open? / No squad: Cy',
      'all 33%, squad:pay 67%',
    ],
    ['whoever is gone counts as not', 'Pay: Ana, Bo', 'Pay: Ana', 'all 0%, squad:pay 50%'],
    ['a vacancy after counts, if it was none before', 'Pay: Ana, Bo', 'Pay: Ana, Bo?', 'all 100%, squad:pay 100%'],
    [
      'of a squad that became another, under its new id',
      'Pay: Ana, Bo, Cy',
      'Cash: Ana, Bo',
      'all 33%, squad:cash 67%',
    ],
    [
      'nothing of a squad that is gone or new',
      'Pay: Ana / Loan: Bo',
      'Pay: Ana / Home: Bo',
      'all none, squad:pay 100%',
    ],
    ['nothing where nobody was', 'Pay: Open?, Later? / Loan:', 'Pay: Open?, Later? / Loan: Ana', 'all none'],
    ['a pair may be in any one squad after', 'Pay: Ana, Bo / Loan:', 'Pay: / Loan: Bo, Ana', 'all 100%, squad:pay 0%'],
    [
      'a pair that was in two squads is one pair',
      'Pay: Ana, Bo / Loan: Ana, Bo, Cy',
      'Pay: Ana, Bo / Loan: Cy',
      'all 33%, squad:pay 100%, squad:loan 33%',
    ],
    [
      'two who were in no one squad are no pair',
      'Pay: Ana, Bo / Loan: Cy, Dirk',
      'Pay: Ana, Bo, Cy / Loan: Dirk',
      'all 50%, squad:pay 100%, squad:loan 50%',
    ],
  ];
  show(
    examples,
    (one, other) => textOfTogether(compare(one, other).together),
    (one, other) => textOfTogether(plainTogether(one, other)),
  );
});
