import { expect, it } from 'vitest';
import { RULES } from '../../../src/domain/rules/catalogue.ts';
import { ENFORCED, RULE_IDS } from '../../../src/domain/rules/finding.ts';

it('lists every rule once, in the order of the table, with its default severity and limit', () => {
  expect(RULES.map((rule) => rule.id)).toEqual(RULE_IDS);
  const table = RULES.map(({ id, subject, severity, limit }) => [id, severity, limit ?? '-', subject].join(' '));
  expect(table).toEqual([
    'squad-size error 9 squad',
    'tribe-size error 150 tribe',
    'squads-per-person error 2 person',
    'squad-product-owner error - squad',
    'tribe-lead warning - tribe',
    'chapter-lead warning - chapter',
    'line-manager warning - person',
    'squad-mixed warning - squad',
    'squad-steered-by-product-owner warning - squad',
    'same-tribe warning - person',
    'allocation warning - person',
    'squad-mission info - squad',
    'tribe-purpose info - tribe',
    'squad-coach info - squad',
    'coach-independent info - person',
    'coach-span info 4 person',
    't-shape-cover info - squad',
    'role-in-tribe-kind info - person',
    'product-owner-dedicated info 1 person',
    'chapter-lead-in-squad info - chapter',
    'chapter-span info 10 chapter',
    'squad-small info 5 squad',
    'unplaced info - person',
    'product-squad warning - product',
    'product-answered warning - product',
    'product-value info - product',
    'life-cycle-cover info - product',
    'complex-product info - product',
    'mandate info - squad',
    'compliance-cover info - squad',
    'product-management-chapter info - tribe',
    'project-lead warning - project',
    'project-overseen info - project',
    'project-late warning - project',
    'project-owner info - project',
    'programme-manager warning - programme',
  ]);
});

it('enforces the four that are breaches by default', () => {
  expect(RULES.filter((rule) => rule.severity === 'error').map((rule) => rule.id)).toEqual(ENFORCED);
});

it('names a source for every rule', () => {
  expect(RULES.filter((rule) => rule.source === '')).toEqual([]);
});
