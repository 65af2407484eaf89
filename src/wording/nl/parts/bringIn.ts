import type { sentences as english } from '../../en/parts/bringIn.ts';
import type { Translated } from '../../translated.ts';
import { bringIn } from '../bringIn.ts';

export const sentences: Translated<typeof english> = { bringIn };
