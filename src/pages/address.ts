import { BOARD, useView } from '../store/view.ts';
import type { Pages } from './registry.ts';

/** The page that an address asks for by what stands in it from the `#` on; the board where no page has that name. */
export function pageIn(hash: string, pages: Pages): string {
  const name = hash.slice(1);
  return Object.hasOwn(pages, name) ? name : BOARD;
}

/**
 * Shows the page that the address asks for, and keeps the address in step with the page shown, so that Back goes back
 * and a reload stays. Nothing of a document is ever in the address. Returns the function that stops this.
 */
export function followAddress(pages: Pages): () => void {
  const showAsked = () => useView.getState().showPage(pageIn(window.location.hash, pages));
  showAsked();
  window.addEventListener('popstate', showAsked);
  const stopFollowing = useView.subscribe(({ page }) => {
    const { hash, pathname, search } = window.location;
    // What stands there for something else, such as `#join/…`, is left alone as long as the board is shown.
    if (page === pageIn(hash, pages)) return;
    window.history.pushState(null, '', page === BOARD ? `${pathname}${search}` : `#${page}`);
  });
  return () => {
    window.removeEventListener('popstate', showAsked);
    stopFollowing();
  };
}
