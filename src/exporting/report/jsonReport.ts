import type { Words } from '../../wording/words.ts';
import type { Report } from './report.ts';

/** A report as JSON, in one line: its form is a promise, see *The rules on the command line* in the README. */
export function jsonReport(_words: Words, { on, files }: Report): string {
  return `${JSON.stringify({ on, files })}\n`;
}
