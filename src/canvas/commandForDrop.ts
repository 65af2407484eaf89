import type { Request } from '../domain/commands/command.ts';
import type { SquadId, TribeId } from '../domain/organisation.ts';
import type { BoardThing, Membership } from '../domain/thing.ts';
import type { CellBox, Hit, PlacedTribe, RowBox } from '../scene/scene.ts';

/**
 * What is in the hand: one or more people, each from where the card was taken, or a squad, chapter or tribe by its
 * header.
 */
export type Held = { kind: 'people'; members: Membership[] } | Exclude<BoardThing, { kind: 'membership' }>;

/** Keys held while dragging. */
export interface Modifiers {
  /** Ctrl, or Option on a Mac: in that squad as well. */
  also: boolean;
  /** Shift: into the chapter of that column. */
  chapter: boolean;
}

/** A point inside what was hit, as a fraction of its width and height from 0 to 1: tells before from after. */
export interface Within {
  x: number;
  y: number;
}

const peopleOf = (members: readonly Membership[]) => [...new Set(members.map((member) => member.person))];

/** The row that was hit, by its head or inside. */
export function rowOf(hit: Hit): RowBox | null {
  return hit.kind === 'card' || hit.kind === 'cell' || hit.kind === 'rowHead' ? hit.row : null;
}

function tribeOf(hit: Hit): PlacedTribe | null {
  return 'tribe' in hit ? hit.tribe : null;
}

/** What dropping people there asks for; `null` where a drop means nothing. */
function forPeople(members: Membership[], hit: Hit, cell: CellBox | null, modifiers: Modifiers): Request | null {
  const people = peopleOf(members);
  if (hit.kind === 'columnHead') return { type: 'changeChapter', people, chapter: hit.column.chapter };
  const row = rowOf(hit);
  if (!row) return hit.kind === 'tray' || hit.kind === 'card' ? { type: 'movePeople', members, to: null } : null;
  if (modifiers.chapter && cell?.chapter) return { type: 'changeChapter', people, chapter: cell.chapter };
  if (modifiers.also && row.squad) return { type: 'addToSquad', people, squad: row.squad };
  return { type: 'movePeople', members, to: row.squad };
}

/** The neighbour to stand before: the one that was hit, or the next one where its far half was. */
function before<Id extends string>(ids: readonly Id[], hit: Id, farHalf: boolean, held: Id): Id | null {
  const others = ids.filter((id) => id !== held);
  const next = others.indexOf(hit) + (farHalf ? 1 : 0);
  return hit === held ? (ids[ids.indexOf(held) + 1] ?? null) : (others[next] ?? null);
}

function forSquad(squad: SquadId, hit: Hit, within: Within): Request | null {
  const tribe = tribeOf(hit);
  if (!tribe) return null;
  const squads = tribe.box.rows.map((row) => row.squad).filter((id) => id !== null);
  const row = rowOf(hit);
  const place = row?.squad ? before(squads, row.squad, within.y > 0.5, squad) : null;
  return { type: 'moveSquad', squad, tribe: tribe.box.tribe, before: place };
}

function forTribe(tribe: TribeId, hit: Hit, tribes: readonly PlacedTribe[], within: Within): Request | null {
  const over = tribeOf(hit);
  if (!over) return null;
  const order = tribes.map((each) => each.box.tribe);
  return { type: 'moveTribe', tribe, before: before(order, over.box.tribe, within.x > 0.5, tribe) };
}

/**
 * What dropping `held` on what stands under the pointer asks for; `null` where it means nothing. A drag between rows
 * keeps the chapter, whatever column is under the pointer: nobody gets another line manager by a shaky hand.
 */
export function commandForDrop(
  held: Held,
  hit: Hit,
  cell: CellBox | null,
  within: Within,
  modifiers: Modifiers,
  tribes: readonly PlacedTribe[],
): Request | null {
  switch (held.kind) {
    case 'people':
      return forPeople(held.members, hit, cell, modifiers);
    case 'squad':
      return forSquad(held.squad, hit, within);
    case 'tribe':
      return forTribe(held.tribe, hit, tribes, within);
    case 'chapter': {
      const tribe = tribeOf(hit);
      const columns = tribe?.box.columns.map((column) => column.chapter).filter((id) => id !== null) ?? [];
      const over = hit.kind === 'columnHead' ? hit.column.chapter : (cell?.chapter ?? null);
      if (!tribe || !over || !columns.includes(held.chapter)) return null;
      const place = before(columns, over, within.x > 0.5, held.chapter);
      return { type: 'moveChapter', chapter: held.chapter, tribe: tribe.box.tribe, before: place };
    }
  }
}
