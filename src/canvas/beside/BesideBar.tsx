import { useMemo, useState } from 'react';
import type { Affected } from '../../domain/compare/affected.ts';
import { Comparing, type Comparison } from '../../domain/compare/compare.ts';
import { KINDS, useBesideView } from '../../store/besideView.ts';
import { type Compared, useCompared } from '../../store/compared.ts';
import { useLive } from '../../store/liveValue.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Columns2, SquareSplitHorizontal } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { countHeads, headsIn } from '../../wording/saying/numbers.ts';
import { comparableChoices } from '../../wording/saying/scenarioChoices.ts';
import { useBoard } from '../board.ts';
import { billOf } from './billOf.ts';

interface BesideBarProps {
  compared: Compared;
  /** What both sides are called. */
  names: readonly [before: string, after: string];
  comparison: Comparison;
  /** For whom something changes. */
  affected: readonly Affected[];
}

const LISTS = ['squads', 'chapters'] as const;
const FATES = ['founded', 'split', 'merged', 'dissolved'] as const;

/** How many tribes, squads and chapters are called otherwise, stand in another tribe, or are otherwise in another way. */
function unitsOtherwise({ alterations }: Comparison): number {
  const isUnit = (list: string) => list === 'tribes' || list === 'squads' || list === 'chapters';
  return new Set(alterations.flatMap((each) => (each.kind === 'field' && isUnit(each.list) ? [each.id] : []))).size;
}

/** What a proposal comes to in figures, which filter the board; and which side of it the board shows. */
export function BesideBar({ compared, names, comparison, affected }: BesideBarProps) {
  const words = useWords();
  const board = useBoard();
  const document = useWorkspace((workspace) => workspace.document);
  const choose = useCompared((state) => state.choose);
  const prospect = useLive(board.hand, ({ held, prospect: found }) => (held ? found : null));
  const { side, both, kind, show, showBoth, lookAt } = useBesideView();
  const [comparing] = useState(() => new Comparing());
  const would = useMemo(() => prospect && billOf(comparing, compared, prospect), [comparing, compared, prospect]);
  const bill = would ?? comparison.bill;
  const counts = {
    changeSquad: bill.changeSquad,
    changeLineManager: bill.changeLineManager,
    loseLastSquad: bill.loseLastSquad,
    newPeople: bill.new,
    gonePeople: bill.gone,
    otherwise: would ? 0 : affected.filter(({ group }) => group === 'other').length,
  };
  const units = LISTS.flatMap((list) =>
    FATES.filter((fate) => bill[list][fate] > 0).map((fate) => ({ list, fate, count: bill[list][fate] })),
  );
  const others = would ? 0 : unitsOtherwise(comparison);
  const [was, is] = [words.number(bill.before.fte), words.number(bill.after.fte)];
  const choices = comparableChoices(words, document, compared.after);
  return (
    <section className="beside-bar" aria-label={words.t('beside.bar')} data-would={would !== null}>
      <div className="beside-bill">
        <strong>
          {would
            ? words.t('beside.if')
            : affected.length > 0
              ? words.t('beside.affected', {
                  heads: headsIn(
                    words,
                    countHeads(affected.flatMap((each) => (each.after ?? each.before)?.person ?? [])),
                  ),
                })
              : words.t('beside.nothing')}
        </strong>
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
        {units.map(({ list, fate, count }) => (
          <span key={`${list} ${fate}`} className="beside-figure">
            {words.t(`beside.${list}.${fate}`, { count })}
          </span>
        ))}
        {others > 0 && <span className="beside-figure">{words.t('beside.unitsOtherwise', { count: others })}</span>}
        <span className="beside-figure">
          {was === is ? words.t('beside.sameFte') : words.t('beside.fte', { before: was, after: is })}
        </span>
      </div>
      <div className="beside-sides">
        {choices.length > 1 && (
          <ChoiceField
            look="bare"
            label={words.t('beside.against')}
            value={compared.before.id}
            options={choices}
            onChoose={choose}
          />
        )}
        <Segmented
          label={words.t('beside.sides')}
          value={side}
          options={[
            { value: 'before', text: names[0] },
            { value: 'changes', text: words.t('beside.changes') },
            { value: 'after', text: names[1] },
          ]}
          onChoose={show}
        />
        <IconButton
          label={words.t('beside.slider')}
          icon={<SquareSplitHorizontal size={16} aria-hidden />}
          aria-pressed={both === 'slider'}
          onClick={() => showBoth('slider')}
        />
        <IconButton
          label={words.t('beside.two')}
          icon={<Columns2 size={16} aria-hidden />}
          aria-pressed={both === 'two'}
          onClick={() => showBoth('two')}
        />
      </div>
    </section>
  );
}
