import { expect, it } from 'vitest';
import { formBeside } from '../../../src/domain/lookup/formBeside.ts';
import { documentOf, organisationOf } from '../../support/picture.ts';

const drawn = (tribes: string) => organisationOf(documentOf({ tribes }));

it('is what either has besides tribes', () => {
  const agile = drawn('Homes:');
  expect(formBeside(agile, agile)).toBe('tribe');
  expect(formBeside(drawn(''), agile)).toBe('tribe');
  expect(formBeside(agile, drawn('Homes: / Bank [department]:'))).toBe('department');
  expect(formBeside(drawn('Homes [chain]:'), agile)).toBe('chain');
});
