import { isA } from '../ids.ts';
import type { SubjectId } from '../organisation.ts';
import type { Selectable } from '../thing.ts';
import type { Index } from './indexOf.ts';
import { thingOf } from './thingOf.ts';

/** What an id stands for, as it is selected where it stands: a product as itself, and not the squad that makes it. */
export function selectableOf(index: Index, id: SubjectId): Selectable | null {
  if (isA('product', id)) return { kind: 'product', product: id };
  if (isA('project', id)) return { kind: 'project', project: id };
  if (isA('programme', id)) return { kind: 'programme', programme: id };
  return thingOf(index, id);
}
