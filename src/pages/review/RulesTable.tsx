import type { RuleId } from '../../domain/rules/finding.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { ChevronDown, ChevronRight } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { SentenceKey } from '../../wording/words.ts';
import { RuleSettingLine } from './RuleSettingLine.tsx';
import type { ShownRuleGroup } from './ruleLines.ts';

interface RulesTableProps {
  groups: readonly ShownRuleGroup[];
  /** How much each rule found; those that found nothing are not in it. */
  found: ReadonlyMap<RuleId, number>;
  /** What the file is called that the rules are held against; `null`: they are held against the pack. */
  file: string | null;
}

const HEADS: readonly (readonly [name: string, title: SentenceKey])[] = [
  ['rule', 'review.rule'],
  ['asks', 'review.rules.asksHead'],
  ['severity', 'review.severity'],
  ['limit', 'review.rules.limit'],
  ['source', 'review.rules.source'],
  ['findings', 'review.rules.findings'],
  ['against', 'review.rules.againstPack'],
];

/** Every rule in its group, with what it asks, how much it matters, its limit and where it differs from the pack. */
export function RulesTable({ groups, found, file }: RulesTableProps) {
  const words = useWords();
  const turn = useReviewView((view) => view.turn);
  return (
    <div className="review-table-frame">
      <table className="review-table rules-table" aria-label={words.t('review.rules.title')}>
        <thead>
          <tr>
            {HEADS.map(([name, title]) => (
              <th key={name} scope="col" className={`rules-${name}`}>
                {name === 'against' && file !== null ? words.t('review.rules.againstFile', { file }) : words.t(title)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, key, rules, isOpen }) => {
          const Chevron = isOpen ? ChevronDown : ChevronRight;
          return (
            <tbody key={key}>
              <tr className="rules-group">
                <th scope="rowgroup" colSpan={HEADS.length}>
                  <button type="button" className="review-fold" aria-expanded={isOpen} onClick={() => turn(key)}>
                    <Chevron size={14} aria-hidden />
                    {words.t(`review.rules.groups.${group}`)}
                  </button>{' '}
                  <span className="calm">
                    {words.t(group === 'limits' ? 'review.rules.refused' : 'review.rules.flagged')}
                  </span>
                </th>
              </tr>
              {isOpen &&
                rules.map((rule) => (
                  <RuleSettingLine
                    key={rule.entry.id}
                    rule={rule}
                    found={found.get(rule.entry.id) ?? 0}
                    isBesideFile={file !== null}
                  />
                ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
