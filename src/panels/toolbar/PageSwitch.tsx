import { Segmented } from '../../ui/Segmented.tsx';
import { type PageTitles, usePageChoice } from './pageChoice.ts';

/** Which page stands in the middle; there once there are two. */
export function PageSwitch({ pages }: { pages: PageTitles }) {
  const choice = usePageChoice(pages);
  return choice && <Segmented {...choice} />;
}
