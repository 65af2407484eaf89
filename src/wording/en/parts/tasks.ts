import { tasks } from '../tasks.ts';

/** Who does what. */
export const sentences = { tasks };
