import { useMemo, useState } from 'react';
import type { Affected } from '../../domain/compare/affected.ts';
import type { Bill } from '../../domain/compare/bill.ts';
import { Comparing, type Comparison } from '../../domain/compare/compare.ts';
import { KINDS, type KindOfChange, useBesideView } from '../../store/besideView.ts';
import type { Compared } from '../../store/compared.ts';
import { useLive } from '../../store/liveValue.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, headsIn } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';
import { useBoard } from '../board.ts';
import { billOf } from './billOf.ts';

interface BillLineProps {
  compared: Compared;
  comparison: Comparison;
  /** For whom something changes. */
  affected: readonly Affected[];
}

/** The bill of a proposal; while somebody is carried, as it would be if they were dropped. Figures of people filter. */
export function BillLine({ compared, comparison, affected }: BillLineProps) {
  const words = useWords();
  const board = useBoard();
  const prospect = useLive(board.hand, ({ held, prospect: found }) => (held ? found : null));
  const { kind, lookAt } = useBesideView();
  const [comparing] = useState(() => new Comparing());
  const would = useMemo(() => prospect && billOf(comparing, compared, prospect), [comparing, compared, prospect]);
  const bill = would ?? comparison.bill;
  // What else changes is not worked out of what is only carried.
  const rest = would ? 0 : affected.filter(({ group }) => group === 'other').length;
  const counts = countsIn(bill, rest);
  return (
    <div className="beside-bill">
      <strong>{would ? words.t('beside.if') : affectedSaid(words, affected)}</strong>
      {KINDS.filter((each) => counts[each] > 0).map((each) => (
        <button
          key={each}
          type="button"
          className={`beside-chip beside-${each}`}
          aria-pressed={kind === each}
          onClick={() => lookAt(each)}
        >
          {words.t(`beside.${each}`, { count: counts[each] })}
        </button>
      ))}
      {unitsSaid(words, bill, would ? null : comparison).map((text) => (
        <span key={text} className="beside-figure">
          {text}
        </span>
      ))}
    </div>
  );
}

function affectedSaid(words: Words, affected: readonly Affected[]): string {
  if (affected.length === 0) return words.t('beside.nothing');
  const people = affected.flatMap((each) => (each.after ?? each.before)?.person ?? []);
  return words.t('beside.affected', { heads: headsIn(words, countHeads(people)) });
}

function countsIn(bill: Bill, otherwise: number): Record<KindOfChange, number> {
  const { changeSquad, changeLineManager, loseLastSquad, new: newPeople, gone: gonePeople } = bill;
  return { changeSquad, changeLineManager, loseLastSquad, newPeople, gonePeople, otherwise };
}

const LISTS = ['squads', 'chapters'] as const;
const FATES = ['founded', 'split', 'merged', 'dissolved'] as const;

/** What becomes of squads and chapters, how many of them and of tribes are otherwise, and the working time. */
function unitsSaid(words: Words, bill: Bill, comparison: Comparison | null): string[] {
  const fates = LISTS.flatMap((list) =>
    FATES.filter((fate) => bill[list][fate] > 0).map((fate) =>
      words.t(`beside.${list}.${fate}`, { count: bill[list][fate] }),
    ),
  );
  const others = comparison ? unitsOtherwise(comparison) : 0;
  const [before, after] = [words.number(bill.before.fte), words.number(bill.after.fte)];
  return [
    ...fates,
    ...(others > 0 ? [words.t('beside.unitsOtherwise', { count: others })] : []),
    before === after ? words.t('beside.sameFte') : words.t('beside.fte', { before, after }),
  ];
}

/** How many tribes, squads and chapters are called otherwise, are in another tribe, or are otherwise in another way. */
function unitsOtherwise({ alterations }: Comparison): number {
  const isUnit = (list: string) => list === 'tribes' || list === 'squads' || list === 'chapters';
  return new Set(alterations.flatMap((each) => (each.kind === 'field' && isUnit(each.list) ? [each.id] : []))).size;
}
