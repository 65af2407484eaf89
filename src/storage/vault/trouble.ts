import type { Trouble } from '../../domain/keeping.ts';

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
