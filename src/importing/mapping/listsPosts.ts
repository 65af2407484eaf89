import type { Column } from './mapping.ts';

/** Whether a list is of posts and not of people: no column says who they are. */
export function listsPosts(columns: readonly Column[]): boolean {
  return !columns.some(({ becomes }) => ['number', 'name', 'lastFirst', 'first', 'last', 'email'].includes(becomes));
}
