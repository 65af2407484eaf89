import { lineManagerOf } from '../../src/domain/lookup/lineManager.ts';
import type { Organisation, Person } from '../../src/domain/organisation.ts';
import { type PlainReading, plainSquadsOf } from './plainReading.ts';

/** By the ids of after: the squads before and not after, in the order of before, and those after and not before. */
export function lostAndGained(reading: PlainReading, person: string): { lost: string[]; gained: string[] } {
  const were = plainSquadsOf(reading.before, person, reading);
  const are = plainSquadsOf(reading.after, person, reading);
  return {
    lost: were.filter((squad) => !are.includes(squad)),
    gained: are.filter((squad) => !were.includes(squad)),
  };
}

/** By vacancy, the person who has its seats now. */
export function plainFilled(reading: PlainReading): Map<string, string> {
  const { before, after } = reading;
  const filled = new Map<string, string>();
  const isThere = (id: string) => after.people.some((person) => person.id === id);
  for (const vacancy of before.people.filter(({ kind }) => kind === 'vacancy')) {
    const its = plainSquadsOf(before, vacancy.id, reading);
    if (isThere(vacancy.id) || its.length === 0) continue;
    // Nobody fills two vacancies of one squad.
    const countsFor = (person: string) =>
      [...filled].some(
        ([other, filler]) =>
          filler === person && plainSquadsOf(before, other, reading).some((squad) => its.includes(squad)),
      );
    const hasThemNewly = (person: string) => {
      const { gained } = lostAndGained(reading, person);
      return its.every((squad) => gained.includes(squad));
    };
    const first = after.people.find(({ id, kind }) => kind !== 'vacancy' && hasThemNewly(id) && !countsFor(id));
    if (first) filled.set(vacancy.id, first.id);
  }
  // A vacancy that is an employee or external now, under the same id, is filled by itself.
  for (const [was, is] of reading.both) {
    if (was.kind === 'vacancy' && is.kind !== 'vacancy') filled.set(was.id, is.id);
  }
  return filled;
}

/** Who is line manager before and after, where that is another; whoever filled the vacancy that it was is no other. */
export function otherManager(
  reading: PlainReading,
  filled: ReadonlyMap<string, string>,
  { id }: Person,
): [string | null, string | null] | null {
  const was = lineManagerOf(reading.before, id);
  const is = lineManagerOf(reading.after, id);
  if (was === is) return null;
  if (was !== null && filled.get(was) === is) return null;
  return [was, is];
}

const stated = ({ squads }: Organisation, squad: string, person: string) =>
  squads.find(({ id }) => id === squad)?.members.find((member) => member.person === person)?.share;

/** The squads of before that somebody is still in with another share of time, by the ids of after. */
function otherShares({ before, after, now }: PlainReading, person: Person): string[] {
  const mine = before.squads.filter(({ members }) => members.some((member) => member.person === person.id));
  return mine.flatMap(({ id }) => {
    const is = now(id) ?? id;
    const kept = after.squads.find((squad) => squad.id === is)?.members.some((member) => member.person === person.id);
    return kept && stated(before, id, person.id) !== stated(after, is, person.id) ? [is] : [];
  });
}

/** The texts of whatever happened to people, but for the fields of a person that have no word of their own. */
export function plainPeopleTexts(reading: PlainReading): string[] {
  const { before, after, both, now } = reading;
  const filled = plainFilled(reading);
  const texts: string[] = [];
  for (const { id } of after.people) if (!before.people.some((each) => each.id === id)) texts.push(`new ${id}`);
  for (const { id } of before.people) if (!after.people.some((each) => each.id === id)) texts.push(`gone ${id}`);
  for (const [vacancy, person] of filled) texts.push(`filled ${vacancy} ${person}`);
  for (const [was, is] of both) {
    const { lost, gained } = lostAndGained(reading, is.id);
    for (let at = 0; at < Math.max(lost.length, gained.length); at += 1) {
      const word = lost[at] && gained[at] ? 'moved' : gained[at] ? 'also-in' : 'left';
      texts.push(`${word} ${is.id} ${lost[at] ?? '-'} ${gained[at] ?? '-'}`);
    }
    for (const squad of otherShares(reading, is)) texts.push(`share ${is.id} ${squad}`);
    const chapter = now(was.chapter);
    if (chapter !== is.chapter) texts.push(`chapter ${is.id} ${chapter ?? '-'} ${is.chapter ?? '-'}`);
    const managers = otherManager(reading, filled, is);
    if (managers) texts.push(`line-manager ${is.id} ${managers[0] ?? '-'} ${managers[1] ?? '-'}`);
  }
  return texts;
}
