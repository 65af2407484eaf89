import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackId, RuleSettings, Severity } from '../../../src/domain/document.ts';
import type { Chapter, Organisation, Tribe } from '../../../src/domain/organisation.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { type Finding, RULE_IDS } from '../../../src/domain/rules/finding.ts';
import { anyCrowdedOrganisation, anyEdit, type Edit, edited } from '../../support/anyEdit.ts';
import { documentWith } from '../../support/flagged.ts';
import { inScenario, organisationOf, type Picture, SCENARIO, TODAY } from '../../support/picture.ts';
import { type PlainFinding, plainFindings } from '../../support/plainRules.ts';

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const limit = fc.integer({ min: 1, max: 4 });
const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const LOW = {
  'squad-size': { limit: 3 },
  'tribe-size': { limit: 6 },
  'coach-span': { limit: 1 },
  'chapter-span': { limit: 1 },
};

const SUBJECTS = [
  ...['squad:0', 'squad:1', 'person:0', 'person:1', 'person:2', 'tribe:0', 'chapter:0'],
  ...['product:0', 'product:1', 'project:0', 'project:1', 'programme:0'],
];

const anySettings: fc.Arbitrary<RuleSettings> = fc.record({
  pack: some<PackId>(['whitepaper', 'spotify-2012', 'strict']),
  rules: fc
    .dictionary(
      some([...RULE_IDS, 'squad-colour']),
      fc.record({ severity: orNot(some<Severity>(['error', 'warning', 'info', 'off'])), limit: orNot(limit) }),
      { maxKeys: 5 },
    )
    .map((rules) => ({ ...LOW, ...rules })),
  waivers: fc.array(
    fc.record({
      rule: some(RULE_IDS),
      subject: some(SUBJECTS),
      scenario: some([null, SCENARIO, 'scenario:other'] as const),
      reason: fc.constant('until the merger'),
      by: fc.constant('Ana de Vries'),
      until: some([null, '2027-01-31', TODAY, '2027-03-01']),
      upTo: orNot(limit),
    }),
    { maxLength: 16 },
  ),
});

/** A finding as the plain reading tells it. */
function plain({ rule, severity, subject, count, limit: most, waived }: Finding): PlainFinding {
  return {
    rule,
    severity,
    subject,
    count: most === undefined ? undefined : count,
    limit: most,
    waived: waived !== null,
  };
}

/** Versions of an organisation, each a few edits away from any before it: a history with previews and steps back. */
function versionsOf(first: Organisation, steps: { from: number; edits: Edit[] }[]): Organisation[] {
  const versions = [first];
  for (const { from, edits } of steps) {
    const base = versions[Math.max(0, versions.length - 1 - from)] ?? first;
    versions.push(edits.reduce(edited, base));
  }
  return versions;
}
const fewEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
const anySteps = fc.array(fc.record({ from: some([0, 0, 0, 1, 4]), edits: fewEdits }), { maxLength: 20 });

// Many random organisations take longer than a test may by default.
describe('check', { timeout: 60_000 }, () => {
  it('finds what a plain reading of the table finds, in the same order', () => {
    fc.assert(
      fc.property(anyCrowdedOrganisation, anySettings, (organisation, settings) => {
        expect(check(inScenario(organisation), settings, TODAY).map(plain)).toEqual(
          plainFindings(organisation, settings, TODAY),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('finds after any edit what it finds when it starts afresh', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(anyCrowdedOrganisation, anySettings, anySteps, (first, settings, steps) => {
        for (const organisation of versionsOf(first, steps)) {
          const findings = check(inScenario(organisation), settings, TODAY);
          for (const { rule } of findings) found.add(rule);
          expect(findings).toEqual(check(inScenario(structuredClone(organisation)), settings, TODAY));
          expect(findings.map(plain)).toEqual(plainFindings(organisation, settings, TODAY));
        }
      }),
      { numRuns: 200 },
    );
    // Otherwise these organisations would be too thin to put a rule to the test.
    expect(RULE_IDS.filter((rule) => !found.has(rule))).toEqual([]);
  });

  // Random organisations seldom come upon these: what is found is far from what was changed.
  const FAR: [what: string, shown: Picture, change: (of: Organisation) => Partial<Organisation>, found: string][] = [
    [
      'a chapter whose lead works in another tribe, which becomes a department',
      { squads: 'Loans: Ana', chapters: 'Data (Ana): Ana', tribes: 'Shop: Data / Bank: Loans' },
      ({ tribes: [shop, bank] }) => ({ tribes: [shop as Tribe, { ...(bank as Tribe), form: 'department' }] }),
      'chapter-lead-in-squad chapter:data',
    ],
    [
      'a squad of which one of the chapters goes to a department',
      {
        squads: 'Checkout: Ana, Bo, Cy',
        chapters: 'Data: Ana / Law: Bo, Cy',
        tribes: 'Shop: Checkout, Data, Law / Insurance [department]:',
      },
      ({ chapters: [data, law] }) => ({
        chapters: [data as Chapter, { ...(law as Chapter), tribe: 'tribe:insurance' }],
      }),
      'squad-mixed squad:checkout',
    ],
    [
      'a squad whose product owner comes to lead a chapter of another member',
      { squads: 'Checkout: Ana*, Bo, Cy', chapters: 'Data: Bo' },
      ({ chapters: [data] }) => ({ chapters: [{ ...(data as Chapter), lead: 'person:ana' }] }),
      'squad-steered-by-product-owner squad:checkout',
    ],
    [
      'a complex product whose manager, who is in no squad, becomes technical',
      { squads: 'Checkout: Ana', products: 'App! (Els): Checkout' },
      ({ people }) => ({
        people: people.map((each) => (each.name === 'Els' ? { ...each, role: 'technical product manager' } : each)),
      }),
      'complex-product product:app',
    ],
  ];
  it.each(FAR)('looks again at %s', (_, shown, change, found) => {
    const settings = { pack: 'whitepaper' as const, rules: {}, waivers: [] };
    const first = organisationOf(documentWith(shown, { 'person:ana': { role: 'technisch productmanager' } }));
    const before = check(inScenario(first), settings, TODAY);
    const next = { ...first, ...change(first) };
    const after = check(inScenario(next), settings, TODAY);
    const said = (findings: readonly Finding[]) => findings.map(({ rule, subject }) => `${rule} ${subject}`);
    expect(said(before)).not.toContain(found);
    expect(said(after)).toContain(found);
    expect(after).toEqual(check(inScenario(structuredClone(next)), settings, TODAY));
  });
});
