import { create } from 'zustand';

export const PRODUCTS_TABS = ['products', 'timeline'] as const;
export type ProductsTab = (typeof PRODUCTS_TABS)[number];

export interface ProductsView {
  tab: ProductsTab;
  showTab(tab: ProductsTab): void;
}

/** How products and projects are looked at. Not the document: never saved, never undone. */
export const useProductsView = create<ProductsView>()((set) => ({
  tab: 'products',
  showTab: (tab) => set({ tab }),
}));
