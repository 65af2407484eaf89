import type { Affected } from '../../domain/compare/affected.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import { formBeside } from '../../domain/lookup/formBeside.ts';
import type { Compared } from '../../store/compared.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { WordsAbout } from '../../ui/WordsAbout.tsx';
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
      <WordsAbout form={formBeside(compared.before.organisation, compared.after.organisation)}>
        <BillLine compared={compared} comparison={comparison} affected={affected} />
      </WordsAbout>
      <SideSwitch compared={compared} names={names} />
    </section>
  );
}
