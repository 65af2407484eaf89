import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/canvas/camera.ts';
import type { Command } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { check } from '../../src/domain/rules/check.ts';
import { arranged, type Counts, headsHeight, leastWidth, squadsABand } from '../../src/scene/arrange.ts';
import { type Filter, Layout, layout } from '../../src/scene/layout.ts';
import { pinsOf, spotPins } from '../../src/scene/pins.ts';
import type { PlacedTribe, Scene } from '../../src/scene/scene.ts';
import { type Direction, type Spot, walk } from '../../src/scene/walk.ts';
import { anyOrganisation } from '../support/anyOrganisation.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { crowd } from '../support/flagged.ts';
import { lineTeams, units } from '../support/lineOrganisation.ts';
import { documentOf, inScenario, organisationOf, TODAY } from '../support/picture.ts';
import { drawing } from '../support/raster.ts';
import { itOnRealData } from '../support/realData.ts';
import { hitPicture, scenePicture, spotWords, table } from '../support/scenePicture.ts';
import { wordsIn } from '../support/words.ts';

const settings = documentOf({});
const words = wordsIn('en');
const tribes = (...counts: [squads: number, chapters: number][]): Counts[] =>
  counts.map(([squads, chapters]) => ({ squads, chapters }));
const bandsOf = (...counts: [number, number][]) => arranged(tribes(...counts)).bands;

describe('where tribes break', () => {
  it('is into as many bands as keep one at most two and a half times as high as wide', () => {
    // 640 wide and 134 + 95 squads + 52 high: up to fourteen squads are no higher than 1600.
    expect([1, 9, 14, 15, 16].map((squads) => bandsOf([squads, 1]))).toEqual([[1], [1], [1], [2], [2]]);
    const shapes: [number, number][] = [
      [40, 1],
      [40, 5],
      [200, 0],
      [761, 0],
      [3, 12],
      [0, 0],
      [0, 9],
      [30, 3],
    ];
    const rows = shapes.map(([squads, chapters]) => {
      const [bands = 0] = bandsOf([squads, chapters]);
      return [squads, chapters, bands, squadsABand(squads, bands)].map(String);
    });
    expect(table([['squads', 'chapters', 'bands', 'squads a band'], ...rows])).toBe(
      drawing(`
      squads | chapters | bands | squads a band
      40     | 1        | 2     | 20
      40     | 5        | 2     | 20
      200    | 0        | 4     | 50
      761    | 0        | 8     | 96
      3      | 12       | 1     | 3
      0      | 0        | 1     | 1
      0      | 9        | 1     | 1
      30     | 3        | 2     | 15
    `),
    );
  });

  it('leaves no band empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 12 }), (squads, chapters) => {
        const [bands = 0] = bandsOf([squads, chapters]);
        expect(bands).toBeGreaterThan(0);
        if (squads > 0) expect((bands - 1) * squadsABand(squads, bands)).toBeLessThan(squads);
      }),
    );
  });

  it('is into lines that make the whole nearest to 16:10', () => {
    const lines = (count: number, size: [number, number] = [6, 4]) =>
      arranged(Array.from({ length: count }, () => tribes(size)).flat()).lines;
    expect([0, 1, 2, 3, 5, 12].map((count) => lines(count).join(' ')).join('\n')).toBe(
      drawing(`

      0
      0
      0 2
      0 3
      0 4 8
    `),
    );
  });

  it('keeps one tribe of nine squads whole beside others, and breaks one that is too high for its line', () => {
    const small = Array.from({ length: 30 }, (): [number, number] => [3, 3]);
    expect(bandsOf([9, 4], ...small)[0]).toBe(1);
    expect(bandsOf([24, 4], ...small)[0]).toBeGreaterThan(1);
  });

  it('breaks none that is no higher than half of them', () => {
    expect(bandsOf([14, 4])).toEqual([1]);
    expect(bandsOf([14, 4], [14, 4], [14, 4])).toEqual([1, 1, 1]);
    expect(bandsOf([14, 4], [14, 4], [30, 4])).toEqual([1, 1, 2]);
    expect(bandsOf([14, 4], [3, 4], [3, 4])).toEqual([2, 1, 1]);
  });

  it('knows the narrowest band that has squads', () => {
    expect(arranged(tribes([0, 0], [0, 1])).narrowest).toBe(Number.POSITIVE_INFINITY);
    expect(arranged(tribes([0, 0], [3, 4], [5, 6])).narrowest).toBe(216 + 4 * 216);
    expect(arranged(tribes([3, 1], [5, 6])).narrowest).toBe(640);
    expect(arranged(tribes([90, 1])).narrowest).toBe(432);
  });

  it('gives boxes heads of one line, and a tribe without either room for both', () => {
    expect(tribes([3, 0], [0, 0], [3, 1]).map(headsHeight)).toEqual([30, 78, 78]);
    expect([leastWidth({ squads: 1, chapters: 0 }, 1), leastWidth({ squads: 1, chapters: 0 }, 2)]).toEqual([640, 432]);
  });
});

