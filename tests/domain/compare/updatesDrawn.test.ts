import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { broughtIn } from '../../../src/domain/compare/broughtIn.ts';
import { chosenWith, proposedUpdates } from '../../../src/domain/compare/chosenUpdates.ts';
import { updatesOf } from '../../../src/domain/compare/updates.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';
import { documentOf, squadsIn } from '../../support/picture.ts';

const said = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((each) => each.squad ?? each).join(' ')}]`;
  if (value !== null && typeof value === 'object') return 'there';
  return String(value ?? '-');
};

/** Each update but the order of people, which pictures have by the way, in a line: with what it needs and, where it is a conflict, what it was, is in Today and is in the proposal. */
function shown(base: Drawn, today: Drawn, proposal: Drawn): string {
  return updatesOf(drawn(base), drawn(today), drawn(proposal))
    .filter(({ key }) => key !== 'order people')
    .map(({ alteration, conflict, needs }) => {
      const text = textOf(alteration) ?? 'order';
      const needed = needs.length > 0 ? ` (needs ${needs.join(', ')})` : '';
      if (!conflict) return `${text}${needed}`;
      const sides = [conflict.base, conflict.today, conflict.proposal].map(said).join(' | ');
      return `${text}${needed} CONFLICT ${sides}`;
    })
    .join('\n');
}

const SHOP = 'Checkout: Ana*, Bo, Cy / Refunds: Dee*, Emre';

describe('what changed in Today since', () => {
  it.each<[says: string, base: Drawn, today: Drawn, proposal: Drawn, lines: string]>([
    [
      'is offered as it is where the proposal has left it',
      SHOP,
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre, Bo',
      'Checkout: Ana*, Bo, Cy / Refunds: Emre, Dee*',
      'moved person:bo squad:checkout squad:refunds',
    ],
    [
      'is not offered where the proposal has it',
      SHOP,
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre, Bo',
      'Checkout: Ana* / Refunds: Dee*, Emre, Bo / No squad: Cy',
      '',
    ],
    [
      'is in conflict where the proposal has somebody elsewhere, once for all their seats',
      SHOP,
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre, Bo / Care: Bo',
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre / No squad: Bo',
      `founded squad:care
moved person:bo squad:checkout squad:refunds (needs founded squad:care) CONFLICT [squad:checkout] | [squad:refunds squad:care] | []`,
    ],
    [
      'needs the squad that is new in Today',
      SHOP,
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre / Care: Bo*',
      SHOP,
      `founded squad:care
moved person:bo squad:checkout squad:care (needs founded squad:care)`,
    ],
    [
      'is in conflict where the proposal has dissolved what it needs, which comes back with it',
      SHOP,
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre, Bo',
      'Checkout: Ana*, Bo, Cy, Dee, Emre',
      `moved person:bo squad:checkout squad:refunds (needs founded squad:refunds) CONFLICT [squad:checkout] | [squad:refunds] | [squad:checkout]
founded squad:refunds CONFLICT there | there | -`,
    ],
    [
      'dissolves no squad to which the proposal has brought somebody, unless that is chosen',
      SHOP,
      'Checkout: Ana*, Bo, Cy / No squad: Dee, Emre',
      'Checkout: Ana*, Bo / Refunds: Dee*, Emre, Cy',
      `dissolved squad:refunds CONFLICT there | - | there
left person:dee squad:refunds -
left person:emre squad:refunds -`,
    ],
    [
      'removes nobody about whom the proposal has said something',
      SHOP,
      'Checkout: Ana*, Bo, Cy / Refunds: Dee*',
      { squads: SHOP, set: { 'person:emre': { role: 'Tester' } } },
      'gone person:emre CONFLICT there | - | there',
    ],
    [
      'brings back somebody whom the proposal removed and Today changed only where that is chosen',
      SHOP,
      { squads: SHOP, set: { 'person:bo': { role: 'Tester' } } },
      'Checkout: Ana*, Cy / Refunds: Dee*, Emre',
      'new person:bo CONFLICT there | there | -',
    ],
    [
      'of a field is in conflict where the proposal says otherwise, and both days of a project where it changed one',
      { squads: SHOP, projects: 'Move 2027-01-04..2027-05-28', set: { 'person:bo': { role: 'Tester' } } },
      { squads: SHOP, projects: 'Move 2027-04-01..2027-05-28', set: { 'person:bo': { role: 'Coder' } } },
      { squads: SHOP, projects: 'Move 2027-01-04..2027-02-28', set: { 'person:bo': { role: 'Analyst' } } },
      `role person:bo CONFLICT Tester | Coder | Analyst
