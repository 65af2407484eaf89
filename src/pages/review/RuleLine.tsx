import type { ComponentProps, ReactNode } from 'react';
import type { RuleTally } from '../../domain/rules/ruleTallies.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { useReviewView } from '../../store/reviewView.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { ChevronDown, ChevronRight } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { againstSaid } from './againstSaid.ts';
import type { FindingLine } from './findingLines.ts';
import type { ShownFindings } from './reviewed.ts';
import type { TribeColumn } from './tribeColumns.ts';

interface LineOf<Kind extends FindingLine['kind']> {
  line: FindingLine & { kind: Kind };
  changes: ShownFindings['changes'];
  tribes: readonly TribeColumn[];
  place: ComponentProps<'tr'>;
}

/** As many names, or rules, as are read one by one. */
const NAMED = 3;
const RULES_NAMED = 5;

/** A rule: where it is broken, what changed, and how much it found in each tribe. It opens to its findings. */
export function RuleLine({ line: { key, tally, isOpen, isInner }, changes, tribes, place }: LineOf<'rule'>) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const nameOf = namesIn(document, scenario);
  const names = tally.findings.filter((_, at) => at < tally.total || tally.total === 0);
  const named = names.slice(0, NAMED).map(({ finding }) => nameOf(finding.subject));
  const more = names.length - named.length;
  return (
    <tr className="review-rule" data-inner={isInner || undefined} {...place}>
      <Fold id={key} isOpen={isOpen}>
        <SeverityMark severity={tally.severity} waived={tally.total === 0} />
        {words.t(`rules.${tally.rule}.name`)}
      </Fold>
      <td className="review-where">
        {[...named, ...(more > 0 ? [words.t('rules.andMore', { count: more })] : [])].join(', ')}{' '}
        {tally.waived > 0 && <Pill>{words.t('review.alsoWaived', { count: tally.waived })}</Pill>}
      </td>
      <Counts tallies={[tally]} changes={changes} tribes={tribes} />
    </tr>
  );
}

/** All hints together, which open to their rules. */
export function HintsLine({ line: { key, tallies, isOpen }, changes, tribes, place }: LineOf<'hints'>) {
  const words = useWords();
  const largest = tallies.toSorted((one, other) => other.total - one.total).slice(0, RULES_NAMED);
  const more = tallies.length - largest.length;
  const named = largest.map(({ rule, total }) =>
    words.t('review.ruleCount', { rule: words.t(`rules.${rule}.name`), count: total }),
  );
  return (
    <tr className="review-rule" {...place}>
      <Fold id={key} isOpen={isOpen}>
        <SeverityMark severity="info" waived={false} />
        {words.t('review.hints', { count: tallies.length })}
      </Fold>
      <td className="review-where">
        {[...named, ...(more > 0 ? [words.t('rules.andMore', { count: more })] : [])].join(' · ')}
      </td>
      <Counts tallies={tallies} changes={changes} tribes={tribes} />
    </tr>
  );
}

function Fold({ id, isOpen, children }: { id: string; isOpen: boolean; children: ReactNode }) {
  const turn = useReviewView((view) => view.turn);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <th scope="row">
      <button type="button" className="review-fold" aria-expanded={isOpen} onClick={() => turn(id)}>
        <Chevron size={14} aria-hidden />
        {children}
      </button>
    </th>
  );
}

interface CountsProps {
  tallies: readonly RuleTally[];
  changes: ShownFindings['changes'];
  tribes: readonly TribeColumn[];
}

/** How much some rules found in each tribe and in all; where there is nothing, a dash is easier on the eye. */
function Counts({ tallies, changes, tribes }: CountsProps) {
  const words = useWords();
  const sum = (countOf: (tally: RuleTally) => number) => tallies.reduce((total, tally) => total + countOf(tally), 0);
  const changed = (part: 'new' | 'healed') => sum(({ rule }) => changes?.get(rule)?.[part].length ?? 0);
  return (
    <>
      {changes && <td className="review-against">{againstSaid(words, changed('new'), changed('healed'))}</td>}
      {tribes.map(({ id, name }) => {
        const count = sum(({ byTribe }) => byTribe.get(id) ?? 0);
        return (
          <td key={id} className="review-count review-tribe" data-label={name} data-empty={count === 0 || undefined}>
            {count === 0 ? '–' : words.number(count)}
          </td>
        );
      })}
      <td className="review-count">{words.number(sum(({ total }) => total))}</td>
    </>
  );
}
