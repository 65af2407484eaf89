import { describe, expect, it } from 'vitest';
import { againstSet, type KnownFinding } from '../../../src/exporting/report/againstSet.ts';

/** Findings, a line each: `! squad-size 10: squad app` (a breach, `w` a waived one), by rule, count and what it is known by. */
function found(picture: string): KnownFinding[] {
  return picture
    .trim()
    .split('\n')
    .map((line) => {
      const [sign, rule, count, ...keys] = line.trim().split(/[: ]+/);
      return {
        ...{
          rule,
          severity: 'error',
          subject: `squad:${keys}`,
          name: keys.join(' '),
          tribe: null,
          message: line.trim(),
        },
        ...{ waived: sign === 'w', count: Number(count), limit: 9, knownBy: keys },
      } as KnownFinding;
    });
}

function compared(now: string, earlier: string): string {
  const { findings, healed } = againstSet(found(now), found(earlier));
  return [...findings, ...healed].map(({ change, message }) => `${change}: ${message}`).join('\n');
}

describe('findings beside those of an earlier set', () => {
  it('are new, worse or the same, and what was found then alone is healed', () => {
    expect(
      compared(
        `! squad-size 10: app
         ! squad-size 12: web
         ! squad-size 10: pay
         w squad-size 11: old
         ! squads-per-person 3: app`,
        `! squad-size 10: web
         ! squad-size 11: pay
         w squad-size 11: old
         ! squad-size 10: gone
         ! squad-size 10: app`,
      ),
    ).toBe(`same: ! squad-size 10: app
worse: ! squad-size 12: web
same: ! squad-size 10: pay
same: w squad-size 11: old
new: ! squads-per-person 3: app
healed: ! squad-size 10: gone`);
  });

  it('are held against the surest of what both are known by, and none twice', () => {
    expect(
      compared(
        `! allocation 1: number-7 ana
         ! allocation 2: ana`,
        `! allocation 1: ana
         ! allocation 1: number-7 anna`,
      ),
    ).toBe(`same: ! allocation 1: number-7 ana
worse: ! allocation 2: ana`);
    expect(compared('! allocation 1: ana\n! allocation 1: ana', '! allocation 1: ana')).toBe(`same: ! allocation 1: ana
new: ! allocation 1: ana`);
  });
});
