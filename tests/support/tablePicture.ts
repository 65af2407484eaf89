import type { Source, SourceNote, UnreadSource } from '../../src/importing/tables/table.ts';

/**
 * What was read of a source, as text: how it was read, each table under its name with a line a row, bars between cells
 * and `/` for a line break in one, and a line for each note; or why it was refused.
 */
export function tablePicture(source: Source | UnreadSource): string {
  if (source.kind === 'refused') return `refused: ${[source.problem, source.where].filter(Boolean).join(' at ')}`;
  const { format, encoding, separator, tables, notes } = source;
  const how = [format, encoding, separator === '' ? 'no separator' : separator?.replace('\t', 'tab')];
  return [
    how.filter(Boolean).join(' '),
    ...tables.flatMap(({ name, rows }) => [
      ...(name ? [`[${name}]`] : []),
      ...rows.map(({ line, cells }) => `${line}: ${cells.map(shown).join(' | ')}`),
    ]),
    ...notes.map(noted),
  ].join('\n');
}

const shown = (cell: string) => cell.replaceAll('\n', ' / ').replaceAll('\t', '→');

function noted(note: SourceNote): string {
  const { kind, sheet, ...rest } = note;
  return ['-', kind, sheet, ...Object.values(rest)].filter((part) => part !== '').join(' ');
}
