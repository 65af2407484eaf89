/** A line of a table, as its source has it. */
export interface Row {
  /** Which line of the file, or row of the sheet, it is, from 1; of a row with line breaks in its cells the first. */
  line: number;
  /**
   * What stands in its cells, as far as the last that is not empty. Numbers are written with a point and no more digits
   * than they have (`0.8`), or as their cell shows them where it adds zeros in front (`00042`); days as `YYYY-MM-DD`, with
   * ` HH:MM` behind it where it is not midnight; spans of time as `32:00`. Line breaks are `\n`.
   */
  cells: readonly string[];
}

/** A table of texts: a file with separators, a sheet of a workbook, a table that was copied. */
export interface Table {
  /** The sheet's name; empty where there is none. */
  name: string;
  /** Those with text in them; at least one. */
  rows: readonly Row[];
}

/** How the bytes of a text were read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Something about a source that is no part of its tables, and that whoever brings it in should know. */
export type SourceNote =
  /** Left out as a whole: nobody sees it in the workbook, or nothing is in it. */
  | { kind: 'hidden-sheet' | 'empty-sheet'; sheet: string }
  /** Read, though nobody sees it in the workbook. `column` is its letter. */
  | { kind: 'hidden-row'; sheet: string; line: number }
  | { kind: 'hidden-column'; sheet: string; column: string }
  /** Left out: cells of a column further right than a list can have columns. `column` is its letters. */
  | { kind: 'far-column'; sheet: string; column: string }
  /** Cells that were covered by one, and have its text now. */
  | { kind: 'merged'; sheet: string; count: number };

/** What was read of a source. */
export interface Source {
  kind: 'ok';
  format: 'text' | 'workbook' | 'web-page';
  /** Never empty. */
  tables: Table[];
  notes: SourceNote[];
  /** Of a text. */
  encoding?: Encoding;
  separator?: string;
}

/** Why a source is not read at all. */
export interface UnreadSource {
  kind: 'refused';
  problem:
    | 'old-excel'
    | 'password'
    | 'web-page'
    | 'not-a-table'
    | 'damaged'
    | 'empty'
    | 'too-large'
    | 'too-many-rows'
    | 'too-slow'
    | 'unclosed-quote'
    | 'bad-text';
  /** Where, as far as that is known: a line of the text, or a part of the workbook. */
  where?: string;
}
