import { folded } from '../../domain/folded.ts';
import { headerKey } from '../mapping/headers.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type Corrections, NO_CORRECTIONS } from '../tables/corrected.ts';
import type { Table } from '../tables/table.ts';
import { columnsOf } from './columnsOf.ts';
import { dayOrders } from './dayOrders.ts';
import type { Draft } from './draft.ts';
import { readFte, unitOf } from './fte.ts';
import { joinRows, type Rows } from './join.ts';
import type { LeftOut, List, Listed, Told } from './list.ts';
import { withManagers } from './managers.ts';
import { nameOfRow } from './nameOfRow.ts';
import { personOf } from './personOf.ts';
import { rowReader } from './readRow.ts';
import { remembered } from './remembered.ts';
import { sift } from './sift.ts';
import { unitColumns } from './unitColumns.ts';
import { isWithheld } from './words.ts';

type Settled = Pick<Corrections, 'takenIn' | 'sameAs' | 'managers' | 'owners'>;

/**
 * Reads a table as a list of people. Every row that is not empty is somebody, a part of somebody, or left out with the
 * reason; what a cell says and nobody understands is told.
 *
 * @param today `YYYY-MM-DD`: who is gone by then is left out, and who starts later is told
 * @param settled what the user said of rows, by their lines: who is not left out though they are gone, and what nothing else tells
 */
export function readList(table: Table, mapping: Mapping, today: string, settled: Settled = NO_CORRECTIONS): List {
  const columns = columnsOf(mapping);
  const { rows, leftOut } = sift(table, mapping, columns);
  const told = new Map<string, Told>();
  // Two of one row may say the same.
  const tell = (each: Told) => void told.set(JSON.stringify([each.line, each.about, each.column, each.text]), each);
  const names = rows.map((row) => nameOfRow(row, columns));
  const known = new Set(names.flatMap((name) => (name ? folded(name.name) : [])));
  const [time = -1] = columns.of('fte');
  const times = new Set(rows.map(({ cells }) => cells[time] ?? ''));
  const unit = unitOf(headerKey(columns.header(time)), [...times]);
  const readRow = rowReader({
    columns,
    units: unitColumns(rows, columns, known),
    days: dayOrders(rows, columns, tell),
    fte: remembered((cell) => readFte(cell, unit)),
    fullWeek: mapping.fullWeek,
    today,
    takenIn: new Set(settled.takenIn),
    tell,
  });
  const drafts: Draft[] = [];
  for (const [at, row] of rows.entries()) {
    const read = readRow(row, names[at] ?? null);
    if (Array.isArray(read)) drafts.push(...read);
    else leftOut.push(read);
  }
  const joined = joinRows(drafts, settled.sameAs);
  const people = withManagers(
    withOwned(
      joined.people.map((rows) => personOf(rows, tell)),
      settled.owners,
    ),
    joined.people.map(managersOf),
    tell,
    settled.managers,
  );
  if (!columns.arePosts) tellSameNames(people, tell);
  return {
    people,
    leftOut: oncePerLine([...leftOut, ...joined.refused].sort(byLine)),
    told: [...told.values()].sort(byLine),
  };
}

/** People as product owners of the squad that is said for one of their lines. */
function withOwned(people: readonly Listed[], owners: Settled['owners']): readonly Listed[] {
  if (Object.keys(owners).length === 0) return people;
  return people.map((person) => {
    const owned = new Set(person.lines.flatMap((line) => (owners[line] === undefined ? [] : folded(owners[line]))));
    const squads = person.squads.map((seat) =>
      owned.has(folded(seat.squad)) ? { ...seat, productOwner: true } : seat,
    );
    return { ...person, squads };
  });
}

function managersOf(rows: Rows): Draft['managers'] {
  return rows.flatMap(({ managers }) => managers);
}

/** Tells of people of one name who are not one person, each but the first with the line of the first. */
function tellSameNames(people: readonly Listed[], tell: (told: Told) => void): void {
  const byName = new Map<string, number>();
  for (const { name, kind, lines } of people) {
    if (kind === 'vacancy' || isWithheld(name)) continue;
    const [line = 0] = lines;
    const key = folded(name);
    const first = byName.get(key);
    if (first === undefined) byName.set(key, line);
    else tell({ line, about: 'same-name', column: '', text: name, lines: [first] });
  }
}

/** A line that was joined with several rows of another table is left out once. */
function oncePerLine(leftOut: readonly LeftOut[]): LeftOut[] {
  return leftOut.filter(({ line, why }, at) => leftOut[at - 1]?.line !== line || leftOut[at - 1]?.why !== why);
}

function byLine(one: LeftOut | Told, other: LeftOut | Told): number {
  return one.line - other.line;
}
