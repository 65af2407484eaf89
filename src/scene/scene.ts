import type { ChapterId, PersonId, SquadId, Tribe, TribeId } from '../domain/organisation.ts';

/** A rectangle in world units: at 100 % one unit is one CSS pixel. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A chapter, or `null` for the column *Other*. */
export type Column = ChapterId | null;

/**
 * A chapter's colour and pattern by their number (`domain/colours.ts`), or `null` for somebody in no chapter and for the
 * groups of departments and chains, which have none.
 */
export type ColourIndex = number | null;

/** One card: a person in a squad, or in none. The same person may stand on several. */
export interface CardBox extends Box {
  person: PersonId;
  squad: SquadId | null;
  name: string;
  role: string;
  colour: ColourIndex;
  productOwner: boolean;
  /** Leads a chapter. */
  lead: boolean;
  /** Leads a group of a department or a part of a chain, and no chapter. */
  manager: boolean;
  external: boolean;
  vacancy: boolean;
  /** `½`, `40 %`: stated or derived part of the time, empty when it is the whole of it. */
  share: string;
  /** The name of another tribe's chapter, on a card in the column *Other*. */
  elsewhere: string;
  /** Beside another organisation: nobody stands here there. */
  alone?: boolean;
  /** Has room for a second line. */
  tall?: boolean;
}

/** Where somebody stands in the other of two organisations that are shown in one layout, and here does not. */
export interface TrailBox extends Box {
  person: PersonId;
  squad: SquadId | null;
  /** As there. */
  name: string;
  colour: ColourIndex;
  vacancy: boolean;
  /** Is nowhere in the organisation that is shown. */
  gone: boolean;
  tall: boolean;
  /** Its place among the cards and trails of its cell. */
  slot: number;
}

export interface ColumnBox {
  /** `null` is the column *Other*. */
  chapter: ChapterId | null;
  name: string;
  /** As its head shows it where there is room: `Part of the chain Commerce`, else its name. */
  title: string;
  colour: ColourIndex;
  leadName: string;
  leadInitials: string;
  /** The lead is in no squad and stands here alone: can be dragged from here. */
  lead: PersonId | null;
  leadDraggable: boolean;
  /** `8 people + 1 vacancy · 7.4 FTE` */
  numbers: string;
  /** Of the column in one band. */
  x: number;
  width: number;
}

/** What a card says and shows, wherever it stands. */
export type CardFace = Omit<CardBox, keyof Box>;
export type TrailFace = Omit<TrailBox, keyof Box>;

export interface CellBox extends Box {
  chapter: ChapterId | null;
  /** The chapter's name. */
  name: string;
  cards: CardBox[];
  trails: readonly TrailBox[];
}

export interface RowBox {
  /** `null` is the row *No squad*. */
  squad: SquadId | null;
  name: string;
  /** The mission, or the count under *No squad*. */
  about: string;
  /** `Mandate 2.0 · App, Loan`, where that is wanted and there is any of it; else empty. */
  products: string;
  /** Members now, and the limit in force: `Infinity` for a team of a department or chain, and for what is gone: no seats. */
  members: number;
  limit: number;
  productOwner: boolean;
  /** `7 / 9`, with `≠` behind it where the limit is not the pack's, and `7` where there is no limit. */
  meter: string;
  /** `limit 7 (pack: 9)`, and empty where the limit is the pack's. */
  ownLimit: string;
  numbers: string;
  /** One line with the worst finding, empty when there is none. */
  flag: string;
  flagSeverity: 'error' | 'warning' | 'info' | null;
  /** The least height of the head, and what of it is kept free at its foot. */
  least: number;
  foot: number;
  /** That of its band; *No squad* lies under all of them, as wide as the tribe. */
  x: number;
  width: number;
  y: number;
  height: number;
  cells: CellBox[];
}

/** What the head of a row says, wherever it stands. */
export type RowText = Omit<RowBox, keyof Box | 'cells'>;

/**
 * Squads that stand one below the other, with their heads on the left and the chapters' heads on top. A tribe has one
 * such band, or several side by side where it would be too high.
 */
export interface BandBox {
  x: number;
  width: number;
  /** Every band has every column, in the same order. */
  columns: ColumnBox[];
  rows: RowBox[];
  /** Where what its columns' heads belong to ends: with its last row, in the first band with *No squad*. */
  bottom: number;
}

