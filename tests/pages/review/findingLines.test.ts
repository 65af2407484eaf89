import { describe, expect, it } from 'vitest';
import { ruleTallies } from '../../../src/domain/rules/ruleTallies.ts';
import { findingLines } from '../../../src/pages/review/findingLines.ts';
import { locatedFindings } from '../../support/located.ts';

/** The lines of a table, each with `+` where it opens and `-` where it closes. */
function lines(picture: string, ...turned: string[]): string {
  return findingLines(ruleTallies(locatedFindings(picture), false), new Set(turned))
    .map((line) => {
      const mark = line.isOpen ? '-' : '+';
      if (line.kind === 'hints') return `${mark} hints: ${line.tallies.map(({ rule }) => rule).join(', ')}`;
      if (line.kind === 'finding') return `    ${mark} ${line.located.finding.subject.slice(6)}`;
      return `${line.isInner ? '  ' : ''}${mark} ${line.tally.rule}`;
    })
    .join('\n');
}

const FOUND = `! squad-size app Shop
  ! squad-size pay Bank
  ^ squad-mixed app Shop
  o squad-mission app Shop
  o squad-coach app Shop`;

describe('the lines of the table of findings', () => {
  it('are one for each rule, and one for all hints', () => {
    expect(lines(FOUND)).toBe(`+ squad-size
+ squad-mixed
+ hints: squad-mission, squad-coach`);
  });

  it('open to the findings of a rule, of which the only one is open itself', () => {
    expect(lines(FOUND, 'rule squad-size', 'finding squad-size squad:pay', 'rule squad-mixed')).toBe(`- squad-size
    + app
    - pay
- squad-mixed
    - app
+ hints: squad-mission, squad-coach`);
    expect(lines(FOUND, 'rule squad-mixed', 'finding squad-mixed squad:app alone')).toBe(`+ squad-size
- squad-mixed
    + app
+ hints: squad-mission, squad-coach`);
  });

  it('open from all hints to their rules', () => {
    expect(lines(FOUND, 'hints', 'rule squad-coach')).toBe(`+ squad-size
+ squad-mixed
- hints: squad-mission, squad-coach
  + squad-mission
  - squad-coach
    - app`);
  });

  it('are the rules themselves where there are hints alone, or hints of one rule; the only rule is open', () => {
    expect(lines('o squad-mission app Shop\no squad-coach app Shop')).toBe('+ squad-mission\n+ squad-coach');
    expect(lines('! squad-size app Shop\no squad-coach app Shop')).toBe('+ squad-size\n+ squad-coach');
    expect(lines('o squad-coach app Shop\no squad-coach pay Shop')).toBe(`- squad-coach
    + app
    + pay`);
    expect(lines('o squad-coach app Shop', 'rule squad-coach alone')).toBe('+ squad-coach');
    expect(lines('o squad-coach app Shop', 'rule squad-coach')).toBe('- squad-coach\n    - app');
  });
});
