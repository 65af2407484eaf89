import { bringIn } from '../bringIn.ts';

/** Bringing a list of people in. */
export const sentences = { bringIn };
