import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';

/**
 * Who manages each of a list, by place, whose `ids` stand in the same places: one of the list, else somebody of the
 * document who alone has that number, e-mail or name, which nobody in the list has. `null` for nobody and for who cannot
 * be told.
 */
export function managersOf(people: readonly Listed[], ids: readonly PersonId[], index: Index): (PersonId | null)[] {
  const named = new Set(people.flatMap(({ manager, managerAt }) => (managerAt === null ? [folded(manager)] : [])));
  const known = new Map<string, PersonId | null>();
  if (named.size > 0) {
    for (const { id, name, employeeNumber, email } of index.organisation.people) {
      for (const key of [name, employeeNumber, email].map(folded)) {
        if (named.has(key)) known.set(key, known.has(key) && known.get(key) !== id ? null : id);
      }
    }
  }
  if (known.size > 0) {
    for (const { name, number, email } of people)
      for (const key of [name, number, email].map(folded)) known.delete(key);
  }
  return people.map(({ manager, managerAt }) => {
    if (managerAt !== null) return ids[managerAt] ?? null;
    return manager === '' ? null : (known.get(folded(manager)) ?? null);
  });
}
