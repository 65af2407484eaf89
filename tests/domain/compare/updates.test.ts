import fc from 'fast-check';
import { expect, it } from 'vitest';
import { broughtIn } from '../../../src/domain/compare/broughtIn.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { updatesOf } from '../../../src/domain/compare/updates.ts';
import { danglingReferences } from '../../../src/domain/danglingReferences.ts';
import { Organisation } from '../../../src/domain/organisation.ts';
import { anyPair, anyThree } from '../../support/anyPair.ts';
import { rounds, SOAK_TIME } from '../../support/rounds.ts';
import { lostReferencesIn } from '../../support/sound.ts';

const keysOf = (updates: readonly { key: string }[]) => new Set(updates.map(({ key }) => key));

function expectValid(organisation: Organisation): void {
  expect(danglingReferences(organisation)).toEqual([]);
  expect(lostReferencesIn(organisation)).toEqual([]);
  expect(Organisation.parse(organisation)).toStrictEqual(organisation);
}

it(
  'a proposal that changed nothing has no conflict, takes everything, and is as Today is then',
  () => {
    fc.assert(
      fc.property(anyPair, ([base, today]) => {
        const updates = updatesOf(base, today, base);
        expect(updates.filter(({ conflict }) => conflict)).toEqual([]);
        expect(compare(broughtIn(base, today, updates, keysOf(updates)), today).alterations).toEqual([]);
      }),
      { numRuns: rounds(600, 20_000) },
    );
  },
  5 * SOAK_TIME,
);

it('nothing is offered where Today has not changed, nor where the proposal is as Today is', () => {
  fc.assert(
    fc.property(anyPair, ([base, other]) => {
      expect(updatesOf(base, base, other)).toEqual([]);
      expect(updatesOf(base, other, other)).toEqual([]);
    }),
    { numRuns: rounds(300, 10_000) },
  );
});

it(
  'whatever is taken gives a valid organisation, and what is not in conflict is not offered again',
  () => {
    let conflicts = 0;
    fc.assert(
      fc.property(anyThree, fc.infiniteStream(fc.boolean()), ([base, today, proposal], choices) => {
        const updates = updatesOf(base, today, proposal);
        expect(keysOf(updates).size).toBe(updates.length);
        conflicts += updates.filter(({ conflict }) => conflict).length;
        expect(broughtIn(proposal, today, updates, new Set())).toBe(proposal);
        const some = updates.filter(() => choices.next().value);
        expectValid(broughtIn(proposal, today, updates, keysOf(some)));
        expectValid(broughtIn(proposal, today, updates, keysOf(updates)));
        const free = keysOf(updates.filter(({ conflict }) => !conflict));
        const after = broughtIn(proposal, today, updates, free);
        const again = updatesOf(base, today, after).filter(({ key }) => free.has(key));
        expect(again).toEqual([]);
        expect(updatesOf(today, today, after)).toEqual([]);
      }),
      { numRuns: rounds(600, 20_000) },
    );
    expect(conflicts).toBeGreaterThan(100);
  },
  5 * SOAK_TIME,
);
