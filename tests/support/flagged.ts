import type { Document } from '../../src/domain/document.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { check } from '../../src/domain/rules/check.ts';
import type { Finding, RuleId } from '../../src/domain/rules/finding.ts';
import { documentOf, organisationOf, type Picture, SCENARIO, TODAY } from './picture.ts';

type Details = Record<string, Record<string, unknown>>;

/** The document of a picture, with more said about the records named by id: `{ 'squad:checkout': { mission: 'Pay' } }`. */
export function documentWith(shown: Picture, details: Details = {}, settings: Partial<Document> = {}): Document {
  const document = documentOf(shown);
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('The picture lost its scenario');
  const { dependencies, ...lists } = scenario.organisation;
  const told = Object.entries(lists).map(([list, records]) => [
    list,
    records.map((each) => ({ ...each, ...details[each.id] })),
  ]);
  const organisation: Organisation = { ...scenario.organisation, ...Object.fromEntries(told) };
  return { ...document, ...settings, scenarios: [{ ...scenario, organisation }] };
}

/** The findings of a document's first scenario, of one rule where one is named. */
export function findingsIn(document: Document, rule?: RuleId, today = TODAY): readonly Finding[] {
  const findings = check({ id: SCENARIO, organisation: organisationOf(document) }, document, today);
  return rule ? findings.filter((finding) => finding.rule === rule) : findings;
}

/** The names of what a rule flags in a picture, in the order they are listed. */
export function flagged(rule: RuleId, shown: Picture, details: Details = {}): string[] {
  const document = documentWith(shown, details);
  const { dependencies, ...lists } = organisationOf(document);
  const names = new Map<string, string>(
    Object.values(lists)
      .flat()
      .map(({ id, name }) => [id, name]),
  );
  return findingsIn(document, rule).map((finding) => names.get(finding.subject) ?? finding.subject);
}

/** So many people, `P1, P2, P3`, to stand in a picture. */
export function crowd(size: number, prefix = 'P'): string {
  return Array.from({ length: size }, (_, at) => `${prefix}${at + 1}`).join(', ');
}
