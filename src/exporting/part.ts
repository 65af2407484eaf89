import type { SquadId, TribeId } from '../domain/organisation.ts';
import type { Filter } from '../scene/layout.ts';

/** What of the document a picture shows. */
export type Part =
  | { kind: 'document' }
  | { kind: 'tribe'; tribe: TribeId }
  | { kind: 'squads'; squads: readonly SquadId[] };

/** What the page is reduced to for a part: one tribe, or the rows of some squads, closed up; no tray with either. */
export function filterOf(part: Part): Filter | null {
  switch (part.kind) {
    case 'document':
      return null;
    case 'tribe':
      return { show: [part.tribe] };
    case 'squads':
      return { show: part.squads };
  }
}
