import { create } from 'zustand';
import type { PseudonymKey } from '../domain/hiding/pseudonymKey.ts';

export interface PseudonymKeys {
  /** By the key of the document. */
  keys: Readonly<Record<string, PseudonymKey>>;
  keep(documentKey: string, key: PseudonymKey): void;
}

/**
 * The keys of pseudonyms that were used since the page was opened, so that one picture after the other calls people the
 * same. Nowhere else: whoever wants a key later saves it as a file.
 */
export const usePseudonymKeys = create<PseudonymKeys>()((set, get) => ({
  keys: {},
  keep: (documentKey, key) => set({ keys: { ...get().keys, [documentKey]: key } }),
}));
