/** What a column may become. A department is a tribe, a chapter or a squad, which only the user can say. */
export const FIELDS = [
  'number',
  'name',
  /** A whole name whose last name stands first, with no comma behind it. */
  'lastFirst',
  'first',
  'prefix',
  'last',
  'role',
  'chapter',
  'squad',
  'tribe',
  'department',
  'manager',
  'fte',
  'kind',
  'state',
  'productOwner',
  'email',
  'location',
  /** Kept under its header. */
  'extra',
  /** Left out: pay, birth dates, gender, race, phone numbers, passwords; and columns of nothing. */
  'never',
] as const;
export type Field = (typeof FIELDS)[number];

/** What holds whole names, and what parts of them, in the order in which they are joined. */
export const WHOLE_NAMES: readonly Field[] = ['name', 'lastFirst'];
export const NAME_PARTS: readonly Field[] = ['first', 'prefix', 'last'];

export interface Column {
  /** Its header as it stands in the list; where that is empty, nothing. */
  header: string;
  becomes: Field;
}

/** How a table is read as a list of people. */
export interface Mapping {
  /** At which row of the table, from 0, the header begins; `null`: there is none, and people begin at the first row. */
  header: number | null;
  /** How many rows the header takes. */
  headerRows: number;
  columns: readonly Column[];
  /** How many hours a full week has, where the list states hours; `null` until that was asked. */
  fullWeek: number | null;
}

/** A column that something is asked about, with the first different texts in it, and how many there are. */
export interface AskedColumn {
  at: number;
  values: readonly string[];
  count: number;
}

/** What only the user can say before a list can be read; asked one at a time, and never guessed. */
export type Question =
  /** What departments are; of several columns, these name the same ones, each in its own way, the best named first. */
  | { kind: 'department'; columns: readonly AskedColumn[] }
  /** Which of two columns of one header is meant. */
  | { kind: 'twice'; field: Field; columns: readonly number[] }
  /** How many hours a full week has. `lines` are those that state hours, `values` the first different ones. */
  | { kind: 'full-week'; lines: readonly number[]; values: readonly string[] };
