import { describe, expect, it } from 'vitest';
import type { CardBox, Scene } from '../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { drawing } from '../support/raster.ts';
import { table } from '../support/scenePicture.ts';

const scene = sceneOf(
  {
    squads:
      'Betalen (Tom): Ana*, Bo 40%, New?, Rik / Sparen: Bo, Cy, Yara / Leen: Gus / Kluis: Ivo*, Ana / No squad: Tom, Els, Ed',
    chapters:
      'Development (Ana): Ana, Bo, New?, Fay / Data (Jo van der Berg): Cy, Jo van der Berg / Risk: Ivo, Yara, Gus',
    tribes: 'Klant (Els; Ana): Betalen, Sparen, Leen, Development, Data / Balans: Kluis, Risk',
    rules: { 'squad-size': { limit: 3 } },
  },
  {
    'person:ana': { role: 'Lead engineer' },
    'person:cy': { kind: 'external', role: 'Analyst' },
    'person:fay': { fte: 0.6 },
    'squad:betalen': { mission: '  Every customer pays in one step ' },
    'tribe:klant': { purpose: ' Money without worry ' },
    'chapter:risk': { expertise: 'Data' },
  },
);

const or = (value: string | null, other = '-') => value || other;

function faces(of: Scene): string {
  const rowOf = (card: CardBox) => [
    card.name,
    or(card.role),
    or(card.squad),
    String(card.colour ?? '-'),
    [card.productOwner && 'owner', card.lead && 'lead', card.external && 'external', card.vacancy && 'vacancy']
      .filter(Boolean)
      .join(' '),
    or(card.share, 'all'),
    or(card.elsewhere),
  ];
  const cards = of.tribes.flatMap(({ box }) => box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards)));
  const head = ['name', 'role', 'squad', 'colour', 'is', 'share', 'elsewhere'];
  return table([head, ...[...cards, ...(of.tray?.cards ?? [])].map(rowOf)]);
}

describe('what stands on the board', () => {
  it('is on each card: the person in that squad, with a share of time and, in Other, the chapter of another tribe', () => {
    expect(faces(scene)).toBe(
      drawing(`
      name | role          | squad         | colour | is         | share | elsewhere
      Ana  | Lead engineer | squad:betalen | 1      | owner lead | ½     | -
      Bo   | -             | squad:betalen | 1      |            | 40%   | -
      New  | -             | squad:betalen | 1      | vacancy    | all   | -
      Rik  | -             | squad:betalen | -      |            | all   | -
      Bo   | -             | squad:sparen  | 1      |            | 60%   | -
      Cy   | Analyst       | squad:sparen  | 0      | external   | all   | -
      Yara | -             | squad:sparen  | 0      |            | all   | Risk
      Gus  | -             | squad:leen    | 0      |            | all   | Risk
      Fay  | -             | -             | 1      |            | all   | -
      Ivo  | -             | squad:kluis   | 0      | owner      | all   | -
      Ana  | Lead engineer | squad:kluis   | 1      | lead       | ½     | Development
      Ed   | -             | -             | -      |            | all   | -
    `),
    );
  });

  it('is in the head of each chapter: its lead, who can be taken from there when in no squad, and its numbers', () => {
    const heads = scene.tribes.flatMap(({ box }) =>
      box.columns.map((column) => [
        column.name,
        or(column.chapter),
        String(column.colour ?? '-'),
        or(column.leadName),
        or(column.leadInitials),
        or(column.lead),
        column.leadDraggable ? 'alone' : '',
        column.numbers,
      ]),
    );
    expect(table([['name', 'id', 'colour', 'lead', '', 'id', '', 'numbers'], ...heads])).toBe(
      drawing(`
      name        | id                  | colour | lead            |    | id                     |       | numbers
      Development | chapter:development | 1      | Ana             | A  | person:ana             |       | 3 people + 1 vacancy · 3.6 FTE
      Data        | chapter:data        | 0      | Jo van der Berg | JB | person:jo-van-der-berg | alone | 2 people · 2 FTE
      Other       | -                   | -      | -               | -  | -                      |       | 3 people · 3 FTE
      Risk        | chapter:risk        | 0      | -               | -  | -                      |       | 3 people · 3 FTE
      Other       | -                   | -      | -               | -  | -                      |       | 1 person · 1 FTE
    `),
    );
  });

  it('is in the head of each squad: its mission, its seats, who owns it and its worst finding', () => {
    const heads = scene.tribes.flatMap(({ box }) =>
      box.rows.map((row) => [
        row.name,
        or(row.squad),
        or(row.about),
        `${row.members} of ${row.limit}`,
        or(row.meter),
        or(row.ownLimit),
        row.productOwner ? 'owned' : '',
        row.numbers,
        row.flag && `${row.flagSeverity}: ${row.flag}`,
      ]),
    );
    const head = ['name', 'id', 'about', 'members', 'meter', 'limit', '', 'numbers', 'flag'];
    expect(table([head, ...heads])).toBe(
      drawing(`
      name     | id            | about                           | members | meter   | limit             |       | numbers                        | flag
      Betalen  | squad:betalen | Every customer pays in one step | 4 of 3  | 4 / 3 ≠ | limit 3 (pack: 9) | owned | 3 people + 1 vacancy · 2.9 FTE | error: 4 members (limit 3)
      Sparen   | squad:sparen  | -                               | 3 of 3  | 3 / 3 ≠ | limit 3 (pack: 9) |       | 3 people · 2.6 FTE             | error: no product owner
      Leen     | squad:leen    | -                               | 1 of 3  | 1 / 3 ≠ | limit 3 (pack: 9) |       | 1 person · 1 FTE               | error: no product owner
      No squad | -             | 1 person · 0.6 FTE              | 1 of 0  | -       | -                 |       | 1 person · 0.6 FTE             |
      Kluis    | squad:kluis   | -                               | 2 of 3  | 2 / 3 ≠ | limit 3 (pack: 9) | owned | 2 people · 1.5 FTE             |
      No squad | -             | 0 people · 0 FTE                | 0 of 0  | -       | -                 |       | 0 people · 0 FTE               |
    `),
    );
    expect(tribeIn(scene).box.rows.at(-1)?.flagSeverity).toBeNull();
    const bench = tribeIn(sceneOf({ squads: 'Kluis: Ivo*', chapters: 'Een: Ana, Bo, New?' })).box.rows.at(-1);
    expect(bench).toMatchObject({ members: 3, about: '2 people + 1 vacancy · 3 FTE' });
    expect(tribeIn(sceneOf({ squads: 'Kluis: Ivo*' })).box.rows[0]).toMatchObject({ flag: '', flagSeverity: null });
  });

  it('is in the head of each tribe: its purpose, its squads, its people against the limit, its leaders', () => {
    const { leads, columns, bands, rows, ...box } = tribeIn(scene).box;
    expect(box).toEqual({
      tribe: 'tribe:klant',
      form: 'tribe',
      name: 'Klant',
      title: 'Tribe Klant',
      purpose: 'Money without worry',
      steps: [],
      projects: null,
      projectsHeight: 0,
      coordination: '',
      squads: '3 squads',
      width: 864,
      height: expect.any(Number),
      headerHeight: 88,
      columnsTop: 88,
      columnsHeight: 78,
      rowHeadWidth: 216,
      people: expect.any(Number),
      limit: 150,
      squadLimit: 3,
      pitch: expect.any(Number),
      meter: expect.any(String),
      meterInFull: '10 + 1 / 150',
      ownLimit: '',
      numbers: expect.any(String),
      breaches: expect.any(Number),
    });
    expect([box.people, box.meter, box.numbers, box.breaches].join(' | ')).toBe(
      drawing(`
      11 | 10 + 1 / 150 | 10 people + 1 vacancy · 10.6 FTE | 3
    `),
    );
    expect(leads.map((lead) => [lead.label, lead.name, lead.initials, lead.colour, lead.draggable])).toEqual([
      ['TL', 'Els', 'E', null, true],
      ['AC', 'Ana', 'A', 1, false],
      ['AC', 'Tom', 'T', null, true],
    ]);
  });

  it('is in the tray: everybody in no chapter and no squad whom no head names', () => {
    expect([scene.tray?.title, scene.tray?.numbers, scene.tray?.cards.map(({ name }) => name)]).toEqual([
      'Unplaced',
      '1 person · 1 FTE',
      ['Ed'],
    ]);
  });
});

