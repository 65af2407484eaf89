import * as bar from './panels/bar.ts';
import * as documents from './panels/documents.ts';
import * as everywhere from './panels/everywhere.ts';
import * as findings from './panels/findings.ts';
import * as inspector from './panels/inspector.ts';
import * as menu from './panels/menu.ts';
import * as questions from './panels/questions.ts';
import * as search from './panels/search.ts';
import * as welcome from './panels/welcome.ts';
import type { Translated } from './translated.ts';

/** Everything around the board, panel by panel. */
export const en = {
  ...everywhere.en,
  ...bar.en,
  ...inspector.en,
  ...findings.en,
  ...menu.en,
  ...questions.en,
  ...search.en,
  ...welcome.en,
  ...documents.en,
} as const;

export const nl: Translated<typeof en> = {
  ...everywhere.nl,
  ...bar.nl,
  ...inspector.nl,
  ...findings.nl,
  ...menu.nl,
  ...questions.nl,
  ...search.nl,
  ...welcome.nl,
  ...documents.nl,
};
