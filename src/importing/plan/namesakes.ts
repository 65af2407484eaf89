import { folded } from '../../domain/folded.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import { isWithheld } from '../rows/words.ts';
import type { Corrections } from '../tables/corrected.ts';
import type { Namesake } from './listPlan.ts';
import { type Match, withoutZeros } from './matchPeople.ts';

/**
 * Of whom it is not sure whether they are one: those who were taken for one by their name, though they have different
 * numbers; those who were not, where exactly one of that name is left on each side; and of whom it was said (`who`).
 */
export function namesakes(
  listed: readonly Listed[],
  matches: readonly (Match | null)[],
  people: readonly Person[],
  who: Corrections['who'],
): Namesake[] {
  const taken = new Set(matches.map((match) => match?.person));
  const left = byName(people.filter((person) => !taken.has(person)));
  const fresh = byName(left.size > 0 ? listed.filter((_, at) => !matches[at]) : []);
  return [...listed.entries()].flatMap(([at, each]): Namesake[] => {
    const match = matches[at];
    if (match) {
      const isSaid = each.lines.some((line) => who[line]);
      return isSaid || (match.by === 'name' && isOther(each.number, match.person.employeeNumber))
        ? [{ at, person: match.person.id, isSame: true }]
        : [];
    }
    const [person, ...more] = left.get(folded(each.name)) ?? [];
    const isAlone = more.length === 0 && fresh.get(folded(each.name))?.length === 1;
    return person && isAlone ? [{ at, person: person.id, isSame: false }] : [];
  });
}

/** Those who have a name of their own, which no vacancy has. */
function byName<Named extends Pick<Person, 'name' | 'kind'>>(all: readonly Named[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const each of all) {
    if (each.kind === 'vacancy' || isWithheld(each.name)) continue;
    const key = folded(each.name);
    const there = named.get(key);
    if (there) there.push(each);
    else named.set(key, [each]);
  }
  return named;
}

function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && withoutZeros(one) !== withoutZeros(other);
}
