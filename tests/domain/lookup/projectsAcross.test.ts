import { expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { projectsAcross } from '../../../src/domain/lookup/projectsAcross.ts';
import { documentWith } from '../../support/flagged.ts';
import { organisationOf } from '../../support/picture.ts';

const DRAWN = {
  squads: 'Sales: Ana, Bo / Systems: Cy, Dia / Desk: Eve / Lent: Cy',
  chapters: 'Commerce: Ana, Bo / Operations: Cy, Dia / Policy: Eve',
  tribes: 'House [chain]: Sales, Systems, Commerce, Operations / Bank [department]: Desk, Lent, Policy',
  projects: [
    'Digital 2027-01-04..2027-05-28 running (Ana): @Bo 40%, @Cy 20%, @Dia',
    'Led 2027-01-04..2027-05-28 (Ana): @Cy',
    'With 2027-01-04..2027-05-28: @Bo, #Systems',
    'Within 2027-01-04..2027-05-28 (Ana): @Bo, #Sales',
    'Elsewhere 2027-01-04..2027-05-28 (Eve): @Ana, #Desk, #Lent',
  ].join(' / '),
};

const drawn = (details: Parameters<typeof documentWith>[1] = {}) => {
  const index = indexOf(organisationOf(documentWith(DRAWN, details)));
  return index.organisation.tribes.map((tribe) =>
    projectsAcross(tribe, index).map(({ project, parts }) => {
      const said = parts.map(
        ({ part, by }) => `${part.name} (${by.map(({ name, share }) => `${name} ${share}`).join(', ')})`,
      );
      return `${project.name}: ${said.join(', ')}`;
    }),
  );
};

it('are those whose lead, people or departments are in more than one part of a chain, with who does them there', () => {
  expect(drawn()).toEqual([
    [
      'Digital: Commerce (Bo 0.4), Operations (Cy 0.2, Dia null)',
      'Led: Commerce (), Operations (Cy null)',
      'With: Commerce (Bo null), Operations (Systems null)',
    ],
    [],
  ]);
});

it('are none of a department or a tribe, which are no chain', () => {
  expect(drawn({ 'tribe:house': { form: 'department' } })).toEqual([[], []]);
});
