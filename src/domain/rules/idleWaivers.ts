import type { Document, Waiver } from '../document.ts';
import { check } from './check.ts';

/** The waivers without effect: no scenario has the rule, the subject, or a finding of the two together. */
export function idleWaivers(document: Document, today: string): Waiver[] {
  if (document.waivers.length === 0) return [];
  const effective = new Set<Waiver>();
  for (const scenario of document.scenarios) {
    const found = new Set(check(scenario, document, today).map(({ rule, subject }) => `${rule} ${subject}`));
    for (const waiver of document.waivers) {
      const reaches = waiver.scenario === null || waiver.scenario === scenario.id;
      if (reaches && found.has(`${waiver.rule} ${waiver.subject}`)) effective.add(waiver);
    }
  }
  return document.waivers.filter((waiver) => !effective.has(waiver));
}
