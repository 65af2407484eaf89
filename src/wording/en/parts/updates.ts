import { updates } from '../updates.ts';

/** Bringing a proposal up to date with Today. */
export const sentences = { updates };
