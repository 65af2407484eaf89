import { create } from 'zustand';

/** `alone`: this tab writes, and cannot be sure that no other tab does. */
export type Role = 'writer' | 'follower' | 'alone';

export interface TabRole {
  /** What this tab may do to the document shown. */
  role: Role;
  mayWrite(): boolean;
}

/** Which of the tabs that show the document writes it; told by `main`. */
export const useTabRole = create<TabRole>()((_set, get) => ({
  role: 'writer',
  mayWrite: () => get().role !== 'follower',
}));
