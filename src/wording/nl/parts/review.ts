import type { sentences as english } from '../../en/parts/review.ts';
import type { Translated } from '../../translated.ts';
import { review } from '../review.ts';

export const sentences: Translated<typeof english> = { review };
