import { create } from 'zustand';
import { EVERY_FINDING, type FindingFilter } from '../domain/rules/findingFilter.ts';

export const REVIEW_TABS = ['findings', 'rules'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** Which rules are shown: all, those that differ from the pack, those that found something, those that are off. */
export const RULES_SHOWN = ['all', 'differs', 'found', 'off'] as const;
export type RulesShown = (typeof RULES_SHOWN)[number];

export interface ReviewView {
  tab: ReviewTab;
  filter: FindingFilter;
  rulesShown: RulesShown;
  /** What was opened or closed by hand: rules, findings and groups of them, each by a key of its own. */
  turned: ReadonlySet<string>;
  showTab(tab: ReviewTab): void;
  /** Changes some parts of the filter; the others stay. */
  narrow(parts: Partial<FindingFilter>): void;
  showEveryFinding(): void;
  showRules(shown: RulesShown): void;
  turn(key: string): void;
}

/** How the review is looked at, which stays while another page is shown. Not the document: never saved, never undone. */
export const useReviewView = create<ReviewView>()((set, get) => ({
  tab: 'findings',
  filter: EVERY_FINDING,
  rulesShown: 'all',
  turned: new Set(),
  showTab: (tab) => set({ tab }),
  narrow: (parts) => set({ filter: { ...get().filter, ...parts } }),
  showEveryFinding: () => set({ filter: EVERY_FINDING }),
  showRules: (rulesShown) => set({ rulesShown }),
  turn(key) {
    const turned = new Set(get().turned);
    if (!turned.delete(key)) turned.add(key);
    set({ turned });
  },
}));
