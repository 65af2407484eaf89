import type { ChapterColours } from '../domain/colours.ts';
import type { AnyId } from '../domain/ids.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import type { Squad } from '../domain/organisation.ts';
import type { Finding } from '../domain/rules/finding.ts';
import type { Limits } from '../domain/rules/limitsShown.ts';
import type { Words } from '../wording/words.ts';
import type { Flags } from './flags.ts';
import type { CardFace, Column, TrailFace } from './scene.ts';

/** The cards of a line by column, in the order of both organisations, and the places of those that only the other has. */
export interface BesideEachOther {
  cards: readonly (readonly CardFace[])[];
  trails: readonly (readonly TrailFace[])[];
}

/**
 * Another organisation that shares one layout with what is shown: it has the same tribes, squads and chapters. What it
 * comes to is fetched with the first comparison.
 */
export interface Beside {
  readonly index: Index;
  /** Whether what is shown is after, and the other before. */
  readonly isAfter: boolean;
  /** What of the tribes, squads and chapters shown stands there for the other's sake alone. */
  readonly lent: ReadonlySet<AnyId>;
  /** The cards of a squad's line or, without one, of *No squad*. */
  inLine(
    setting: Setting,
    squad: Squad | null,
    columns: readonly Column[],
    cards: BesideEachOther['cards'],
  ): BesideEachOther;
  /** Those of the tray. */
  inTray(setting: Setting, cards: readonly CardFace[]): BesideEachOther;
  /** The least height of a squad's head, on both sides, and what of it is kept free at its foot. */
  headOf(setting: Setting, squad: Squad): { least: number; foot: number };
}

/** What every part of the page is made with. */
export interface Setting {
  index: Index;
  words: Words;
  limits: Limits;
  findings: readonly Finding[];
  flags: Flags;
  colours: ChapterColours;
  beside: Beside | null;
  /** Whether the heads of squads say which products they make or service, and their mandate. */
  products: boolean;
}
