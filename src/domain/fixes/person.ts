import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Person, ProjectMember, Squad, SquadId, TribeId } from '../organisation.ts';
import { isRunning } from '../projectState.ts';
import type { RuleId } from '../rules/finding.ts';
import { withVacancy } from '../withVacancy.ts';
import type { Ground, Proposal, Propose, Step } from './fix.ts';
import { chaptersFor, chaptersLike } from './likeChapters.ts';
import { runsOf } from './newcomers.ts';
import { few, squadsWithRoom } from './squadsWithRoom.ts';
import { successorsIn } from './successors.ts';

/** In which squads and which chapter somebody is, for how much of their time, and what they own. */
export const personProposals = {
  'squads-per-person': inFewerSquads,
  'line-manager': withLineManager,
  'same-tribe': inOneTribe,
  allocation: allocated,
  'role-in-tribe-kind': inOtherTribe,
  'product-owner-dedicated': ownsFewer,
  unplaced: placed,
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

/** A chapter of the tribe of the squad. */
function withLineManager(person: Person, { index }: Ground): Proposal[] {
  const tribes = new Set(index.squadsOf(person.id).map(({ tribe }) => tribe));
  return [...tribes].flatMap((tribe) => chaptersFor(person, tribe, index)).map(({ id }) => [[inChapter(person, id)]]);
}

function inChapter({ id }: Person, chapter: ChapterId): Request {
  return { type: 'changeChapter', people: [id], chapter };
}

/** A chapter where the squads are, or squads where the chapter is. */
function inOneTribe(person: Person, ground: Ground): Proposal[] {
  const { finding, index } = ground;
  const own = person.chapter ? index.chapter(person.chapter) : undefined;
  const about = (finding.about ?? []) as readonly SquadId[];
  const away = about.flatMap((id) => index.squad(id) ?? []);
  const [tribe, ...others] = new Set(away.map((squad) => squad.tribe));
  if (!own || !tribe) return [];
  const like = chaptersLike(own, tribe, index);
  const there =
    others.length > 0 ? [] : [...like, ...chaptersFor(person, tribe, index).filter((each) => !like.includes(each))];
  return [
    ...there.map(({ id }): Proposal => [[inChapter(person, id)]]),
    ...(index.squadsOf(person.id).length > about.length ? [[[left(person, about)]]] : []),
    ...squadsWithRoom(ground, own.tribe).map(({ id }): Proposal => [[left(person, about, id)]]),
  ];
}

/** Out of some squads, into another one or none. */
function left({ id }: Person, squads: readonly SquadId[], to: SquadId | null = null): Request {
  return { type: 'movePeople', members: squads.map((squad) => ({ person: id, squad })), to };
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
      const left = Math.floor((1 - (all - place.stated)) * 100 + 1e-6) / 100;
      const share = left > 0 ? left : null;
      return 'squad' in place
        ? [[{ type: 'shareTime', person: id, squad: place.squad, share }]]
        : [[{ type: 'shareProjectTime', person: id, project: place.project, share }]];
    });
}

/** A squad of a tribe of another kind instead, with a chapter there that is like the own; or only the other squads. */
function inOtherTribe(person: Person, ground: Ground): Proposal[] {
  const { finding, index } = ground;
  const about = (finding.about ?? []) as readonly SquadId[];
  const own = person.chapter ? index.chapter(person.chapter) : undefined;
  const tribes = index.organisation.tribes.filter(({ form, kind }) => form === 'tribe' && kind !== finding.tribeKind);
  const moves = tribes.flatMap((tribe) => {
    const [like] = own && own.tribe !== tribe.id ? chaptersLike(own, tribe.id, index) : [];
    if (own && own.tribe !== tribe.id && !like) return [];
    const changed: Step = like ? [inChapter(person, like.id)] : [];
    return few(squadsWithRoom(ground, tribe.id)).map(({ id }): Proposal => [[...changed, left(person, about, id)]]);
  });
  return index.squadsOf(person.id).length > about.length ? [[[left(person, about)]], ...moves] : moves;
}

/** As many squads as are too many get another product owner, of their members. */
function ownsFewer({ id }: Person, { finding, index }: Ground): Proposal[] {
  const owned = index.ofTribes(index.squadsOwnedBy(id));
  return runsOf(owned, finding.by ?? 1).flatMap((those) =>
    few([0, 1, 2]).flatMap((choice): Proposal[] => {
      const named = those.map((squad): Request | null => {
        const successors = successorsIn(squad, index);
        const person = successors[choice];
        return person ? { type: 'nameProductOwner', squad: squad.id, person } : null;
      });
      const step = named.filter((request) => request !== null);
      return step.length < those.length ? [] : [[step]];
    }),
  );
}

/** A squad of the tribe of their chapter; for somebody without one, a squad and a chapter of its tribe. */
function placed(person: Person, ground: Ground): Proposal[] {
  const { index } = ground;
  const home = person.chapter ? index.chapter(person.chapter)?.tribe : undefined;
  if (home) return squadsWithRoom(ground, home).map((squad) => [[seated(person, squad.id)]]);
  return ofTribes(index).flatMap((tribe) => {
    const [chapter] = chaptersFor(person, tribe, index);
    if (!chapter) return [];
    return few(squadsWithRoom(ground, tribe)).map(
      (squad): Proposal => [[inChapter(person, chapter.id), seated(person, squad.id)]],
    );
  });
}

function seated({ id }: Person, to: SquadId): Request {
  return { type: 'movePeople', members: [{ person: id, squad: null }], to };
}

function ofTribes(index: Index): TribeId[] {
  return index.organisation.tribes.filter(({ form }) => form === 'tribe').map(({ id }) => id);
}
