import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revert, run } from '../../../src/domain/commands/run.ts';
import { Document } from '../../../src/domain/document.ts';
import type { Fix } from '../../../src/domain/fixes/fix.ts';
import { fixesFor } from '../../../src/domain/fixes/fixesFor.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import type { Finding } from '../../../src/domain/rules/finding.ts';
import { anyCrowdedOrganisation } from '../../support/anyEdit.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { anyPair } from '../../support/anyPair.ts';
import { findingsIn } from '../../support/flagged.ts';
import { organisationOf, SCENARIO, TODAY } from '../../support/picture.ts';
import { plainFindings } from '../../support/plainRules.ts';

const MENDING = {
  scenario: SCENARIO,
  today: TODAY,
  vacancy: { id: 'person:new', name: 'Vacancy' },
  chapter: 'chapter:new',
} as const;

/** Limits that small organisations come near. */
const LOW = { 'squad-size': { limit: 4 }, 'squad-small': { limit: 2 }, 'tribe-size': { limit: 8 } };
const settings = fc.record({
  pack: fc.constantFrom('whitepaper', 'spotify-2012', 'strict'),
  mode: fc.constantFrom('enforce', 'sketch'),
  rules: fc.constantFrom({}, LOW, { ...LOW, 'chapter-span': { limit: 2 }, 'coach-span': { limit: 1 } }),
});

const anyDocument: fc.Arbitrary<Document> = fc
  .tuple(fc.oneof(anyOrganisation, anyCrowdedOrganisation, anyPair.map(([, after]) => after)), settings)
  .map(([organisation, { mode, ...rest }]) =>
    Document.parse({
      format: 'tribecraft',
      version: 2,
      name: 'Any',
      ...rest,
      scenarios: [{ id: SCENARIO, name: 'Today', mode, organisation }],
    }),
  );

const keyOf = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>) => `${rule} ${subject}`;

/** The findings of a few rules of a document, no more than two of each, so that every rule has its turn. */
function someOf(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= 2;
  });
}

/** What a fix would have to be kept to, read by the slow rules: what is wrong afterwards that was not, or was less so. */
function worse(before: Document, after: Document): { rule: string; subject: string; severity: string }[] {
  const found = ({ document, organisation }: { document: Document; organisation: Organisation }) =>
    plainFindings(organisation, document, TODAY);
  const was = new Map(
    found({ document: before, organisation: organisationOf(before) }).map((each) => [keyOf(each as Finding), each]),
  );
  return found({ document: after, organisation: organisationOf(after) }).filter((each) => {
    const old = was.get(keyOf(each as Finding));
    if (!old) return true;
    const isFewest = each.rule === 'squad-small';
    const [more, less] = [each.count ?? 0, old.count ?? 0];
    return isFewest ? more < less : more > less;
  });
}

function done(document: Document, { command }: Fix): { document: Document; undone: Document } {
  const outcome = run(document, command);
  if (outcome.kind !== 'done') throw new Error(`An offer is ${outcome.kind}: ${JSON.stringify(outcome)}`);
  return { document: outcome.document, undone: revert(outcome.document, outcome.changes) };
}

describe('whatever is offered for any finding of any organisation', () => {
  it('is done in one step, which one step takes back; it removes the finding and adds no breach and no warning', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const finding of someOf(findingsIn(document))) {
          const fixes = fixesFor(document, finding, MENDING);
          expect(fixes.length).toBeLessThanOrEqual(3);
          for (const fix of fixes) {
            seen.add(finding.rule);
            const after = done(document, fix);
            expect(after.undone).toStrictEqual(document);
            expect(findingsIn(after.document).map(keyOf)).not.toContain(keyOf(finding));
            const added = worse(document, after.document);
            expect(added.filter(({ severity }) => severity !== 'info')).toEqual([]);
            expect(added.length).toBe(fix.cost.hints);
            if (finding.severity === 'info') expect(added).toEqual([]);
            expect(fix.verdict.outcome).toBe('can');
          }
        }
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual([]);
  });
});