begin project:move CONFLICT 2027-01-04 | 2027-04-01 | 2027-01-04`,
    ],
    [
      'is another order, in conflict where the proposal has changed it too',
      'A: Ana* / B: Bo* / C: Cy*',
      'C: Cy* / A: Ana* / B: Bo*',
      'B: Bo* / A: Ana* / C: Cy*',
      'order CONFLICT [squad:a squad:b squad:c] | [squad:c squad:a squad:b] | [squad:b squad:a squad:c]',
    ],
    [
      'of product owners needs the seat, and is in conflict where the proposal has another one',
      SHOP,
      'Checkout: Ana, Bo*, Cy / Refunds: Dee, Emre*',
      'Checkout: Ana, Bo, Cy* / Refunds: Dee*, Emre',
      `productOwner squad:checkout CONFLICT [person:ana] | [person:bo] | [person:cy]
productOwner squad:refunds`,
    ],
  ])('%s', (_, base, today, proposal, lines) => {
    expect(shown(base, today, proposal)).toBe(lines);
  });
});

/** The squads of the proposal once these are taken, by their keys, or what is proposed. */
function taken(base: Drawn, today: Drawn, proposal: Drawn, keys?: readonly string[]): string {
  const [was, is, own] = [base, today, proposal].map(drawn) as [never, never, never];
  const updates = updatesOf(was, is, own);
  const chosen = keys ? chosenWith(updates, new Set(), keys, true) : proposedUpdates(updates);
  const document = documentOf({ squads: 'X:' });
  const [first] = document.scenarios;
  const after = broughtIn(own, is, updates, chosen);
  return squadsIn({ ...document, scenarios: [{ ...(first as NonNullable<typeof first>), organisation: after }] });
}

describe('what is taken', () => {
  it('is what is in no conflict, unless something is chosen', () => {
    expect(
      taken(
        SHOP,
        'Checkout: Ana*, Cy / Refunds: Dee*, Emre, Bo / Care: Fay*',
        'Checkout: Ana* / Refunds: Dee*, Emre, Cy / No squad: Bo',
      ),
    ).toBe('Checkout: Ana* / Refunds: Dee*, Emre, Cy / Care: Fay* / No squad: Bo');
  });

  it('is the squad along with whoever moves to it, at its place in Today', () => {
    expect(
      taken(SHOP, 'Checkout: Ana*, Cy / Care: Bo* / Refunds: Dee*, Emre', SHOP, [
        'moved person:bo squad:checkout squad:care',
      ]),
    ).toBe('Checkout: Ana*, Cy / Care: Bo* / Refunds: Dee*, Emre');
  });

  it('brings back a squad with those of its people who are in none', () => {
    expect(
      taken(
        SHOP,
        { squads: SHOP, set: { 'squad:refunds': { mission: 'Money back' } } },
        'Checkout: Ana*, Bo, Cy, Dee / No squad: Emre',
        ['founded squad:refunds'],
      ),
    ).toBe('Checkout: Ana*, Bo, Cy, Dee / Refunds: Emre');
  });

  it('moves nobody out of a squad into one that does not come', () => {
    const updates = updatesOf(drawn(SHOP), drawn('Checkout: Ana*, Cy / Refunds: Dee*, Emre / Care: Bo*'), drawn(SHOP));
    const left = chosenWith(updates, proposedUpdates(updates), ['founded squad:care'], false);
    expect([...left]).toEqual(['order people']);
  });
});
