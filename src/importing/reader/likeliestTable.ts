import type { TableOutline } from './asked.ts';

/**
 * Which table a source is most likely about, by its place: one that was made of two, the last of these; else one with a
 * column of names before the others, then the longest.
 */
export function likeliestTable(tables: readonly TableOutline[]): number {
  const made = tables.findLastIndex(({ joined }) => joined !== undefined);
  if (made >= 0) return made;
  return tables.reduce((best, each, at) => (likeness(each) > likeness(tables[best] ?? each) ? at : best), 0);
}

function likeness({ mapping, rows }: TableOutline): number {
  const isNamed = mapping.columns.some(({ becomes }) => ['name', 'lastFirst', 'last'].includes(becomes));
  return (isNamed ? 1e9 : 0) + rows;
}