describe('a tribe of bands', () => {
  const names = Array.from({ length: 17 }, (_, at) => `S${at + 1}`);
  const scene = sceneOf({
    squads: [...names.map((name, at) => `${name}: P${at}*`), `No squad: ${crowd(2, 'Q')}`].join(' / '),
    chapters: `Een: ${names.map((_, at) => `P${at}`).join(', ')}, ${crowd(2, 'Q')}`,
  });
  it('has its squads side by side, each band with the heads of the chapters, and No squad below all of them', () => {
    expect(scenePicture(scene)).toBe(
      drawing(`
      +-------------------------------------------------------------------------------------+
      |Tribe Shop                                                                           |
      |                                                                                     |
      +---------------------+--------------------+---------------------+--------------------+
      |                     |Een                 |                     |Een                 |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S1                   [P0*               ] |S10                  |[P9*               ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S2                   [P1*               ] |S11                  |[P10*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------[P2*               ]-|---------------------|[P11*              ]|
      |S3                   |                    |S12                  |                    |
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S4                   [P3*               ] |S13                  |[P12*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S5                   [P4*               ] |S14                  |[P13*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S6                   [P5*               ] |S15                  |[P14*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S7                   [P6*               ] |S16                  |[P15*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------|--------------------|
      |S8                   [P7*               ] |S17                  |[P16*              ]|
      |1 / 9                |                    |1 / 9                |                    |
      |                     |                    |                     |                    |
      |                     |                    |                     |                    |
      +---------------------|--------------------|---------------------+--------------------+
      |S9                   [P8*               ] |                                          |
      |1 / 9                |                    |                                          |
      |                     |                    |                                          |
      |                     |                    |                                          |
      +---------------------|--------------------|------------------------------------------+
      |No squad             [Q1                ] |                                          |
      |2 people · 2 FTE     |                    |                                          |
      |                     [Q2                ] |                                          |
      +---------------------+--------------------+------------------------------------------+
    `),
    );
  });
  it('has every row once and in the order of the document, and No squad at the end', () => {
    const { box } = tribeIn(scene);
    expect(box.rows.map(({ name }) => name)).toEqual([...names, 'No squad']);
    expect(box.bands.flatMap((band) => band.rows)).toEqual(box.rows.slice(0, -1));
    expect(box.columns).toBe(box.bands[0]?.columns);
  });
});

