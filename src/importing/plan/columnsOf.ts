import type { Listed } from '../rows/list.ts';

/** What a list has a column for. */
export interface Columns {
  /** The fields of what it says (see `saidOf`). */
  fields: ReadonlySet<string>;
  /** Whether it tells externals from employees. */
  externals: boolean;
  /** Of every other column. */
  headers: ReadonlySet<string>;
}

/**
 * What a list says anything of at all, whose people say these things. A column in which nobody has anything is none: it
 * would take away what nobody meant to.
 */
export function columnsOf(people: readonly Listed[], said: readonly Readonly<Record<string, string>>[]): Columns {
  const [fields, headers] = [new Set<string>(), new Set<string>()];
  for (const each of said) for (const field of Object.keys(each)) fields.add(field);
  for (const each of people) for (const header of Object.keys(each.fields)) headers.add(header);
  return { fields, externals: people.some(({ kind }) => kind === 'external'), headers };
}

/**
 * What is to be kept of what was said before and now: of columns that this list does not have, what was said before. A
 * list that tells no externals takes nobody for an employee who was one.
 */
export function saidSince(
  before: Readonly<Record<string, string>> | undefined,
  now: Readonly<Record<string, string>>,
  { fields, externals }: Columns,
): Readonly<Record<string, string>> {
  const older = Object.entries(before ?? {}).filter(([field]) => !fields.has(field));
  if (!externals && before?.kind === 'external' && now.kind === 'employee') older.push(['kind', 'external']);
  return older.length > 0 ? { ...now, ...Object.fromEntries(older) } : now;
}
