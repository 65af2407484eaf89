import { isA } from '../ids.ts';
import type { SubjectId } from '../organisation.ts';
import type { Thing } from '../thing.ts';
import type { Index } from './indexOf.ts';

/** What is selected where an id is meant: of a person, the first card. */
export function thingOf(index: Index, id: SubjectId): Thing {
  if (isA('squad', id)) return { kind: 'squad', squad: id };
  if (isA('chapter', id)) return { kind: 'chapter', chapter: id };
  if (isA('tribe', id)) return { kind: 'tribe', tribe: id };
  if (isA('product', id)) return { kind: 'product', product: id };
  if (isA('project', id)) return { kind: 'project', project: id };
  if (isA('programme', id)) return { kind: 'programme', programme: id };
  return { kind: 'membership', person: id, squad: index.squadsOf(id)[0]?.id ?? null };
}
