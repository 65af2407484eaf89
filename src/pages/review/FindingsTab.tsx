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
import { headline } from './headline.ts';
import { ReviewTab } from './ReviewTab.tsx';
import { type ShownFindings, shownFindings } from './reviewed.ts';
import { useReviewed } from './useReviewed.ts';

/** What the rules found: how much there is to fix and where, by rule and by tribe. */
export function FindingsTab({ scroller }: { scroller: HTMLElement | null }) {
  const words = useWords();
  const scenario = useWorkspace(scenarioShown);
  const { filter, showEveryFinding } = useReviewView();
  const { all, sides } = useReviewed();
  const shown = useMemo(() => shownFindings(all, filter), [all, filter]);
  const everything = useMemo(() => shownFindings(all, EVERY_FINDING), [all]);
  const counts = useMemo(() => filterCounts(all.findings, filter), [all, filter]);
  const title = headline(words, all.findings, scenario.organisation.tribes);
  return (
    <ReviewTab
      tools={<FindingsTools shown={shown} scenario={scenario} before={sides?.before} />}
      title={title}
      about={about(words, everything, scenario.name, sides?.before.name)}
    >
      {all.findings.length > 0 && <FindingFilters counts={counts} scenario={scenario} before={sides?.before} />}
      {shown.tallies.length > 0 && (
        <FindingsTable shown={shown} scenario={scenario} before={sides?.before} scroller={scroller} />
      )}
      {all.findings.length > 0 && shown.tallies.length === 0 && (
        <p className="review-none">
          {words.t('review.noneShown')}{' '}
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
