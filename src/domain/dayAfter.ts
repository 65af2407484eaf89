import { daysBetween } from './daysBetween.ts';

const EPOCH = '1970-01-01';
/** The first and the last day that can be written as `YYYY-MM-DD`. */
const FIRST = '0000-01-01';
const LAST = '9999-12-31';
/** 400 years are as many days, and then the calendar begins again. */
const ERA = 146_097;
/** From the 1st of March of the year 0, where an era begins, to 1970. */
const TO_EPOCH = 719_468;

/**
 * The day so many days after another, both as `YYYY-MM-DD`; before it where `days` is less than 0. It ends where a day
 * can no longer be written so: in the years 0000 and 9999.
 */
export function dayAfter(day: string, days: number): string {
  const asked = daysBetween(EPOCH, day) + days;
  const since = Math.min(Math.max(asked, daysBetween(EPOCH, FIRST)), daysBetween(EPOCH, LAST)) + TO_EPOCH;
  // By hand, since the domain has no `Date` of its own: years that begin in March have their leap day at the end.
  const era = Math.floor(since / ERA);
  const inEra = since - era * ERA;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (ERA - 1))) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
}
