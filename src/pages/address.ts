import { BOARD, useView } from '../store/view.ts';
import type { Pages } from './registry.ts';

/**
 * The page that an address asks for by what stands in it from the `#` on, `#products` or `#products/timeline`, and the
 * part of it; the board where no page has that name.
 */
export function pageIn(hash: string, pages: Pages): { page: string; tab: string } {
  const [page = '', tab = ''] = hash.slice(1).split('/');
  return Object.hasOwn(pages, page) ? { page, tab } : { page: BOARD, tab: '' };
}

/** What stands in the address for a page and the part of it that is shown. */
function hashOf(page: string, pages: Pages): string {
  const tabs = pages[page]?.tabs;
  const tab = tabs?.now();
  return tab === undefined || tab === tabs?.names[0] ? `#${page}` : `#${page}/${tab}`;
}

/**
 * Shows the page that the address asks for, and keeps the address in step with the page shown, so that Back goes back
 * and a reload stays. Nothing of a document is ever in the address. Returns the function that stops this.
 */
export function followAddress(pages: Pages): () => void {
  // While what the address asks for is half shown, the address is right and the page is not.
  let isShowing = false;
  const showAsked = () => {
    const { page, tab } = pageIn(window.location.hash, pages);
    isShowing = true;
    pages[page]?.tabs?.show(tab);
    useView.getState().showPage(page);
    isShowing = false;
  };
  showAsked();
  window.addEventListener('popstate', showAsked);
  const follow = () => {
    if (isShowing) return;
    const { page } = useView.getState();
    const { hash, pathname, search } = window.location;
    const { page: before } = pageIn(hash, pages);
    if (page !== before) {
      window.history.pushState(null, '', page === BOARD ? `${pathname}${search}` : hashOf(page, pages));
    }
    // Back goes to the page before, not through the parts of one. What stands there for something else, such as
    // `#join/…`, is left alone as long as the board is shown.
    else if (page !== BOARD && hash !== hashOf(page, pages)) window.history.replaceState(null, '', hashOf(page, pages));
  };
  const ends = [useView.subscribe(follow), ...Object.values(pages).map(({ tabs }) => tabs?.follow(follow))];
  return () => {
    window.removeEventListener('popstate', showAsked);
    for (const end of ends) end?.();
  };
}
