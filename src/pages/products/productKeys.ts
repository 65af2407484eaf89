import type { Product, ProductId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { useProductsView } from '../../store/productsView.ts';
import { useView } from '../../store/view.ts';

/** The parts of a key press that matter. */
export interface ProductPress {
  /** What it means as a shortcut, whatever the layout. */
  key: string;
  shift: boolean;
  alt: boolean;
}

/** Products as they stand on the page: in which order, and each with those of its group. */
export interface ProductsShown {
  groups: readonly (readonly ProductId[])[];
  /** All of them, in the order of the document. */
  products: readonly Product[];
}

/** The product that a key leads to from another; `null` where it leads nowhere. */
export function productReached({ groups }: ProductsShown, from: ProductId, key: string): ProductId | null {
  const ids = groups.flat();
  const at = ids.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return ids[at - 1] ?? null;
    case 'ArrowDown':
      return ids[at + 1] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}

/**
 * Before which product another one goes to stand one place higher or lower in its group: `null` is last of all, and
 * `undefined` says that there is no such place.
 */
export function placeBeside(
  { groups, products }: ProductsShown,
  product: ProductId,
  direction: 'up' | 'down',
): ProductId | null | undefined {
  const group = groups.find((ids) => ids.includes(product)) ?? [];
  const at = group.indexOf(product);
  if (direction === 'up') return group[at - 1];
  const below = group[at + 1];
  if (!below) return undefined;
  const others = products.filter(({ id }) => id !== product);
  return others[others.findIndex(({ id }) => id === below) + 1]?.id ?? null;
}

/** Does what a key asks for while the focus is on a product; `false` leaves it to the browser. */
export function pressOnProduct(shown: ProductsShown, product: ProductId, { key, shift, alt }: ProductPress): boolean {
  const { ask } = useView.getState();
  if (alt) {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    const before = placeBeside(shown, product, key === 'ArrowUp' ? 'up' : 'down');
    if (before !== undefined) perform({ type: 'moveProduct', product, before });
    return true;
  }
  switch (key.toLowerCase()) {
    case 'f2':
      useProductsView.getState().type({ product, part: 'name' });
      return true;
    case 'm':
      ask({ kind: 'productSquad', product, part: shift ? 'service' : 'squad' });
      return true;
    case 'p':
      ask({ kind: 'role', role: 'productManager', subject: product });
      return true;
    default:
      return false;
  }
}
