import { changedUnits } from '../changedUnits.ts';
import { changes } from '../changes.ts';

/** What changes from one scenario to another. */
export const sentences = { changes: { ...changes, ...changedUnits } };
