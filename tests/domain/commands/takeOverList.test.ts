import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/commands/outcome.ts';
import { revert, run } from '../../../src/domain/commands/run.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import {
  documentOf,
  organisationOf,
  type Picture,
  person,
  SCENARIO,
  squad,
  squadsIn,
  TODAY,
  tribe,
} from '../../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo 50% / Refunds: Cy*, Dee',
  rules: { 'squad-size': { limit: 3 } },
};
const taken = (...commands: Asked[]): Asked => ({
  type: 'takeOverList',
  people: 0,
  changes: commands.length,
  commands: commands.map(ask),
});
const moved = (name: string, from: string, to: string): Asked => ({
  type: 'movePeople',
  members: [{ person: person(name), squad: squad(from) }],
  to: squad(to),
});
const seated = (to: string, ...members: [name: string, productOwner: boolean, share?: number][]): Asked => ({
  type: 'seatPeople',
  squad: squad(to),
  members: members.map(([name, productOwner, share]) => ({
    person: person(name),
    productOwner,
    ...(share !== undefined && { share }),
  })),
});

describe('a list that is taken over', () => {
  it('lands whole where it breaks what is enforced, and is flagged', () => {
    const crowd = [moved('Ana', 'Checkout', 'Refunds'), moved('Bo', 'Checkout', 'Refunds')];
    expect(answer(shop, { type: 'together', commands: crowd.map(ask) })).toBe(
      'squad-size squad:refunds 4, squad-product-owner squad:checkout 0',
    );
    const after = afterwards(shop, taken(...crowd));
    expect(squadsIn(after)).toBe('Checkout: / Refunds: Cy*, Dee, Ana, Bo 50%');
    const found = check({ id: SCENARIO, organisation: organisationOf(after) }, after, TODAY);
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ rule, subject }) => `${rule} ${subject}`),
    ).toEqual(['squad-size squad:refunds', 'squad-product-owner squad:checkout']);
  });

  it('is no less a fact within a larger step', () => {
    const inner = ask({ type: 'together', commands: [ask(taken(moved('Ana', 'Checkout', 'Refunds')))] });
    expect(squadsIn(afterwards(shop, { type: 'together', commands: [inner] }))).toBe(
      'Checkout: Bo 50% / Refunds: Cy*, Dee, Ana',
    );
  });

  it('founds what no later command upon the document before finds', () => {
    const before = documentOf({ squads: 'Checkout: Ana / Refunds: Cy', tribes: 'Shop: Checkout, Refunds' });
    const founding = (name: string, ...more: Asked[]) =>
      run(
        before,
        ask(
          taken(
            { type: 'renameSquad', squad: squad('Refunds'), name: 'Returns' },
            { type: 'addSquad', squad: squad(name), tribe: tribe('Shop'), name },
            ...more,
          ),
        ),
      );
    const squads = (outcome: Outcome) => (outcome.kind === 'done' ? squadsIn(outcome.document) : outcome);
    expect(squads(founding('Cards'))).toBe('Checkout: Ana / Returns: Cy / Cards:');
    expect(squads(founding('Loans', { type: 'renameSquad', squad: squad('Loans'), name: 'Credit' }))).toBe(
      'Checkout: Ana / Returns: Cy / Credit:',
    );
    expect(founding('Loans', { type: 'renameSquad', squad: squad('Cards'), name: 'Pay' })).toEqual({
      kind: 'refused',
      refusal: { kind: 'impossible', reason: 'no-such-squad', subject: 'squad:cards' },
    });
  });

  it('is one step, all or nothing', () => {
    const both = taken(moved('Ana', 'Checkout', 'Refunds'), moved('Ana', 'Checkout', 'Refunds'));
    expect(answer(shop, both)).toBe('not-in-squad person:ana');
    expect(answer(shop, taken())).toBe('unchanged');
    const before = documentOf(shop);
    const outcome = run(before, ask(taken(moved('Ana', 'Checkout', 'Refunds'), moved('Dee', 'Refunds', 'Checkout'))));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(squadsIn(outcome.document)).toBe('Checkout: Bo 50%, Dee / Refunds: Cy*, Ana');
    expect(revert(outcome.document, outcome.changes)).toStrictEqual(before);
  });

  it('is refused in a frozen scenario, even where it asks for nothing', () => {
    const frozen: Picture = { ...shop, scenarios: 'Today, frozen 2027-01-10' };
    expect(answer(frozen, taken(moved('Ana', 'Checkout', 'Refunds')))).toBe('frozen scenario:today');
    expect(answer(frozen, taken())).toBe('frozen scenario:today');
  });

  it('leaves the rules to what is proposed beside it in no list', () => {
    expect(answer(shop, { type: 'together', commands: [ask(moved('Ana', 'Checkout', 'Refunds'))] })).toBe(
      'squad-product-owner squad:checkout 0',
    );
  });
});

