import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Words } from '../words.ts';

/** Why there is a rule, and who says so. */
export interface ReasonSentences {
  why: string;
  source: string;
}

/** The reason behind the first rule that was in the way; null where no rule was. */
export function refusalReason(words: Words, refusal: Refusal): ReasonSentences | null {
  const first = refusal.kind === 'breaks-rules' ? refusal.findings[0] : undefined;
  return first ? { why: words.t(`rules.${first.rule}.why`), source: words.t(`rules.${first.rule}.source`) } : null;
}
