import type { sentences as english } from '../../en/parts/commandLine.ts';
import type { Translated } from '../../translated.ts';
import { commandLine } from '../commandLine.ts';

/** The command line itself; no page says any of it. */
export const sentences: Translated<typeof english> = { commandLine };
