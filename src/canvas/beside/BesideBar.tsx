import type { Affected } from '../../domain/compare/affected.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import type { Compared } from '../../store/compared.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { BillLine } from './BillLine.tsx';
import { SideSwitch } from './SideSwitch.tsx';

interface BesideBarProps {
  compared: Compared;
  /** What both sides are called. */
  names: readonly [before: string, after: string];
  comparison: Comparison;
  /** For whom something changes. */
  affected: readonly Affected[];
}

/** What a proposal comes to in figures, which filter the board; and which side of it the board shows. */
export function BesideBar({ compared, names, comparison, affected }: BesideBarProps) {
  const words = useWords();
  return (
    <section className="beside-bar" aria-label={words.t('beside.bar')}>
      <BillLine compared={compared} comparison={comparison} affected={affected} />
      <SideSwitch compared={compared} names={names} />
    </section>
  );
}
