import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revert, run } from '../../../src/domain/commands/run.ts';
import { Document } from '../../../src/domain/document.ts';
import type { Fix } from '../../../src/domain/fixes/fix.ts';
import { fixesFor } from '../../../src/domain/fixes/fixesFor.ts';
import { lineManagerOf } from '../../../src/domain/lookup/lineManager.ts';
import type { Organisation, PersonId } from '../../../src/domain/organisation.ts';
import type { Finding } from '../../../src/domain/rules/finding.ts';
import { anyCrowdedOrganisation } from '../../support/anyEdit.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { anyPair } from '../../support/anyPair.ts';
import { MENDING } from '../../support/fixesPicture.ts';
import { findingsIn } from '../../support/flagged.ts';
import { organisationOf, SCENARIO, TODAY } from '../../support/picture.ts';
import { type PlainFinding, plainFindings } from '../../support/plainRules.ts';

/** Limits that small organisations come near. */
const LOW = { 'squad-size': { limit: 4 }, 'squad-small': { limit: 2 }, 'tribe-size': { limit: 8 } };
const settings = fc.record({
  pack: fc.constantFrom('whitepaper', 'spotify-2012', 'strict'),
  mode: fc.constantFrom('enforce', 'sketch'),
  waivers: fc.subarray([
    { rule: 'squad-small', subject: 'squad:0', reason: 'It grows in May', upTo: 1 },
    { rule: 't-shape-cover', subject: 'squad:1', reason: 'It is hiring' },
    { rule: 'unplaced', subject: 'person:2', reason: 'On leave' },
  ]),
  rules: fc.constantFrom({}, LOW, { ...LOW, 'chapter-span': { limit: 2 }, 'coach-span': { limit: 1 } }),
});

const anyDocument: fc.Arbitrary<Document> = fc
  .tuple(
    fc.oneof(
      anyOrganisation,
      anyCrowdedOrganisation,
      anyPair.map(([, after]) => after),
    ),
    settings,
  )
  .map(([organisation, { mode, ...rest }]) =>
    Document.parse({
      format: 'tribecraft',
      version: 2,
      name: 'Any',
      ...rest,
      scenarios: [{ id: SCENARIO, name: 'Today', mode, organisation }],
    }),
  );

const keyOf = ({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`;

/** Findings of a document, no more than two of each rule, so that every rule has its turn. */
function someOf(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= 2;
  });
}

/** What is wrong in one reading and was not in another, or was less so; what is waived counts nowhere. */
function worse(was: readonly PlainFinding[], is: readonly PlainFinding[]): PlainFinding[] {
  const before = new Map(was.map((each) => [keyOf(each), each]));
  return is.filter((each) => {
    const old = before.get(keyOf(each));
    if (each.waived) return false;
    if (!old) return true;
    const [count, than] = [each.count ?? 0, old.count ?? 0];
    return each.rule === 'squad-small' ? count < than : count > than;
  });
}

function done(document: Document, { command }: Fix): { after: Document; undone: Document } {
  const outcome = run(document, command);
  if (outcome.kind !== 'done') throw new Error(`An offer is ${outcome.kind}: ${JSON.stringify(command)}`);
  return { after: outcome.document, undone: revert(outcome.document, outcome.changes) };
}

const readSlowly = (document: Document) => plainFindings(organisationOf(document), document, TODAY);

const SEVERITIES = ['error', 'warning', 'info'] as const;
const countsOf = (findings: readonly Finding[]) =>
  SEVERITIES.map((severity) => findings.filter((each) => !each.waived && each.severity === severity).length);

describe('whatever is offered for any finding of any organisation', () => {
  it('is done in one step, which one step takes back; it removes the finding and adds no breach and no warning', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyDocument, (document) => {
        const was = readSlowly(document);
        for (const finding of someOf(findingsIn(document))) {
          const fixes = fixesFor(document, finding, MENDING);
          expect(fixes.length).toBeLessThanOrEqual(finding.waived ? 0 : 3);
          for (const fix of fixes) {
            seen.add(finding.rule);
            const { after, undone } = done(document, fix);
            expect(undone).toStrictEqual(document);
            const is = readSlowly(after);
            expect(is.map(keyOf)).not.toContain(keyOf(finding));
            const added = worse(was, is);
            expect(added.filter(({ severity }) => severity !== 'info')).toEqual([]);
            expect(added.length).toBe(fix.cost.hints);
            if (finding.severity === 'info') expect(added).toEqual([]);
            expect([fix.verdict.outcome, fix.finding]).toEqual(['can', finding]);
            expect(fix.verdict.fixes.map((each) => each.was)).toContainEqual(finding);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });

  it('comes cheapest first, by what it costs whom', () => {
    let several = 0;
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const finding of someOf(findingsIn(document))) {
          const fixes = fixesFor(document, finding, MENDING);
          const told = fixes.map(({ cost }) => [cost.opened, cost.people, cost.vacancies, cost.hints]);
          expect(told).toEqual(told.toSorted(inOrder));
          for (const fix of fixes) expect([fix.cost.people, fix.cost.vacancies]).toEqual(disturbedBy(document, fix));
          several += fixes.length > 1 ? 1 : 0;
        }
      }),
      { numRuns: 30 },
    );
    expect(several).toBeGreaterThan(30);
  });

  it('leads to an end where one is applied after the other: fewer breaches each time, or fewer warnings, or fewer hints', () => {
    let applied = 0;
    fc.assert(
      fc.property(anyDocument, (start) => {
        let document = start;
        for (let step = 0; step < 12; step += 1) {
          const [next] = findingsIn(document).flatMap((finding) => fixesFor(document, finding, MENDING).slice(0, 1));
          if (!next) return;
          const { after } = done(document, next);
          const [was, is] = [countsOf(findingsIn(document)), countsOf(findingsIn(after))];
          expect(inOrder(is, was)).toBeLessThan(0);
          document = after;
          applied += 1;
        }
      }),
      { numRuns: 6 },
    );
    expect(applied).toBeGreaterThan(6);
  });
});

/** Below 0 where the first of two lists is smaller at the first number that differs. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, place) => count !== other[place]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** How many people and vacancies have other squads, another chapter or another line manager, read one by one. */
function disturbedBy(before: Document, fix: Fix): number[] {
  const [was, is] = [organisationOf(before), organisationOf(done(before, fix).after)];
  const standing = (organisation: Organisation, id: PersonId) => [
    organisation.squads
      .filter(({ members }) => members.some(({ person }) => person === id))
      .map((each) => each.id)
      .sort(),
    organisation.people.find((each) => each.id === id)?.chapter,
    lineManagerOf(organisation, id),
  ];
  const moved = was.people.filter(
    ({ id }) => is.people.some((each) => each.id === id) && !isDeepStrictEqual(standing(was, id), standing(is, id)),
  );
  const vacancies = moved.filter(({ kind }) => kind === 'vacancy').length;
  return [moved.length - vacancies, vacancies];
}
