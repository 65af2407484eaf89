import type { Translated } from './translated.ts';

export const en = {} as const;

export const nl: Translated<typeof en> = {};
