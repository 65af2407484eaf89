import type { Finding } from '../../domain/rules/finding.ts';
import type { Words } from '../words.ts';
import { findingMessage } from './findingMessage.ts';
import type { NameOf } from './namesIn.ts';

/** What a documented limit would come to: `Hypotheek-app would have 10 members (limit 9)`. */
export function wouldBe(words: Words, finding: Finding, nameOf: NameOf): string {
  const name = nameOf(finding.subject);
  const { count = 0, limit = 0 } = finding;
  switch (finding.rule) {
    case 'squad-size':
      return words.t('commands.verdict.size', { name, count, limit });
    case 'tribe-size':
      return words.t('commands.verdict.tribeSize', { name, count, limit });
    case 'squads-per-person':
      return words.t('commands.verdict.squads', { name, count, limit });
    case 'squad-product-owner':
      if (count === 0) return words.t('commands.verdict.noProductOwner', { name });
      return words.t('commands.verdict.productOwners', { name, count });
    default:
      return findingMessage(words, finding, nameOf);
  }
}
