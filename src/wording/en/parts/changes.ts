import { changedUnits } from '../changedUnits.ts';
import { changes } from '../changes.ts';
import { changesForYou } from '../changesForYou.ts';
import { fromOneToTwo } from '../fromOneToTwo.ts';

/** What changes from one scenario to another. */
export const sentences = { changes: { ...changes, ...changedUnits, you: changesForYou, oneToTwo: fromOneToTwo } };
