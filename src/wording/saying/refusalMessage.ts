import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Document, ScenarioId } from '../../domain/document.ts';
import type { Words } from '../words.ts';
import { namesIn } from './namesIn.ts';
import { wouldBe } from './wouldBe.ts';

export interface RefusalSentences {
  /** What cannot be: `Cannot: Hypotheek-app would be 10, limit 9`. */
  headline: string;
  /** Why there is such a rule; of something impossible, what to do instead. */
  why: string;
  /** Who says so; empty where no rule is behind it. */
  source: string;
  /** The other limits that it would break. */
  more: string[];
}

/** Why something was refused. */
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
      why: words.t(`commands.impossible.${refusal.reason}.advice`),
      source: '',
      more: [],
    };
  }
  const [first, ...others] = refusal.findings;
  if (!first) return { headline: '', why: '', source: '', more: [] };
  return {
    headline: words.t('commands.verdict.cannot', { what: wouldBe(words, first, nameOf) }),
    why: words.t(`rules.${first.rule}.why`),
    source: words.t(`rules.${first.rule}.source`),
    more: others.map((finding) => wouldBe(words, finding, nameOf)),
  };
}
