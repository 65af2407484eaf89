import { folded } from '../../domain/folded.ts';
import { typedNumber } from '../../domain/typedNumber.ts';
import { looksLikeDay } from '../rows/days.ts';
import { isMail, readName } from '../rows/names.ts';
import { isFootnote, isTotal, isUnknown, isVacancy, saysNothing } from '../rows/words.ts';
import type { Row } from '../tables/table.ts';
import { widest } from '../tables/widest.ts';
import { areMostly, isPersonNumber, looksLikeName } from './cellKinds.ts';
import { fieldOfHeader, headerKey } from './headers.ts';
import type { Field } from './mapping.ts';

/** What a column tells rows apart by, the surest first. */
export const KEY_KINDS = ['number', 'email', 'name', 'text'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A column by which the rows of a table may be found from another table. */
export interface KeyColumn {
  at: number;
  header: string;
  kind: KeyKind;
  /** What its header says it is; `null`: nobody knows. */
  field: Field | null;
  /** Row by row what stands there, as it is compared; empty where that is nothing. */
  keys: readonly string[];
  /** As many rows as say something there, and as many different things. */
  filled: number;
  distinct: number;
}

/** These say how somebody is, or who somebody else is, and find nobody. Parts of names are many people's. */
const NEVER_KEYS: ReadonlySet<Field> = new Set([
  'never',
  'fte',
  'kind',
  'state',
  'productOwner',
  'manager',
  'first',
  'prefix',
  'last',
]);
/** So many cells are enough to see what a column holds. */
const ENOUGH = 2000;
const CODES: ReadonlySet<string> = new Set(['id', 'code', 'key', 'nr', 'no', 'number', 'nummer']);

/** The columns of a table that may be such, by what stands below its header. */
export function keyColumns(headers: readonly Row[], body: readonly Row[]): KeyColumn[] {
  const width = Math.max(widest(headers), widest(body));
  const isRest = body.map(({ cells }) => isBelow(cells.find((cell) => cell.trim() !== '') ?? ''));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const cells = body.map((row, place) => (isRest[place] ? '' : said(row.cells[at] ?? '')));
    return keyColumn(
      at,
      headers.map((row) => (row.cells[at] ?? '').trim()),
      cells,
    );
  });
}

/** What stands below a list, and is none of it. */
function isBelow(cell: string): boolean {
  return isTotal(cell) || isFootnote(cell);
}

function said(cell: string): string {
  return saysNothing(cell) || isUnknown(cell) || isVacancy(cell) ? '' : cell;
}

function keyColumn(at: number, headers: readonly string[], cells: readonly string[]): KeyColumn[] {
  const field = headers.map(fieldOfHeader).find((found) => found !== null)?.field ?? null;
  if (field && NEVER_KEYS.has(field)) return [];
  const filled = cells.filter(Boolean);
  const kind = kindOf(field, headers, filled.slice(0, ENOUGH));
  if (!kind) return [];
  const keys = cells.map((cell) => folded(field === 'name' ? readName(cell).name : cell));
  const distinct = new Set(keys.filter(Boolean)).size;
  return [{ at, header: headers.find(Boolean) ?? '', kind, field, keys, filled: filled.length, distinct }];
}

function kindOf(field: Field | null, headers: readonly string[], cells: readonly string[]): KeyKind | null {
  if (cells.length === 0) return null;
  if (areMostly(cells, isMail)) return 'email';
  if (field === 'number' || headers.some(isOfCodes) || areMostly(cells, isPersonNumber)) return 'number';
  if (areMostly(cells, (cell) => looksLikeDay(cell.trim()))) return null;
  // An amount is anybody's; but units may be numbered.
  if (field === null && areMostly(cells, (cell) => typedNumber(cell.trim()) !== null)) return null;
  return field === 'name' || (field === null && areMostly(cells, looksLikeName)) ? 'name' : 'text';
}

/** Whether a header ends as those of codes do: `dept_id`, `UnitCode`. */
function isOfCodes(header: string): boolean {
  const words = folded(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(/[^\p{L}]+/u);
  return CODES.has(words.findLast(Boolean) ?? '') && headerKey(header) !== '';
}
