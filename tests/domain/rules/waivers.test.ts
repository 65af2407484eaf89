import { describe, expect, it } from 'vitest';
import type { Document, Waiver } from '../../../src/domain/document.ts';
import { countOf } from '../../../src/domain/rules/check.ts';
import type { RuleId } from '../../../src/domain/rules/finding.ts';
import { idleWaivers } from '../../../src/domain/rules/idleWaivers.ts';
import { crowd, documentWith, findingsIn } from '../../support/flagged.ts';
import { SCENARIO, TODAY } from '../../support/picture.ts';

function waiver(rule: string, subject: string, more: Partial<Waiver> = {}): Waiver {
  return {
    rule,
    subject,
    scenario: null,
    reason: 'two new people until the merger',
    by: 'Ana de Vries',
    until: null,
    ...more,
  };
}

/** Whether the only finding of a rule is waived. */
function isWaived(rule: RuleId, squads: string, waivers: Waiver[], today = TODAY): boolean {
  const findings = findingsIn(documentWith({ squads }, {}, { waivers }), rule, today);
  expect(findings).toHaveLength(1);
  return findings[0]?.waived !== null;
}

const ten = `Checkout: Olga*, ${crowd(9)}`;
const app = (more: Partial<Waiver> = {}) => waiver('squad-size', 'squad:checkout', more);

describe('a waiver', () => {
  it('marks the finding and keeps it out of the counts', () => {
    const plain = countOf(findingsIn(documentWith({ squads: ten })));
    const waivers = [app()];
    const findings = findingsIn(documentWith({ squads: ten }, {}, { waivers }));
    expect(findings.find((finding) => finding.rule === 'squad-size')?.waived).toEqual(waivers[0]);
    expect(countOf(findings)).toEqual({ ...plain, error: plain.error - 1, waived: 1 });
  });

  it('holds for its own rule and subject alone', () => {
    expect(isWaived('squad-size', ten, [waiver('squad-size', 'squad:refunds')])).toBe(false);
    expect(isWaived('squad-size', ten, [waiver('squad-mixed', 'squad:checkout')])).toBe(false);
  });

  it('holds up to and including its last day', () => {
    const waivers = [app({ until: '2027-03-31' })];
    expect(isWaived('squad-size', ten, waivers, '2027-03-31')).toBe(true);
    expect(isWaived('squad-size', ten, waivers, '2027-04-01')).toBe(false);
  });

  it('holds up to its count', () => {
    expect(isWaived('squad-size', ten, [app({ upTo: 10 })])).toBe(true);
    expect(isWaived('squad-size', `Checkout: ${crowd(11)}`, [app({ upTo: 10 })])).toBe(false);
  });

  it('holds down to its count for a squad that is small', () => {
    const small = (upTo: number) => [waiver('squad-small', 'squad:checkout', { upTo })];
    expect(isWaived('squad-small', 'Checkout: Ana, Bo, Cy', small(3))).toBe(true);
    expect(isWaived('squad-small', 'Checkout: Ana, Bo, Cy', small(4))).toBe(false);
    expect(isWaived('squad-small', 'Checkout: Ana, Bo, Cy', small(2))).toBe(true);
  });

  it('ignores a count for a rule without a limit, such as two product owners', () => {
    const waivers = [waiver('squad-product-owner', 'squad:checkout', { upTo: 1 })];
    expect(isWaived('squad-product-owner', 'Checkout: Ana*, Bo*, Cy*', waivers)).toBe(true);
  });

  it('holds in its own scenario alone where it names one', () => {
    expect(isWaived('squad-size', ten, [app({ scenario: SCENARIO })])).toBe(true);
    expect(isWaived('squad-size', ten, [app({ scenario: 'scenario:split' })])).toBe(false);
    expect(isWaived('squad-size', ten, [app({ scenario: 'scenario:split' }), app()])).toBe(true);
    expect(isWaived('squad-size', ten, [app({ scenario: SCENARIO, until: '2026-12-31' })])).toBe(false);
    expect(isWaived('squad-size', ten, [app({ scenario: SCENARIO, upTo: 9 })])).toBe(false);
  });

  it('holds for products, projects and programmes too', () => {
    const shown = { products: 'App', programmes: 'Homes', projects: 'Scan 2027-01-04..2027-05-28' };
    const waivers = [
      waiver('product-value', 'product:app'),
      waiver('project-lead', 'project:scan', { upTo: 1 }),
      waiver('programme-manager', 'programme:homes', { until: TODAY }),
    ];
    const findings = findingsIn(documentWith(shown, {}, { waivers }));
    expect(findings.flatMap(({ rule, waived }) => (waived ? [rule] : []))).toEqual([
      'project-lead',
      'programme-manager',
      'product-value',
    ]);
  });

  it('need not be alone: any that holds is enough', () => {
    const past = app({ until: '2026-12-31' });
    const tooLow = app({ upTo: 9 });
    expect(isWaived('squad-size', ten, [past, tooLow])).toBe(false);
    expect(isWaived('squad-size', ten, [past, tooLow, app({ upTo: 12 })])).toBe(true);
  });
});

describe('an idle waiver', () => {
  const idle = (waivers: Waiver[]) => idleWaivers(documentWith({ squads: ten }, {}, { waivers }), TODAY);

  it('is one for a rule or a subject that there is not, or for which nothing is found', () => {
    const useless = [
      waiver('squad-colour', 'squad:checkout'),
      waiver('squad-size', 'squad:gone'),
      waiver('squad-product-owner', 'squad:checkout'),
    ];
    expect(idle([app(), ...useless])).toEqual(useless);
  });

  it('is not one that a finding has outgrown or outlived', () => {
    expect(idle([app({ upTo: 9 }), app({ until: '2020-01-01' })])).toEqual([]);
  });

  it('is one for a scenario in which nothing is found, whatever is found in others', () => {
    const split = { ...documentWith({ squads: 'Refunds: Ana' }).scenarios[0], id: 'scenario:split' as const };
    const waivers = [app({ scenario: 'scenario:split' }), app({ scenario: SCENARIO }), app({ scenario: 'scenario:x' })];
    const document = documentWith({ squads: ten }, {}, { waivers });
    const scenarios = [...document.scenarios, split as Document['scenarios'][number]];
    expect(idleWaivers({ ...document, scenarios }, TODAY)).toEqual([waivers[0], waivers[2]]);
  });

  it('is not one that any scenario has a finding for', () => {
    const full = documentWith({ squads: ten }, {}, { waivers: [app()] });
    const empty = documentWith({ squads: 'Refunds: Ana' });
    const scenarios = [...empty.scenarios, ...full.scenarios];
    expect(idleWaivers({ ...full, scenarios }, TODAY)).toEqual([]);
    expect(idleWaivers({ ...full, scenarios: empty.scenarios }, TODAY)).toEqual([app()]);
  });
});
