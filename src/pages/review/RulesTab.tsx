import { useEffect, useMemo } from 'react';
import { countsBy } from '../../domain/countsBy.ts';
import type { PackId } from '../../domain/document.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { type StandingRule, standingRules } from '../../domain/rules/standingRules.ts';
import { useFindings } from '../../panels/useFindings.ts';
import { RULES_SHOWN, useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { PackChoice } from './PackChoice.tsx';
import { PacksTable } from './PacksTable.tsx';
import { ReviewTab } from './ReviewTab.tsx';
import { RulesTable } from './RulesTable.tsx';
import { RulesTools } from './RulesTools.tsx';
import { isShown, ruleGroups } from './ruleLines.ts';
import { WaiverList } from './WaiverList.tsx';
import './RulesTab.css';

/** The rules of the document, each to be changed in its place, and who answers for what they find. */
export function RulesTab() {
  const words = useWords();
  useRoomOfSide();
  const { pack, rules } = useWorkspace((workspace) => workspace.document);
  const findings = useFindings();
  const { rulesShown, turned, showRules } = useReviewView();
  const standing = useMemo(() => standingRules({ pack, rules }), [pack, rules]);
  const found = useMemo(() => countsBy(findings.filter(isOpen), ({ rule }) => [rule]), [findings]);
  const groups = ruleGroups(standing, rulesShown, found, turned);
  return (
    <ReviewTab tools={<RulesTools />} title={titleSaid(words, pack, standing)} about={aboutSaid(words, standing)}>
      <div className="rules-choices">
        <PackChoice pack={pack} />
        <fieldset className="review-filter rules-shown" aria-label={words.t('review.rules.rulesShownLabel')}>
          {RULES_SHOWN.map((shown) => (
            <FilterPill
              key={shown}
              isOn={rulesShown === shown}
              count={words.number(standing.filter((rule) => isShown(rule, shown, found)).length)}
              onPress={() => showRules(shown)}
            >
              {words.t(`review.rules.rulesShown.${shown}`)}
            </FilterPill>
          ))}
        </fieldset>
      </div>
      <div className="rules-columns">
        <div className="rules-main">
          {groups.length > 0 ? (
            <RulesTable groups={groups} found={found} />
          ) : (
            <p className="review-none">
              {words.t('review.rules.noRule')}{' '}
              <Button look="link" onClick={() => showRules('all')}>
                {words.t('review.showAll')}
              </Button>
            </p>
          )}
          <PacksTable settings={{ pack, rules }} />
        </div>
        <WaiverList />
      </div>
    </ReviewTab>
  );
}

/** Nothing is selected here: unless somebody chose otherwise, the panel of what is leaves its room. */
function useRoomOfSide(): void {
  useEffect(() => {
    const { sideFolded, foldSide } = useView.getState();
    if (sideFolded !== null) return;
    foldSide(true);
    return () => {
      if (useView.getState().sideFolded) useView.setState({ sideFolded });
    };
  }, []);
}

const isOpen = ({ waived }: Finding) => !waived;

/** `Whitepaper rules, with 4 changes` */
function titleSaid(words: Words, pack: PackId, rules: readonly StandingRule[]): string {
  const count = rules.filter(({ against }) => against !== 'same').length;
  const name = words.t(`rules.packs.${pack}.name`);
  return words.t(count > 0 ? 'review.rules.ruleSetWith' : 'review.rules.ruleSet', { pack: name, count });
}

/** `2 stricter, 2 softer than the pack · saved with this document, for all its scenarios` */
function aboutSaid(words: Words, rules: readonly StandingRule[]): string {
  const changes = (['stricter', 'softer', 'both'] as const).flatMap((kind) => {
    const count = rules.filter(({ against }) => against === kind).length;
    return count > 0 ? words.t(`review.rules.${kind}`, { count }) : [];
  });
  const against = changes.length > 0 ? [words.t('review.rules.thanPack', { changes: changes.join(', ') })] : [];
  return [...against, words.t('review.rules.forAll')].join(' · ');
}