describe('the leaders in the head of a tribe', () => {
  const leaders = (tribe: string, chapters = 'A: Q / B: / C: / D: / E: / F:') => {
    const { box } = tribeIn(
      sceneOf({
        squads: 'Kort: Q',
        chapters,
        tribes: `Klant (${tribe}): Kort, ${chapters.match(/\w+(?=:)/g)?.join(', ')}`,
      }),
    );
    return [
      `width ${box.width}, head ${box.headerHeight}`,
      ...box.leads.map((each) => `${each.name} ${each.x},${each.y}`),
    ];
  };
  it('stand in one line before the meter, while they leave the name its place', () => {
    // 216 and six columns of 216: 1512 wide, and 1512 - 2 x 16 - 260 - 240 = 980 is room for five of 180.
    expect(leaders('Els; Kim')).toEqual(['width 1512, head 56', 'Els 896,16', 'Kim 1076,16']);
    expect(leaders('P1; P2, P3, P4, P5')[0]).toBe('width 1512, head 56');
  });
  it('stand in lines under it where they do not, as many in each as fit', () => {
    const eight = leaders('P1; P2, P3, P4, P5, P6, P7, P8, P9');
    expect(eight[0]).toBe('width 1512, head 116');
    expect(eight.slice(1)).toEqual([
      'P1 16,54',
      'P2 196,54',
      'P3 376,54',
      'P4 556,54',
      'P5 736,54',
      'P6 916,54',
      'P7 1096,54',
      'P8 1276,54',
      'P9 16,82',
    ]);
  });
  it('stand there from exactly where the room ends', () => {
    // One leader of 180 in a tribe of 640 would leave the name 172; in one of 712 and more it has its 260.
    const widths = ['A: Q', 'A: Q / B:', 'A: Q / B: / C:'].map((chapters) => leaders('Els', chapters).join('; '));
    expect(widths).toEqual([
      'width 640, head 88; Els 16,54',
      'width 648, head 88; Els 16,54',
      'width 864, head 56; Els 428,16',
    ]);
  });
  it('fill their lines: as many as fit without the space after the last', () => {
    expect(leaders('Els; Kim', 'A: Q / B: / C:')[0]).toBe('width 864, head 88');
    const seven = leaders('P1; P2, P3, P4, P5, P6, P7, P8', 'A: Q / B: / C: / D: / E:');
    expect([seven[0], seven[7], seven[8]]).toEqual(['width 1296, head 116', 'P7 1096,54', 'P8 16,82']);
  });
  it('are the lead and then the coaches, each named once: the tribe’s own and those of its squads', () => {
    const coached = sceneOf({
      squads: 'A (Tom): Q / B (Kim): R / C (Tom): S / D: T',
      chapters: 'Een: Q, R, S, T',
      tribes: 'Klant (-; Kim): A, B, C, Een / Balans: D',
    });
    expect(coached.tribes.map(({ box }) => box.leads.map(({ label, name }) => `${label} ${name}`))).toEqual([
      ['AC Kim', 'AC Tom'],
      [],
    ]);
  });
});
