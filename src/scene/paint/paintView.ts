import type { ChapterId, PersonId, SquadId, TribeId } from '../../domain/organisation.ts';
import type { Box, Camera, TribeBox } from '../scene.ts';
import type { Spot } from '../walk.ts';
import type { Theme } from './theme.ts';

/**
 * What lights up under something that is carried: a tribe, a squad's row and the cell to land in, or a chapter's
 * column.
 */
export interface Target {
  tribe: TribeId;
  /** Whether it can be dropped, can be but is flagged, or would be refused. */
  tone: 'ok' | 'flag' | 'bad';
  row?: SquadId | null;
  cell?: { chapter: ChapterId | null };
  chapter?: ChapterId;
}

/** What stands out from the rest for now. */
export interface Emphasis {
  /** Keys of things (`keyOf`). */
  selected?: ReadonlySet<string>;
  /** Every card of this person lights up. */
  hovered?: PersonId | null;
  /** Everybody else is dimmed. */
  matches?: ReadonlySet<PersonId> | null;
  /** Keys of the cards in the hand: ghosts where they were taken. */
  held?: ReadonlySet<string>;
  target?: Target | null;
  focus?: Spot | null;
  /** The squad whose letters are shown from afar. */
  pointed?: SquadId | null;
}

/** A thumb (`thumb.ts`) as something that a pen can draw. */
export interface ThumbPicture {
  picture: object;
  box: Box;
}

/** Where a scene is looked at from, and how. */
export interface PaintView {
  camera: Camera;
  /** Size in CSS pixels, and device pixels for one of them. */
  width: number;
  height: number;
  ratio: number;
  theme: Theme;
  /** Whether heads stay in view while their matrix is scrolled under them. */
  pinned: boolean;
  /**
   * Letters of few sizes, each at most a sixth too small: rasterising them anew at every zoom takes longer than all
   * else.
   */
  rough?: boolean;
  /** Small pictures of tribes, drawn from afar in place of every square; for a view in motion. */
  thumbs?: (tribe: TribeBox) => readonly ThumbPicture[] | null;
  emphasis?: Emphasis;
  /** Where on the pen's canvas the view's corner stands, in device pixels; in the corner unless told. */
  at?: { x: number; y: number };
}
