import type { sentences as english } from '../../en/parts/mandate.ts';
import type { Translated } from '../../translated.ts';
import { mandate } from '../mandate.ts';

export const sentences: Translated<typeof english> = { mandate };
