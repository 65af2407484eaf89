import { useMemo } from 'react';
import { filterCounts } from '../../domain/rules/filterCounts.ts';
import { EVERY_FINDING } from '../../domain/rules/findingFilter.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { againstSaid } from './againstSaid.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { FindingsTools } from './FindingsTools.tsx';
import { filterSaid } from './filterSaid.ts';
import { headline } from './headline.ts';
import { ReviewTab } from './ReviewTab.tsx';
import { type ShownFindings, shownFindings } from './reviewed.ts';
import { useFixable } from './useFixable.ts';
import { useReviewed } from './useReviewed.ts';

/** What the rules found: how much there is to fix and where, by rule and by tribe. */
export function FindingsTab({ scroller }: { scroller: HTMLElement | null }) {
  const words = useWords();
  const scenario = useWorkspace(scenarioShown);
  const { filter, showEveryFinding } = useReviewView();
  const { all, sides } = useReviewed();
  const { findings, left } = useFixable(all.findings);
  const shown = useMemo(() => shownFindings({ ...all, findings }, filter), [all, findings, filter]);
  const everything = useMemo(() => shownFindings(all, EVERY_FINDING), [all]);
  const counts = useMemo(() => filterCounts(findings, filter), [findings, filter]);
  const before = sides?.before;
  const part = {
    filter: filterSaid(words, filter, { scenario, before }, left),
    shown: shown.tallies.reduce((sum, tally) => sum + tally.findings.length, 0),
    all: all.findings.length,
  };
  const title = headline(words, all.findings, scenario.organisation.tribes);
  return (
    <ReviewTab
      tools={<FindingsTools shown={shown} part={part} scenario={scenario} before={before} />}
      title={title}
      about={about(words, everything, scenario.name, before?.name)}
    >
      {all.findings.length > 0 && <FindingFilters counts={counts} left={left} scenario={scenario} before={before} />}
      {shown.tallies.length > 0 && (
        <FindingsTable shown={shown} scenario={scenario} before={before} scroller={scroller} />
      )}
      {all.findings.length > 0 && shown.tallies.length === 0 && (
        <p className="review-none">
          {words.t(filter.onlyFixable && left > 0 ? 'review.noneYet' : 'review.noneShown')}{' '}
          <Button look="link" onClick={showEveryFinding}>
            {words.t('review.showAll')}
          </Button>
        </p>
      )}
    </ReviewTab>
  );
}

/** `28 findings under 15 rules in Proposal A · against Today: 4 new, 9 fixed` */
function about(words: Words, { tallies, added, healed }: ShownFindings, scenario: string, before?: string): string {
  const count = tallies.reduce((sum, { total }) => sum + total, 0);
  const rules = tallies.filter(({ total }) => total > 0).length;
  const found = words.t('review.found', { count, rules, scenario });
  if (before === undefined) return found;
  return `${found} · ${words.t('review.against', { name: before, changes: againstSaid(words, added, healed) })}`;
}
