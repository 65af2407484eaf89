import { folded } from '../../domain/folded.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';

/** The tribe that is founded for those of whom a list says no tribe, and how many they are; `null` where it needs none. */
export function madeUpTribe({ list, founding, fresh }: ListPlan): { name: string; people: number } | null {
  if (founding.tribes.length === 0) return null;
  const named = new Set<string>();
  for (const { tribe, squads } of list.people) {
    named.add(tribe);
    for (const seat of squads) named.add(seat.tribe);
  }
  const known = new Set([...named].map(folded));
  const tribe = founding.tribes.find(({ name }) => !known.has(folded(name)));
  if (!tribe) return null;
  const isUnsaid = ({ tribe: own, squads }: ListPlan['list']['people'][number]) =>
    own === '' && squads.every((seat) => seat.tribe === '');
  return { name: tribe.name, people: fresh.filter((at) => list.people[at] && isUnsaid(list.people[at])).length };
}
