import type { Row, Section } from './changesTable.ts';

/** A line of a table: the head of a section, or a row of it. */
export type TableLine = { section: Section; isOpen: boolean; row: null } | { section: Section; row: Row };

/** What stands below the header, line by line. `turned` are the sections that were folded or unfolded by hand. */
export function tableLines(sections: readonly Section[], turned: ReadonlySet<string>): TableLine[] {
  return sections.flatMap((section): TableLine[] => {
    const isOpen = (section.isFolded ?? false) === turned.has(section.id);
    const head: TableLine = { section, isOpen, row: null };
    return isOpen ? [head, ...section.rows.map((row): TableLine => ({ section, row }))] : [head];
  });
}

/** By this a line is known among those of its table. */
export const keyOfLine = ({ section, row }: TableLine) => (row ? `${section.id} ${row.id}` : section.id);
