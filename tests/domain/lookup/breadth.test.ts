import { expect, it } from 'vitest';
import { breadthOf } from '../../../src/domain/lookup/breadth.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { drawn } from '../../support/changesPicture.ts';

it('says who of a squad has each field that breadth is asked in, deep or broad', () => {
  const organisation = drawn({
    squads: 'App: Anouk, Bram, Cem, Daan / Loan: Els',
    set: {
      'person:anouk': { deep: ['product management'], broad: [' Communicatie', 'campagnes'] },
      'person:bram': { deep: ['Data Analytics', 'data'], broad: ['marketing'] },
      'person:cem': { deep: ['communication'], broad: ['data warehouses'] },
      'person:daan': { broad: ['marketing'] },
      'person:els': { deep: ['klantreizen'] },
    },
  });
  const index = indexOf(organisation);
  const lines = organisation.squads.map((squad) => {
    const fields = [...breadthOf(squad, index)].map(([field, people]) => {
      return `${field} ${people.map((id) => id.replace('person:', '')).join(' ') || '-'}`;
    });
    return `${squad.name}: ${fields.join(', ')}`;
  });
  expect(lines.join('\n')).toBe(
    `App: marketing bram daan, customer-experience -, campaigns anouk, communication anouk cem, data bram
Loan: marketing -, customer-experience els, campaigns -, communication -, data -`,
  );
});
