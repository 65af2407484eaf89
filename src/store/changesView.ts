import { create } from 'zustand';

/** By what changes are grouped. */
export const GROUPINGS = ['person', 'squad', 'chapter', 'rule', 'productManagement', 'task'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** By which column rows are sorted, from the least on or from the most. */
export interface Sorting {
  column: string;
  isDown: boolean;
}

export interface ChangesView {
  grouping: Grouping;
  /** Of each grouping the one kind of change that is shown; absent, all are. */
  only: Readonly<Partial<Record<Grouping, string>>>;
  /** Absent, rows stand in the order of the document. */
  sortings: Readonly<Partial<Record<Grouping, Sorting>>>;
  /** The sections that were folded or unfolded by hand. */
  turned: ReadonlySet<string>;
  /** Whether people are named where roles would do: in product management and tasks. */
  persons: boolean;
  groupBy(grouping: Grouping): void;
  showOnly(grouping: Grouping, kind: string | null): void;
  /** From the least on; asked again from the most; and once more as in the document. */
  sortBy(grouping: Grouping, column: string): void;
  turn(section: string): void;
  showPersons(shown: boolean): void;
}

/** How the changes are looked at, which stays while another page is shown. Not the document: never saved, never undone. */
export const useChangesView = create<ChangesView>()((set, get) => ({
  grouping: 'person',
  only: {},
  sortings: {},
  turned: new Set(),
  persons: false,
  groupBy: (grouping) => set({ grouping }),
  showOnly(grouping, kind) {
    const { [grouping]: _, ...others } = get().only;
    set({ grouping, only: kind === null ? others : { ...others, [grouping]: kind } });
  },
  sortBy(grouping, column) {
    const { [grouping]: sorting, ...others } = get().sortings;
    const isSame = sorting?.column === column;
    if (isSame && sorting.isDown) return set({ sortings: others });
    set({ sortings: { ...others, [grouping]: { column, isDown: isSame } } });
  },
  turn(section) {
    const turned = new Set(get().turned);
    if (!turned.delete(section)) turned.add(section);
    set({ turned });
  },
  showPersons: (persons) => set({ persons }),
}));
