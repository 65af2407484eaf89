import { typedNumber } from '../../domain/typedNumber.ts';
import { looksLikeDay } from '../rows/days.ts';
import { isMail } from '../rows/names.ts';

const NUMBER = /^(?:\p{L}{0,4}-?)?\d{2,}$/u;
const NAME = /^\p{L}[\p{L}'’.-]*,?(?: [\p{L}'’.-]+){1,4}$/u;

/** A number, an amount, a day or an e-mail address: what no header is, and no name. */
export function isTyped(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (isMail(text) || isPersonNumber(text) || looksLikeDay(text) || typedNumber(text) !== null);
}

/** A number of a person, such as `00042`, `X00107` or `P-00412`. */
export function isPersonNumber(cell: string): boolean {
  return NUMBER.test(cell.trim());
}

/** Two to five words of letters, as full names are. */
export function looksLikeName(cell: string): boolean {
  return NAME.test(cell.trim());
}

/** Whether most of the cells that say something are of a kind. */
export function areMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(is).length * 5 >= filled.length * 4;
}