/** Somebody named in a tribe's header: lead (TL), manager (M) of a department or chain, or coach (AC). */
export interface HeaderPerson extends Box {
  person: PersonId;
  mark: 'tribeLead' | 'manager' | 'coach';
  label: string;
  name: string;
  initials: string;
  colour: ColourIndex;
  /** In no squad: stands here alone and can be dragged from here. */
  draggable: boolean;
}

/** Projects that go through several parts of a chain. */
export interface ProjectStrip {
  heading: string;
  /** `Digital` · `Lea Moon, project manager` · `Commerce: Ana 40% → Operations: Bo` */
  lines: readonly { name: string; lead: string; by: string }[];
  /** How many more there are than are named; else empty. */
  more: string;
}

/**
 * One tribe's matrix. Everything inside is relative to its own corner, so that it is remembered when a neighbour grows.
 */
export interface TribeBox {
  tribe: TribeId;
  /** A department and a chain are drawn soberly, without seats, limits, stars and colours. */
  form: Tribe['form'];
  name: string;
  /** The name as a heading: `Tribe Hypotheek`, `Department Lending`. */
  title: string;
  /** Empty where it names the steps of a chain. */
  purpose: string;
  /** The steps that the purpose of a chain names, in a strip at the foot of its header. */
  steps: readonly string[];
  /** The projects that go through several parts of a chain, below the steps; `null` where none does. */
  projects: ProjectStrip | null;
  /** What the managers of two parts of a chain do between them; empty where it is none. */
  coordination: string;
  /** How high their strip is, which may be empty beside another organisation. */
  projectsHeight: number;
  /** `9 squads` */
  squads: string;
  width: number;
  height: number;
  /** Height of the tribe's own header, then of the column heads under it. */
  headerHeight: number;
  columnsTop: number;
  columnsHeight: number;
  /** Width of the squads' heads on the left. */
  rowHeadWidth: number;
  leads: HeaderPerson[];
  people: number;
  /** `Infinity` for a department or chain, which has none. */
  limit: number;
  /** The squads' limit, at which the far view draws its line; without a limit only the length of a bar. */
  squadLimit: number;
  /** How far apart the squares of the far view are, in world units: the same in every tribe. */
  pitch: number;
  /**
   * `25 + 1 / 150`, with `≠` behind it where the limit is not the pack's; for a department or chain what it consists of:
   * `4 departments · 2 parts`.
   */
  meter: string;
  /** Where there is room for it: `25 + 1 / 200 (pack: 150)`. */
  meterInFull: string;
  /** `limit 200 (pack: 150)`, and empty where the limit is the pack's. */
  ownLimit: string;
  numbers: string;
  breaches: number;
  /** The columns of the first band, which stand for those of all. */
  columns: ColumnBox[];
  bands: BandBox[];
  /** The rows of all bands, and at the end *No squad*. */
  rows: RowBox[];
}

export interface PlacedTribe {
  x: number;
  y: number;
  box: TribeBox;
}

/** Everybody in no chapter and no squad; `null` when there is nobody. */
export interface TrayBox extends Box {
  title: string;
  numbers: string;
  /** The button that opens it or folds it; `null` where there are too few people for that. */
  button: (Box & { text: string; isOpen: boolean }) | null;
  /** Who has no card while it is folded. */
  folded: readonly PersonId[];
  cards: CardBox[];
  trails: readonly TrailBox[];
}

/** Everything that stands on the page, with its place. */
export interface Scene {
  width: number;
  height: number;
  tray: TrayBox | null;
  tribes: PlacedTribe[];
}

export interface Camera {
  /** World point at the left top corner of the view, and pixels for a world unit. */
  x: number;
  y: number;
  zoom: number;
}

/** What stands under a point. */
export type Hit =
  | { kind: 'card'; card: CardBox; row: RowBox | null; tribe: PlacedTribe | null }
  | { kind: 'leader'; person: PersonId; tribe: PlacedTribe; column: ColumnBox | null }
  | { kind: 'columnHead'; column: ColumnBox; tribe: PlacedTribe }
  | { kind: 'rowHead'; row: RowBox; tribe: PlacedTribe }
  | { kind: 'cell'; cell: CellBox; row: RowBox; tribe: PlacedTribe }
  | { kind: 'tribeHead'; tribe: PlacedTribe }
  | { kind: 'tray' }
  | { kind: 'ground' };
