import type { Organisation, Person, Tribe } from '../../src/domain/organisation.ts';
import { type PlainUnit, type PlainUnits, plainUnits } from './plainUnits.ts';

/** Two organisations, and what has to be known before anything of their people is said. */
export interface PlainReading {
  before: Organisation;
  after: Organisation;
  squads: PlainUnits;
  chapters: PlainUnits;
  tribes: PlainUnits;
  /** The id of after, of a unit that became another; else the same. */
  now: (id: string | null) => string | null;
  /** Who is in both: as they were and as they are. */
  both: [was: Person, is: Person][];
}

/** The squads somebody is in, in the order of the document, by the ids of after. */
export function plainSquadsOf({ squads }: Organisation, person: string, { now }: Pick<PlainReading, 'now'>): string[] {
  return squads
    .filter(({ members }) => members.some((member) => member.person === person))
    .map(({ id }) => now(id) ?? id);
}

/** Squads with their members. */
const squadUnits = ({ squads }: Organisation): PlainUnit[] =>
  squads.map(({ id, members }) => ({ id, people: members.map(({ person }) => person) }));

/** Chapters with whoever says to be in them; a lead is no member by leading. */
const chapterUnits = ({ chapters, people }: Organisation): PlainUnit[] =>
  chapters.map(({ id }) => ({ id, people: people.filter(({ chapter }) => chapter === id).map((each) => each.id) }));

/** Tribes with their lead and coaches, the coach and members of their squads, the lead and members of their chapters. */
function tribeUnits(organisation: Organisation): PlainUnit[] {
  const peopleOf = (tribe: Tribe) => {
    const squads = organisation.squads.filter((squad) => squad.tribe === tribe.id);
    const chapters = organisation.chapters.filter((chapter) => chapter.tribe === tribe.id);
    const members = [...squadUnits({ ...organisation, squads }), ...chapterUnits({ ...organisation, chapters })];
    const seats = [tribe.lead, ...tribe.coaches, ...squads.map(({ coach }) => coach), ...chapters.map((c) => c.lead)];
    const named = [...seats.filter((seat) => seat !== null), ...members.flatMap(({ people }) => people)];
    return [...new Set<string>(named)];
  };
  return organisation.tribes.map((tribe) => ({ id: tribe.id, people: peopleOf(tribe) }));
}

/** Recognises the squads, chapters and tribes of two organisations, each kind for itself. */
export function plainReading(before: Organisation, after: Organisation): PlainReading {
  const both = before.people.flatMap((was): [Person, Person][] => {
    const is = after.people.find(({ id }) => id === was.id);
    return is ? [[was, is]] : [];
  });
  const people = {
    inBoth: both.map(([{ id }]) => id),
    vacancies: before.people.filter(({ kind }) => kind === 'vacancy').map(({ id }) => id),
  };
  const squads = plainUnits(squadUnits(before), squadUnits(after), people);
  const chapters = plainUnits(chapterUnits(before), chapterUnits(after), people);
  const tribes = plainUnits(tribeUnits(before), tribeUnits(after), people);
  const now = (id: string | null) => {
    if (id === null) return null;
    return squads.became.get(id) ?? chapters.became.get(id) ?? tribes.became.get(id) ?? id;
  };
  return { before, after, squads, chapters, tribes, now, both };
}
