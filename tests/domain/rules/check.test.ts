import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { emptyDocument } from '../../../src/domain/emptyDocument.ts';
import { check, countOf } from '../../../src/domain/rules/check.ts';
import { crowd, documentWith, findingsIn } from '../../support/flagged.ts';
import { inScenario, organisationOf, TODAY } from '../../support/picture.ts';
import { itOnRealData } from '../../support/realData.ts';

const order = ['error', 'warning', 'info'];

describe('check', () => {
  it('lists errors, warnings, infos; within one in the order of the table, then of the document', () => {
    const document = documentWith({
      squads: `Small: Ana / Large: ${crowd(10)} / Empty:`,
      chapters: 'Data: Ana / Risk: P1',
      tribes: 'Shop: Small, Large, Data / Bank: Empty, Risk',
    });
    expect(findingsIn(document).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'squad-size squad:large',
      'squad-product-owner squad:small',
      'squad-product-owner squad:large',
      'squad-product-owner squad:empty',
      'tribe-lead tribe:shop',
      'tribe-lead tribe:bank',
      'chapter-lead chapter:data',
      'chapter-lead chapter:risk',
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => `line-manager person:p${at}`),
      'squad-mixed squad:large',
      'same-tribe person:p1',
      'squad-mission squad:small',
      'squad-mission squad:large',
      'squad-mission squad:empty',
      'tribe-purpose tribe:shop',
      'tribe-purpose tribe:bank',
      'squad-coach squad:small',
      'squad-coach squad:large',
      'squad-coach squad:empty',
      'squad-small squad:small',
    ]);
  });

  it('lists the rules of product management after the others of their severity, in the order of their table', () => {
    const document = documentWith(
      {
        squads: 'Checkout: Ana* / Desk: Bo',
        chapters: 'Data (Ana): Ana, Bo',
        tribes: 'Shop (Els; Tom): Checkout, Desk, Data',
        products: 'App!: Checkout; Desk / Loan',
        projects: 'Scan 2027-01-04..2027-05-28: App / Move 2027-01-04..2027-05-28 (Bo): #Checkout',
        programmes: 'Homes',
      },
      {
        'product:app': { launch: '2027-03-01' },
        'tribe:shop': { profile: { mandate: 'between' } },
        'person:ana': { phases: ['1'] },
      },
    );
    expect(findingsIn(document).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'squad-product-owner squad:desk',
      'product-squad product:loan',
      'product-answered product:loan',
      'project-lead project:scan',
      'project-late project:scan',
      'programme-manager programme:homes',
      'squad-mission squad:checkout',
      'squad-mission squad:desk',
      'tribe-purpose tribe:shop',
      'squad-small squad:checkout',
      'squad-small squad:desk',
      'product-value product:app',
      'product-value product:loan',
      'life-cycle-cover product:app',
      'complex-product product:app',
      'mandate squad:checkout',
      'compliance-cover squad:checkout',
      'product-management-chapter tribe:shop',
      'project-overseen project:scan',
      'project-owner project:move',
    ]);
  });

  it('puts a rule among those of the severity it is given', () => {
    const rules = { unplaced: { severity: 'error' as const }, 'squad-product-owner': { severity: 'info' as const } };
    const document = documentWith({ squads: 'Checkout: Ana / No squad: Ed', rules });
    const severities = findingsIn(document).map((finding) => finding.severity);
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(findingsIn(document)[0]).toMatchObject({ rule: 'unplaced', subject: 'person:ed' });
  });

  it('finds nothing wrong with a squad, tribe and chapter that have everything', () => {
    const document = documentWith(
      {
        squads: 'Checkout: Ana*, Bo, Cy, Dee, Eli',
        chapters: 'Data (Bo): Bo, Cy / Development (Dee): Ana, Dee, Eli',
        tribes: 'Shop (Els; Tom): Checkout, Data, Development',
      },
      { 'squad:checkout': { mission: 'Pay in one tap' }, 'tribe:shop': { purpose: 'Shopping without a queue' } },
    );
    expect(findingsIn(document)).toEqual([]);
  });

  it('asks anew in another scenario with the same organisation, where other waivers hold', () => {
    const document = documentWith({ squads: 'Checkout: Ana' });
    const waivers = ['scenario:today', 'scenario:split'].map((scenario, at) => ({
      rule: ['squad-product-owner', 'squad-mission'][at] ?? '',
      subject: 'squad:checkout',
      scenario: scenario as 'scenario:today',
      reason: 'until the merger',
      by: '',
      until: null,
    }));
    const organisation = organisationOf(document);
    const waived = (id: 'scenario:today' | 'scenario:split' | 'scenario:third') =>
      check({ id, organisation }, { ...document, waivers }, TODAY)
        .filter((finding) => finding.waived)
        .map(({ rule }) => rule);
    for (const _ of [1, 2]) {
      expect(waived('scenario:today')).toEqual(['squad-product-owner']);
      expect(waived('scenario:split')).toEqual(['squad-mission']);
      expect(waived('scenario:third')).toEqual([]);
    }
  });

  it('asks anew when the pack, a rule, a waiver or the day is another', () => {
    const document = documentWith({ squads: 'Checkout: Ana / Refunds: Ana' });
    const count = (settings: Partial<Document>, today = TODAY) =>
      countOf(check(inScenario(organisationOf(document)), { ...document, ...settings }, today));
    const until = {
      rule: 'squad-product-owner',
      subject: 'squad:checkout',
      scenario: null,
      reason: '',
      by: '',
      until: TODAY,
    };
    const plain = count({});
    expect(plain.error).toBe(2);
    expect(count({ pack: 'strict' }).error).toBe(3);
    expect(count({ rules: { 'squad-product-owner': { severity: 'off' } } }).error).toBe(0);
    const waivers = [until];
    expect(count({ waivers })).toMatchObject({ error: 1, waived: 1 });
    expect(count({ waivers }, '2027-02-02')).toEqual(plain);
    expect(count({})).toEqual(plain);
  });

  it('finds nothing in an empty organisation', () => {
    expect(check(inScenario(organisationOf(emptyDocument('Empty', 'Today'))), documentWith({}), TODAY)).toEqual([]);
  });
});

