import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { proposed } from '../../../src/importing/plan/accepted.ts';
import { anyList, type Line, lineText, numberedLines } from '../../support/anyList.ts';
import { done, emptyOne, planned, plannedText, requested, taken } from '../../support/listTaken.ts';
import { listOf } from '../../support/listText.ts';
import { organisationOf } from '../../support/picture.ts';

describe('any list', () => {
  it('[P9] that was taken over proposes nothing when it comes again', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const one = taken(emptyOne(), list);
        const again = planned(one, list);
        const { fresh, missing, changes, leads, keptByHand, same, founding } = again;
        expect({ fresh, missing, changes, leads, keptByHand }).toEqual({
          fresh: [],
          missing: [],
          changes: [],
          leads: [],
          keptByHand: [],
        });
        expect(same).toBe(list.people.length);
        expect([...founding.tribes, ...founding.chapters, ...founding.squads]).toEqual([]);
        expect(taken(one, list)).toBe(one);
      }),
      { numRuns: 300 },
    );
  });

  it('that was taken over after another proposes nothing either', () => {
    fc.assert(
      fc.property(anyList, anyList, (first, second) => {
        const both = taken(taken(emptyOne(), first), second);
        expect(plannedText(both, second)).toMatch(
          /^(other (managers|owners).*\n)*(known: .*\nsame: \d+)?(\nkept by hand: .*)?$/,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of which nothing is accepted leaves the organisation as it is', () => {
    fc.assert(
      fc.property(anyList, anyList, (first, second) => {
        const one = taken(emptyOne(), first);
        const nothing = { ...proposed(planned(one, '')), fresh: new Set<number>(), missing: new Set<never>() };
        const after = done(one, requested(one, planned(one, second), nothing));
        const unsaid = (document: Document) => {
          const { people, ...rest } = organisationOf(document);
          return { ...rest, people: people.map(({ imported: _, ...person }) => person) };
        };
        expect(unsaid(after)).toEqual(unsaid(one));
      }),
      { numRuns: 100 },
    );
  });
});

/** The same lines, in which only the first of a squad has its star: whoever comes after them would have it when they go. */
function oneOwnerEach(lines: readonly Line[]): Line[] {
  const owned = new Set<string>();
  return lines.map((each) => {
    const squad = each.squads.replace(/[* ].*/, '').toLowerCase();
    if (!each.squads.includes('*') || !owned.has(squad)) {
      if (each.squads.includes('*')) owned.add(squad);
      return each;
    }
    return { ...each, squads: each.squads.replace('*', '') };
  });
}

describe('a list of everybody known by number', () => {
  const marks = fc.array(
    fc.record({ leaves: fc.boolean(), newRole: fc.boolean(), newSquad: fc.boolean(), byHand: fc.boolean() }),
    {
      minLength: 12,
      maxLength: 12,
    },
  );

  it('brings exactly the joiners, leavers and changes there are, and what was moved by hand stays', () => {
    fc.assert(
      fc.property(numberedLines, marks, fc.nat(3), (drawn, marked, joiners) => {
        const lines = oneOwnerEach(drawn);
        const numbered = (all: typeof lines) => all.map((each, at) => lineText(each, `${at}`));
        const first = numbered([...lines, { ...lines[0], name: 'Els Kok', squads: 'Omega', role: 'Lead' } as Line]);
        const one = taken(emptyOne(), listOf(first.join('\n')));
        const { people, squads } = organisationOf(one);
        const omega = squads.find(({ name }) => name === 'Omega')?.id ?? null;
        const hand = lines.map((each, at) => each.squads !== '' && marked[at]?.byHand === true);
        let document = done(one, { type: 'chooseMode', mode: 'sketch' });
        for (const [at, isMoved] of hand.entries()) {
          const person = people[at]?.id;
          const from = squads.find(({ members }) => members.some((member) => member.person === person))?.id;
          if (isMoved && person && from)
            document = done(document, { type: 'movePeople', members: [{ person, squad: from }], to: omega });
        }
        const expected: string[] = [];
        const next = lines.flatMap((each, at) => {
          const mark = marked[at];
          if (mark?.leaves) return [];
          if (mark?.newRole) expected.push(`${at} role`);
          if (mark?.newSquad) expected.push(`${at} squads${hand[at] ? ' conflict' : ''}`);
          return [
            lineText(
              { ...each, ...(mark?.newRole && { role: 'Chef' }), ...(mark?.newSquad && { squads: 'Zeta' }) },
              `${at}`,
            ),
          ];
        });
        next.push(
          first.at(-1) ?? '',
          ...Array.from({ length: joiners }, (_, at) => `Joiner ${at} #J${at} | Cook | Ops | Zeta`),
        );
        const list = listOf(next.join('\n'));
        const plan = planned(document, list);
        const numberOf = (id: string) => people.findIndex((each) => each.id === id);
        expect(plan.fresh.map((at) => list.people[at]?.number)).toEqual(
          Array.from({ length: joiners }, (_, at) => `J${at}`),
        );
        expect(plan.missing.map(numberOf)).toEqual(lines.flatMap((_, at) => (marked[at]?.leaves ? [at] : [])));
        expect(
          plan.changes.map(
            ({ person, field, conflict }) => `${numberOf(person)} ${field}${conflict ? ' conflict' : ''}`,
          ),
        ).toEqual(expected);
        expect(plan.keptByHand.length).toBe(
          hand.filter((isMoved, at) => isMoved && !marked[at]?.leaves && !marked[at]?.newSquad).length,
        );
        const after = taken(document, list);
        const again = planned(after, list);
        expect([again.fresh, again.missing, again.changes]).toEqual([[], [], []]);
        expect(again.keptByHand.length).toBe(hand.filter((isMoved, at) => isMoved && !marked[at]?.leaves).length);
      }),
      { numRuns: 200 },
    );
  });
});
