import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/domain/atOnce.ts';
import { keyOfFixable, lookingForFixes } from '../../../src/domain/fixes/fixable.ts';
import { fixesFor } from '../../../src/domain/fixes/fixesFor.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { MENDING } from '../../support/fixesPicture.ts';
import { crowd, documentWith } from '../../support/flagged.ts';
import { inScenario, organisationOf, TODAY } from '../../support/picture.ts';

/** A squad that is too large, one without a product owner, and a chapter without a lead, for which somebody answers. */
const SHOP = documentWith({
  squads: `App: Ana*, ${crowd(10)} / Loan: Bo, Cy, Dee, Eef, Fay / Card: Gus*, Hugo, Ivo, Jet, Kim`,
  chapters: `Web (Ana): ${crowd(10)} / Data: Bo, Cy, Dee, Eef, Fay, Gus, Hugo, Ivo, Jet, Kim`,
  waivers: 'chapter-lead chapter:data',
});
const findingsOf = (document = SHOP) => check(inScenario(organisationOf(document)), document, TODAY);

describe('looking for repairs', () => {
  it('finds those that have one, and nothing that is offered none', () => {
    const known = new Map<string, boolean>();
    const findings = findingsOf();
    atOnce(lookingForFixes(SHOP, findings, MENDING, known));
    const offered = findings.map((finding) => [keyOfFixable(finding), fixesFor(SHOP, finding, MENDING).length > 0]);
    expect([...known]).toEqual(offered);
    expect(
      [...known].map(([key, isFixable]) => `${isFixable ? '+' : '-'} ${key}`).join('\n'),
    ).toBe(`+ squad-size squad:app
+ squad-product-owner squad:loan
+ tribe-lead tribe:shop
+ chapter-lead chapter:web
- chapter-lead chapter:data
+ squad-mixed squad:app
+ squad-mixed squad:loan
+ squad-mixed squad:card
+ squad-steered-by-product-owner squad:app
- squad-mission squad:app
- squad-mission squad:loan
- squad-mission squad:card
- tribe-purpose tribe:shop
- squad-coach squad:app
- squad-coach squad:loan
- squad-coach squad:card`);
  });

  it('pauses between the parts of a step that it tries, and tries no more after one that holds', () => {
    const pauses = (rule: string) => {
      const findings = findingsOf().filter((finding) => finding.rule === rule);
      return [...lookingForFixes(SHOP, findings.slice(0, 1), MENDING, new Map())].length;
    };
    // One more at the end of each finding.
    expect([pauses('squad-size'), pauses('squad-product-owner'), pauses('squad-mission')]).toEqual([7, 7, 1]);
  });

  it('looks at nothing twice, and goes on where it was left', () => {
    const findings = findingsOf();
    const known = new Map<string, boolean>();
    const begun = lookingForFixes(SHOP, findings, MENDING, known);
    while (known.size < 2) begun.next();
    const [first] = findings;
    if (!first) throw new Error('Nothing was found');
    known.set(keyOfFixable(first), false);
    atOnce(lookingForFixes(SHOP, findings, MENDING, known));
    expect(known.size).toBe(findings.length);
    expect(known.get(keyOfFixable(first))).toBe(false);
  });

  it('has nothing to try in a frozen scenario', () => {
    const frozen = { ...SHOP, scenarios: SHOP.scenarios.map((each) => ({ ...each, frozen: TODAY })) };
    const findings = findingsOf();
    expect([...lookingForFixes(frozen, findings, MENDING, new Map())].length).toBe(findings.length);
  });
});
