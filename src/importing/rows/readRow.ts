import type { Row } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import type { RowDays } from './dayOrders.ts';
import type { Draft, TellOfRow } from './draft.ts';
import { fieldsOfRow, tribeSaidOf } from './fieldsOfRow.ts';
import type { ReadFte } from './fte.ts';
import type { LeftOut, ListedSeat, Told } from './list.ts';
import { isNoManager } from './managers.ts';
import { type ReadName, tidy } from './names.ts';
import { remembered } from './remembered.ts';
import { postsSaid, severalOf } from './severalOf.ts';
import { stateOfRow } from './stateOfRow.ts';
import type { RowSquad, UnitColumns } from './unitColumns.ts';
import type { UnitName } from './unitNames.ts';
import { isError, isOwnerRole, isUnknown, isWithheld, perhapsNobody, saysNothing, yesOrNo } from './words.ts';

/** What was learned of a list as a whole. */
export interface Reading {
  columns: Columns;
  units: UnitColumns;
  days: (row: Row) => RowDays;
  fte: (cell: string) => ReadFte;
  /** Hours in a full week; `null`: not known. */
  fullWeek: number | null;
  today: string;
  /** The lines of those who are taken in though they are gone. */
  takenIn: ReadonlySet<number>;
  tell: (told: Told) => void;
}

const KEPT = ['number', 'role', 'chapter', 'squad', 'tribe', 'manager', 'fte', 'email', 'location', 'extra'] as const;
const UNITS: ReadonlySet<string> = new Set(['squad', 'chapter', 'tribe']);

/** Reads rows: as one person, as two who share a seat, as several vacancies or posts, or as nobody, with the reason. */
export function rowReader(reading: Reading): (row: Row, name: ReadName | null) => Draft[] | LeftOut {
  const { columns, days, today, takenIn } = reading;
  const draftOf = drafter(reading);
  return (row, name) => {
    const { start, end } = days(row);
    const { kind, left } = stateOfRow(row, columns, name, end, today);
    if (left && !takenIn.has(row.line)) return { line: row.line, text: name?.name ?? columns.text(row), why: 'left' };
    if (!name && kind !== 'vacancy') return { line: row.line, text: columns.text(row), why: 'no-name' };
    const tell = (about: Told['about'], column: string, text: string) =>
      reading.tell({ line: row.line, about, column, text, lines: [] });
    const draft = draftOf(row, name, kind, tell);
    if (kind !== 'vacancy' && start !== null && start > today) tell('starts-later', '', start);
    if (kind !== 'vacancy' && (perhapsNobody(draft.name) || /^not in post$/i.test(draft.role))) {
      tell('perhaps-nobody', '', draft.name);
    }
    if (name?.remark) tell('meaningless', columns.header(columns.of('name')[0] ?? 0), name.remark);
    if (kind === 'vacancy') return Array.from({ length: name?.count ?? 1 }, () => draft);
    return severalOf(draft, columns.arePosts, name?.split ?? [], tell);
  };
}

function drafter(reading: Reading): (row: Row, name: ReadName | null, kind: Draft['kind'], tell: TellOfRow) => Draft {
  const { columns, units } = reading;
  const isOwner = remembered(isOwnerRole);
  const tellUnknown = unknownTeller(columns);
  return (row, name, kind, tell) => {
    tellUnknown(row, tell);
    const squads = units.squads(row);
    const tribe = units.unit(row, 'tribe');
    const chapter = units.unit(row, 'chapter');
    const role = tidy(columns.first(row, 'role'));
    const all: readonly (UnitName | null)[] = [...squads, tribe, chapter];
    return {
      line: row.line,
      alone: (name?.count ?? 1) > 1 || isWithheld(name?.name ?? ''),
      name: name?.name ?? vacancyName(row, columns),
      kind,
      number: numberOf(row, columns, tell) || (name?.number ?? ''),
      email: columns.first(row, 'email') || (name?.email ?? ''),
      role,
      chapter: chapter?.name ?? '',
      tribe: tribe?.name ?? '',
      location: tidy(columns.first(row, 'location')),
      fte: fteOf(row, reading, tell),
      squads: seatsOf(squads, tribe?.name ?? '', ownerSaid(row, columns, isOwner(role), tell), tell, role),
      managers: managersOf(row, columns, all),
      fields: fieldsOfRow(row, columns, name, all),
      tribeSaid: tribe ? tribeSaidOf(row, columns) : [],
    };
  };
}

