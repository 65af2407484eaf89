import { isA } from '../ids.ts';
import type { SubjectId } from '../organisation.ts';
import type { Thing } from '../thing.ts';
import type { Index } from './indexOf.ts';

/**
 * The thing on the board that an id stands for: of a person, the first card; of a product, the squad that makes it, or
 * else serves it. `null` for what has no place on the board.
 */
export function thingOf(index: Index, id: SubjectId): Thing | null {
  if (isA('squad', id)) return { kind: 'squad', squad: id };
  if (isA('chapter', id)) return { kind: 'chapter', chapter: id };
  if (isA('tribe', id)) return { kind: 'tribe', tribe: id };
  if (isA('person', id)) return { kind: 'membership', person: id, squad: index.squadsOf(id)[0]?.id ?? null };
  const product = isA('product', id) ? index.product(id) : undefined;
  const squad = product?.squad ?? product?.service;
  return squad ? { kind: 'squad', squad } : null;
}
