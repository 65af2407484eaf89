import { useState } from 'react';
import { useProductsView } from '../../store/productsView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ScrollingPage } from '../ScrollingPage.tsx';
import { ProductsTab } from './ProductsTab.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import './ProductsPage.css';

/** What the customer gets, and what leads to it: products by the phases of their life, and projects in time. [W], [P] */
export function ProductsPage() {
  const words = useWords();
  const tab = useProductsView((view) => view.tab);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <ScrollingPage ref={setScroller} className="products" aria-label={words.t('panels.pages.products')}>
      {tab === 'products' ? <ProductsTab scroller={scroller} /> : <TimelineTab />}
    </ScrollingPage>
  );
}
