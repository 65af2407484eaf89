import { create } from 'zustand';

/** Which side of a comparison the board shows, and whether with what changed. */
export const SIDES = ['before', 'changes', 'after'] as const;
export type SideLookedAt = (typeof SIDES)[number];

/** By what somebody is found among those for whom something changes. */
export const KINDS = [
  'changeSquad',
  'changeLineManager',
  'loseLastSquad',
  'newPeople',
  'gonePeople',
  'otherwise',
] as const;
export type KindOfChange = (typeof KINDS)[number];

interface BesideView {
  side: SideLookedAt;
  /** One board with both sides, parted by a slider; or two boards. */
  both: 'slider' | 'two' | null;
  /** Where the slider stands: the part of the board that shows before. */
  cut: number;
  /** Of whom alone something is looked at. */
  kind: KindOfChange | null;
  /** What of after was shown last. */
  back: Exclude<SideLookedAt, 'before'>;
  show(side: SideLookedAt): void;
  /** Goes to before, and back to what was shown. */
  turn(): void;
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
  back: 'changes',
  show: (side) => set(({ back }) => ({ side, both: null, back: side === 'before' ? back : side })),
  turn: () => get().show(get().side === 'before' ? get().back : 'before'),
  showBoth: (both) => set(({ both: now, back }) => ({ both: now === both ? null : both, side: back })),
  cutAt: (cut) => set({ cut: Math.min(1, Math.max(0, cut)) }),
  lookAt: (kind) => set({ kind: get().kind === kind ? null : kind }),
}));
