import type { RuleSettings } from '../document.ts';
import type { Organisation } from '../organisation.ts';
import type { Finding } from './finding.ts';

/** Every finding, errors first, then warnings, then infos; within one severity in the order of the table, then of the document. */
export function check(_organisation: Organisation, _settings: RuleSettings, _today: string): Finding[] {
  return [];
}
