/** Every fixed measure of the page in world units: at 100 % one unit is one CSS pixel. */

export const CARD = { width: 200, height: 28, gap: 5 } as const;

/** A cell's padding, and the least height of a row. */
export const CELL = { padding: 8, least: 52 } as const;

/**
 * The squads' heads on the left: name, two lines of mission, seats, numbers and one finding, each with a height of its
 * own.
 */
export const ROW_HEAD = {
  width: 216,
  padding: { x: 12, y: 10 },
  name: 20,
  aboutLine: 16,
  aboutLines: 2,
  meter: 22,
  numbers: 16,
  flag: 20,
} as const;

/** The chapters' heads: coloured edge, name, lead, numbers. */
export const COLUMN_HEAD = { height: 78, edge: 3, padding: { x: 10, y: 8 }, name: 18, lead: 22, numbers: 16 } as const;

/** A tribe's own header. Leads and coaches stand beside its name while they fit, otherwise on lines below it. */
export const HEADER = {
  height: 56,
  padding: 16,
  title: 260,
  meter: 240,
  person: { width: 172, height: 24, gap: 8, line: 28 },
} as const;

export const TRIBE = { leastWidth: 640, gap: 48 } as const;

export const TRAY = { padding: 12, title: 44, gap: 48 } as const;
