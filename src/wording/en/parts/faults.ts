import { faults } from '../faults.ts';

/** What keeps a file from being opened. */
export const sentences = { storage: faults };
