import type { Bill, Heads } from '../../src/domain/compare/bill.ts';
import type { Together } from '../../src/domain/compare/together.ts';
import type { Dependency, Organisation, SquadId } from '../../src/domain/organisation.ts';
import {
  chapterFields,
  dependencyFields,
  guildFields,
  personFields,
  productFields,
  programmeFields,
  projectFields,
  squadFields,
  tribeFields,
} from './plainFields.ts';
import { lostAndGained, otherManager, plainFilled, plainPeopleTexts } from './plainPeople.ts';
import { type PlainReading, plainReading, plainSquadsOf } from './plainReading.ts';
import type { PlainUnits } from './plainUnits.ts';

/**
 * A second reading of what changed from one organisation to another: slow, in the order of its description, and with
 * nothing shared with the comparison but who is line manager of whom. The texts of every change that has one, sorted.
 */
export function plainTexts(before: Organisation, after: Organisation): string[] {
  const reading = plainReading(before, after);
  const { squads, chapters, tribes } = reading;
  const units = [squads, chapters, tribes].flatMap(unitTexts);
  return [...units, ...plainPeopleTexts(reading), ...fieldTexts(reading), ...pairTexts(reading)].sort();
}

function unitTexts({ became, split, merged, founded, dissolved }: PlainUnits): string[] {
  return [
    ...[...became].map(([from, to]) => `became ${from} ${to}`),
    ...[...split].map(([from, parts]) => `split ${from} ${[...parts].sort().join(' ')}`),
    ...[...merged].map(([from, into]) => `merged ${from} ${into}`),
    ...founded.map((id) => `founded ${id}`),
    ...dissolved.map((id) => `dissolved ${id}`),
  ];
}

/** What differs in those that are in both; of products, projects, programmes and guilds, who is new and gone as well. */
function fieldTexts({ before, after, now }: PlainReading): string[] {
  type Fields = Record<string, unknown>;
  type Lists = { [List in keyof Organisation]: (record: Organisation[List][number]) => Fields };
  const lists: Omit<Lists, 'dependencies'> = {
    tribes: tribeFields,
    squads: (squad) => squadFields(squad, now),
    chapters: (chapter) => chapterFields(chapter, now),
    people: personFields,
    guilds: guildFields,
    products: (product) => productFields(product, now),
    projects: (project) => projectFields(project, now),
    programmes: programmeFields,
  };
  const texts: string[] = [];
  for (const [list, fieldsOf] of Object.entries(lists) as [keyof typeof lists, (record: object) => Fields][]) {
    const isUnit = list === 'squads' || list === 'chapters' || list === 'tribes';
    const comesAndGoes = !isUnit && list !== 'people';
    for (const was of before[list]) {
      const is = after[list].find(({ id }) => id === now(was.id));
      if (is) texts.push(...differing(fieldsOf(was), fieldsOf(is)).map((field) => `${field} ${is.id}`));
      else if (comesAndGoes) texts.push(`gone ${was.id}`);
    }
    for (const { id } of after[list])
      if (comesAndGoes && !before[list].some((was) => was.id === id)) texts.push(`new ${id}`);
  }
  return texts;
}

function differing(was: Record<string, unknown>, is: Record<string, unknown>): string[] {
  return Object.keys(was).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}

/** Dependencies, each known by its two squads under the ids of after. */
function pairTexts({ before, after, now }: PlainReading): string[] {
  const texts: string[] = [];
  const keyNow = ({ from, to }: Dependency) => `${now(from)} ${now(to)}`;
  for (const was of before.dependencies) {
    const key = keyNow(was);
    const is = after.dependencies.find(({ from, to }) => `${from} ${to}` === key);
    if (!is) texts.push(`gone ${key}`);
    else texts.push(...differing(dependencyFields(was), dependencyFields(is)).map((field) => `${field} ${key}`));
  }
  for (const { from, to } of after.dependencies)
    if (!before.dependencies.some((was) => keyNow(was) === `${from} ${to}`)) texts.push(`new ${from} ${to}`);
  return texts;
}

/** The bill, of those who are in both, of those who are not, of squads and chapters, and of all there are. */
export function plainBill(before: Organisation, after: Organisation): Bill {
  const reading = plainReading(before, after);
  const filled = plainFilled(reading);
  const bothWho = (holds: (id: string) => boolean) => reading.both.filter(([{ id }]) => holds(id)).length;
  return {
    changeSquad: bothWho((id) => {
      const { lost, gained } = lostAndGained(reading, id);
      return lost.length > 0 || gained.length > 0;
    }),
    changeLineManager: reading.both.filter(([, is]) => otherManager(reading, filled, is) !== null).length,
    loseLastSquad: bothWho(
      (id) => plainSquadsOf(before, id, reading).length > 0 && plainSquadsOf(after, id, reading).length === 0,
    ),
    new: after.people.length - reading.both.length,
    gone: before.people.length - reading.both.length,
    squads: billed(reading.squads),
    chapters: billed(reading.chapters),
    before: headsOf(before),
    after: headsOf(after),
  };
}

const billed = ({ founded, dissolved, split, merged }: PlainUnits) => ({
  founded: founded.length,
  dissolved: dissolved.length,
  split: split.size,
  merged: merged.size,
});

const headsOf = ({ people }: Organisation): Heads => ({
  people: people.length,
  vacancies: people.filter(({ kind }) => kind === 'vacancy').length,
  fte: people.reduce((sum, { fte }) => sum + fte, 0),
});

/** Which part of those who worked together still do: of each squad in both, and of all pairs in one squad. */
export function plainTogether(before: Organisation, after: Organisation): Together {
  const { now } = plainReading(before, after);
  const isVacancy = (id: string) => before.people.some((person) => person.id === id && person.kind === 'vacancy');
  const were = before.squads.map(({ id, members }) => ({
    id: now(id),
    people: members.map(({ person }) => person).filter((person) => !isVacancy(person)),
  }));
  const are = after.squads.map(({ id, members }) => ({ id, people: members.map(({ person }) => person) }));
  const squads = new Map<SquadId, number>();
  for (const { id, people } of were) {
    const still = are.find((squad) => squad.id === id);
    if (!still || people.length === 0) continue;
    squads.set(still.id, people.filter((person) => still.people.includes(person)).length / people.length);
  }
  // Each unordered pair once, in however many squads its two were.
  const pairs = new Set<string>();
  for (const { people } of were)
    for (const one of people) for (const other of people) if (one < other) pairs.add(`${one} ${other}`);
  const kept = [...pairs].filter((pair) =>
    are.some(({ people }) => pair.split(' ').every((id) => people.some((person) => person === id))),
  );
  return { organisation: pairs.size > 0 ? kept.length / pairs.size : null, squads };
}
