import { folded } from '../../domain/folded.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';

/** The tribe that is founded for those of whom a list says no tribe, and how many they are; `null` where it needs none. */
export function madeUpTribe({ list, founding, fresh }: ListPlan): { name: string; people: number } | null {
  const named = new Set<string>();
  for (const { tribe, squads } of list.people) {
    for (const name of [tribe, ...squads.map((seat) => seat.tribe)]) named.add(folded(name));
  }
  const tribe = founding.tribes.find(({ name }) => !named.has(folded(name)));
  if (!tribe) return null;
  const isUnsaid = ({ tribe: own, squads }: ListPlan['list']['people'][number]) =>
    own === '' && squads.every((seat) => seat.tribe === '');
  return { name: tribe.name, people: fresh.filter((at) => list.people[at] && isUnsaid(list.people[at])).length };
}
