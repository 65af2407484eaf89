const DAY = 86_400_000;
/** Day 0 of the two ways in which workbooks count days. The first takes 1900 for a leap year, up to day 60. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const NO_SUCH_DAY = 60;
/** 31 December 9999, where days end in a workbook. */
const LAST_YEAR = 9999;

/** A value of a cell, as a reader of workbooks gives it. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * What a cell says, as text: a number with no more digits than it has, or with the zeros in front that its format adds; a
 * day as `YYYY-MM-DD`, with ` HH:MM` or ` HH:MM:SS` behind it where it is not midnight; a time of no day as `HH:MM`, and
 * a span of time as hours and minutes; `TRUE` and `FALSE`; errors as they are. `format` is the cell's number format.
 */
export function valueText(value: CellValue, format: string, is1904: boolean): string {
  if (typeof value === 'number') return withZeros(numberText(value), format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value, format, is1904);
  return (value ?? '').replaceAll(/\r\n?/g, '\n').replace(MIDNIGHT, '$1');
}

/** A day that was stored as text in the form of ISO 8601, at midnight. */
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?$/;

/** A workbook has 15 digits of a number; what is behind them comes from counting in twos. */
function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? PLAIN.format(value) : text;
}

const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });

/** Whether a format shows what the value alone does not tell: zeros in front, or time beyond a day. */
export function addsToValue(format: string): boolean {
  return zerosOf(format) > 1 || isSpan(format);
}

/** How many digits a format shows at least, where it is made of zeros alone; else 0. */
function zerosOf(format: string): number {
  return /^(0+)(?:;|$)/.exec(format)?.[1]?.length ?? 0;
}

function withZeros(text: string, format: string): string {
  return /^\d+$/.test(text) ? text.padStart(zerosOf(format), '0') : text;
}

/** Hours in brackets are not those of a day. */
function isSpan(format: string): boolean {
  return /\[h+\]/i.test(format);
}

function dateText(date: Date, format: string, is1904: boolean): string {
  const days = daysOf(date.getTime(), is1904);
  // As a workbook shows a day that there is not.
  if (!(days >= 0 && date.getUTCFullYear() <= LAST_YEAR)) return '########';
  if (isSpan(format)) return spanText(days);
  const [day = '', clock = ''] = date.toISOString().split(/[T.]/);
  const shown = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (days < 1 && !is1904) return shown;
  return clock === '00:00:00' ? day : `${day} ${shown}`;
}

function daysOf(time: number, is1904: boolean): number {
  if (is1904) return (time - EPOCH_1904) / DAY;
  const days = (time - EPOCH_1900) / DAY;
  return days >= NO_SUCH_DAY ? days + 1 : days;
}

function spanText(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
