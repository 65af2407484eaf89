/** The page of products. */
export const products = {
  tabsLabel: 'Products and projects',
  tabs: { products: 'Products {count}', timeline: 'Timeline {count}' },
} as const;
