import { report } from '../report.ts';

/** What the rules find, handed on. */
export const sentences = { report };
