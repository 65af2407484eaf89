import { expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import type { SubjectId } from '../../../src/domain/organisation.ts';
import { unitsConcerned } from '../../../src/domain/rules/unitsConcerned.ts';
import {
  chapter,
  documentOf,
  organisationOf,
  person,
  product,
  programme,
  project,
  squad,
  tribe,
} from '../../support/picture.ts';

const index = indexOf(
  organisationOf(
    documentOf({
      squads: 'App: Ana*, Bo / Pay (Tom): Bo, Cy / No squad: Dee, Ed, Fay',
      chapters: 'Web (Ana): Cy / Care (Ed): Ed / No chapter: Ana, Bo, Dee, Fay, Tom, Kim',
      tribes: 'Shop (Kim): App, Web / Bank: Pay, Care',
      products: 'Card: App; Pay / Loan: -; Pay / Idle',
      projects: 'Move 2027-01-04..2027-05-28: #Pay / Alone 2027-01-04..2027-05-28',
      programmes: 'All',
    }),
  ),
);

function concerned(subject: SubjectId): string {
  const { tribe: counted, squads, chapters } = unitsConcerned(subject, index);
  return [counted ?? '-', ...squads, ...chapters].join(' ');
}

it('a unit concerns itself, and is counted in its tribe', () => {
  expect([tribe('Bank'), squad('Pay'), chapter('Web'), squad('Gone')].map(concerned)).toEqual([
    'tribe:bank',
    'tribe:bank squad:pay',
    'tribe:shop chapter:web',
    '- squad:gone',
  ]);
});

it('somebody concerns every squad and chapter, and is counted in one tribe: of the chapter, the first squad, or what is led', () => {
  expect(['Cy', 'Bo', 'Ana', 'Ed', 'Tom', 'Kim', 'Dee'].map((name) => concerned(person(name))).join('\n')).toBe(
    `tribe:shop squad:pay chapter:web
tribe:shop squad:app squad:pay
tribe:shop squad:app chapter:web
tribe:bank chapter:care
tribe:bank
tribe:shop
-`,
  );
});

it('a product and a project concern their squads, and a programme none', () => {
  const all = [product('Card'), product('Loan'), product('Idle'), project('Move'), project('Alone'), programme('All')];
  expect(all.map(concerned)).toEqual([
    'tribe:shop squad:app squad:pay',
    'tribe:bank squad:pay',
    '-',
    'tribe:bank squad:pay',
    '-',
    '-',
  ]);
});
