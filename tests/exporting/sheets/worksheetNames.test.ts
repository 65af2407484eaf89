import fc from 'fast-check';
import { expect, it } from 'vitest';
import { worksheetNames } from '../../../src/exporting/sheets/worksheetNames.ts';

it('gives worksheets names that they may have', () => {
  expect(
    worksheetNames([
      'People',
      'people',
      'Chapters / line managers: [all]?*',
      "'quoted'",
      '  ',
      'History',
      'Mensen voor wie iets verandert in 2027',
      'Mensen voor wie iets verandert in 2028',
    ]).join('\n'),
  ).toBe(`People
people 2
Chapters line managers all
quoted
Sheet
History_
Mensen voor wie iets verandert
Mensen voor wie iets verander 2`);
});

it('gives no two the same, whatever they are called', () => {
  const anyName = fc.string({ unit: fc.constantFrom('a', 'A', "'", ' ', '/', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 8 }), (names) => {
      const given = worksheetNames(names);
      expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of given) expect(name).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/);
    }),
  );
});
