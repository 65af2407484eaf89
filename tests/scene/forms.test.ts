import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/domain/colours.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { legendOf } from '../../src/scene/legend.ts';
import { STEPS } from '../../src/scene/measures.ts';
import type { TribeBox } from '../../src/scene/scene.ts';
import { sceneOf } from '../support/board.ts';
import { documentWith } from '../support/flagged.ts';
import { organisationOf, type Picture } from '../support/picture.ts';

/** A tribe, a department and a chain of the same people's names, each with an owner, a lead of a chapter and somebody alone. */
const three: Picture = {
  squads: `Pay: Ana*, Bo / Desk: Cy*, Dirk, P1, P2, P3, P4, P5, P6, P7, P8 / Sales: Eva*, Fay / No squad: Gus, Hes, Ivo`,
  chapters: 'Data (Bo): Ana, Bo, Gus / Policy (Dirk): Cy, Dirk, Hes / Commerce (Fay): Eva, Fay, Ivo',
  tribes: 'Shop (Kim): Pay, Data / Bank [department] (Lou): Desk, Policy / House [chain] (Mia): Sales, Commerce',
};
const details = {
  'tribe:bank': { purpose: 'Choose › Sign' },
  'tribe:house': { purpose: ' Choose › Apply ›Sign ' },
};

/** What a tribe says of itself, line by line. */
function said(box: TribeBox): string[] {
  const leads = box.leads.map(({ label, name }) => `${label} ${name}`);
  const steps = box.steps.join(' > ') || '-';
  const rows = box.rows.map(({ name, meter, limit, productOwner, flag, cells }) => {
    const cards = cells
      .flatMap((cell) => cell.cards)
      .map((card) => {
        const marks = `${card.productOwner ? '*' : ''}${card.lead ? ' CL' : ''}${card.manager ? ' M' : ''}`;
        return `${card.name}${marks}${card.colour === null ? '' : ' coloured'}`;
      });
    return `${name} | ${meter} of ${limit}${productOwner ? ' *' : ''} | ${flag} | ${cards.slice(0, 3).join(', ')}`;
  });
  return [
    `${box.form}: ${box.title} | ${box.meter} | ${box.squads} | ${leads.join(', ')} | ${box.purpose} | ${steps}`,
    ...box.columns.map(({ title, colour }) => `${title}${colour === null ? '' : ' coloured'}`),
    ...rows,
  ];
}

describe('what a tribe is drawn as', () => {
  const scene = sceneOf(three, details);

  it('is told in its own words, and a department and a chain have no seats, limits, stars, flags and colours', () => {
    expect(scene.tribes.map(({ box }) => said(box))).toEqual([
      [
        'tribe: Tribe Shop | 4 / 150 | 1 squad | TL Kim |  | -',
        'Data coloured',
        'Pay | 2 / 9 of 9 * |  | Ana* coloured, Bo CL coloured',
        'No squad |  of 0 |  | Gus coloured',
      ],
      [
        'department: Department Bank | 1 team · 1 group | 1 team | M Lou | Choose › Sign | -',
        'Policy',
        'Other',
        'Desk | 10 of Infinity |  | Cy, Dirk M, P1',
        'No team |  of 0 |  | Hes',
      ],
      [
        'chain: Chain House | 1 department · 1 part | 1 department | M Mia |  | Choose > Apply > Sign',
        'Part of the chain Commerce',
        'Sales | 2 of Infinity |  | Eva, Fay M',
        'No department |  of 0 |  | Ivo',
      ],
    ]);
  });

  it('needs room for the steps of a chain', () => {
    const heightWith = (purpose: string) =>
      sceneOf(three, { 'tribe:house': { purpose } }).tribes.at(-1)?.box.headerHeight ?? 0;
    expect(heightWith('Choose › Apply') - heightWith('Choose ›')).toBe(STEPS.height);
    expect(heightWith('Choose ›')).toBe(heightWith(''));
  });

  it('is said by the legend in marks that stand there, and in the colours of tribes alone', () => {
    const organisation = organisationOf(documentWith(three, details));
    const { marks, expertises } = legendOf(scene, indexOf(organisation), coloursOf(organisation));
    expect(marks).toEqual(['productOwner', 'tribeLead', 'chapterLead', 'manager']);
    expect(expertises.map(({ expertise }) => expertise)).toEqual(['Data']);
  });
});
