import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { partsOf, partsOfSquad } from '../../../src/domain/lookup/partsOf.ts';
import { subjectOf } from '../../../src/domain/thing.ts';
import { documentOf, person, squad } from '../../support/picture.ts';

const { organisation } = documentOf({
  squads: 'Checkout: Ana*, Bo / Refunds: Cy* / No squad: Els, Fay',
  products: 'App: Checkout; Refunds / Loan (Fay): Checkout / Desk: Refunds / Old: ; Checkout',
  programmes: 'Homes (Els) / Wealth',
  projects:
    'Scan 2027-01-04..2027-05-28 running (Bo; Homes): App, #Checkout, @Bo 20%, @Ana / Move 2027-02-01..2027-03-01: #Checkout, @Bo',
}).scenarios[0] as NonNullable<ReturnType<typeof documentOf>['scenarios'][0]>;
const index = indexOf(organisation);

const drawn = (parts: readonly { thing: Parameters<typeof subjectOf>[0]; name: string; as: string }[]) =>
  parts.map(({ thing, name, as }) => `${name} (${subjectOf(thing)}) ${as}`);

describe('what somebody has a part in beside squads', () => {
  it('is what they manage, lead, answer for as product owner, and work in; the widest first, each project once', () => {
    expect(['Ana', 'Bo', 'Cy', 'Els', 'Fay'].flatMap((name) => drawn(partsOf(index, person(name))))).toEqual([
      'App (product:app) productOwner',
      'Scan (project:scan) member',
      'Scan (project:scan) projectLead',
      'Move (project:move) member',
      'Desk (product:desk) productOwner',
      'Homes (programme:homes) programmeManager',
      'Loan (product:loan) productManager',
    ]);
  });
});

describe('what a squad has a part in', () => {
  it('is what it makes, services or both, and the projects that work with it', () => {
    expect(drawn(partsOfSquad(index, squad('Checkout')))).toEqual([
      'App (product:app) makes',
      'Loan (product:loan) makesAndServices',
      'Old (product:old) services',
      'Scan (project:scan) worksWith',
      'Move (project:move) worksWith',
    ]);
    expect(drawn(partsOfSquad(index, squad('Refunds')))).toEqual([
      'App (product:app) services',
      'Desk (product:desk) makesAndServices',
    ]);
  });
});
