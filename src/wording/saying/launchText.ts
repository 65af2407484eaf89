import { daysBetween } from '../../domain/daysBetween.ts';
import type { Words } from '../words.ts';

/** How far off a launch is: `in 50 days`, `today`, or `launched`. Both days as `YYYY-MM-DD`. */
export function launchIn(words: Words, launch: string, today: string): string {
  const days = daysBetween(today, launch);
  if (days > 0) return words.t('panels.product.launchIn', { days });
  return words.t(days === 0 ? 'panels.product.launchToday' : 'panels.product.launched');
}
