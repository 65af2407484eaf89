import type { sentences as english } from '../../en/parts/report.ts';
import type { Translated } from '../../translated.ts';
import { report } from '../report.ts';

/** What the rules find, handed on. */
export const sentences: Translated<typeof english> = { report };
