import { expect, it } from 'vitest';
import { indexOf } from '../../../../src/domain/lookup/indexOf.ts';
import { draggedTo, isMoved, stepped, takenUp, turned } from '../../../../src/pages/products/timeline/hand.ts';
import { heldSaid } from '../../../../src/pages/products/timeline/heldSaid.ts';
import type { Language } from '../../../../src/wording/language.ts';
import { organisationOf, project, SCENARIO } from '../../../support/picture.ts';
import { homesDocument } from '../../../support/projectsPicture.ts';
import { wordsIn } from '../../../support/words.ts';

const document = homesDocument();
const index = indexOf(organisationOf(document));
const held = (name: string, part: 'begin' | 'whole' | 'end' = 'whole') => {
  const found = index.project(project(name));
  if (!found) throw new Error(`No project ${name}`);
  return takenUp(found, part, 'keys');
};
const said = (of: ReturnType<typeof held>, language: Language = 'en') => {
  const { tone, headline, lines } = heldSaid(wordsIn(language), of, index, { document, scenario: SCENARIO });
  return [`${tone}: ${headline}`, ...lines].join('\n');
};

it('says the new days of what is held, how late they are, and what they mend and break', () => {
  const drawn = [
    said(held('Rates')),
    said(draggedTo(held('Rates', 'end'), -14, null)),
    said(draggedTo(held('Rates'), 3, null)),
    said(draggedTo(held('App', 'end'), 11, null)),
    said(draggedTo(held('Advice'), -4, null)),
    said(draggedTo(held('App', 'end'), 11, null), 'nl'),
  ].join('\n\n');
  expect(`\n${drawn}\n`).toBe(`
unchanged: 1 Jun 2026 – 29 Jan 2027
Ends 14 days after the launch of Rate check

can: 1 Jun 2026 – 15 Jan 2027
Fixes: Rates ends after the launch of Rate check

can: 4 Jun 2026 – 1 Feb 2027
Ends 17 days after the launch of Rate check

can: 1 Sept 2026 – 2 Mar 2027
Ends 1 day after the launch of Home app

can: 28 Jan – 26 Apr 2027
Begins 1 day before Rates ends
Begins 57 days before Archive ends

can: 1 sep 2026 – 2 mrt 2027
Eindigt 1 dag na de introductie van Home app
`);
});

it('is moved by steps, of the whole or of an end', () => {
  const taken = held('Campaign');
  expect([taken.isFresh, isMoved(taken)]).toEqual([true, false]);
  const week = stepped(taken, 7);
  expect([week.isFresh, isMoved(week), week.now]).toEqual([false, true, { begin: '2027-01-18', end: '2027-03-05' }]);
  expect(isMoved(stepped(week, -7))).toBe(false);
  const end = turned(week, 1);
  expect([end.part, turned(end, 1).part, turned(end, -1).part, turned(turned(end, -1), -1).part]).toEqual([
    'end',
    'end',
    'whole',
    'begin',
  ]);
  expect(stepped(end, -1).now).toEqual({ begin: '2027-01-18', end: '2027-03-04' });
  expect(isMoved(draggedTo(held('Campaign', 'begin'), 1, null))).toBe(true);
});