describe('organisations from real life', () => {
  /** How many findings there are of the rules that the data’s own description counts. */
  function breaches(document: Document): Record<string, number> {
    const findings = check(inScenario(organisationOf(document)), document, TODAY);
    const counted = ['squad-size', 'tribe-size', 'squads-per-person', 'squad-product-owner', 'unplaced'] as const;
    return Object.fromEntries(counted.map((id) => [id, findings.filter((finding) => finding.rule === id).length]));
  }
  const largest = (document: Document) =>
    Math.max(
      ...check(inScenario(organisationOf(document)), document, TODAY).map(({ rule, count = 0 }) =>
        rule === 'squads-per-person' ? count : 0,
      ),
    );

  itOnRealData('finds in the Rust project what is known of it', 'rust-project.json', (document) => {
    expect(breaches(document)).toEqual({
      'squad-size': 14,
      'tribe-size': 0,
      'squads-per-person': 82,
      'squad-product-owner': 120,
      unplaced: 356,
    });
    expect(largest(document)).toBe(17);
    expect(countOf(check(inScenario(organisationOf(document)), document, TODAY)).error).toBe(14 + 82 + 120);
  });

  itOnRealData('finds in Kubernetes what is known of it', 'kubernetes.json', (document) => {
    expect(breaches(document)).toEqual({
      'squad-size': 43,
      'tribe-size': 2,
      'squads-per-person': 304,
      'squad-product-owner': 761,
      unplaced: 843,
    });
    expect(largest(document)).toBe(71);
    expect(countOf(check(inScenario(organisationOf(document)), document, TODAY)).error).toBe(43 + 2 + 304 + 761);
  });
});
