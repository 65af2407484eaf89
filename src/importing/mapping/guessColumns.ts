import { looksLikeDay } from '../rows/days.ts';
import { isMail } from '../rows/names.ts';
import { isOrdinaryState } from '../rows/stateOfRow.ts';
import { hasLeft, isExternal, isVacancy, saysNothing, yesOrNo } from '../rows/words.ts';
import type { Row } from '../tables/table.ts';
import { widest } from '../tables/widest.ts';
import { areMostly, isPersonNumber, isTyped, looksLikeName } from './cellKinds.ts';
import { DOUBTFUL, fieldOfHeader, headerKey } from './headers.ts';
import type { Column, Field } from './mapping.ts';

interface Guess {
  header: string;
  field: Field;
  /** How good a name for its field the header is, from 0. */
  rank: number;
}

/** Where nothing says otherwise, the columns of a plain list. */
const ORDER: readonly Field[] = ['name', 'role', 'chapter', 'squad'];
/** Several columns may say something of these: a manager by number and by name, a kind and a type of contract. */
const SEVERAL: ReadonlySet<Field> = new Set(['extra', 'never', 'manager', 'kind', 'state', 'department', 'name']);
/** So many rows are enough to see what a column holds. */
const ENOUGH = 2000;

/**
 * What each column becomes. Headers decide, as far as the cells do not contradict them; columns without cells are left
 * out. @param headers the headers of each column, best first; `null` where the list has none
 */
export function guessColumns(headers: readonly (readonly string[])[] | null, body: readonly Row[]): Column[] {
  const some = body.slice(0, ENOUGH);
  const width = Math.max(headers?.length ?? ORDER.length, widest(body));
  const cellsOf = (at: number) =>
    some.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => !saysNothing(cell));
  const isEmpty = (at: number) => body.every(({ cells }) => saysNothing(cells[at] ?? ''));
  if (!headers) return plainColumns(width, (at) => (cellsOf(at).length * 2 > some.length ? cellsOf(at) : []));
  const guesses = Array.from({ length: width }, (_, at): Guess => {
    if (isEmpty(at) && fieldOfAny(headers[at] ?? [])?.field !== 'name') return left(headers[at]?.[0] ?? '');
    return confirmed(guessOf(headers[at] ?? []), cellsOf(at));
  });
  foundByCells(guesses, cellsOf);
  return oneOfEach(guesses).map(({ header, field }) => ({ header, becomes: field }));
}

function left(header: string): Guess {
  return { header, field: 'never', rank: 0 };
}

function fieldOfAny(headers: readonly string[]) {
  return headers.map(fieldOfHeader).find((found) => found !== null) ?? null;
}

function guessOf(headers: readonly string[]): Guess {
  const [header = ''] = headers;
  const found = fieldOfAny(headers);
  if (found) return { header, ...found };
  return header === '' ? left('') : { header, field: 'extra', rank: 0 };
}

/** The guess, where the cells do not say that it is another thing of the same word. */
function confirmed(guess: Guess, cells: readonly string[]): Guess {
  const { header, field } = guess;
  const key = headerKey(header);
  const other = (becomes: Field): Guess => ({ ...guess, field: becomes });
  if (field === 'name' && areMostly(cells, isPersonNumber)) return other('number');
  if (field === 'name' && areMostly(cells, isMail)) return other('email');
  if (field === 'email' && !cells.some(isMail)) return other('extra');
  if (field === 'fte' && !cells.some((cell) => /[\d½¼¾⅓⅔⅕⅖⅗⅘]/.test(cell) || /time|zeit|voltijd/i.test(cell)))
    return other('extra');
  if (field === 'productOwner' && !cells.some((cell) => yesOrNo(cell) !== null)) return other('extra');
  // The day on which somebody starts or leaves is read as a day; nothing else that it says is a state.
  if (field === 'state' && areMostly(cells, looksLikeDay)) return other('extra');
  if (!DOUBTFUL.has(key)) return guess;
  if (field === 'state' && !cells.some(saysState)) return other('extra');
  return field === 'kind' && !cells.some((cell) => isExternal(cell) || isVacancy(cell)) ? other('extra') : guess;
}

function saysState(cell: string): boolean {
  return hasLeft(cell) || isVacancy(cell) || isOrdinaryState(cell) || isExternal(cell);
}

/** Finds e-mail addresses, and names where no header names a column of them, by what stands in the cells. */
function foundByCells(guesses: Guess[], cellsOf: (at: number) => string[]): void {
  const has = (...fields: Field[]) => guesses.some(({ field }) => fields.includes(field));
  const free = () =>
    [...guesses.entries()].filter(([at, { field, header }]) => {
      return field === 'extra' || (header === '' && cellsOf(at).length > 0);
    });
  const find = (field: Field, is: (cell: string) => boolean) => {
    const [at, guess] = free().find(([column]) => areMostly(cellsOf(column), is)) ?? [];
    if (at !== undefined && guess) guesses[at] = { ...guess, field };
  };
  if (!has('email')) find('email', isMail);
  // Posts without names have their roles and units all the same; a list of them is no list of people by chance.
  if (!has('name', 'first', 'last', 'number', 'role')) find('name', looksLikeName);
}

/** Of fields that a list has once, the best named column; the others are kept under their headers. */
function oneOfEach(guesses: readonly Guess[]): Guess[] {
  const best = new Map<Field, number>();
  for (const [at, { field, rank, header }] of guesses.entries()) {
    const there = guesses[best.get(field) ?? -1];
    if (!there || rank < there.rank) best.set(field, at);
    else if (field === 'name' && headerKey(there.header) === headerKey(header)) continue;
  }
  return guesses.map((guess, at) => {
    const isSecond = best.get(guess.field) !== at;
    if (!isSecond) return guess;
    const isSame = headerKey(guesses[best.get(guess.field) ?? -1]?.header ?? '') === headerKey(guess.header);
    if (SEVERAL.has(guess.field) && !(guess.field === 'name' && isSame)) return guess;
    return { ...guess, field: 'extra' };
  });
}

/** The columns of a list without a header: e-mail addresses and numbers by their cells, the others in their order. */
function plainColumns(width: number, cellsOf: (at: number) => string[]): Column[] {
  const order = [...ORDER];
  const taken = new Set<Field>();
  return Array.from({ length: width }, (_, at): Column => {
    const cells = cellsOf(at);
    const typed: Field | null =
      areMostly(cells, isMail) && at > 0 ? 'email' : areMostly(cells, isPersonNumber) ? 'number' : null;
    if (typed && !taken.has(typed)) {
      taken.add(typed);
      return { header: '', becomes: typed };
    }
    return { header: '', becomes: areMostly(cells, isTyped) && at > 0 ? 'extra' : (order.shift() ?? 'extra') };
  });
}
