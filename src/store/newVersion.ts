import { create } from 'zustand';

export interface NewVersion {
  /** Reloads the page into a newer version that lies ready in this browser; `null` when there is none. */
  reload: (() => Promise<void>) | null;
}

/** Whether there is a newer version of the page; told by `main`, offered in the line below the page. */
export const useNewVersion = create<NewVersion>()(() => ({ reload: null }));
