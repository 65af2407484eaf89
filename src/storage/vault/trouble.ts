/**
 * Why nothing can be written now: the disk is full, another tab holds the database back, a newer version has taken it
 * over, the browser does not answer, or it does not let us.
 */
export type Trouble = 'full' | 'blocked' | 'newer' | 'slow' | 'unavailable';

/** What an error of the database means. By name, since browsers differ in the class. */
export function troubleIn(error: unknown): Trouble {
  const name = error instanceof Object && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'unavailable';
}
