import { isA } from '../../../domain/ids.ts';
import type { SubjectId } from '../../../domain/organisation.ts';
import { DEVELOPMENT, type Recommendation } from '../../../domain/recommendations.ts';
import type { Finding } from '../../../domain/rules/finding.ts';
import { grouped } from '../../../importing/plan/grouped.ts';
import type { SentenceKey, Words } from '../../../wording/words.ts';

/** Things of which the same is said: their names stand before it. */
export interface Lacking {
  things: readonly { id: SubjectId; isWaived: boolean }[];
  /** `does not have the full mandate`; it fits however many the things are. */
  reason: string;
}

/** Why a recommendation stands as it does: of whom what is lacking, or what was checked. */
export interface RecommendationSaid {
  lacking: readonly Lacking[];
  /** What is said besides, without naming anybody. */
  text: string | null;
}

export function recommendationSaid(words: Words, recommendation: Recommendation): RecommendationSaid {
  const { id, state, findings, unsaid, judged } = recommendation;
  if (state === 'followed') return { lacking: [], text: words.t(`mandate.checks.${id}`, { count: judged }) };
  if (state === 'cannot-be-told') {
    const isNothing = judged === 0 || id === 'fitting-way';
    return { lacking: [], text: words.t(isNothing ? `mandate.nothing.${id}` : 'mandate.ruleOff') };
  }
  const found = findings.map((finding) => {
    const phases = (finding.phases ?? []).filter((phase) => DEVELOPMENT.includes(phase));
    const thing = { id: finding.subject, isWaived: finding.waived !== null };
    return { thing, key: reasonOf(finding), phases: words.list(phases) };
  });
  const ways = unsaid.map((subject) => {
    const key: SentenceKey = isA('product', subject) ? 'mandate.reasons.way' : 'mandate.reasons.runOrChange';
    return { thing: { id: subject, isWaived: false }, key, phases: '' };
  });
  const alike = grouped([...found, ...ways], ({ key, phases }) => `${key} ${phases}`);
  const lacking = [...alike.values()].flatMap((group): Lacking[] => {
    const [first] = group;
    if (!first) return [];
    const reason = words.t(first.key, { count: group.length, phases: first.phases });
    return [{ things: group.map(({ thing }) => thing), reason }];
  });
  return { lacking, text: lacking.length === 0 ? words.t('mandate.neverMandated') : null };
}

function reasonOf({ rule, about: [first] = [] }: Finding): SentenceKey {
  switch (rule) {
    case 'product-answered':
    case 'product-management-chapter':
    case 'mandate':
    case 'project-owner':
    case 'life-cycle-cover':
    case 'compliance-cover':
      return `mandate.reasons.${rule}`;
    case 'complex-product':
      if (!first) return 'mandate.reasons.noService';
      return isA('squad', first) ? 'mandate.reasons.service' : 'mandate.reasons.technical';
    default:
      throw new Error(`No recommendation is judged by ${rule}`);
  }
}

/** All of it in one text, as a spreadsheet has it: `Hypotheek-app and Rente do not have the full mandate`. */
export function recommendationText(words: Words, recommendation: Recommendation, nameOf: (id: SubjectId) => string) {
  const { lacking, text } = recommendationSaid(words, recommendation);
  const named = lacking.map(
    ({ things, reason }) => `${words.list(things.map((each) => thingSaid(words, each, nameOf)))} ${reason}`,
  );
  return [...named, ...(text ? [text] : [])].join('; ');
}

function thingSaid(
  words: Words,
  { id, isWaived }: Lacking['things'][number],
  nameOf: (id: SubjectId) => string,
): string {
  return isWaived ? words.t('mandate.waived', { name: nameOf(id) }) : nameOf(id);
}
