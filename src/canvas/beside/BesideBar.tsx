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
  comparison: Comparison;
  /** For whom something changes. */
  affected: readonly Affected[];
}

/** What a proposal comes to in figures, which filter the board; and which side of it the board shows. */
export function BesideBar({ compared, comparison, affected }: BesideBarProps) {
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
  };
  const squads = (['founded', 'split', 'merged', 'dissolved'] as const).filter((each) => bill.squads[each] > 0);
  const [was, is] = [words.number(bill.before.fte), words.number(bill.after.fte)];
  const others = comparableChoices(words, document, compared.after);
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
        {squads.map((each) => (
          <span key={each} className="beside-figure">
            {words.t(`beside.squads.${each}`, { count: bill.squads[each] })}
          </span>
        ))}
        <span className="beside-figure">
          {was === is ? words.t('beside.sameFte') : words.t('beside.fte', { before: was, after: is })}
        </span>
      </div>
      <div className="beside-sides">
        {others.length > 1 && (
          <ChoiceField
            look="bare"
            label={words.t('beside.against')}
            value={compared.before.id}
            options={others}
            onChoose={choose}
          />
        )}
        <Segmented
          label={words.t('beside.sides')}
          value={side}
          options={[
            { value: 'before', text: compared.before.name },
            { value: 'changes', text: words.t('beside.changes') },
            { value: 'after', text: compared.after.name },
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
