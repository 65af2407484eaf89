import { commandLine } from '../commandLine.ts';

/** The command line itself; no page says any of it. */
export const sentences = { commandLine };
