import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Document, ScenarioId } from '../../domain/document.ts';
import type { Words } from '../words.ts';
import { namesIn } from './namesIn.ts';
import { wouldBe } from './wouldBe.ts';

export interface RefusalSentences {
  /** What cannot be: `Cannot: Hypotheek-app would have 10 members (limit 9)`. */
  headline: string;
  /** The other limits that it would break; of something impossible, what to do instead. */
  more: string[];
}

/** What was refused. */
export function refusalMessage(
  words: Words,
  refusal: Refusal,
  document: Document,
  scenario: ScenarioId,
): RefusalSentences {
  const nameOf = namesIn(document, scenario);
  if (refusal.kind === 'impossible') {
    const name = nameOf(refusal.subject ?? null);
    return {
      headline: words.t(`commands.impossible.${refusal.reason}.what`, { name }),
      more: [words.t(`commands.impossible.${refusal.reason}.advice`)],
    };
  }
  const [first, ...others] = refusal.findings;
  if (!first) return { headline: '', more: [] };
  return {
    headline: words.t('commands.verdict.cannot', { what: wouldBe(words, first, nameOf) }),
    more: others.map((finding) => wouldBe(words, finding, nameOf)),
  };
}
