import type { Thing } from '../../domain/thing.ts';
import type { Entry, Scope } from './entry.ts';
import { chapterEntries, squadEntries, tribeEntries } from './groupEntries.ts';
import { personEntries } from './personEntries.ts';
import { productEntries } from './productEntries.ts';
import { programmeEntries, projectEntries } from './projectEntries.ts';
import { severalEntries } from './severalEntries.ts';

/** The menu of what is pointed at. The same everywhere: right-click, long press, Enter and the button open this one. */
export function entriesFor(things: readonly Thing[], scope: Scope): Entry[] {
  const [thing, ...others] = things;
  if (!thing) return [];
  if (others.length > 0) return severalEntries(things, scope);
  switch (thing.kind) {
    case 'membership':
      return personEntries(thing, scope);
    case 'squad':
      return squadEntries(thing.squad, scope);
    case 'chapter':
      return chapterEntries(thing.chapter, scope);
    case 'tribe':
      return tribeEntries(thing.tribe, scope);
    case 'product':
      return productEntries(thing.product, scope);
    case 'project':
      return projectEntries(thing.project, scope);
    case 'programme':
      return programmeEntries(thing.programme, scope);
  }
}
