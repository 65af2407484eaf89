import type { RuleSettings } from '../document.ts';
import { entryOf } from './catalogue.ts';
import type { RuleId } from './finding.ts';
import { settingsOf } from './packs.ts';

/** Members of a squad, people of a tribe: so many at most. */
interface MostOf {
  squad: number;
  tribe: number;
}

/** The limits that the page draws, and what they are in the pack that the document chose. */
export interface Limits extends MostOf {
  inPack: MostOf;
}

/** The limits in force, whatever the severity of passing them. */
export function limitsIn({ pack, rules }: Pick<RuleSettings, 'pack' | 'rules'>): Limits {
  return { ...mostIn({ pack, rules }), inPack: mostIn({ pack, rules: {} }) };
}

function mostIn(settings: Pick<RuleSettings, 'pack' | 'rules'>): MostOf {
  const limit = (rule: RuleId) => settingsOf(entryOf(rule), settings).limit ?? 0;
  return { squad: limit('squad-size'), tribe: limit('tribe-size') };
}

/** Whether the page draws the same of both. */
export function sameLimits(one: Limits, other: Limits): boolean {
  return sameMost(one, other) && sameMost(one.inPack, other.inPack);
}

const sameMost = (one: MostOf, other: MostOf) => one.squad === other.squad && one.tribe === other.tribe;
