import type { Limits } from '../domain/rules/limitsShown.ts';
import type { Words } from '../wording/words.ts';
import { phrase } from './phrases.ts';

/** What tells from a number alone that its limit is another than the pack has. */
const OTHER = '≠';

/** What a meter says, `153 / 200`, where the document set the limit itself, and where it is the pack's. */
export interface MeterText {
  /** `153 / 200 ≠`; with the pack's limit `153 / 200`. */
  meter: string;
  /** `153 / 200 (pack: 150)`; with the pack's limit `153 / 200`. */
  meterInFull: string;
  /** `limit 200 (pack: 150)`; with the pack's limit empty. */
  ownLimit: string;
}

/** The texts of a meter: only where the limit of squads, or of tribes, is not the pack's do they say so. */
export function meterText(words: Words, limits: Limits, of: 'squad' | 'tribe', meter: string): MeterText {
  const [limit, pack] = [limits[of], limits.inPack[of]];
  if (limit === pack) return { meter, meterInFull: meter, ownLimit: '' };
  return {
    meter: `${meter} ${OTHER}`,
    meterInFull: `${meter} ${phrase(words, 'scene.limit.inPack', { pack })}`,
    ownLimit: phrase(words, 'scene.limit.own', { limit, pack }),
  };
}
