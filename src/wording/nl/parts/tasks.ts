import type { sentences as english } from '../../en/parts/tasks.ts';
import type { Translated } from '../../translated.ts';
import { tasks } from '../tasks.ts';

export const sentences: Translated<typeof english> = { tasks };
