import { daysBetween } from '../daysBetween.ts';
import type { WaiverStanding } from './waiverStandings.ts';

/** A month that is named above the bars. */
export interface TimelineMonth {
  /** Its first day, `YYYY-MM-DD`. */
  first: string;
  /** Where it begins: 0 at the left edge, 1 at the right one. */
  at: number;
}

/** From when to when a waiver is shown: 0 at the left edge, 1 at the right one. */
export interface WaiverBar {
  standing: WaiverStanding;
  start: number;
  end: number;
  /** Whether it goes on beyond the right edge: it has no last day, or one far ahead. */
  goesOn: boolean;
}

/** Until when each of some waivers holds, beside the others. */
export interface WaiverTimeline {
  today: number;
  months: readonly TimelineMonth[];
  bars: readonly WaiverBar[];
}

/** In months: how far back and ahead there is anything to see, and how far ahead at least. */
const BACK = 12;
const AHEAD = { least: 3, most: 24 };
/** For so many names there is room, and half of one; of more months every second, third or sixth is named, or January alone. */
const NAMED = 6.5;
const STEPS = [1, 2, 3, 6, 12];

/**
 * The waivers in their order, each from today to its last day; one that has ended from the day after its last one to
 * today, as long as it is over. Whole months are shown, as many as all of them need within bounds.
 */
export function waiverTimeline(standings: readonly WaiverStanding[], today: string): WaiverTimeline {
  const month = monthOf(today);
  const ends = standings.flatMap(({ waiver }) => (waiver.until === null ? [] : [monthOf(waiver.until)]));
  const first = Math.max(month - BACK, Math.min(month, ...ends));
  const last = Math.min(month + AHEAD.most, Math.max(month + AHEAD.least, ...ends));
  const [from, to] = [firstDayOf(first), firstDayOf(last + 1)];
  const days = daysBetween(from, to);
  const at = (day: string, later = 0) => Math.min(1, Math.max(0, (daysBetween(from, day) + later) / days));
  const bars = standings.map((standing): WaiverBar => {
    const { until } = standing.waiver;
    if (until === null) return { standing, start: at(today), end: 1, goesOn: true };
    if (until < today) return { standing, start: at(until, 1), end: at(today), goesOn: false };
    return { standing, start: at(today), end: at(until, 1), goesOn: until >= to };
  });
  const step = STEPS.find((each) => (last + 1 - first) / each <= NAMED) ?? 12;
  const months = Array.from({ length: last + 1 - first }, (_, of) => first + of)
    .filter((each) => each % step === 0)
    .map((each) => ({ first: firstDayOf(each), at: at(firstDayOf(each)) }));
  return { today: at(today), months, bars };
}

/** Months counted through the years, so that January is one of twelve. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): string {
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}-01`;
}
