import { isA } from '../../domain/ids.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import type { SentenceKey, SentenceValues, Words } from '../words.ts';

type NameOf = (id: SubjectId) => string;

/** How many names a sentence lists before it counts the rest. */
const NAMES = 3;

/** What broke, as a full sentence without a stop: `Hypotheek-app has 10 members (limit 9)`. */
export function findingMessage(words: Words, finding: Finding, nameOf: NameOf): string {
  return words.t(sentenceOf(finding), valuesOf(words, finding, nameOf));
}

function sentenceOf({ rule, count, about = [], tribeKind }: Finding): SentenceKey {
  if (rule === 'squad-product-owner' && count === 0) return `rules.${rule}.messageNone`;
  if (rule === 'chapter-lead' && about.length > 0) return `rules.${rule}.messageElsewhere`;
  if (rule === 't-shape-cover' && about.length > 1) return `rules.${rule}.messageMore`;
  if (rule === 'role-in-tribe-kind' && tribeKind === 'run') return `rules.${rule}.messageRun`;
  const [first] = about;
  if (rule === 'complex-product' && first)
    return isA('squad', first) ? `rules.${rule}.messageService` : `rules.${rule}.messageTechnical`;
  return `rules.${rule}.message`;
}

function valuesOf(words: Words, finding: Finding, nameOf: NameOf): SentenceValues {
  const { subject, count = 0, limit = 0, share = 0, about = [], texts = [], phases = [] } = finding;
  const [first, second] = about;
  const [text = ''] = texts;
  const names = listed(words, about.map(nameOf));
  return {
    name: nameOf(subject),
    count,
    limit,
    percent: words.number(share * 100),
    person: first ? nameOf(first) : '',
    squad: first ? nameOf(first) : '',
    chapter: second ? nameOf(second) : '',
    squads: names,
    tribes: names,
    products: names,
    gaps: phases.length,
    phases: words.list(phases.map((phase) => `${phase} (${words.t(`terms.phases.${phase}`)})`)),
    field: text,
    role: text,
    more: about.length - 1,
  };
}

/** `A, B and C`, or `A, B, C and 4 more`. */
function listed(words: Words, names: readonly string[]): string {
  if (names.length <= NAMES + 1) return words.list(names);
  return words.list([...names.slice(0, NAMES), words.t('rules.andMore', { count: names.length - NAMES })]);
}
