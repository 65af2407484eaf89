import type { sentences as english } from '../../en/parts/changes.ts';
import type { Translated } from '../../translated.ts';
import { changedUnits } from '../changedUnits.ts';
import { changes } from '../changes.ts';
import { changesForYou } from '../changesForYou.ts';
import { fromOneToTwo } from '../fromOneToTwo.ts';

export const sentences: Translated<typeof english> = {
  changes: { ...changes, ...changedUnits, you: changesForYou, oneToTwo: fromOneToTwo },
};
