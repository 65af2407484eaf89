import { searchable } from '../folded.ts';
import type { Organisation, Person, PersonId } from '../organisation.ts';
import { indexOf } from './indexOf.ts';

/** Words by which a search means a kind of person rather than a text, in the user's language. */
export interface SearchWords {
  external: string;
  vacancy: string;
  noSquad: string;
}

/** Whether every part of what was typed stands somewhere in what is known of a person. */
export function matcher(organisation: Organisation, search: string, words: SearchWords): (person: Person) => boolean {
  const index = indexOf(organisation);
  const typed = searchable(search);
  const parts = typed.split(' ');
  return (person) => {
    if (typed === searchable(words.noSquad)) return index.squadsOf(person.id).length === 0;
    const kind = person.kind === 'external' ? words.external : person.kind === 'vacancy' ? words.vacancy : '';
    const { name, role, job, location, deep, broad } = person;
    const guilds = index.guildsOf(person.id).map((guild) => guild.name);
    const known = searchable([name, role, job, location, kind, ...deep, ...broad, ...guilds].join('\n'));
    return parts.every((part) => known.includes(part));
  };
}

/** Everybody a search finds; `null` when nothing is searched for. */
export function matchingPeople(organisation: Organisation, search: string, words: SearchWords): Set<PersonId> | null {
  if (search.trim() === '') return null;
  const matches = matcher(organisation, search, words);
  return new Set(organisation.people.filter(matches).map((person) => person.id));
}