describe('a tribe of uneven bands', () => {
  // Nine squads of letters stand in the first band, eight of figures in the second.
  const letters = [...'ABCDEFGHI'];
  const scene = sceneOf({
    squads: [
      ...letters.map((name) => `${name}: ${name.toLowerCase()}*`),
      ...[...'12345678'].map((name) => `${name}: x${name}*`),
    ]
      .concat('No squad: z')
      .join(' / '),
    chapters: `Een (z): ${letters.join(', ').toLowerCase()}, ${[...'12345678'].map((name) => `x${name}`).join(', ')}, z`,
  });
  const { box } = tribeIn(scene);
  const view = { width: box.width, height: box.height };
  const step = { across: 36, down: 49 };

  it('answers in each band with what is seen there, and is itself where a band ends before the others', () => {
    expect(hitPicture(scene, { x: 0, y: 0, zoom: 1 }, view, step)).toBe(
      drawing(`
      ========================
      ======111111======111111
      ======111111======111111
      AAAAAA......111111......
      BBBBBBbbbbbb222222xxxxxx
      BBBBBB......222222......
      CCCCCCcccccc333333xxxxxx
      CCCCCC......333333......
      DDDDDD......444444......
      EEEEEEeeeeee555555xxxxxx
      EEEEEE......555555......
      FFFFFF......666666......
      GGGGGGgggggg777777xxxxxx
      GGGGGG......777777......
      HHHHHHhhhhhh888888xxxxxx
      IIIIII......============
      IIIIII......============
      NNNNNN......NNNNNNNNNNNN
    `),
    );
  });
  it('has the heads of each band pinned over it, and No squad over all of them while something is held', () => {
    const low = { width: box.width - 300, height: 400 };
    expect(hitPicture(scene, { x: 300, y: 300, zoom: 1 }, low, step, true)).toBe(
      drawing(`
      ==========111111
      ==========111111
      DDDD444444......
      EEEE555555xxxxx.
      EEEE555555......
      FFFF666666......
      GGGG777777xxxxx.
      NNNNNNNNNNNNNNNN
    `),
    );
  });
  it('is walked through from band to band by the arrows at the side, and from squad to squad up and down', () => {
    const tribe = box.tribe;
    const squad = (name: string): Spot => ({
      kind: 'row',
      tribe,
      squad: box.rows.find((row) => row.name === name)?.squad ?? null,
    });
    const cardIn = (name: string) => walk(scene, squad(name), 'right') as Spot;
    const ways: [Spot, Direction][] = [
      [cardIn('A'), 'right'],
      [cardIn('C'), 'right'],
      [cardIn('I'), 'right'],
      [squad('1'), 'left'],
      [squad('5'), 'left'],
      [squad('A'), 'left'],
      [cardIn('3'), 'right'],
      [squad('I'), 'down'],
      [squad('1'), 'up'],
      [squad('8'), 'down'],
      [{ kind: 'row', tribe, squad: null }, 'left'],
      [walk(scene, { kind: 'row', tribe, squad: null }, 'right') as Spot, 'right'],
    ];
    const rows = ways.map(([spot, way]) => [spotWords(scene, spot), way, spotWords(scene, walk(scene, spot, way))]);
    expect(table(rows)).toBe(
      drawing(`
      a in A         | right | row 1
      c in C         | right | row 3
      i in I         | right | row 8
      row 1          | left  | a in A
      row 5          | left  | e in E
      row A          | left  | -
      x3 in 3        | right | -
      row I          | down  | row 1
      row 1          | up    | row I
      row 8          | down  | row No squad
      row No squad   | left  | -
      No squad x Een | right | -
    `),
    );
  });
  it('has the ring of a head where that is pinned, in whatever band', () => {
    const [placed] = scene.tribes;
    if (!placed) throw new Error('No tribe');
    const pins = pinsOf(placed, { x: 700, y: 300, zoom: 1 }, { width: 500, height: 400 }, true);
    const spots: Spot[] = [
      { kind: 'row', tribe: box.tribe, squad: 'squad:a' },
      { kind: 'row', tribe: box.tribe, squad: 'squad:3' },
      { kind: 'row', tribe: box.tribe, squad: null },
      { kind: 'card', tribe: box.tribe, squad: 'squad:a', person: 'person:a' },
      { kind: 'card', tribe: box.tribe, squad: null, person: 'person:z' },
      { kind: 'column', tribe: box.tribe, chapter: 'chapter:een' },
      { kind: 'tribe', tribe: box.tribe },
    ];
    expect(spots.map((spot) => Object.values(spotPins(placed, pins, spot)).join(' ')).join('\n')).toBe(
      drawing(`
      216 0
      216 0
      648 -192
      0 0
      0 -192
      0 244
      0 0
    `),
    );
  });
});

/** Zoom and per cent of a window of 1440 x 900 with its panel that tribes cover, with everything in view. */
function coverage(organisation: Organisation): { zoom: number; covered: number } {
  const view = { width: 1140, height: 820 };
  const scene = layout(organisation, settings, check(inScenario(organisation), settings, TODAY), words);
  const { zoom } = fitted(view, { x: 0, y: 0, width: scene.width, height: scene.height });
  const area = scene.tribes.reduce((sum, { box }) => sum + box.width * box.height, 0);
  return { zoom, covered: Math.round((100 * area * zoom ** 2) / (view.width * view.height)) };
}

describe('real organisations', () => {
  it('of tribes of any size cover half of the window or more', () => {
    const rows = [
      ['162 tribes of line teams', coverage(lineTeams())] as const,
      ['44 units', coverage(units())] as const,
    ].map(([name, { zoom, covered }]) => [name, `${(100 * zoom).toFixed(1)} %`, `${covered} %`]);
    expect(table([['', 'zoom', 'covered'], ...rows])).toBe(
      drawing(`
                               | zoom  | covered
      162 tribes of line teams | 5.6 % | 54 %
      44 units                 | 8.4 % | 62 %
    `),
    );
  });
  for (const [file, zoom] of [
    ['rust-project.json', 0.18],
    ['kubernetes.json', 0.08],
  ] as const) {
    itOnRealData(`such as ${file} do so too`, file, ({ scenarios: [today] }) => {
      if (!today) throw new Error('No scenario');
      const seen = coverage(today.organisation);
      expect(seen.covered).toBeGreaterThanOrEqual(50);
      expect(seen.zoom).toBeGreaterThan(zoom);
    });
  }
});

