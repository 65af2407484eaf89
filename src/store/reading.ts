import { create } from 'zustand';

/** A file that is being read, for as long as that takes. */
export interface Reading {
  file: string;
  stop(): void;
}

export const useReading = create<{ reading: Reading | null }>()(() => ({ reading: null }));
