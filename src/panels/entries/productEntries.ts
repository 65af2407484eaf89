import type { ProductId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { type Entry, LINE, type Scope, tidy } from './entry.ts';
import { roleEntries } from './groupEntries.ts';

/** What can be done with a product. */
export function productEntries(id: ProductId, scope: Scope): Entry[] {
  return tidy([
    ...roleEntries(id, scope),
    LINE,
    {
      kind: 'do',
      text: scope.words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeProduct', product: id }),
    },
  ]);
}
