import type { Request } from '../domain/commands/command.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import type { ChapterId, SquadId, TribeId } from '../domain/organisation.ts';
import type { BoardThing } from '../domain/thing.ts';
import { liveValue } from '../store/liveValue.ts';
import { newId } from '../store/newId.ts';
import type { Adding } from '../store/view.ts';

export interface Typing {
  adding: Adding | null;
  add(adding: Adding | null): void;
  /** A person, in that squad and chapter. */
  addTo(cell: { tribe: TribeId; squad: SquadId | null; chapter: ChapterId | null }): void;
}

/** Whose name is being typed where it will stand. */
export const newTyping = () =>
  liveValue<Typing>((set) => ({
    adding: null,
    add: (adding) => set({ adding }),
    addTo: ({ tribe, squad, chapter }) => set({ adding: { kind: 'person', tribe, squad, chapter } }),
  }));

/** The request that adds it under a name. */
export function requestToAdd(adding: Adding, name: string): Request {
  switch (adding.kind) {
    case 'person': {
      const person = { id: newId('person'), name, chapter: adding.chapter, squads: adding.squad ? [adding.squad] : [] };
      return { type: 'addPeople', people: [person] };
    }
    case 'squad':
      return { type: 'addSquad', squad: newId('squad'), tribe: adding.tribe, name };
    case 'chapter':
      return { type: 'addChapter', chapter: newId('chapter'), tribe: adding.tribe, name };
    case 'tribe':
      return { type: 'addTribe', tribe: newId('tribe'), name, form: adding.form };
  }
}

/** What a request adds besides people. */
export function thingAdded(request: Request): BoardThing | null {
  switch (request.type) {
    case 'addSquad':
      return { kind: 'squad', squad: request.squad };
    case 'addChapter':
      return { kind: 'chapter', chapter: request.chapter };
    case 'addTribe':
      return { kind: 'tribe', tribe: request.tribe };
    default:
      return null;
  }
}

/** Whether something of that kind is called so by now: a name that was typed for it has then been accepted. */
export function isThere({ organisation }: Index, { kind }: Adding, name: string | undefined): boolean {
  const { people, squads, chapters, tribes } = organisation;
  const named = { person: people, squad: squads, chapter: chapters, tribe: tribes }[kind];
  return name !== undefined && named.some((each) => each.name === name.trim());
}
