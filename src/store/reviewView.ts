import { create } from 'zustand';
import { EVERY_FINDING, type FindingFilter } from '../domain/rules/findingFilter.ts';
import type { RulesFile } from '../domain/rules/rulesFile.ts';

export const REVIEW_TABS = ['findings', 'mandate', 'rules'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** Which rules are shown: all, those that differ from the pack, those that found something, those that are off. */
export const RULES_SHOWN = ['all', 'differs', 'found', 'off'] as const;
export type RulesShown = (typeof RULES_SHOWN)[number];

/** A file of rules that was opened beside the packs. */
export interface OwnPack extends RulesFile {
  /** What its file is called, by which it is known: another of that name takes its place. */
  file: string;
}

export interface ReviewView {
  tab: ReviewTab;
  filter: FindingFilter;
  rulesShown: RulesShown;
  /** What was opened or closed by hand: rules, findings and groups of them, each by a key of its own. */
  turned: ReadonlySet<string>;
  /** The files of rules that were opened, in that order. They go with the page: a document holds what it took over itself. */
  ownPacks: readonly OwnPack[];
  /** The file that the rules of the document are held against; `null`: against the pack that it chose. */
  heldAgainst: string | null;
  showTab(tab: ReviewTab): void;
  /** Changes some parts of the filter; the others stay. */
  narrow(parts: Partial<FindingFilter>): void;
  showEveryFinding(): void;
  showRules(shown: RulesShown): void;
  turn(key: string): void;
  /** Puts a file of rules beside the packs, and holds the rules of the document against it. */
  openPack(pack: OwnPack): void;
  /** Takes a file of rules away; what a document took over of it stays. */
  closePack(file: string): void;
  holdAgainst(file: string | null): void;
}

/** The file of rules that those of the document are held against, where there is one. */
export function packHeldAgainst({ ownPacks, heldAgainst }: ReviewView): OwnPack | null {
  return ownPacks.find(({ file }) => file === heldAgainst) ?? null;
}

/** How the review is looked at, which stays while another page is shown. Not the document: never saved, never undone. */
export const useReviewView = create<ReviewView>()((set, get) => ({
  tab: 'findings',
  filter: EVERY_FINDING,
  rulesShown: 'all',
  turned: new Set(),
  ownPacks: [],
  heldAgainst: null,
  showTab: (tab) => set({ tab }),
  narrow: (parts) => set({ filter: { ...get().filter, ...parts } }),
  showEveryFinding: () => set({ filter: EVERY_FINDING }),
  showRules: (rulesShown) => set({ rulesShown }),
  turn(key) {
    const turned = new Set(get().turned);
    if (!turned.delete(key)) turned.add(key);
    set({ turned });
  },
  openPack(pack) {
    const others = get().ownPacks.filter(({ file }) => file !== pack.file);
    set({ ownPacks: [...others, pack], heldAgainst: pack.file });
  },
  closePack(closed) {
    const { ownPacks, heldAgainst } = get();
    set({
      ownPacks: ownPacks.filter(({ file }) => file !== closed),
      heldAgainst: heldAgainst === closed ? null : heldAgainst,
    });
  },
  holdAgainst: (heldAgainst) => set({ heldAgainst }),
}));
