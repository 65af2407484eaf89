import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOfKind } from '../../../src/canvas/beside/peopleOfKind.ts';
import { SideBySide } from '../../../src/canvas/beside/sideBySide.ts';
import { run } from '../../../src/domain/commands/run.ts';
import { KINDS } from '../../../src/store/besideView.ts';
import { anyPair } from '../../support/anyPair.ts';
import { drawn } from '../../support/changesPicture.ts';
import { documentOf, here, organisationOf } from '../../support/picture.ts';

describe('two organisations side by side', () => {
  const today = documentOf({ squads: 'App: Ana, Bo / Rent: Cy', chapters: 'Data: Ana, Bo, Cy' });
  const before = organisationOf(today);
  const moved = run(today, {
    type: 'movePeople',
    members: [{ person: 'person:bo', squad: 'squad:app' }],
    to: 'squad:rent',
    ...here,
  });
  if (moved.kind !== 'done') throw new Error('The move was refused');
  const after = organisationOf(moved.document);

  it('are compared once, and what stands beside after is the same while before and the units are', () => {
    const comparing = new SideBySide();
    const first = comparing.of(before, before);
    const beside = comparing.beside('after', first);
    expect(comparing.of(before, before)).toBe(first);
    const second = comparing.of(before, after);
    expect(second).not.toBe(first);
    expect([...second.touched]).toEqual(['person:bo']);
    expect(comparing.beside('after', second)).toBe(beside);
    const there = comparing.beside('before', second);
    expect(there.index.organisation).toBe(after);
    expect(comparing.beside('before', second)).toBe(there);
    expect(comparing.beside('before', comparing.of(before, before)).index.organisation).toBe(before);
    const other = drawn('App: Ana, Bo / Rent: Cy');
    expect(comparing.of(other, after).comparison.alterations).not.toEqual(second.comparison.alterations);
  });

  it('tell whom a figure of the bill counts', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const found = new SideBySide().of(one, other);
        const { changeSquad, changeLineManager, loseLastSquad, new: came, gone } = found.comparison.bill;
        const rest = found.affected.filter(({ group }) => group === 'other').length;
        const counts = [changeSquad, changeLineManager, loseLastSquad, came, gone, rest];
        expect(KINDS.map((kind) => peopleOfKind(found, kind).size)).toEqual(counts);
      }),
    );
  });
});
