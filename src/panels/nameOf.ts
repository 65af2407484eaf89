import type { Index } from '../domain/queries.ts';
import type { Thing } from '../domain/thing.ts';
import type { Words } from '../wording/words.ts';

/** What a thing is called; empty for what is not there. */
export function nameOf(index: Index, thing: Thing): string {
  return recordOf(index, thing)?.name ?? '';
}

/** `Ana`, or `3 selected`. */
export function nameOfAll(words: Words, index: Index, things: readonly Thing[]): string {
  const [first] = things;
  return things.length === 1 && first ? nameOf(index, first) : words.t('panels.several', { count: things.length });
}

function recordOf(index: Index, thing: Thing) {
  switch (thing.kind) {
    case 'membership':
      return index.person(thing.person);
    case 'squad':
      return index.squad(thing.squad);
    case 'chapter':
      return index.chapter(thing.chapter);
    case 'tribe':
      return index.tribe(thing.tribe);
  }
}
