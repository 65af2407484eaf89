import type { ReactNode } from 'react';
import { type Grouping, useChangesView } from '../../store/changesView.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ChangesTable } from './changesTable.ts';
import './GroupBar.css';

interface GroupBarProps {
  /** The one that is chosen, and those that there are to choose from. */
  grouping: Grouping;
  offered: readonly Grouping[];
  counts: Readonly<Record<Grouping, number>>;
  /** All of the grouping that is chosen, and what is shown of it. */
  table: ChangesTable;
  shown: ChangesTable;
  /** What can be done with what is shown. */
  children: ReactNode;
}

const ALL = '';

/** By what changes are grouped, which kind of them is shown, and what can be taken along. */
export function GroupBar({ grouping, offered, counts, table, shown, children }: GroupBarProps) {
  const words = useWords();
  const { only, groupBy, showOnly } = useChangesView();
  const searchFor = useView((view) => view.searchFor);
  const [all, some] = [table, shown].map(rowCount);
  const kind = only[grouping];
  return (
    <div className="changes-group-bar">
      <div className="changes-grouping">
        <span className="calm" aria-hidden>
          {words.t('changes.groupBy')}
        </span>
        <Segmented
          label={words.t('changes.groupBy')}
          value={grouping}
          options={offered.map((each) => ({
            value: each,
            text: words.t(`changes.grouping.${each}`, { count: counts[each] }),
          }))}
          onChoose={groupBy}
        />
      </div>
      {some !== all && (
        <p className="changes-some" role="status">
          {words.t('changes.some', { shown: some ?? 0, count: all ?? 0 })}{' '}
          <Button
            look="link"
            onClick={() => {
              showOnly(grouping, null);
              searchFor('');
            }}
          >
            {words.t('changes.showAll')}
          </Button>
        </p>
      )}
      <div className="changes-tools">
        <ChoiceField
          look="bare"
          label={words.t('changes.onlyKind')}
          value={table.kinds.some(({ id }) => id === kind) ? (kind ?? ALL) : ALL}
          options={[
            { value: ALL, text: words.t('changes.allKinds') },
            ...table.kinds.map(({ id, title, count }) => ({
              value: id,
              text: words.t('changes.kindCount', { kind: title, count }),
            })),
          ]}
          onChoose={(chosen) => showOnly(grouping, chosen === ALL ? null : chosen)}
        />
        {children}
      </div>
    </div>
  );
}

const rowCount = ({ sections }: ChangesTable) => sections.reduce((sum, { rows }) => sum + rows.length, 0);
