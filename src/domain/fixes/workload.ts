import type { Request } from '../commands/command.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { Person, ProjectMember, Squad } from '../organisation.ts';
import { isRunning } from '../projectState.ts';
import type { RuleId } from '../rules/finding.ts';
import { withVacancy } from '../withVacancy.ts';
import type { Ground, Proposal, Propose } from './fix.ts';
import { runsOf } from './runsOf.ts';
import { successorsIn } from './successors.ts';

/** In how many squads somebody is, how many they own, and how much of their time that takes. */
export const workloadProposals = {
  'squads-per-person': inFewerSquads,
  'product-owner-dedicated': ownsFewer,
  allocation: allocated,
} satisfies { [Rule in RuleId]?: Propose<Person> };

/** As many squads as are too many are left; a vacancy may take the seat. */
function inFewerSquads({ id }: Person, ground: Ground): Proposal[] {
  const { finding, index, scenario, today, vacancy } = ground;
  const squads = index.ofTribes(index.squadsOf(id));
  const shareOf = ({ members }: Squad) => seatIn(members, id)?.share ?? 1;
  const least = squads.toSorted((one, other) => shareOf(one) - shareOf(other));
  return runsOf(least, finding.by ?? 1).flatMap((those): Proposal[] => {
    const members = those.map((squad) => ({ person: id, squad: squad.id }));
    const leave = { type: 'movePeople', members, to: null } as const;
    const [only, ...others] = those;
    const seat = only && others.length === 0 ? seatIn(only.members, id) : undefined;
    if (!only || !seat) return [[[leave]]];
    return [[[leave]], [[withVacancy({ ...leave, scenario, today }, only.id, seat, vacancy)]]];
  });
}

/** The first, the second and the third of those who might own a squad. */
const CHOICES = [0, 1, 2] as const;

/** As many squads as are too many get another product owner, of their members. */
function ownsFewer({ id }: Person, { finding, index }: Ground): Proposal[] {
  const owned = index.ofTribes(index.squadsOwnedBy(id));
  return runsOf(owned, finding.by ?? 1).flatMap((those) =>
    CHOICES.flatMap((choice): Proposal[] => {
      const named = those.map((squad): Request | null => {
        const person = successorsIn(squad, index)[choice];
        return person ? { type: 'nameProductOwner', squad: squad.id, person } : null;
      });
      const step = named.filter((request) => request !== null);
      return step.length < those.length ? [] : [[step]];
    }),
  );
}

/** One place takes no more of the time than the others leave, or states none where they leave nothing. */
function allocated({ id }: Person, { index }: Ground): Proposal[] {
  const squads = index.squadsOf(id).map((squad) => ({ squad: squad.id, seat: seatIn(squad.members, id) }));
  const projects = index.projectsOf(id).filter(isRunning);
  const parts = projects.map((project) => ({ project: project.id, seat: seatIn<ProjectMember>(project.members, id) }));
  const places = [...squads, ...parts].map((place) => ({ ...place, stated: place.seat?.share ?? 0 }));
  const all = places.reduce((sum, { stated }) => sum + stated, 0);
  return places
    .filter(({ stated }) => stated > 0)
    .toSorted((one, other) => other.stated - one.stated)
    .map((place): Proposal => {
      // In whole percents, and never more than is left.
      const percent = Math.floor((1 - (all - place.stated)) * 100 + 1e-6);
      const share = percent > 0 ? percent / 100 : null;
      return 'squad' in place
        ? [[{ type: 'shareTime', person: id, squad: place.squad, share }]]
        : [[{ type: 'shareProjectTime', person: id, project: place.project, share }]];
    });
}
