import type { sentences as english } from '../../en/parts/beside.ts';
import type { Translated } from '../../translated.ts';
import { beside } from '../beside.ts';

export const sentences: Translated<typeof english> = { beside };
