import type { Document } from '../domain/document.ts';
import { fetched } from '../panels/fetched.ts';
import type { Later } from '../ui/later.tsx';
import type { SentenceKey } from '../wording/words.ts';

/** A page beside the board, fetched when it is first shown. */
export interface Page {
  /** What the switch in the bar calls it. */
  title: SentenceKey;
  component: Later<object>;
  /** Whether a document has any use for it; without this, every one has. */
  offered?(document: Document): boolean;
  /** It is about other documents: nothing of the one that is open stands beside or below it. */
  isOfOthers?: boolean;
}

/** Pages by their names, which stand in the address: `#people`. */
export type Pages = Readonly<Record<string, Page>>;

/** Every page beside the board, in the order of the switch: its folder here, and its line in this registry. */
export const PAGES: Pages = {
  changes: {
    title: 'panels.pages.changes',
    component: fetched(
      ['changes', 'tasks', 'panels'],
      async () => (await import('./changes/ChangesPage.tsx')).ChangesPage,
    ),
    offered: ({ scenarios }) => scenarios.length > 1,
  },
  review: {
    title: 'panels.pages.review',
    component: fetched(
      ['review', 'mandate', 'fixes', 'report', 'panels'],
      async () => (await import('./review/ReviewPage.tsx')).ReviewPage,
    ),
  },
  products: {
    title: 'panels.pages.products',
    component: fetched(['products', 'panels'], async () => (await import('./products/ProductsPage.tsx')).ProductsPage),
    // Else the menu of the document leads to it.
    offered: ({ scenarios }) =>
      scenarios.some(
        ({ organisation: { products, projects, programmes } }) =>
          products.length + projects.length + programmes.length > 0,
      ),
  },
  checkFiles: {
    title: 'panels.pages.checkFiles',
    component: fetched(
      ['checkFiles', 'report', 'faults', 'panels'],
      async () => (await import('./checkFiles/CheckFilesPage.tsx')).CheckFilesPage,
    ),
    // The document menu leads to it.
    offered: () => false,
    isOfOthers: true,
  },
};
