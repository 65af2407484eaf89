/** Every fixed measure of the page in world units: at 100 % one unit is one CSS pixel. */

/** A card of two lines is `tall`. */
export const CARD = { width: 200, height: 28, tall: 46, gap: 5 } as const;

/** A cell's padding, and the least height of a row. */
export const CELL = { padding: 8, least: 52 } as const;

/** The least width of a chapter's column: one card. */
export const COLUMN = { width: CARD.width + 2 * CELL.padding } as const;

/** Beside the cards of a column in which people moved: room for the arrows between them. */
export const ARROWS = 30;

/**
 * The squads' heads on the left: name, two lines of mission, one of products and mandate, seats, numbers and one finding,
 * each with a height of its own.
 */
export const ROW_HEAD = {
  width: 216,
  padding: { x: 12, y: 10 },
  name: 20,
  aboutLine: 16,
  aboutLines: 2,
  products: 16,
  meter: 22,
  numbers: 16,
  flag: 20,
} as const;

/** The chapters' heads: coloured edge, name, lead, numbers; `low` where squads have no chapters, and one line will do. */
export const COLUMN_HEAD = {
  height: 78,
  low: 30,
  edge: 3,
  padding: { x: 10, y: 8 },
  name: 18,
  lead: 22,
  numbers: 16,
} as const;

/** A tribe's own header. Leads and coaches stand beside its name while they fit, otherwise on lines below it. */
export const HEADER = {
  height: 56,
  padding: 16,
  title: 260,
  meter: 240,
  person: { width: 172, height: 24, gap: 8, line: 28 },
} as const;

/** The strip of a chain's steps at the foot of its header, with room below; how deep an arrow's point is. */
export const STEPS = { height: 44, strip: 32, point: 12 } as const;

/** The strip of the projects through several parts of a chain: its heading, `most` of them in two lines, room below. */
export const PROJECTS = { heading: 20, line: 17, project: 37, below: 8, most: 3 } as const;

/** The button `⋯` of what is pointed at, square, and how far it keeps from what stands beside it in a tribe's header. */
export const MORE = { size: 24, clear: 4 } as const;

/** `tallest` is how many times as high as wide a tribe may be, before its squads break into bands. */
export const TRIBE = { leastWidth: 640, gap: 48, tallest: 2.5 } as const;

/**
 * The height of a row that is like most: of several chapters with three people in the fullest cell, and of one or none a
 * squad's head with a finding. On real organisations the whole comes out nearest to its shape with these.
 */
export const ORDINARY_ROW = { matrix: 110, box: 95, boxSpare: 80 } as const;

/**
 * The page as a whole: as many times as wide as high; the least height for which a tribe is broken into bands, that of
 * nine squads and some chapters; and how far apart the heights are that are tried.
 */
export const PAGE = { shape: 1.6, leastHeight: 1_150, step: 1.19 } as const;

/** The tray: beyond `most` people it folds into their count, with a button that opens it. */
export const TRAY = { padding: 12, title: 44, gap: 48, most: 30, button: 28 } as const;
