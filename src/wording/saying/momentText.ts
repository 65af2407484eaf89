import { type Language, LOCALES } from '../language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than a hundred uses of it, and a timeline writes hundreds of days. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(LOCALES[language], options)));
  return format;
}

/** A moment, in milliseconds since 1970, as the user's clock says it: `3 Nov 2026, 14:02`. */
export function momentText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day, written as `YYYY-MM-DD`, as people write it: `3 Nov 2026`. */
export function dayText(language: Language, day: string): string {
  // A day has no clock: taken as one of Greenwich, it is the same day everywhere.
  return formatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

/** The month of a day (`YYYY-MM-DD`): `Nov`; of January the year instead, `2027`, so that a row of months says where each begins. */
export function monthOrYearText(language: Language, day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthText(language, day, 'short');
}

/** A day (`YYYY-MM-DD`) as it stands in a cell of a table: `31 Dec 2026` in English, `31-12-2026` in Dutch. */
export function dayInCell(language: Language, day: string): string {
  if (language !== 'nl') return dayText(language, day);
  const [year, month, date] = day.split('-');
  return `${date}-${month}-${year}`;
}

/** From one day to another, as people write it and no longer than needed: `11 Jan – 26 Feb 2027`. */
export function daysText(language: Language, begin: string, end: string): string {
  const format = formatOf(language, { dateStyle: 'medium', timeZone: 'UTC' });
  // Some systems put thin spaces around the dash, which differ from what is typed and searched for.
  return format.formatRange(Date.parse(begin), Date.parse(end)).replace(/[\u2009\u202f]/g, ' ');
}

/** The month of a day (`YYYY-MM-DD`): `November`, or as short as `Nov`. */
export function monthText(language: Language, day: string, length: 'long' | 'short'): string {
  return formatOf(language, { month: length, timeZone: 'UTC' }).format(Date.parse(day));
}

/** A day without its year: `26 Nov`. */
export function dayOfYearText(language: Language, day: string): string {
  return formatOf(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}