describe('seats of a list', () => {
  it.each([
    ['go last, with their share', [['Dee', false, 0.2]], 'Checkout: Ana*, Bo 50%, Dee 20% / Refunds: Cy*, Dee'],
    ['replace those there are, in their place', [['Ana', true, 0.4]], 'Checkout: Ana* 40%, Bo 50% / Refunds: Cy*, Dee'],
    ['lose a share that they do not state', [['Bo', false]], 'Checkout: Ana*, Bo / Refunds: Cy*, Dee'],
    ['take the star from who had it', [['Bo', true, 0.5]], 'Checkout: Ana, Bo* 50% / Refunds: Cy*, Dee'],
    [
      'give the star to the first of two',
      [
        ['Dee', true],
        ['Bo', true, 0.5],
      ],
      'Checkout: Ana, Bo 50%, Dee* / Refunds: Cy*, Dee',
    ],
    [
      'of one person: the last holds',
      [
        ['Dee', true],
        ['Dee', false, 0.1],
      ],
      'Checkout: Ana*, Bo 50%, Dee 10% / Refunds: Cy*, Dee',
    ],
  ] as [string, [string, boolean, number?][], string][])('%s', (_, members, after) => {
    expect(squadsIn(afterwards({ ...shop, mode: 'sketch' }, seated('Checkout', ...members)))).toBe(after);
  });

  it('may leave a squad without a star', () => {
    expect(squadsIn(afterwards({ ...shop, mode: 'sketch' }, seated('Checkout', ['Ana', false])))).toBe(
      'Checkout: Ana, Bo 50% / Refunds: Cy*, Dee',
    );
  });

  it('are refused for nobody, in no squad, and with a share that is none', () => {
    expect(answer(shop, seated('Nowhere', ['Ana', true]))).toBe('no-such-squad squad:nowhere');
    expect(answer(shop, seated('Checkout', ['Nobody', true]))).toBe('no-such-person person:nobody');
    expect(answer(shop, seated('Checkout', ['Ana', true, 0]))).toBe('value-out-of-range share');
    expect(answer(shop, seated('Checkout', ['Ana', true, 1.1]))).toBe('value-out-of-range share');
    expect(answer(shop, seated('Checkout', ['Ana', true]))).toBe('unchanged');
  });
});

describe('what a list said', () => {
  const noted = (name: string, imported: Record<string, string>, fields?: Record<string, string>): Asked => ({
    type: 'noteList',
    people: [{ person: person(name), imported, ...(fields && { fields }) }],
  });
  const noteOf = (asked: Asked, name: string) => {
    const found = organisationOf(afterwards(shop, asked)).people.find((each) => each.id === person(name));
    return [found?.imported, found?.fields];
  };

  it('is kept in place of what was said before; other columns stay where none are given', () => {
    expect(noteOf(noted('Ana', { role: 'Tester' }, { Cost: '12' }), 'Ana')).toEqual([
      { role: 'Tester' },
      { Cost: '12' },
    ]);
    expect(noteOf(noted('Ana', { role: 'Tester' }), 'Ana')).toEqual([{ role: 'Tester' }, {}]);
    const twice = taken(noted('Ana', { role: 'Tester' }, { Cost: '12' }), noted('Ana', { fte: '1' }));
    expect(noteOf(twice, 'Ana')).toEqual([{ fte: '1' }, { Cost: '12' }]);
    expect(noteOf(twice, 'Bo')).toEqual([undefined, {}]);
  });

  it('is of people who are there, in texts that are not too long', () => {
    expect(answer(shop, noted('Nobody', {}))).toBe('no-such-person person:nobody');
    expect(answer(shop, noted('Ana', { role: 'x'.repeat(10_001) }))).toBe('text-too-long');
    expect(answer(shop, noted('Ana', {}, { Cost: 'x'.repeat(10_001) }))).toBe('text-too-long');
  });
});
