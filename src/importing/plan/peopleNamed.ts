import { folded } from '../../domain/folded.ts';
import type { Person } from '../../domain/organisation.ts';
import { readName } from '../rows/names.ts';
import { withoutZeros } from './matchPeople.ts';

/**
 * Whom of these people a cell of a manager can mean: by number (whose leading zeros may be lost) before e-mail address,
 * before name, before the same words in another order. Several where nobody can tell which; none for whoever is not
 * there.
 *
 * @param text as it stands in a list, such as `100200`, `ana@example.org`, `Vries, Ana de` or `Ana de Vries (100200)`
 */
export function peopleNamed(text: string, people: readonly Person[]): readonly Person[] {
  const { name, number, email } = readName(text);
  const having = (wanted: string, keyOf: (person: Person) => string) =>
    wanted === '' ? [] : people.filter((person) => keyOf(person) === wanted);
  const ways = [
    () => having(withoutZeros(number || text), ({ employeeNumber }) => withoutZeros(employeeNumber)),
    () => having(folded(email), (person) => folded(person.email)),
    () => having(folded(name), (person) => folded(person.name)),
    () => having(sortedWords(name), (person) => sortedWords(person.name)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function sortedWords(name: string): string {
  return folded(name).split(' ').sort().join(' ');
}
