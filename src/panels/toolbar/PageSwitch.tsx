import { Segmented } from '../../ui/Segmented.tsx';
import { type PageTitles, usePageChoice } from './pageChoice.ts';

/** Chooses the page that stands in the middle; shown only where there are at least two. */
export function PageSwitch({ pages }: { pages: PageTitles }) {
  const choice = usePageChoice(pages);
  return choice && <Segmented {...choice} />;
}
