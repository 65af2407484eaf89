import { dayAfter } from '../../../domain/dayAfter.ts';
import { daysBetween } from '../../../domain/daysBetween.ts';
import type { Scale } from '../../../store/timelineView.ts';

/** A stretch of time that has a head. */
export type Unit = 'week' | Scale;

/** The heads of a scale, the finer ones below them, and how many pixels a day is wide. */
const UNITS: Record<Scale, { head: Unit; part: Unit; perDay: number }> = {
  month: { head: 'month', part: 'week', perDay: 8 },
  quarter: { head: 'quarter', part: 'month', perDay: 2.5 },
  year: { head: 'year', part: 'quarter', perDay: 0.75 },
};

/** How far before and after today one can see, in days: 50 years. What lies beyond is cut off at the edge. */
const REACH = 18_263;

/** Time as it stands on the page, from the left. */
export interface Axis {
  scale: Scale;
  /** The day at the very left, as `YYYY-MM-DD`, and how many days there are. */
  first: string;
  days: number;
  /** The width of a day, in pixels. */
  perDay: number;
}

/** A head: the stretch from a day, from `x` on and so many pixels wide. */
export interface Head {
  unit: Unit;
  first: string;
  x: number;
  width: number;
}

/**
 * Time from a little before the first of these days to a little after the last, in whole heads, and no less than fills
 * `width` pixels. `today` is always within.
 */
export function axisOver(days: readonly string[], scale: Scale, today: string, width: number): Axis {
  const { head, perDay } = UNITS[scale];
  const reached = [...days, today].map((day) => within(day, today));
  const earliest = reached.reduce((one, other) => (one < other ? one : other));
  const latest = reached.reduce((one, other) => (one > other ? one : other));
  const first = startOf(head, dayAfter(startOf(head, earliest), -1));
  const last = dayAfter(startOf(head, nextOf(head, nextOf(head, latest))), -1);
  const filled = Math.ceil(width / perDay);
  return { scale, first, days: Math.max(daysBetween(first, last) + 1, filled), perDay };
}

function within(day: string, today: string): string {
  const [from, to] = [dayAfter(today, -REACH), dayAfter(today, REACH)];
  if (day < from) return from;
  return day > to ? to : day;
}

export function widthOf({ days, perDay }: Axis): number {
  return days * perDay;
}

/** Where a day begins, in pixels from the left; outside of the axis too. */
export function xOf({ first, perDay }: Axis, day: string): number {
  return daysBetween(first, day) * perDay;
}

/** The day that stands at so many pixels from the left. */
export function dayAt({ first, perDay }: Axis, x: number): string {
  // What is a whole number of days may come out a hair below it.
  return dayAfter(first, Math.floor(x / perDay + 1e-6));
}

/** The heads of which something stands between two places, in pixels: the coarse ones and the finer ones below them. */
export function headsBetween(axis: Axis, from: number, to: number): { heads: Head[]; parts: Head[] } {
  const { head, part } = UNITS[axis.scale];
  const between = (unit: Unit): Head[] => {
    const found: Head[] = [];
    const end = Math.min(to, widthOf(axis));
    let first = startOf(unit, dayAt(axis, Math.max(0, from)));
    for (let x = xOf(axis, first); x < end; x = xOf(axis, first)) {
      const next = nextOf(unit, first);
      // A week or a month that began before the axis does is cut off there.
      const begin = Math.max(0, x);
      found.push({ unit, first, x: begin, width: Math.min(xOf(axis, next), widthOf(axis)) - begin });
      if (next === first) break;
      first = next;
    }
    return found;
  };
  return { heads: between(head), parts: between(part) };
}

/** The 1st of January 2001 was a Monday. */
const MONDAY = '2001-01-01';

/** The day on which the stretch begins that a day is in; weeks begin on Monday. */
export function startOf(unit: Unit, day: string): string {
  const [year = '', month = ''] = day.split('-');
  switch (unit) {
    case 'week':
      return dayAfter(day, -(((daysBetween(MONDAY, day) % 7) + 7) % 7));
    case 'month':
      return `${year}-${month}-01`;
    case 'quarter':
      return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    case 'year':
      return `${year}-01-01`;
  }
}

/** How many days on from its begin the next one has surely begun, and is not over. */
const BEYOND: Record<Unit, number> = { week: 7, month: 31, quarter: 92, year: 366 };

function nextOf(unit: Unit, first: string): string {
  return startOf(unit, dayAfter(startOf(unit, first), BEYOND[unit]));
}
