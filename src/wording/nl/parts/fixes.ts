import type { sentences as english } from '../../en/parts/fixes.ts';
import type { Translated } from '../../translated.ts';
import { fixes } from '../fixes.ts';

export const sentences: Translated<typeof english> = { fixes };
