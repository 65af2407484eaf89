import { create } from 'zustand';
import type { SquadId, TribeId } from '../domain/organisation.ts';
import type { Aspect } from '../domain/vocabulary.ts';

/** Which of the two organisations that are compared are shown. */
export const MANDATE_SIDES = ['before', 'after', 'both'] as const;
export type MandateSide = (typeof MANDATE_SIDES)[number];

/** One answer of a profile. */
export interface ProfilePlace {
  unit: TribeId | SquadId;
  aspect: Aspect;
}

export interface MandateView {
  side: MandateSide;
  asTable: boolean;
  /** The answer that is looked at. */
  chosen: ProfilePlace | null;
  showSide(side: MandateSide): void;
  showAsTable(asTable: boolean): void;
  choose(place: ProfilePlace): void;
}

/** How profiles and recommendations are looked at. Not the document: never saved, never undone. */
export const useMandateView = create<MandateView>()((set) => ({
  side: 'both',
  asTable: false,
  chosen: null,
  showSide: (side) => set({ side }),
  showAsTable: (asTable) => set({ asTable }),
  choose: (chosen) => set({ chosen }),
}));
