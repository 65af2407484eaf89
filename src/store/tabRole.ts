import { create } from 'zustand';
import type { Role } from '../domain/keeping.ts';

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
