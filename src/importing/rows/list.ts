import type { Person } from '../../domain/organisation.ts';

/** A place in a squad, as a list states it. */
export interface ListedSeat {
  squad: string;
  /** Of which tribe; empty where the list does not say. */
  tribe: string;
  productOwner: boolean;
  /** Part of the person's own working time, above 0 and at most 1; `null` where it is not stated. */
  share: number | null;
}

/** Somebody in a list. Texts are trimmed, and empty where the list says nothing. */
export interface Listed {
  /** The lines of the file that are about them, in order; at least one. */
  lines: readonly number[];
  name: string;
  kind: Person['kind'];
  number: string;
  email: string;
  role: string;
  chapter: string;
  /** Their tribe; empty where the list does not say, or where only their squads do. */
  tribe: string;
  location: string;
  /** From 0 to 2; `null` where it is not stated. */
  fte: number | null;
  squads: readonly ListedSeat[];
  /** What the list says of their manager, as it stands there. */
  manager: string;
  /** Which of the listed that is, by its place in the list; `null` where that is nobody, or cannot be told. */
  managerAt: number | null;
  /** Every other column that is kept, by its header. */
  fields: Readonly<Record<string, string>>;
}

/** A row that is nobody, and why. */
export interface LeftOut {
  line: number;
  /** What stands in it, for whoever looks for it. */
  text: string;
  why: /** Refused unless a name is given. */
    | 'no-name'
    /** Refused: their number is somebody else's. `with` is that line. */
    | 'number-taken'
    /** They have left, or their account is closed; can be taken in all the same. */
    | 'left'
    /** Skipped: no person at all. */
    | 'total'
    | 'footnote'
    | 'second-header'
    | 'above-header'
    | 'empty';
  with?: number;
}

/** Something about a row that whoever brings the list in should look at. Nothing was guessed. */
export interface Told {
  line: number;
  about: /** A cell that means nothing: no number, no day, an error of a spreadsheet. */
    | 'meaningless'
    /** Over 1, below 0, or of two kinds. */
    | 'odd-fte'
    | 'starts-later'
    | 'perhaps-nobody'
    | 'same-name'
    | 'manager-unknown'
    | 'manager-ambiguous'
    | 'manager-self'
    | 'manager-circle'
    | 'manager-differs'
    | 'owner-of-which'
    /** Another row of the same person says otherwise of them; the first holds. `column` is its key in `Listed`. */
    | 'differs'
    | 'number-changed';
  /** The header of the column. */
  column: string;
  /** What stands there. */
  text: string;
  /** Other lines that it is about, such as those of the same name. */
  lines: readonly number[];
}

/** What a table says of people. */
export interface List {
  people: readonly Listed[];
  leftOut: readonly LeftOut[];
  told: readonly Told[];
}
