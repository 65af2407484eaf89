import type { PersonId, Squad, SquadId, TribeId } from '../domain/organisation.ts';
import { faceOf } from './card.ts';
import { rowText } from './rowText.ts';
import type { CardFace, Column, RowText, TrailFace } from './scene.ts';
import type { BesideEachOther, Setting } from './setting.ts';
import type { Stale } from './stale.ts';
import { byColumn, withoutSquad } from './whereabouts.ts';

/** A row before it has a place: what its head says, and who stands in which column. */
export interface Line {
  squad: SquadId | null;
  text: RowText;
  cards: readonly (readonly CardFace[])[];
  /** By column, or none at all. */
  trails: readonly (readonly TrailFace[])[];
}

const NO_TRAILS: readonly [] = [];

/** A line's cards as they stand, beside those of another organisation if there is one. */
function standing(
  setting: Setting,
  squad: Squad | null,
  columns: readonly Column[],
  cards: BesideEachOther['cards'],
): BesideEachOther {
  return setting.beside?.inLine(setting, squad, columns, cards) ?? { cards, trails: NO_TRAILS };
}

/** The lines of a tribe as they were, with the same columns, and what has changed since. */
export interface LinesBefore {
  rows: ReadonlyMap<SquadId | null, { line: Line }>;
  stale: Stale;
}

/**
 * A squad's line: its members by column, in the squad's own order. The same object as before where nothing in it
 * changed.
 */
export function lineOf(setting: Setting, squad: Squad, columns: readonly Column[], before: LinesBefore | null): Line {
  const known = before?.rows.get(squad.id)?.line;
  if (known && before && !before.stale.hasSquad(squad)) return known;
  const { index } = setting;
  const members = byColumn(index, squad);
  const cardsIn = (column: Column) =>
    (members.get(column) ?? []).flatMap((member) => {
      const person = index.person(member.person);
      return person ? [faceOf(setting, person, squad, member, column === null)] : [];
    });
  const cards = columns.map(cardsIn);
  return {
    squad: squad.id,
    text: rowText(setting, squad.tribe, squad, cards),
    ...standing(setting, squad, columns, cards),
  };
}

/** The line *No squad* of a tribe. */
export function benchLineOf(
  setting: Setting,
  tribe: TribeId,
  columns: readonly Column[],
  before: LinesBefore | null,
): Line {
  const known = before?.rows.get(null)?.line;
  const faces = new Map<PersonId, CardFace>();
  for (const card of known?.cards.flat() ?? []) {
    if (!before?.stale.hasFace(card.person)) faces.set(card.person, card);
  }
  const own = columns.map((column) =>
    column === null
      ? []
      : withoutSquad(setting.index, column).map((person) => faces.get(person.id) ?? faceOf(setting, person, null)),
  );
  const { cards, trails } = standing(setting, null, columns, own);
  if (known && hasSame(known.cards, cards) && trails.length === 0) return known;
  return { squad: null, text: rowText(setting, tribe, null, cards), cards, trails };
}

function hasSame(one: Line['cards'], other: Line['cards']): boolean {
  return one.every((cards, column) => {
    const others = other[column];
    return others?.length === cards.length && cards.every((card, at) => card === others[at]);
  });
}
