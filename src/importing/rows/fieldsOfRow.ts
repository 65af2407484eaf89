import type { Row } from '../tables/table.ts';
import type { Columns, Said } from './columnsOf.ts';
import type { Draft } from './draft.ts';
import { type ReadName, tidy } from './names.ts';
import { isOrdinaryState } from './stateOfRow.ts';
import type { UnitName } from './unitNames.ts';

const KEPT = ['extra', 'department', 'kind'] as const;

/**
 * Whatever has no field of its own, by its header; also what a kind or a state says more than that somebody is there, other
 * names, departments of which nobody has said what they are, and units whose code is no part of their name.
 */
export function fieldsOfRow(
  row: Row,
  columns: Columns,
  name: ReadName | null,
  units: readonly (UnitName | null)[],
): Draft['fields'] {
  const kept: Said[] = [];
  for (const field of KEPT) kept.push(...columns.said(row, field));
  for (const said of columns.said(row, 'state')) if (!isOrdinaryState(said.text)) kept.push(said);
  const others = columns.of('name').length > 1 ? columns.said(row, 'name').slice(1) : [];
  for (const said of others) if (tidy(said.text) !== name?.name) kept.push(said);
  if (units.some((unit) => unit?.hasCode)) kept.push(...unitCells(row, columns));
  return kept.map(({ column, text }) => [column, tidy(text)] as const);
}

/** The tribe that a row names, by the header of its column, as it stands there. */
export function tribeSaidOf(row: Row, columns: Columns): Draft['fields'] {
  return columns.said(row, 'tribe').map(({ column, text }) => [column, tidy(text)] as const);
}

function unitCells(row: Row, columns: Columns) {
  return (['squad', 'tribe', 'chapter'] as const).flatMap((field) =>
    columns.said(row, field).filter(({ text }) => /\d/.test(text)),
  );
}
