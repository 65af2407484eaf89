import { type ReactNode, Suspense } from 'react';
import { useView } from '../store/view.ts';
import type { Pages } from './registry.ts';

/** What stands in the middle: the page that is shown, or the board. */
export function ShownPage({ pages, board }: { pages: Pages; board: ReactNode }) {
  const Page = pages[useView((view) => view.page)]?.component;
  if (!Page) return board;
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  );
}
