/** A line of a pasted block: a name, and what stands behind it. */
export interface ParsedPerson {
  /** Which line of the block it is, from 1. */
  line: number;
  name: string;
  role: string;
  chapter: string;
  squad: string;
}

type Column = Exclude<keyof ParsedPerson, 'line'>;

const ORDER: readonly Column[] = ['name', 'role', 'chapter', 'squad'];

/** What a first line calls the columns, in English and Dutch. */
const HEADINGS: Record<string, Column> = {
  name: 'name',
  naam: 'name',
  role: 'role',
  rol: 'role',
  function: 'role',
  functie: 'role',
  chapter: 'chapter',
  squad: 'squad',
  team: 'squad',
};

/**
 * Reads a block of people, a line each: name, role, chapter, squad, separated by tabs (as spreadsheets copy), else by
 * semicolons, else by commas. A first line that names the columns decides their order. Lines without a name are left
 * out.
 */
export function parsePeople(block: string): ParsedPerson[] {
  const lines = linesOf(block);
  const [first = [], ...rest] = lines;
  const named = columnsNamed(first);
  const above = named ? 2 : 1;
  return (named ? rest : lines)
    .map((cells, at) => personIn(at + above, cells, named ?? ORDER))
    .filter((person) => person.name !== '');
}

/** The cells of each line of a block. */
export function linesOf(block: string): string[][] {
  const separator = ['\t', ';', ','].find((each) => block.includes(each)) ?? '\t';
  return block.split(/\r\n|\r|\n/).map((line) => line.split(separator).map(cleaned));
}

function personIn(line: number, cells: readonly string[], columns: readonly (Column | undefined)[]): ParsedPerson {
  const person: ParsedPerson = { line, name: '', role: '', chapter: '', squad: '' };
  for (const [at, column] of columns.entries()) if (column) person[column] = cells[at] ?? '';
  return person;
}

/** The columns, where a line is a heading: it calls one of them the name, and knows every word in it. */
export function columnsNamed(cells: readonly string[]): (Column | undefined)[] | null {
  const columns = cells.map((cell) => HEADINGS[cell.toLowerCase()]);
  return columns.includes('name') && columns.every(Boolean) ? columns : null;
}

/** Without outer spaces and the quotes that spreadsheets put around a cell. */
function cleaned(cell: string): string {
  const text = cell.trim();
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return (quoted ? text.slice(1, -1).replaceAll('""', '"') : text).trim();
}
