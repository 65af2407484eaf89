import { useMemo } from 'react';
import { countsBy } from '../../domain/countsBy.ts';
import type { RuleSettings } from '../../domain/document.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { type StandingRule, standAlike, standingRules } from '../../domain/rules/standingRules.ts';
import { useFindings } from '../../panels/useFindings.ts';
import { type OwnPack, packHeldAgainst, RULES_SHOWN, useReviewView } from '../../store/reviewView.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { OwnPackBeside } from './OwnPackBeside.tsx';
import { PackChoice } from './PackChoice.tsx';
import { PacksTable } from './PacksTable.tsx';
import { packNamed } from './packNamed.ts';
import { ReviewTab } from './ReviewTab.tsx';
import { RulesTable } from './RulesTable.tsx';
import { RulesTools } from './RulesTools.tsx';
import { isShown, ruleGroups } from './ruleLines.ts';
import { differencesSaid, ruleSetSaid } from './standingSaid.ts';
import { useRoomOfSide } from './useRoomOfSide.ts';
import { WaiverList } from './WaiverList.tsx';
import './RulesTab.css';

/** The rules of the document, each to be changed in its place, and who answers for what they find. */
export function RulesTab() {
  const words = useWords();
  useRoomOfSide();
  const { pack, rules } = useWorkspace((workspace) => workspace.document);
  const findings = useFindings();
  const { rulesShown, turned, showRules } = useReviewView();
  const beside = useReviewView(packHeldAgainst);
  const standing = useMemo(() => standingRules({ pack, rules }, beside?.settings), [pack, rules, beside]);
  const file = beside && packNamed(beside);
  const found = useMemo(() => countsBy(findings.filter(isOpen), ({ rule }) => [rule]), [findings]);
  const groups = ruleGroups(standing, rulesShown, found, turned);
  const shown = (
    <fieldset className="filter-group review-filter rules-shown" aria-label={words.t('review.rules.rulesShownLabel')}>
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
  );
  return (
    <ReviewTab
      tools={<RulesTools />}
      title={titleSaid(words, { pack, rules }, beside)}
      about={aboutSaid(words, standing, file)}
    >
      <div className="rules-choices">
        <PackChoice settings={{ pack, rules }} />
        {!beside && shown}
      </div>
      {beside && (
        <>
          <OwnPackBeside key={beside.file} pack={beside} />
          {shown}
        </>
      )}
      <div className="rules-columns">
        <div className="rules-main">
          {groups.length > 0 ? (
            <RulesTable groups={groups} found={found} file={file} />
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

/** The pack with its changes, or the file of rules that these are. */
function titleSaid(words: Words, settings: Pick<RuleSettings, 'pack' | 'rules'>, beside: OwnPack | null): string {
  if (beside && standAlike(settings, beside.settings)) {
    return words.t('review.rules.ruleSet', { pack: packNamed(beside) });
  }
  return ruleSetSaid(words, settings.pack, standingRules(settings));
}

const isOpen = ({ waived }: Finding) => !waived;

/**
 * `2 stricter, 2 softer than the pack · saved with this document, for all its scenarios`; `file`: the file that the rules are
 * held against in place of the pack.
 */
function aboutSaid(words: Words, rules: readonly StandingRule[], file: string | null): string {
  const changes = differencesSaid(words, rules);
  const than =
    file === null ? words.t('review.rules.thanPack', { changes }) : words.t('review.rules.thanFile', { changes, file });
  return [...(changes ? [than] : []), words.t('review.rules.forAll')].join(' · ');
}
