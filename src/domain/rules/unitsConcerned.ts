import { isA } from '../ids.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { ChapterId, PersonId, ProductId, SquadId, SubjectId, TribeId } from '../organisation.ts';

/** The units that something flagged belongs to. */
export interface UnitsConcerned {
  /** The one tribe in which its findings are counted; `null` for what is in none, such as a programme. */
  tribe: TribeId | null;
  squads: readonly SquadId[];
  chapters: readonly ChapterId[];
}

const NONE: UnitsConcerned = { tribe: null, squads: [], chapters: [] };

/**
 * The units whose coach has to do with what is flagged: of somebody every squad and chapter, but one tribe alone, so that the
 * counts of the tribes add up. That is the tribe of the chapter, else of the first squad, else what is led or coached.
 */
export function unitsConcerned(subject: SubjectId, index: Index): UnitsConcerned {
  if (isA('tribe', subject)) return { ...NONE, tribe: subject };
  if (isA('squad', subject)) return { ...NONE, tribe: index.squad(subject)?.tribe ?? null, squads: [subject] };
  if (isA('chapter', subject)) return { ...NONE, tribe: index.chapter(subject)?.tribe ?? null, chapters: [subject] };
  if (isA('person', subject)) return ofPerson(subject, index);
  if (isA('product', subject)) return ofSquads(squadsOfProduct(subject, index), index);
  if (isA('project', subject)) return ofSquads(index.project(subject)?.squads ?? [], index);
  return NONE;
}

function ofPerson(person: PersonId, index: Index): UnitsConcerned {
  const own = index.person(person)?.chapter;
  const chapters = [...(own ? [own] : []), ...index.chaptersLedBy(person).map(({ id }) => id)];
  const squads = index.squadsOf(person);
  const [tribe] = [
    ...chapters.map((id) => index.chapter(id)?.tribe),
    ...[...squads, ...index.squadsCoachedBy(person)].map((squad) => squad.tribe),
    ...[...index.tribesLedBy(person), ...index.tribesCoachedBy(person)].map(({ id }) => id),
  ];
  return { tribe: tribe ?? null, squads: squads.map(({ id }) => id), chapters: [...new Set(chapters)] };
}

function ofSquads(squads: readonly SquadId[], index: Index): UnitsConcerned {
  const [first] = squads;
  return { ...NONE, tribe: (first && index.squad(first)?.tribe) ?? null, squads };
}

function squadsOfProduct(id: ProductId, index: Index): SquadId[] {
  const { squad = null, service = null } = index.product(id) ?? {};
  return [...new Set([squad, service])].filter((each) => each !== null);
}
