import type { sentences as english } from '../../en/parts/faults.ts';
import type { Translated } from '../../translated.ts';
import { faults } from '../faults.ts';

export const sentences: Translated<typeof english> = { storage: faults };
