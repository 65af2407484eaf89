import { folded } from '../folded.ts';
import { isA } from '../ids.ts';
import type { Person, SubjectId } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/**
 * By what something is known again in another document, where it may have another id, the surest first: people by number,
 * e-mail and name, vacancies by their name in their squads; what is in a tribe by its name there, all else by its name.
 * Empty where there is no such thing.
 */
export function knownBy(index: Index, subject: SubjectId): string[] {
  if (isA('person', subject)) return ofPerson(index, index.person(subject));
  const name = nameOf(index, subject);
  if (name === '') return [];
  const kind = subject.slice(0, subject.indexOf(':'));
  const tribe = isA('squad', subject)
    ? index.squad(subject)?.tribe
    : isA('chapter', subject) && index.chapter(subject)?.tribe;
  return [`${kind} ${name}${tribe ? ` in ${nameOf(index, tribe)}` : ''}`];
}

function ofPerson(index: Index, person: Person | undefined): string[] {
  if (!person) return [];
  const { id, kind, name, employeeNumber, email } = person;
  const number = employeeNumber.trim().replace(/^0+(?=.)/, '');
  const keys = number === '' ? [] : [`number ${folded(number)}`];
  if (kind === 'vacancy') {
    const squads = index.squadsOf(id).map((squad) => folded(squad.name));
    return [...keys, `vacancy ${folded(name)} in ${squads.sort().join(', ')}`];
  }
  return [...keys, ...(email.trim() === '' ? [] : [`mail ${folded(email)}`]), `person ${folded(name)}`];
}

const nameOf = (index: Index, id: SubjectId) => folded(index.find(id)?.name ?? '');
