import type { Index } from '../../domain/lookup/indexOf.ts';
import { nameOf } from '../../domain/lookup/nameOf.ts';
import type { Thing } from '../../domain/thing.ts';
import type { Words } from '../words.ts';

/** `Ana`, or `3 selected`. */
export function nameOfAll(words: Words, index: Index, things: readonly Thing[]): string {
  const [first] = things;
  return things.length === 1 && first ? nameOf(index, first) : words.t('panels.several', { count: things.length });
}
