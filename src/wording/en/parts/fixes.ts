import { fixes } from '../fixes.ts';

/** What repairs of a finding are called. */
export const sentences = { fixes };
