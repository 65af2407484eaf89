import type { RuleSettings } from '../document.ts';
import { entryOf } from './catalogue.ts';
import type { RuleId } from './finding.ts';
import { settingsOf } from './packs.ts';

/** The limits that the page draws: members of a squad, people of a tribe. */
export interface Limits {
  squad: number;
  tribe: number;
}

/** The limits in force, whatever the severity of passing them. */
export function limitsIn(settings: RuleSettings): Limits {
  const limit = (rule: RuleId) => settingsOf(entryOf(rule), settings).limit ?? 0;
  return { squad: limit('squad-size'), tribe: limit('tribe-size') };
}
