import type { Thing } from '../../domain/thing.ts';

/** A part of what stands in a cell; of a name what it leads to, of a number how much it is. */
export interface Part {
  text: string;
  thing?: Thing;
  amount?: number;
}
export type Said = readonly Part[];

/** What stands in a cell, before and after; `null` where there is none of it. */
export interface Cell {
  was: Said | null;
  is: Said | null;
}

/** A person, squad, chapter or finding for which something is otherwise. */
export interface Row {
  id: string;
  name: string;
  /** What can be selected on the board of after. */
  thing: Thing | null;
  /** What is said below the name. */
  note: string;
  look: 'new' | 'gone' | null;
  /** The initials, and the number of the colour of the chapter. */
  avatar?: { letters: string; colour: number | null; open: boolean };
  /** Of which kinds the changes are, among those of the table. */
  kinds: readonly string[];
  /** How many people it is of, where it is told by role. */
  count?: number;
  /** Whether it is of somebody for whom nothing changes, and who has no page of their own therefore. */
  isUntouched?: boolean;
  /** By the columns; one that is absent is empty. */
  cells: Readonly<Record<string, Cell>>;
}

export interface Section {
  id: string;
  title: string;
  about: string;
  /** What the whitepaper says of all of this, whatever is shown of it. */
  says?: string;
  /** Whether it is folded until somebody unfolds it. */
  isFolded?: boolean;
  rows: readonly Row[];
}

export interface Column {
  id: string;
  title: string;
  /** What was stands beside what is, also where both are written to a spreadsheet. */
  isTwofold: boolean;
  /** How wide it is beside the others; the column of the names is `NAME_WIDTH`. */
  width: number;
}

/** Changes in groups, as they stand on the page and in a spreadsheet. */
export interface ChangesTable {
  /** What the rows are, which heads the column of their names. */
  rowTitle: string;
  /** What the sections are, in a spreadsheet; kinds of change unless it says otherwise. */
  sectionTitle?: string;
  columns: readonly Column[];
  sections: readonly Section[];
  /** By which kinds of change the rows can be filtered. */
  kinds: readonly { id: string; title: string; count: number }[];
}

/** By this the column of the names is known. */
export const NAME = 'name';
export const NAME_WIDTH = 22;

/** What is said, as one text. */
export const textOf = (said: Said | null) => (said ?? []).map(({ text }) => text).join(', ');

/** A cell of one text that is not compared with another one. */
export const plainCell = (said: Said): Cell => ({ was: null, is: said });

/** The kinds of a table, with how many of its rows have each; those that none has are left out. */
export function kindsIn(
  rows: readonly Row[],
  titles: readonly (readonly [id: string, title: string])[],
): ChangesTable['kinds'] {
  const counts = new Map<string, number>();
  for (const { kinds } of rows) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return titles.flatMap(([id, title]) => {
    const count = counts.get(id) ?? 0;
    return count > 0 ? { id, title, count } : [];
  });
}
