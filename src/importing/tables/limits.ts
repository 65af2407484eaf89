/**
 * What a source may have at most. A list of people is far below all of it; above it something is wrong with the file, or
 * it is meant to hurt: a worker would take too long over it, or the memory of the tab.
 */
export const LIMITS = {
  /** Of a text, and of all that a workbook holds once it is unpacked. */
  bytes: 64 * 1024 * 1024,
  /** Rows with text in them, of all tables together. */
  rows: 100_000,
  columns: 1_000,
  /** Of all tables together, once merged cells have given their text to those that they cover. */
  cells: 5_000_000,
  /** Where Excel's own sheets end. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
} as const;
