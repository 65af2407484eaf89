import { describe, expect, it } from 'vitest';
import { type BornKind, bornAs } from '../../src/domain/bornAs.ts';
import type { Command } from '../../src/domain/commands/command.ts';
import type { Document } from '../../src/domain/document.ts';
import { afterwards } from '../support/asked.ts';
import { chaptersIn, documentOf, here, organisationOf, type Picture, squadsIn, tribesIn } from '../support/picture.ts';
import { productsIn, projectsIn } from '../support/productPicture.ts';

const NAMES = { tribe: 'Change', products: 'Products', squad: 'Squad 1' };

/** Somebody's role, by the name in the picture. */
type Roles = Record<string, string>;

/** A picture in which some people have a role. */
function withRoles(picture: Picture, roles: Roles) {
  const { people } = organisationOf(documentOf(picture));
  return people.map((each) => ({ ...each, role: roles[each.name] ?? '' }));
}

const born = (picture: Picture, kind: BornKind, roles: Roles = {}) => {
  const organisation = { ...organisationOf(documentOf(picture)), people: withRoles(picture, roles) };
  return bornAs(organisation, kind, NAMES);
};

function drawnAs(picture: Picture, kind: BornKind, roles: Roles = {}): object {
  const commands = born(picture, kind, roles).map((each) => ({ ...here, ...each }) as Command);
  const document = afterwards(picture, { type: 'together', commands });
  return drawn(document);
}

function drawn(document: Document): object {
  const organisation = organisationOf(document);
  return {
    tribes: tribesIn(document),
    kinds: organisation.tribes.map(({ kind }) => kind ?? '-').join(),
    squads: squadsIn(document),
    chapters: chaptersIn(document),
    products: productsIn(organisation),
    projects: projectsIn(organisation),
  };
}

const CHAIN: Picture = {
  tribes: 'House [chain] (Els): Marketing, Product management, Acceptance, Commerce, Operations',
  squads: 'Marketing: Ana / Product management: Bo, Cy 40% / Acceptance: Dirk, Eva',
  chapters: 'Commerce (Hes): Hes, Ana, Bo, Cy / Operations (Ron): Ron, Dirk, Eva',
  products: 'Loan (Bo): Product management / Card',
  projects: 'Apply 2027-01-04..2027-05-28 running (Cy): Loan, #Acceptance, @Dirk 20%',
};

const DEPARTMENTS: Picture = {
  tribes:
    'Sales [department] (Mia): Desk, Campaigns / Productmanagement [department] (Hugo): Range / Shop (Tess): Pay, Data',
  squads: 'Desk: Ana, Bo / Range: Cy / Pay: Dirk*, Eva',
  chapters: 'Campaigns (Mia): Mia, Fay / Data (Dirk): Dirk, Eva / No chapter: Gijs, Hugo',
};

describe('a proposal born as agile', () => {
  it('makes a tribe of a chain: chapters of its departments, one for products, a squad for each product, and no seat', () => {
    expect(drawnAs(CHAIN, 'agile', { Dirk: 'Technical product manager' })).toEqual({
      tribes: 'House: Loan, Card, Commerce, Operations, Marketing, Products, Acceptance, House',
      kinds: '-',
      squads: 'Loan: / Card: / No squad: Ana, Bo, Cy, Dirk, Eva, Hes, Ron, Els',
      chapters:
        'Commerce: Hes / Operations: Ron / Marketing: Ana / Products: Bo, Cy, Dirk / Acceptance: Eva / House: Els',
      products: 'Loan (Bo): Loan / Card: Card',
      projects: 'Apply 2027-01-04..2027-05-28 running (Cy): Loan, @Dirk 20%',
    });
  });

  it('makes one tribe of all departments and leaves a tribe as it is', () => {
    expect(drawnAs(DEPARTMENTS, 'agile')).toEqual({
      tribes: 'Change: Squad 1, Sales, Products / Shop (Tess): Pay, Data',
      kinds: '-,-',
      squads: 'Squad 1: / Pay: Dirk*, Eva / No squad: Ana, Bo, Cy, Mia, Fay, Gijs, Hugo, Tess',
      chapters: 'Sales: Ana, Bo, Mia, Fay / Products: Cy, Hugo / Data (Dirk): Dirk, Eva / No chapter: Gijs, Tess',
      products: '',
      projects: '',
    });
  });
});

describe('a proposal born as hybrid', () => {
  it('lets the parts of a chain run as departments, and changes in a tribe', () => {
    expect(drawnAs(CHAIN, 'hybrid')).toEqual({
      tribes:
        'Commerce [department] (Hes): Marketing, Product management, Commerce / Operations [department] (Ron): Acceptance, Operations / House: Loan, Card',
      kinds: 'run,run,change',
      squads:
        'Marketing: Ana / Product management: Bo, Cy 40% / Acceptance: Dirk, Eva / Loan: / Card: / No squad: Hes, Ron, Els',
      chapters: 'Commerce (Hes): Ana, Bo, Cy, Hes / Operations (Ron): Dirk, Eva, Ron / No chapter: Els',
      products: 'Loan (Bo): Loan / Card: Card',
      projects: 'Apply 2027-01-04..2027-05-28 running (Cy): Loan, #Acceptance, @Dirk 20%',
    });
  });

  it('lets departments run, and adds a tribe', () => {
    expect(drawnAs(DEPARTMENTS, 'hybrid')).toEqual({
      tribes:
        'Sales [department] (Mia): Desk, Campaigns / Productmanagement [department] (Hugo): Range / Shop (Tess): Pay, Data / Change: Squad 1',
      kinds: 'run,run,-,change',
      squads: 'Desk: Ana, Bo / Range: Cy / Pay: Dirk*, Eva / Squad 1: / No squad: Mia, Fay, Gijs, Hugo, Tess',
      chapters: 'Campaigns (Mia): Mia, Fay / Data (Dirk): Dirk, Eva / No chapter: Ana, Bo, Cy, Gijs, Hugo, Tess',
      products: '',
      projects: '',
    });
  });
});

describe('a proposal', () => {
  it('is born as nothing else where there are only tribes', () => {
    expect(born({ squads: 'Checkout: Ana*' }, 'agile')).toEqual([]);
    expect(born({ squads: 'Checkout: Ana*' }, 'hybrid')).toEqual([]);
  });
});
