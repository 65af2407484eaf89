/**
 * Why nothing can be written now: the disk is full, another tab holds the database back, a newer version has taken it
 * over, the browser does not answer, it does not let us, or the page is one file and the user has not agreed.
 */
export type Trouble = 'full' | 'blocked' | 'newer' | 'slow' | 'unavailable' | 'oneFile';

/** The user has not agreed that this page keeps anything. */
export class NotAgreed extends Error {}

/** What an error of the database means. By name, since browsers differ in the class. */
export function troubleIn(error: unknown): Trouble {
  if (error instanceof NotAgreed) return 'oneFile';
  const name = error instanceof Object && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'unavailable';
}
