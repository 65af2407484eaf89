const DAY = 24 * 60 * 60 * 1000;

/** How many days there are from one day to another, both as `YYYY-MM-DD`; less than 0 where that one is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
