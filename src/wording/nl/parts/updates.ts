import type { sentences as english } from '../../en/parts/updates.ts';
import type { Translated } from '../../translated.ts';
import { updates } from '../updates.ts';

export const sentences: Translated<typeof english> = { updates };
