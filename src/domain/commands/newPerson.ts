import type { Person } from '../organisation.ts';
import { inOrderOf, PHASES } from '../vocabulary.ts';
import type { PersonDetails } from './command.ts';
import { type Answer, badText, impossible } from './refusal.ts';

type Known = Pick<Person, 'id' | 'name'> & Partial<Omit<Person, 'id' | 'name'>>;

/** A person of whom this much is known; the rest is as in a file that leaves it out. */
export function newPerson(known: Known): Person {
  return {
    id: known.id,
    name: known.name,
    chapter: known.chapter ?? null,
    role: known.role ?? '',
    deep: known.deep ?? [],
    broad: known.broad ?? [],
    fte: known.fte ?? 1,
    kind: known.kind ?? 'employee',
    location: known.location ?? '',
    email: known.email ?? '',
    employeeNumber: known.employeeNumber ?? '',
    note: known.note ?? '',
    fields: known.fields ?? {},
    job: known.job ?? '',
    scale: known.scale ?? '',
    phases: inOrderOf(PHASES, known.phases ?? []),
    ...(known.imported && { imported: known.imported }),
  };
}

/** Refuses texts over 10,000 characters, and an fte below 0 or over 2. */
export function badDetails(details: PersonDetails & Partial<Pick<Person, 'fields' | 'imported'>>): Answer {
  const { deep = [], broad = [], fields = {}, imported = {}, fte = 1 } = details;
  const { role, location, email, employeeNumber, note, job, scale } = details;
  const own = [role, location, email, employeeNumber, note, job, scale];
  const texts = [...own, ...deep, ...broad, ...Object.values(fields), ...Object.values(imported)];
  return badText(...texts) ?? (fte >= 0 && fte <= 2 ? null : impossible('value-out-of-range', 'fte'));
}
