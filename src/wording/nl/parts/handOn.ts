import type { sentences as english } from '../../en/parts/handOn.ts';
import type { Translated } from '../../translated.ts';
import { handOn } from '../handOn.ts';

export const sentences: Translated<typeof english> = { handOn };
