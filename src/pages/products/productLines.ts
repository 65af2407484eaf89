import type { ProductGroup, ProductRow } from './productRows.ts';

/** A line below the header: the head of a group, or a product of it. */
export type ProductLine = { group: ProductGroup; row: null } | { group: ProductGroup; row: ProductRow };

/** Groups line by line. */
export function linesOf(groups: readonly ProductGroup[]): ProductLine[] {
  return groups.flatMap((group): ProductLine[] => [
    { group, row: null },
    ...group.rows.map((row): ProductLine => ({ group, row })),
  ]);
}

/** By this a line is known among those of its table. */
export const keyOfProductLine = ({ group, row }: ProductLine) => row?.product.id ?? `group ${group.id}`;
