import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { knownBy } from '../../../src/domain/lookup/knownBy.ts';
import type { SubjectId } from '../../../src/domain/organisation.ts';
import { documentWith } from '../../support/flagged.ts';
import { organisationOf } from '../../support/picture.ts';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Vac, Bo / Apps: Vac / No squad: Dee',
  chapters: 'Wéb: Ana, Bo',
  tribes: 'Shop: Checkout, Refunds, Wéb',
};
const DETAILS = {
  'person:ana': { name: 'Ana  Łuz', employeeNumber: ' 000120 ', email: 'Ana@Shop.example ' },
  'person:bo': { email: 'bo@shop.example' },
  'person:vac': { kind: 'vacancy', name: 'Tester', email: 'nobody@shop.example' },
  'person:dee': { employeeNumber: '000' },
};

describe('what something is known by in another document', () => {
  const index = indexOf(organisationOf(documentWith(SHOP, DETAILS)));
  it.each<[SubjectId, string[]]>([
    ['person:ana', ['number 120', 'mail ana@shop.example', 'person ana luz']],
    ['person:bo', ['mail bo@shop.example', 'person bo']],
    ['person:cy', ['person cy']],
    ['person:dee', ['number 0', 'person dee']],
    ['person:vac', ['vacancy tester in apps, refunds']],
    ['squad:refunds', ['squad refunds in shop']],
    ['chapter:wéb', ['chapter web in shop']],
    ['tribe:shop', ['tribe shop']],
    ['squad:gone', []],
    ['person:gone', []],
    ['product:gone', []],
  ])('%s: %j', (subject, keys) => {
    expect(knownBy(index, subject)).toEqual(keys);
  });
});
