import type { ChapterColours } from '../domain/colours.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import type { Finding } from '../domain/rules/finding.ts';
import type { Limits } from '../domain/rules/limitsShown.ts';
import type { Words } from '../wording/words.ts';
import type { Flags } from './flags.ts';

/** What every part of the page is made with. */
export interface Setting {
  index: Index;
  words: Words;
  limits: Limits;
  findings: readonly Finding[];
  flags: Flags;
  colours: ChapterColours;
}
