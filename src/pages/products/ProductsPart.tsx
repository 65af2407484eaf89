import type { ReactNode } from 'react';
import { useOrganisation } from '../../panels/useOrganisation.ts';
import { PRODUCTS_TABS, useProductsView } from '../../store/productsView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { PageTab } from '../PageTab.tsx';

interface ProductsPartProps {
  tools: ReactNode;
  title: ReactNode;
  about: ReactNode;
  children: ReactNode;
}

/** A tab of the page of products, which says how many there are of what it shows. */
export function ProductsPart(props: ProductsPartProps) {
  const words = useWords();
  const { products, projects } = useOrganisation();
  const { tab, showTab } = useProductsView();
  const counts = { products: products.length, timeline: projects.length };
  return (
    <PageTab
      label={words.t('products.tabsLabel')}
      value={tab}
      tabs={PRODUCTS_TABS.map((value) => ({
        value,
        text: words.t(`products.tabs.${value}`, { count: counts[value] }),
      }))}
      onChoose={showTab}
      {...props}
    />
  );
}
