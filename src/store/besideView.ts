import { create } from 'zustand';

/** Which side of a comparison the board shows, and whether with what changed. */
export const SIDES = ['before', 'changes', 'after'] as const;
export type SideLookedAt = (typeof SIDES)[number];

/** By what somebody is found among those for whom something changes. */
export const KINDS = ['changeSquad', 'changeLineManager', 'loseLastSquad', 'newPeople', 'gonePeople'] as const;
export type KindOfChange = (typeof KINDS)[number];

interface BesideView {
  side: SideLookedAt;
  /** One board with both sides, parted by a slider; or two boards. */
  both: 'slider' | 'two' | null;
  /** Where the slider stands: the part of the board that shows before. */
  cut: number;
  /** Of whom alone something is looked at. */
  kind: KindOfChange | null;
  show(side: SideLookedAt): void;
  showBoth(both: BesideView['both']): void;
  cutAt(cut: number): void;
  lookAt(kind: KindOfChange | null): void;
}

/** How a board shows a proposal beside what it is compared with; for as long as the page is open. */
export const useBesideView = create<BesideView>()((set, get) => ({
  side: 'changes',
  both: null,
  cut: 0.5,
  kind: null,
  show: (side) => set({ side, both: null }),
  showBoth: (both) =>
    set({ both: get().both === both ? null : both, side: get().side === 'before' ? 'changes' : get().side }),
  cutAt: (cut) => set({ cut: Math.min(1, Math.max(0, cut)) }),
  lookAt: (kind) => set({ kind: get().kind === kind ? null : kind }),
}));
