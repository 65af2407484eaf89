import { newPerson } from '../domain/commands/newPerson.ts';
import type { Organisation, PersonId } from '../domain/organisation.ts';
import type { Adding } from '../store/view.ts';

export type AddingPerson = Adding & { kind: 'person' };

/** Stands for somebody whose name is being typed; no document has this id. */
export const NEWCOMER: PersonId = 'person:(being typed)';

/**
 * The organisation with somebody nameless where a person is being added: laid out, it has a place for them that covers
 * nobody. The same organisation where what they were to join is gone.
 */
export function withNewcomer(organisation: Organisation, { squad, chapter }: AddingPerson): Organisation {
  const { people, squads, chapters } = organisation;
  const isThere = (id: string | null, list: readonly { id: string }[]) =>
    id === null || list.some((each) => each.id === id);
  if (!isThere(squad, squads) || !isThere(chapter, chapters)) return organisation;
  return {
    ...organisation,
    people: [...people, newPerson({ id: NEWCOMER, name: '', chapter })],
    squads: squads.map((each) =>
      each.id === squad ? { ...each, members: [...each.members, { person: NEWCOMER, productOwner: false }] } : each,
    ),
  };
}
