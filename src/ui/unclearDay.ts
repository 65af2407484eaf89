/** Why what stands in a field for a day is none: only half of it is there, or its year is a slip. */
export type UnclearDay = 'half' | 'year';

/** From 1900 to 2199. */
const YEARS = /^(19|20|21)\d\d-/;

/**
 * What is wrong with what was typed for a day, as `YYYY-MM-DD` or nothing; `isHalf` is what the browser says of its
 * parts. A year of two digits becomes one of the first century in every browser, and one digit too many of the far
 * future: neither is of anybody's plans.
 */
export function unclearDay(day: string, isHalf: boolean): UnclearDay | null {
  if (isHalf) return 'half';
  return day === '' || YEARS.test(day) ? null : 'year';
}
