import { beside } from '../beside.ts';

/** What changed, as a board says it. */
export const sentences = { beside };
