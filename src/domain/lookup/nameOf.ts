import type { Thing } from '../thing.ts';
import type { Index } from './indexOf.ts';

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
    case 'product':
      return index.product(thing.product);
    case 'project':
      return index.project(thing.project);
    case 'programme':
      return index.programme(thing.programme);
  }
}

/** What a thing is called; empty for what is not there. */
export function nameOf(index: Index, thing: Thing): string {
  return recordOf(index, thing)?.name ?? '';
}
