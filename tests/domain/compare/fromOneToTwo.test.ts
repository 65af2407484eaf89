import { describe, expect, it } from 'vitest';
import { affectedBy } from '../../../src/domain/compare/affected.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { fromOneToTwo, type ProductManager, waysOf } from '../../../src/domain/compare/fromOneToTwo.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';

const tail = (id: string) => id.slice(id.indexOf(':') + 1);
const called = ({ before, after }: ProductManager) =>
  [before, after].map((standing) => standing?.person.role ?? '-').join(' > ');

function groups(before: Drawn, after: Drawn) {
  const [one, other] = [drawn(before), drawn(after)];
  return fromOneToTwo(affectedBy(compare(one, other), one, other), indexOf(one), indexOf(other));
}

/** A line for each group, then one for each of its people: what happens to them, and what they are called. */
function people(before: Drawn, after: Drawn): string {
  return groups(before, after)
    .flatMap(({ role, people }) => [
      `${role}:`,
      ...people.map((each) => `  ${each.fate} ${tail(each.id)}, ${called(each)}`),
    ])
    .join('\n');
}

/** The same, by role: a line for each way that somebody goes. */
function ways(before: Drawn, after: Drawn): string {
  return groups(before, after)
    .flatMap((group) => [
      `${group.role}:`,
      ...waysOf(group).map(({ fate, people }) => `  ${fate} ${people.length}, ${people.map(called)[0]}`),
    ])
    .join('\n');
}

const roles = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([name, role]) => [`person:${name}`, { role }]));

const BEFORE = {
  squads: 'Beheer: Anouk, Bram, Cem / Innovatie: Daan, Els / Lancering: Fatima, Gijs, Hanna',
  chapters: 'Groep (Iris): Anouk, Bram, Cem, Daan, Els, Fatima, Gijs, Hanna, Iris, Jan',
  tribes: 'Product [department] (Kim): Beheer, Innovatie, Lancering, Groep',
  set: roles({
    anouk: 'Technisch productmanager',
    bram: ' technical product manager ',
    cem: 'Technisch Product Manager',
    daan: 'Strategisch productmanager',
    els: 'Productmanager',
    fatima: 'Product marketing manager',
    gijs: 'Commercieel productmanager',
    hanna: 'Copywriter',
    iris: 'Manager productmanagement',
    jan: 'Technisch productmanager ICT',
  }),
};
const AFTER = {
  squads: 'Aflossen: Anouk*, Bram, Els, Hanna / App: Daan*, Fatima, Liv / No squad: Gijs',
  chapters: 'Producten (Iris): Anouk, Bram, Daan, Els, Fatima, Gijs, Iris, Liv / Web: Hanna, Jan',
  tribes: 'Hypotheek (Kim): Aflossen, App, Producten, Web',
  set: roles({
    anouk: 'Technisch productmanager',
    bram: 'Technisch productmanager',
    daan: 'Product owner',
    els: 'Customer journey expert',
    fatima: 'Ontwikkelaar',
    gijs: 'Commercieel productmanager',
    hanna: 'Product owner',
    iris: 'Chapter lead producten',
    jan: 'Technisch productmanager ICT',
    liv: 'Customer journey expert',
  }),
};

describe('from product management 1.0 to 2.0', () => {
  it('says of everybody of product management what they are before and after, by what they are called before', () => {
    expect(people(BEFORE, AFTER)).toBe(`technical:
  product-owner anouk, Technisch productmanager > Technisch productmanager
  moves bram,  technical product manager  > Technisch productmanager
  not-in cem, Technisch Product Manager > -
strategic:
  product-owner daan, Strategisch productmanager > Product owner
marketing:
  other-role fatima, Product marketing manager > Ontwikkelaar
commercial:
  moves gijs, Commercieel productmanager > Commercieel productmanager
general:
  other-role els, Productmanager > Customer journey expert
head:
  chapter-lead iris, Manager productmanagement > Chapter lead producten
null:
  product-owner hanna, Copywriter > Product owner
  new liv, - > Customer journey expert`);
  });

  it('says nothing where nobody is of product management', () => {
    const drawing = { squads: 'App: Jan', set: roles({ jan: 'Technisch productmanager ICT' }) };
    expect(people(drawing, drawing)).toBe('');
  });

  it('takes a seat or its name, and of the same people who only changes places for somebody who moves', () => {
    const before = {
      squads: 'App: Ana*, Bo / Loan: Cy, Dee / No squad: Eva, Fay',
      chapters: 'Products (Cy): Ana, Bo, Cy / Web: Dee, Eva',
      set: roles({ ana: 'Product manager', bo: 'Product owner', cy: 'Product manager', dee: 'Product owner' }),
    };
    const after = {
      squads: 'App: Bo*, Ana / Loan: Dee, Cy / No squad: Eva, Fay',
      chapters: 'Products (Cy): Ana, Bo, Cy, Dee / Web (Ana): Eva',
      set: roles({ ana: 'Product manager', bo: 'Product owner', cy: 'Product manager', dee: 'Product owner' }),
    };
    expect(people(before, after)).toBe(`general:
  chapter-lead ana, Product manager > Product manager
  stays cy, Product manager > Product manager
productOwner:
  stays bo, Product owner > Product owner
  moves dee, Product owner > Product owner`);
    expect(people(before, before)).toBe(`general:
  stays ana, Product manager > Product manager
  stays cy, Product manager > Product manager
productOwner:
  stays bo, Product owner > Product owner
  stays dee, Product owner > Product owner`);
  });

  it('is told by role, those together to whom the same happens and who are called the same after', () => {
    const before = {
      squads: 'App: Ana, Bo, Cy, Dee, Eva',
      set: roles(Object.fromEntries(['ana', 'bo', 'cy', 'dee', 'eva'].map((name) => [name, 'Product manager']))),
    };
    const after = {
      squads: 'App: Ana, Cy / Loan: Bo*, Dee, Eva',
      set: roles({
        ana: 'Product manager',
        bo: 'Product owner',
        cy: 'Customer journey expert',
        dee: 'customer journey expert ',
        eva: 'Tester',
      }),
    };
    expect(ways(before, after)).toBe(`general:
  product-owner 1, Product manager > Product owner
  other-role 2, Product manager > Customer journey expert
  other-role 1, Product manager > Tester
  stays 1, Product manager > Product manager`);
  });
});
