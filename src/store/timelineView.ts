import { create } from 'zustand';
import type { ProgrammeId } from '../domain/organisation.ts';
import { EVERY_PROJECT, type ProjectFilter } from '../domain/projectFilter.ts';

/** How close one looks: what the coarse heads stand for. */
export const SCALES = ['month', 'quarter', 'year'] as const;
export type Scale = (typeof SCALES)[number];

export interface TimelineView {
  scale: Scale;
  /** Whether the projects stand in a table instead of a picture. */
  isTable: boolean;
  filter: ProjectFilter;
  /** Of which programme the manager's list is; `null`: of none. */
  listOf: ProgrammeId | null | 'all';
  look(scale: Scale): void;
  showTable(isTable: boolean): void;
  /** Changes some parts of the filter; the others stay. */
  narrow(parts: Partial<ProjectFilter>): void;
  showEveryProject(): void;
  list(of: TimelineView['listOf']): void;
}

/** How projects are looked at in time, which stays while another page is shown. Not the document: never saved, never undone. */
export const useTimelineView = create<TimelineView>()((set, get) => ({
  scale: 'quarter',
  isTable: false,
  filter: EVERY_PROJECT,
  listOf: 'all',
  look: (scale) => set({ scale }),
  showTable: (isTable) => set({ isTable }),
  narrow: (parts) => set({ filter: { ...get().filter, ...parts } }),
  showEveryProject: () => set({ filter: EVERY_PROJECT }),
  list: (listOf) => set({ listOf }),
}));