const laid = (document: Document, page?: Layout, filter: Filter | null = null): Scene => {
  const organisation = organisationOf(document);
  const args = [organisation, settings, check(inScenario(organisation), settings, TODAY), words, { filter }] as const;
  return page ? page.of(...args) : layout(...args);
};

/** Which line each tribe stands on, and which band each squad does. */
function breaksOf({ tribes: placed }: Scene): string {
  const tops = [...new Set(placed.map(({ y }) => y))].sort((one, other) => one - other);
  return placed
    .map(({ y, box }) => {
      const bands = box.bands.map((band) => band.rows.map(({ squad }) => squad).join(','));
      return `${box.tribe} on ${tops.indexOf(y)}: ${bands.join(' | ')}`;
    })
    .join('\n');
}

/** How far each tribe may be from where it stood: by what those before it on its line grew, and the lines above. */
function isMovedByGrowth(before: Scene, after: Scene): boolean {
  const tops = [...new Set(before.tribes.map(({ y }) => y))];
  const highest = (of: readonly PlacedTribe[], top: number) =>
    Math.max(...of.filter(({ y }) => y === top).map(({ box }) => box.height));
  return before.tribes.every((was, at) => {
    const now = after.tribes[at];
    if (!now) return false;
    const isBefore = (each: PlacedTribe, index: number) => index < at && each.y === was.y;
    const wider = before.tribes.reduce(
      (sum, each, index) => sum + (isBefore(each, index) ? (after.tribes[index]?.box.width ?? 0) - each.box.width : 0),
      0,
    );
    const tray = (after.tray ? after.tray.width + 48 : 0) - (before.tray ? before.tray.width + 48 : 0);
    const afterTops = [...new Set(after.tribes.map(({ y }) => y))];
    const higher = tops
      .filter((top) => top < was.y)
      .reduce((sum, top, line) => sum + highest(after.tribes, afterTops[line] ?? 0) - highest(before.tribes, top), 0);
    return Math.abs(now.x - was.x - wider - tray) < 1e-6 && Math.abs(now.y - was.y - higher) < 1e-6;
  });
}

describe('people who come, go and move', () => {
  const asked = fc.record({
    kind: fc.constantFrom('move', 'out', 'also', 'new', 'remove'),
    person: fc.nat(),
    squad: fc.nat(),
  });

  /** A gesture with some person and some squad of a document; `null` where it has none. */
  function commandFor(
    document: Document,
    { kind, person, squad }: { kind: string; person: number; squad: number },
  ): Command | null {
    const { people, squads } = organisationOf(document);
    const who = people[person % Math.max(1, people.length)];
    const where = squads[squad % Math.max(1, squads.length)];
    const [scenario] = document.scenarios;
    if (!who || !where || !scenario) return null;
    const base = { scenario: scenario.id, today: TODAY };
    const from = squads.find(({ members }) => members.some((member) => member.person === who.id))?.id ?? null;
    const members = [{ person: who.id, squad: from }];
    switch (kind) {
      case 'move':
        return { ...base, type: 'movePeople', members, to: where.id };
      case 'out':
        return { ...base, type: 'movePeople', members, to: null };
      case 'also':
        return { ...base, type: 'addToSquad', people: [who.id], squad: where.id };
      case 'remove':
        return { ...base, type: 'removePeople', people: [who.id] };
      default:
        return {
          ...base,
          type: 'addPeople',
          people: [{ id: `person:new-${person}`, name: 'New', squads: [where.id] }],
        };
    }
  }

  it('never take a tribe to another line or a squad to another band, and shift one by growth alone', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.array(asked, { minLength: 1, maxLength: 6 }), (organisation, steps) => {
        const empty = documentOf({});
        const scenarios = empty.scenarios.map((each) => ({ ...each, organisation, mode: 'sketch' as const }));
        let document: Document = { ...empty, scenarios };
        const page = new Layout();
        let before = laid(document, page);
        for (const step of steps) {
          const command = commandFor(document, step);
          const outcome = command && run(document, command);
          if (outcome?.kind !== 'done') continue;
          document = outcome.document;
          const after = laid(document, page);
          expect(breaksOf(after)).toBe(breaksOf(before));
          expect(isMovedByGrowth(before, after)).toBe(true);
          expect(after).toEqual(laid(document));
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});
