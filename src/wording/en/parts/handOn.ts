import { handOn } from '../handOn.ts';

/** What is handed on with names hidden. */
export const sentences = { handOn };
