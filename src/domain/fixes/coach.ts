import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { Person, PersonId, Squad, TribeId } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import { coachesFor } from './coaches.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose } from './fix.ts';
import { runsOf } from './runsOf.ts';
import { successorsIn } from './successors.ts';

/** Who coaches what. */
export const coachProposals = {
  'coach-independent': independent,
  'coach-span': fewerSquads,
} satisfies { [Rule in RuleId]?: Propose<Person> };

/** Somebody else coaches in that tribe, or owns and leads there. */
function independent({ id }: Person, { finding, index }: Ground): Proposal[] {
  const tribes = (finding.about ?? []) as readonly TribeId[];
  const [only, ...others] = tribes;
  if (!only || others.length > 0) return [[tribes.flatMap((tribe) => uncoached(id, tribe, null, index))]];
  const successors = coachesFor(only, index).filter((coach) => coach !== id);
  return [
    ...successors.map((coach): Proposal => [uncoached(id, only, coach, index)]),
    [uncoached(id, only, null, index)],
    ...steeredByOthers(id, only, index),
  ];
}

/** What makes another one, or nobody, coach wherever somebody is in a tribe. */
function uncoached(person: PersonId, tribe: TribeId, successor: PersonId | null, index: Index): Request[] {
  const coaches = index.tribe(tribe)?.coaches ?? [];
  const squads = index.squadsCoachedBy(person).filter((squad) => squad.tribe === tribe);
  const joins = successor !== null && !coaches.includes(successor);
  const people = coaches.flatMap((coach) => (coach !== person ? coach : joins ? successor : []));
  return [
    ...(coaches.includes(person) ? [{ type: 'nameTribeCoaches', tribe, people } as const] : []),
    ...squads.map((squad) => ({ type: 'nameSquadCoach', squad: squad.id, person: successor }) as const),
  ];
}

/** Another product owner of the one squad that somebody owns in a tribe, if they lead nothing there. */
function steeredByOthers(person: PersonId, tribe: TribeId, index: Index): Proposal[] {
  const leads = [...index.chaptersLedBy(person)].some((chapter) => chapter.tribe === tribe);
  const [owned, ...others] = index.squadsOwnedBy(person).filter((squad) => squad.tribe === tribe);
  if (!owned || others.length > 0 || leads) return [];
  return successorsIn(owned, index).map((successor) => [
    [{ type: 'nameProductOwner', squad: owned.id, person: successor }],
  ]);
}

/** As many squads as are too many get another coach; or none of their own, where their tribe has one. */
function fewerSquads({ id }: Person, { finding, index }: Ground): Proposal[] {
  const squads = index.ofTribes(index.squadsCoachedBy(id));
  const hasOther = ({ tribe }: Squad) => index.tribe(tribe)?.coaches.some((coach) => coach !== id) ?? false;
  const rest = squads.toSorted((one, other) => Number(hasOther(other)) - Number(hasOther(one)));
  return runsOf(rest, finding.by ?? 1).map((those): Proposal => {
    const to = (person: PersonId | null) =>
      those.map((squad) => ({ type: 'nameSquadCoach', squad: squad.id, person }) as const);
    const successors = those[0] ? coachesFor(those[0].tribe, index).filter((coach) => coach !== id) : [];
    return [...(those.every(hasOther) ? [to(null)] : []), ...few(successors).map(to)];
  });
}
