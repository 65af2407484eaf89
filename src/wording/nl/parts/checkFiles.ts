import type { sentences as english } from '../../en/parts/checkFiles.ts';
import type { Translated } from '../../translated.ts';
import { checkFiles } from '../checkFiles.ts';

/** Many documents checked at once. */
export const sentences: Translated<typeof english> = { checkFiles };
