import { isOnBoard, type Thing } from '../domain/thing.ts';
import { useProductsView } from './productsView.ts';
import { useView } from './view.ts';

/** The name of the page of products, in the address. */
export const PRODUCTS = 'products';

/** Selects something, and has it shown where it stands: on the board, among the products, or on the timeline. */
export function showThing(thing: Thing): void {
  const { select, wishFor, showSheet, showPage } = useView.getState();
  showSheet(null);
  select([thing]);
  if (isOnBoard(thing)) wishFor({ kind: 'goTo', thing });
  else {
    useProductsView.getState().showTab(thing.kind === 'product' ? 'products' : 'timeline');
    showPage(PRODUCTS);
  }
}
