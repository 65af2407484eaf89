import type { Row } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import { knownTeams } from './knownTeams.ts';
import { remembered } from './remembered.ts';
import type { UnitName } from './unitNames.ts';
import { unitNames } from './unitNames.ts';
import { isUnknown, saysNothing } from './words.ts';

/** A squad that a row names, with the part of a person's time that it states. */
export interface RowSquad extends UnitName {
  share: number | null;
}

/** How the columns of squads, tribes and chapters are read. */
export interface UnitColumns {
  /** Every squad that a row names; cells that say nothing, and that it is not known, name none. */
  squads(row: Row): readonly RowSquad[];
  /** The tribe, or chapter, that a row names; `null` where it names none. */
  unit(row: Row, field: 'tribe' | 'chapter'): UnitName | null;
}

/** Learns all columns of units of a list. @param people the names of its people, folded */
export function unitColumns(rows: readonly Row[], columns: Columns, people: ReadonlySet<string>): UnitColumns {
  const squads = columns.of('squad').map((at) => {
    const read = squadsIn(rows, columns, at, people);
    return ({ cells }: Row) => read(cells[at] ?? '');
  });
  const [one] = squads;
  const units = { tribe: unitsOf('tribe'), chapter: unitsOf('chapter') };
  return {
    // Most lists have one column of them.
    squads: one && squads.length === 1 ? one : (row) => squads.flatMap((read) => read(row)),
    unit: (row, field) => units[field](row),
  };

  function unitsOf(field: 'tribe' | 'chapter'): (row: Row) => UnitName | null {
    const [at] = columns.of(field);
    if (at === undefined) return () => null;
    const read = unitNames(named(rows, at), columns.header(at), people);
    const readOnce = remembered((cell) => (isNamed(cell) ? read(cell) : null));
    return ({ cells }) => readOnce(cells[at] ?? '');
  }
}

function squadsIn(
  rows: readonly Row[],
  columns: Columns,
  at: number,
  people: ReadonlySet<string>,
): (cell: string) => RowSquad[] {
  const cells = named(rows, at);
  const split = remembered(knownTeams(cells));
  const names = cells.flatMap((cell) => split(cell).map(({ text }) => text)).filter(isNamed);
  const read = unitNames(names, columns.header(at), people);
  return remembered((cell) =>
    split(cell)
      .filter(({ text }) => isNamed(text))
      .map(({ text, share }) => ({ ...read(text), share })),
  );
}

/** Every text of a column that names something, once. */
function named(rows: readonly Row[], at: number): string[] {
  return [...new Set(rows.map(({ cells }) => cells[at] ?? ''))].filter(isNamed);
}

function isNamed(cell = ''): boolean {
  return !saysNothing(cell) && !isUnknown(cell);
}