/** A vacancy that only its kind or state says. */
function vacancyName(row: Row, columns: Columns): string {
  return columns.first(row, 'state') || columns.first(row, 'kind');
}

/** Tells of cells that are understood to mean nothing: errors of formulas, and squads that are not known yet. */
function unknownTeller(columns: Columns): (row: Row, tell: TellOfRow) => void {
  const isUnknownUnit = remembered((cell) => isError(cell) || (isUnknown(cell) && !saysNothing(cell)));
  const kept = KEPT.flatMap((field) =>
    columns.of(field).map((at) => ({ at, isTold: UNITS.has(field) ? isUnknownUnit : isError })),
  );
  return ({ cells }, tell) => {
    for (const { at, isTold } of kept) {
      const cell = cells[at] ?? '';
      if (isTold(cell)) tell('meaningless', columns.header(at), cell.trim());
    }
  };
}

/** The number; none where it is zero, and told where a spreadsheet has made powers of ten of it. */
function numberOf(row: Row, columns: Columns, tell: TellOfRow): string {
  const [said] = columns.said(row, 'number');
  if (!said || /^0+$/.test(said.text)) return '';
  if (!/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(said.text)) return tidy(said.text);
  tell('meaningless', said.column, said.text);
  return '';
}

function fteOf(row: Row, { columns, fte: readFte, fullWeek }: Reading, tell: TellOfRow): number | null {
  const [said] = columns.said(row, 'fte');
  if (!said) return null;
  if (columns.arePosts) return postsSaid(said, tell);
  const read = readFte(said.text);
  const isOfHours = read.hours !== null && fullWeek !== null && fullWeek > 0;
  const fte = isOfHours && read.hours !== null ? Math.round((read.hours / fullWeek) * 10_000) / 10_000 : read.fte;
  const isOdd = read.odd || (read.hours !== null && (fte === null || fte > 1));
  if (isOdd) tell('odd-fte', said.column, said.text);
  return fte !== null && fte > 2 ? null : fte;
}

function ownerSaid(row: Row, columns: Columns, isByRole: boolean, tell: TellOfRow): boolean {
  const [said] = columns.said(row, 'productOwner');
  if (!said) return isByRole;
  const answer = isOwnerRole(said.text) ? true : yesOrNo(said.text);
  if (answer === null) tell('meaningless', said.column, said.text);
  return answer ?? isByRole;
}

function seatsOf(
  squads: readonly RowSquad[],
  tribe: string,
  isOwner: boolean,
  tell: TellOfRow,
  role: string,
): ListedSeat[] {
  if (isOwner && squads.length > 1) tell('owner-of-which', '', role);
  return squads.map((squad) => ({
    squad: squad.name,
    tribe: squad.tribe || tribe,
    productOwner: isOwner && squads.length === 1,
    share: squad.share,
  }));
}

/** What the columns of managers say, and the brackets behind units. */
function managersOf(row: Row, columns: Columns, units: readonly (UnitName | null)[]): Draft['managers'] {
  const managers: { column: string; text: string }[] = [];
  for (const { column, text } of columns.said(row, 'manager')) {
    if (!isNoManager(text)) managers.push({ column, text: tidy(text) });
  }
  for (const unit of units) if (unit && unit.manager !== '') managers.push({ column: '', text: unit.manager });
  return managers;
}
