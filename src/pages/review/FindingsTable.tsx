import type { ComponentProps, CSSProperties } from 'react';
import type { Scenario } from '../../domain/document.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { againstSaid } from './againstSaid.ts';
import { FindingCard } from './FindingCard.tsx';
import { type FindingLine, findingLines } from './findingLines.ts';
import { HintsLine, RuleLine } from './RuleLine.tsx';
import type { ShownFindings } from './reviewed.ts';
import { type TribeColumn, tribeColumns } from './tribeColumns.ts';
import './FindingsTable.css';

interface FindingsTableProps {
  shown: ShownFindings;
  scenario: Scenario;
  before: Scenario | undefined;
  scroller: HTMLElement | null;
}

/** Up to this many lines simply stand there; of more, only those in view. */
const FEW = 60;
/** About how tall a line is. */
const RULE_HEIGHT = 33;
const FINDING_HEIGHT = 56;
/** From more tribes on, their columns are narrow. */
const MANY = 5;
/** The columns beside those of the tribes: the rule, where, and the total. */
const FIXED = 3;

/** Rules by tribes with how much each found, which open to their findings. */
export function FindingsTable({ shown, scenario, before, scroller }: FindingsTableProps) {
  const words = useWords();
  const turned = useReviewView((view) => view.turned);
  const lines = findingLines(shown.tallies, turned);
  const tribes = tribeColumns(shown.tallies, scenario, words.t('review.elsewhere'));
  const columns = FIXED + tribes.length + (before ? 1 : 0);
  const line = (at: number, key: string, place: ComponentProps<'tr'>) => {
    const each = lines[at];
    return each && <Line key={key} line={each} shown={shown} tribes={tribes} columns={columns} place={place} />;
  };
  const isLong = lines.length > FEW;
  return (
    <div className="review-table-frame">
      <table
        className="review-table findings-table"
        data-many={tribes.length > MANY || undefined}
        style={{ '--tribes': tribes.length } as CSSProperties}
        aria-label={words.t('review.table')}
        aria-rowcount={isLong ? lines.length + 2 : undefined}
      >
        <thead>
          <tr>
            <th scope="col">{words.t('review.rule')}</th>
            <th scope="col" className="review-where">
              {words.t('review.where')}
            </th>
            {before && (
              <th scope="col" className="review-against">
                {words.t('review.againstHead', { name: before.name })}
              </th>
            )}
            {tribes.map(({ id, name }) => (
              <th key={id} scope="col" className="review-count review-tribe" title={name}>
                {name}
              </th>
            ))}
            <th scope="col" className="review-count">
              {words.t('review.total')}
            </th>
          </tr>
        </thead>
        {isLong ? (
          <LinesInView
            count={lines.length}
            scroller={scroller}
            sizeOf={(at) => (lines[at]?.kind === 'finding' ? FINDING_HEIGHT : RULE_HEIGHT)}
            keyOf={(at) => lines[at]?.key ?? ''}
            columns={columns}
            line={line}
          />
        ) : (
          <tbody>{lines.map(({ key }, at) => line(at, key, {}))}</tbody>
        )}
        <Together shown={shown} tribes={tribes} isCompared={before !== undefined} />
      </table>
    </div>
  );
}

interface LineProps {
  line: FindingLine;
  shown: ShownFindings;
  tribes: readonly TribeColumn[];
  columns: number;
  place: ComponentProps<'tr'>;
}

function Line({ line, shown, tribes, columns, place }: LineProps) {
  switch (line.kind) {
    case 'rule':
      return <RuleLine line={line} changes={shown.changes} tribes={tribes} place={place} />;
    case 'hints':
      return <HintsLine line={line} changes={shown.changes} tribes={tribes} place={place} />;
    case 'finding':
      return (
        <tr className="review-finding-row" {...place}>
          <td colSpan={columns}>
            <FindingCard line={line} />
          </td>
        </tr>
      );
  }
}

interface TogetherProps {
  shown: ShownFindings;
  tribes: readonly TribeColumn[];
  isCompared: boolean;
}

/** What all rules together found. */
function Together({ shown: { tallies, added, healed }, tribes, isCompared }: TogetherProps) {
  const words = useWords();
  const sum = (countOf: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, tally) => total + countOf(tally), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.t('review.allFindings')}</th>
        <td className="review-where" />
        {isCompared && <td className="review-against">{againstSaid(words, added, healed)}</td>}
        {tribes.map(({ id, name }) => (
          <td key={id} className="review-count review-tribe" data-label={name}>
            {words.number(sum(({ byTribe }) => byTribe.get(id) ?? 0))}
          </td>
        ))}
        <td className="review-count">{words.number(sum(({ total }) => total))}</td>
      </tr>
    </tfoot>
  );
}
