import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { ChapterId, Person, SquadId, TribeId } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose, Step } from './fix.ts';
import { chaptersFor, chaptersLike } from './likeChapters.ts';
import { squadsWithRoom } from './squadsWithRoom.ts';

/** In which squad and which chapter of which tribe somebody is. */
export const personProposals = {
  'line-manager': withLineManager,
  'same-tribe': inOneTribe,
  'role-in-tribe-kind': inOtherTribe,
  unplaced: placed,
} satisfies { [Rule in RuleId]?: Propose<Person> };

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
    ...(index.squadsOf(person.id).length > about.length ? [[[moved(person, about)]]] : []),
    ...squadsWithRoom(ground, own.tribe).map(({ id }): Proposal => [[moved(person, about, id)]]),
  ];
}

/** Out of some squads, into another one or none. */
function moved({ id }: Person, squads: readonly SquadId[], to: SquadId | null = null): Request {
  return { type: 'movePeople', members: squads.map((squad) => ({ person: id, squad })), to };
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
    return few(squadsWithRoom(ground, tribe.id)).map(({ id }): Proposal => [[...changed, moved(person, about, id)]]);
  });
  return index.squadsOf(person.id).length > about.length ? [[[moved(person, about)]], ...moves] : moves;
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
