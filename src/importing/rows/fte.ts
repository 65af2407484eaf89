import { typedNumber } from '../../domain/typedNumber.ts';
import { saysNothing } from './words.ts';

/** What the cells of a column of working time are, as its header and its cells together tell. */
export type FteUnit = 'parts' | 'hours' | 'percent';

/** What a cell says of somebody's working time. */
export interface ReadFte {
  /** Part of a full week; `null` where it is not stated, not understood, or a number of hours. */
  fte: number | null;
  /** Hours a week; `null` where it states no hours. */
  hours: number | null;
  /** It is over 1, below 0, of two kinds, or means nothing. */
  odd: boolean;
}

const UNSTATED: ReadFte = { fte: null, hours: null, odd: false };
const ODD: ReadFte = { fte: null, hours: null, odd: true };
const HOURS =
  /^(\d{1,3}(?:[.,]\d{1,4})?) ?(?:uur|uren|u|h|hr|hrs|hour|hours|std|std\.|stunden|heures)(?: ?(?:\/|per|p\.?|pro|par) ?(?:week|wk|w|woche|semaine))?$/;
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::00)?$/;
const DAYS =
  /^(\d(?:[.,]\d{1,2})?) ?(?:d|dg|dgn|dag|dagen|day|days|tag|tage|jours?)(?: ?(?:\/|per|p\.?|pro|par) ?(?:week|wk|w|woche|semaine))?$/;
const FULL = /^(?:full[ -]?time|voltijds?|vollzeit|temps plein|ft)$/;
/** Days in a full week, where days are stated. */
const FULL_DAYS = 5;
/** The most that is taken for hours of a week where only a number stands: above it, it may as well be a percentage. */
const MOST_HOURS = 60;

/**
 * Reads working time: `0,8`, `80%`, `32/40`, `½`, `4 dgn` (of five), `fulltime`; and hours (`32 uren`, `40:00`, a plain
 * number above 2 and up to 60, or any number in a column of hours), which are a part of a week only once it is known how many
 * a full one has. Over 1 is kept and odd; below 0, over 2, and a plain number that may be hours or a percentage are odd
 * and not read.
 */
export function readFte(cell: string, unit: FteUnit): ReadFte {
  const text = cell.replace(/\s+/g, ' ').trim().toLowerCase();
  if (saysNothing(text)) return UNSTATED;
  if (FULL.test(text)) return part(1);
  const [, hours] = HOURS.exec(text) ?? [];
  if (hours) return inHours(decimal(hours));
  const [, clock, minutes] = CLOCK.exec(text) ?? [];
  if (clock && minutes) return inHours(Number(clock) + Number(minutes) / 60);
  const [, days] = DAYS.exec(text) ?? [];
  if (days) return part(decimal(days) / FULL_DAYS);
  const typed = typedNumber(text);
  if (!typed) return ODD;
  if (typed.isPart) return part(typed.number);
  return plain(typed.number, unit);
}

/**
 * Which unit a column has: hours or percentages by its header, percentages too where every number is plain, one is 100
 * and none is above.
 */
export function unitOf(headerKey: string, cells: readonly string[]): FteUnit {
  const isMixed = /fte/.test(headerKey);
  if (/%|percent|prozent|pourcent/.test(headerKey)) return 'percent';
  if (!isMixed && /uren|hours|stunden|heures|wochenarbeitszeit|arbeidsduur/.test(headerKey)) return 'hours';
  const numbers = cells.filter((cell) => !saysNothing(cell)).map((cell) => Number(cell.trim().replace(',', '.')));
  const isPercent = numbers.includes(100) && numbers.every((each) => each === 0 || (each > 2 && each <= 100));
  return isPercent ? 'percent' : 'parts';
}

function plain(number: number, unit: FteUnit): ReadFte {
  if (unit === 'hours') return inHours(number);
  // `1` or `0.8` in a column of percentages is a part all the same: nobody works one per cent.
  if (unit === 'percent') return part(number > 2 ? number / 100 : number);
  if (number <= 2) return part(number);
  return number <= MOST_HOURS ? inHours(number) : ODD;
}

function inHours(hours: number): ReadFte {
  return hours > 0 && hours <= 168 ? { fte: null, hours, odd: false } : hours === 0 ? part(0) : ODD;
}

function part(fte: number): ReadFte {
  if (fte < 0 || fte > 2) return ODD;
  return { fte: Math.round(fte * 10_000) / 10_000, hours: null, odd: fte > 1 };
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}
