import type { Document, Waiver } from '../document.ts';
import { check } from './check.ts';

/** The waivers without effect: no scenario has the rule, the subject, or a finding of the two together. */
export function idleWaivers(document: Document, today: string): Waiver[] {
  if (document.waivers.length === 0) return [];
  const found = new Set<string>();
  for (const { organisation } of document.scenarios) {
    for (const { rule, subject } of check(organisation, document, today)) found.add(`${rule} ${subject}`);
  }
  return document.waivers.filter(({ rule, subject }) => !found.has(`${rule} ${subject}`));
}
