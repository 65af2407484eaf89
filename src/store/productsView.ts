import { create } from 'zustand';
import type { ProductId } from '../domain/organisation.ts';

export const PRODUCTS_TABS = ['products', 'timeline'] as const;
export type ProductsTab = (typeof PRODUCTS_TABS)[number];

/** By what products stand together: the tribe or the squad that makes them, or what that tribe does to the business. */
export const PRODUCT_GROUPINGS = ['tribe', 'squad', 'kind'] as const;
export type ProductGrouping = (typeof PRODUCT_GROUPINGS)[number];

/** Which products are shown: those of which all that is chosen is so. */
export const PRODUCT_FILTERS = ['gaps', 'squadless', 'unanswered', 'complex', 'coming'] as const;
export type ProductFilter = (typeof PRODUCT_FILTERS)[number];

/** A text of a product that is typed where it stands. */
export interface TypedOnProduct {
  product: ProductId;
  part: 'name' | 'value';
}

export interface ProductsView {
  tab: ProductsTab;
  grouping: ProductGrouping;
  filters: ReadonlySet<ProductFilter>;
  /** Whether products stand in a plain table in place of the picture. */
  asTable: boolean;
  typed: TypedOnProduct | null;
  showTab(tab: ProductsTab): void;
  groupBy(grouping: ProductGrouping): void;
  /** Adds a filter, or takes it away. */
  turnFilter(filter: ProductFilter): void;
  showEveryProduct(): void;
  showAsTable(asTable: boolean): void;
  type(typed: TypedOnProduct | null): void;
}

/** How products and projects are looked at. Not the document: never saved, never undone. */
export const useProductsView = create<ProductsView>()((set, get) => ({
  tab: 'products',
  grouping: 'tribe',
  filters: new Set(),
  asTable: false,
  typed: null,
  showTab: (tab) => set({ tab }),
  groupBy: (grouping) => set({ grouping }),
  turnFilter(filter) {
    const filters = new Set(get().filters);
    if (!filters.delete(filter)) filters.add(filter);
    set({ filters });
  },
  showEveryProduct: () => set({ filters: new Set() }),
  showAsTable: (asTable) => set({ asTable }),
  type: (typed) => set({ typed }),
}));
