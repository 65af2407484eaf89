import { DIMMED } from '../paint/cardLook.ts';
import type { Easel } from '../paint/easel.ts';
import { fontOf } from '../paint/text.ts';
import type { Theme } from '../paint/theme.ts';
import type { CardBox, TrailBox } from '../scene.ts';
import type { SideNote } from './notes.ts';

/** The font of what is said on cards. */
export const NOTE = fontOf(11, 600);

/** From the left edge of a card to its text, and from its top to the middle of its second line. */
export const TEXT = { left: 11, first: 14, second: 33 } as const;

/** The colour in which something is said. */
export function inkOf(theme: Theme, tone: SideNote['tone']): string {
  return { moved: theme.accent, new: theme.ok, gone: theme.ink2, calm: theme.ink2 }[tone];
}

/** How much is left of what is said about somebody who does not match a search or a figure. */
export const alphaOf = ({ emphasis }: Easel, { person }: CardBox | TrailBox) =>
  emphasis.matches?.has(person) === false ? DIMMED : 1;
