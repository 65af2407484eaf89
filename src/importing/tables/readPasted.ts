import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';
import type { Source, UnreadSource } from './table.ts';
import { readText } from './textTable.ts';
import { readWebPage } from './webPage.ts';

/**
 * Reads what was copied elsewhere: the tables of its HTML where that has any with text in them, as spreadsheets, text
 * processors and web pages write; else its plain text.
 */
export function readPasted({ html, text }: { html: string; text: string }): Source | UnreadSource {
  if (Math.max(html.length, text.length) > LIMITS.bytes) return refused('too-large');
  const page = readWebPage(html);
  const noTable = page.kind === 'refused' && (page.problem === 'web-page' || page.problem === 'empty');
  return noTable ? readText(text) : page;
}
