import type { Request } from '../../domain/commands/command.ts';
import { same } from '../../domain/commands/same.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Person } from '../../domain/organisation.ts';
import type { HeldPlan, PersonChange } from './listPlan.ts';

/**
 * Keeps what the list said of everybody whom it knows, where that is new, and their other columns as far as their
 * changes were accepted.
 */
export function notesFor(
  { list, people, said }: HeldPlan,
  changes: readonly PersonChange[],
  index: Index,
  managerHeader: string | undefined,
): Request[] {
  const accepted = new Map<string, Map<string, string>>();
  for (const { person, field, to } of changes) {
    if (!field.startsWith(HEADED)) continue;
    const texts = accepted.get(person) ?? new Map<string, string>();
    accepted.set(person, texts.set(field.slice(HEADED.length), to));
  }
  const notes = people.flatMap((id, at) => {
    const person = index.person(id);
    if (!person) return [];
    const imported = said[at] ?? {};
    const changed = accepted.get(id);
    const manager = list.people[at]?.manager ?? '';
    const fields = withManager(changed ? withTexts(person.fields, changed) : person.fields, manager, managerHeader);
    if (same(person.imported, imported) && same(person.fields, fields)) return [];
    return [{ person: id, imported, ...(fields !== person.fields && { fields }) }];
  });
  return notes.length > 0 ? [{ type: 'noteList', people: notes }] : [];
}

const HEADED = 'fields.';

/** The columns of somebody with what a list says of their manager, where it is kept as one of them. */
export function withManager(fields: Person['fields'], manager: string, header: string | undefined): Person['fields'] {
  if (!header || manager === '' || fields[header] === manager) return fields;
  return withTexts(fields, new Map([[header, manager]]));
}

/** The columns with these texts in place of what they said; without those that are empty. */
function withTexts(fields: Person['fields'], texts: ReadonlyMap<string, string>): Person['fields'] {
  const all = new Map([...Object.entries(fields), ...texts]);
  return Object.fromEntries([...all].filter(([, text]) => text !== ''));
}
