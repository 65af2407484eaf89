import type { Document } from '../domain/document.ts';
import { fetched } from '../panels/fetched.ts';
import { PRODUCTS_TABS, useProductsView } from '../store/productsView.ts';
import { REVIEW_TABS, useReviewView } from '../store/reviewView.ts';
import type { Later } from '../ui/later.tsx';
import type { SentenceKey } from '../wording/words.ts';

/**
 * The parts of a page, of which one is shown. Unless it is the first, it stands in the address behind the page:
 * `#products/timeline`.
 */
export interface PageTabs {
  names: readonly string[];
  now(): string;
  /** Shows the one of that name, or the first where none has it. */
  show(name: string): void;
  follow(hear: () => void): () => void;
}

/** A page beside the board, fetched when it is first shown. */
export interface Page {
  /** What the switch in the bar calls it. */
  title: SentenceKey;
  component: Later<object>;
  /** Whether a document has any use for it; without this, every one has. */
  offered?(document: Document): boolean;
  tabs?: PageTabs;
  /** It is about other documents: nothing of the one that is open stands beside or below it. */
  isOfOthers?: boolean;
}

/** Pages by their names, which stand in the address: `#people`. */
export type Pages = Readonly<Record<string, Page>>;

/** A store that knows which part of a page is shown. */
interface TabStore<Tab> {
  getState(): { tab: Tab; showTab(tab: Tab): void };
  subscribe(hear: () => void): () => void;
}

/** The parts of a page by the store that knows which one is shown; the first is where it begins. */
export function tabsIn<Tab extends string>(names: readonly [Tab, ...Tab[]], store: TabStore<Tab>): PageTabs {
  return {
    names,
    now: () => store.getState().tab,
    show: (name) => store.getState().showTab(names.find((each) => each === name) ?? names[0]),
    follow: (hear) => store.subscribe(hear),
  };
}

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
    tabs: tabsIn(REVIEW_TABS, useReviewView),
  },
  products: {
    title: 'panels.pages.products',
    component: fetched(['products', 'panels'], async () => (await import('./products/ProductsPage.tsx')).ProductsPage),
    tabs: tabsIn(PRODUCTS_TABS, useProductsView),
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
