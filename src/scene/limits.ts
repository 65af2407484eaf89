import type { RuleSettings } from '../domain/document.ts';

/** The limits that the page draws: members of a squad, people of a tribe. */
export interface Limits {
  squad: number;
  tribe: number;
}

/** The limits in force: the document's own, else its pack's. [W] ch. 4, [K] */
export function limitsIn(settings: RuleSettings): Limits {
  return {
    squad: settings.rules['squad-size']?.limit ?? 9,
    tribe: settings.rules['tribe-size']?.limit ?? (settings.pack === 'spotify-2012' ? 100 : 150),
  };
}
