import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { boxOfSpot, type Direction, type Spot, spotKey, walk } from '../../src/scene/walk.ts';
import { sceneOf } from '../support/board.ts';
import { drawing } from '../support/raster.ts';
import { spotWords, table } from '../support/scenePicture.ts';

const scene = sceneOf({
  squads: 'Checkout: Ana*, Bo, Dee / Refunds: Cy* / No squad: Ed',
  chapters: 'Development: Ana, Bo, Ed / Data: Cy, Dee',
  tribes: 'Shop: Checkout, Refunds, Development, Data',
});

const ana: Spot = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:ana' };
const at = (spot: Spot | null) => (spot ? spotKey(spot) : 'nowhere');

/** The keys of the spots that one step after another leads to. */
function path(from: Spot, ...steps: Direction[]): string[] {
  let spot: Spot | null = from;
  return steps.map((step) => {
    spot = spot && walk(scene, spot, step);
    return at(spot);
  });
}

describe('walking the board by arrows', () => {
  it('goes from card to card down a cell, then on to the next row', () => {
    expect(path(ana, 'down', 'down')).toEqual([
      'card person:bo squad:checkout',
      'cell tribe:shop squad:refunds chapter:development',
    ]);
  });
  it('goes up through the heads of the chapters to the tribe, and no further', () => {
    expect(path(ana, 'up', 'up', 'up')).toEqual(['column tribe:shop chapter:development', 'tribe:shop', 'nowhere']);
  });
  it('goes across from chapter to chapter, and left to the head of the squad', () => {
    expect(path(ana, 'right')).toEqual(['card person:dee squad:checkout']);
    expect(path(ana, 'left', 'left')).toEqual(['row tribe:shop squad:checkout', 'nowhere']);
  });
  it('jumps to the ends of a row and to the corners of the matrix', () => {
    expect(path(ana, 'end', 'start')).toEqual(['card person:dee squad:checkout', 'row tribe:shop squad:checkout']);
    expect(path(ana, 'first', 'last')).toEqual([
      'column tribe:shop chapter:development',
      'cell tribe:shop  chapter:data',
    ]);
  });
  it('comes from every spot back by the opposite arrow, where the cells hold one card', () => {
    const cy: Spot = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:refunds', person: 'person:cy' };
    expect(path(cy, 'up', 'down')).toEqual(['card person:dee squad:checkout', 'card person:cy squad:refunds']);
  });
  it('knows the box of every spot it leads to', () => {
    for (const direction of ['up', 'down', 'left', 'right', 'end', 'last'] as const) {
      const spot = walk(scene, ana, direction);
      expect(spot && boxOfSpot(scene, spot)).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
    }
  });
});

/** Every place that the focus can be on: the tray, then each tribe from its head to its last row. */
function spotsIn({ tray, tribes }: Scene): Spot[] {
  return [
    ...(tray?.cards ?? []).map(({ person }): Spot => ({ kind: 'card', tribe: null, squad: null, person })),
    ...tribes.flatMap(({ box: { tribe, columns, rows } }): Spot[] => [
      { kind: 'tribe', tribe },
      ...columns.map(({ chapter }): Spot => ({ kind: 'column', tribe, chapter })),
      ...rows.flatMap(({ squad, cells }): Spot[] => [
        { kind: 'row', tribe, squad },
        ...cells.flatMap(({ chapter, cards }): Spot[] =>
          cards.length === 0
            ? [{ kind: 'cell', tribe, squad, chapter }]
            : cards.map(({ person }) => ({ kind: 'card', tribe, squad, person })),
        ),
      ]),
    ]),
  ];
}

describe('where each key leads from each place', () => {
  const bank = sceneOf({
    squads: 'Betalen: Ana*, Bo, Cy, Dee, Eli / Sparen: Fay, Gus, Hal / Kluis: Ivo / No squad: Ed, Zed',
    chapters: 'Development: Ana, Bo, Cy, Dee, Fay / Data: Eli, Gus, Kim / Risk: Ivo',
    tribes: 'Klant: Betalen, Sparen, Development, Data / Balans: Kluis, Risk / Leeg:',
  });
  const leads = (...ways: Direction[]) =>
    table([
      ['from', ...ways],
      ...spotsIn(bank).map((spot) =>
        [spot, ...ways.map((way) => walk(bank, spot, way))].map((at) => spotWords(bank, at)),
      ),
    ]);

  it('with the arrows: to the card beside it, the next row or column, or a head', () => {
    expect(leads('up', 'down', 'left', 'right')).toBe(
      drawing(`
        from                   | up                 | down                   | left                   | right
        Ed in the tray         | -                  | Zed in the tray        | -                      | Klant
        Zed in the tray        | Ed in the tray     | -                      | -                      | Klant
        Klant                  | -                  | column Development     | Ed in the tray         | Balans
        column Development     | Klant              | Ana in Betalen         | Klant                  | column Data
        column Data            | Klant              | Eli in Betalen         | column Development     | column Other
        column Other           | Klant              | Betalen x Other        | column Data            | -
        row Betalen            | Klant              | row Sparen             | -                      | Ana in Betalen
        Ana in Betalen         | column Development | Bo in Betalen          | row Betalen            | Eli in Betalen
        Bo in Betalen          | Ana in Betalen     | Cy in Betalen          | row Betalen            | Eli in Betalen
        Cy in Betalen          | Bo in Betalen      | Dee in Betalen         | row Betalen            | Eli in Betalen
        Dee in Betalen         | Cy in Betalen      | Fay in Sparen          | row Betalen            | Eli in Betalen
        Eli in Betalen         | column Data        | Gus in Sparen          | Ana in Betalen         | Betalen x Other
        Betalen x Other        | column Other       | Hal in Sparen          | Eli in Betalen         | -
        row Sparen             | row Betalen        | row No squad           | -                      | Fay in Sparen
        Fay in Sparen          | Dee in Betalen     | No squad x Development | row Sparen             | Gus in Sparen
        Gus in Sparen          | Eli in Betalen     | Kim in No squad        | Fay in Sparen          | Hal in Sparen
        Hal in Sparen          | Betalen x Other    | No squad x Other       | Gus in Sparen          | -
        row No squad           | row Sparen         | -                      | -                      | No squad x Development
        No squad x Development | Fay in Sparen      | -                      | row No squad           | Kim in No squad
        Kim in No squad        | Gus in Sparen      | -                      | No squad x Development | No squad x Other
        No squad x Other       | Hal in Sparen      | -                      | Kim in No squad        | -
        Balans                 | -                  | column Risk            | Klant                  | Leeg
        column Risk            | Balans             | Ivo in Kluis           | Balans                 | -
        row Kluis              | Balans             | row No squad           | -                      | Ivo in Kluis
        Ivo in Kluis           | column Risk        | No squad x Risk        | row Kluis              | -
        row No squad           | row Kluis          | -                      | -                      | No squad x Risk
        No squad x Risk        | Ivo in Kluis       | -                      | row No squad           | -
        Leeg                   | -                  | row No squad           | Balans                 | -
        row No squad           | Leeg               | -                      | -                      | -
      `),
    );
  });
  it('right of the last chapter: nowhere, and left of the first to the tribe', () => {
    const last: Spot = { kind: 'column', tribe: 'tribe:klant', chapter: null };
    expect(walk(bank, last, 'right')).toBeNull();
    expect(spotWords(bank, walk(bank, { ...last, chapter: 'chapter:development' }, 'left'))).toBe('Klant');
  });
  it('with Home and End, alone and with Control: to the ends of the row and of the matrix', () => {
    expect(leads('start', 'end', 'first', 'last')).toBe(
      drawing(`
      from                   | start          | end              | first              | last
      Ed in the tray         | Ed in the tray | Zed in the tray  | Ed in the tray     | Zed in the tray
      Zed in the tray        | Ed in the tray | Zed in the tray  | Ed in the tray     | Zed in the tray
      Klant                  | Klant          | Klant            | column Development | No squad x Other
      column Development     | Klant          | column Other     | column Development | No squad x Other
      column Data            | Klant          | column Other     | column Development | No squad x Other
      column Other           | Klant          | column Other     | column Development | No squad x Other
      row Betalen            | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Ana in Betalen         | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Bo in Betalen          | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Cy in Betalen          | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Dee in Betalen         | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Eli in Betalen         | row Betalen    | Betalen x Other  | column Development | No squad x Other
      Betalen x Other        | row Betalen    | Betalen x Other  | column Development | No squad x Other
      row Sparen             | row Sparen     | Hal in Sparen    | column Development | No squad x Other
      Fay in Sparen          | row Sparen     | Hal in Sparen    | column Development | No squad x Other
      Gus in Sparen          | row Sparen     | Hal in Sparen    | column Development | No squad x Other
      Hal in Sparen          | row Sparen     | Hal in Sparen    | column Development | No squad x Other
      row No squad           | row No squad   | No squad x Other | column Development | No squad x Other
      No squad x Development | row No squad   | No squad x Other | column Development | No squad x Other
      Kim in No squad        | row No squad   | No squad x Other | column Development | No squad x Other
      No squad x Other       | row No squad   | No squad x Other | column Development | No squad x Other
      Balans                 | Balans         | Balans           | column Risk        | No squad x Risk
      column Risk            | Balans         | column Risk      | column Risk        | No squad x Risk
      row Kluis              | row Kluis      | Ivo in Kluis     | column Risk        | No squad x Risk
      Ivo in Kluis           | row Kluis      | Ivo in Kluis     | column Risk        | No squad x Risk
      row No squad           | row No squad   | No squad x Risk  | column Risk        | No squad x Risk
      No squad x Risk        | row No squad   | No squad x Risk  | column Risk        | No squad x Risk
      Leeg                   | Leeg           | Leeg             | Leeg               | row No squad
      row No squad           | row No squad   | row No squad     | Leeg               | row No squad
    `),
    );
  });
  it('with Page Up and Page Down: to the tribe before and after', () => {
    expect(leads('tribeBefore', 'tribeAfter')).toBe(
      drawing(`
      from                   | tribeBefore | tribeAfter
      Ed in the tray         | -           | Klant
      Zed in the tray        | -           | Klant
      Klant                  | -           | Balans
      column Development     | -           | Balans
      column Data            | -           | Balans
      column Other           | -           | Balans
      row Betalen            | -           | Balans
      Ana in Betalen         | -           | Balans
      Bo in Betalen          | -           | Balans
      Cy in Betalen          | -           | Balans
      Dee in Betalen         | -           | Balans
      Eli in Betalen         | -           | Balans
      Betalen x Other        | -           | Balans
      row Sparen             | -           | Balans
      Fay in Sparen          | -           | Balans
      Gus in Sparen          | -           | Balans
      Hal in Sparen          | -           | Balans
      row No squad           | -           | Balans
      No squad x Development | -           | Balans
      Kim in No squad        | -           | Balans
      No squad x Other       | -           | Balans
      Balans                 | Klant       | Leeg
      column Risk            | Klant       | Leeg
      row Kluis              | Klant       | Leeg
      Ivo in Kluis           | Klant       | Leeg
      row No squad           | Klant       | Leeg
      No squad x Risk        | Klant       | Leeg
      Leeg                   | Balans      | -
      row No squad           | Balans      | -
    `),
    );
  });

  it('leads nowhere from what no longer stands', () => {
    const gone: Spot[] = [
      { kind: 'tribe', tribe: 'tribe:gone' },
      { kind: 'card', tribe: 'tribe:klant', squad: 'squad:betalen', person: 'person:gone' },
      { kind: 'card', tribe: 'tribe:klant', squad: 'squad:gone', person: 'person:ana' },
    ];
    for (const spot of gone) {
      expect(walk(bank, spot, 'down')).toBeNull();
      expect(boxOfSpot(bank, spot)).toBeNull();
    }
    const lost: Spot[] = [
      { kind: 'card', tribe: null, squad: null, person: 'person:ana' },
      { kind: 'row', tribe: 'tribe:klant', squad: 'squad:gone' },
      { kind: 'column', tribe: 'tribe:klant', chapter: 'chapter:gone' },
      { kind: 'cell', tribe: 'tribe:klant', squad: 'squad:betalen', chapter: 'chapter:gone' },
      { kind: 'cell', tribe: 'tribe:klant', squad: 'squad:gone', chapter: 'chapter:data' },
    ];
    for (const spot of lost) expect(boxOfSpot(bank, spot)).toBeNull();
  });

  it('gives every place its box on the page, and no two places one key', () => {
    const words = spotsIn(bank).map((spot) => {
      const box = boxOfSpot(bank, spot);
      return `${spotWords(bank, spot)}: ${box && `${box.x},${box.y} ${box.width} x ${box.height}`}`;
    });
    expect(words.join('\n')).toBe(
      drawing(`
      Ed in the tray: 12,44 200 x 28
      Zed in the tray: 12,77 200 x 28
      Klant: 272,0 864 x 56
      column Development: 488,56 216 x 78
      column Data: 704,56 216 x 78
      column Other: 920,56 216 x 78
      row Betalen: 272,134 216 x 143
      Ana in Betalen: 496,142 200 x 28
      Bo in Betalen: 496,175 200 x 28
      Cy in Betalen: 496,208 200 x 28
      Dee in Betalen: 496,241 200 x 28
      Eli in Betalen: 712,142 200 x 28
      Betalen x Other: 920,134 216 x 143
      row Sparen: 272,277 216 x 98
      Fay in Sparen: 496,285 200 x 28
      Gus in Sparen: 712,285 200 x 28
      Hal in Sparen: 928,285 200 x 28
      row No squad: 272,375 216 x 56
      No squad x Development: 488,375 216 x 56
      Kim in No squad: 712,383 200 x 28
      No squad x Other: 920,375 216 x 56
      Balans: 1184,0 640 x 56
      column Risk: 1400,56 424 x 78
      row Kluis: 1184,134 216 x 98
      Ivo in Kluis: 1408,142 408 x 28
      row No squad: 1184,232 216 x 56
      No squad x Risk: 1400,232 424 x 56
      Leeg: 272,479 640 x 56
      row No squad: 272,613 216 x 56
    `),
    );
    expect(new Set(spotsIn(bank).map(spotKey)).size).toBe(words.length);
    expect(spotKey({ kind: 'card', tribe: null, squad: null, person: 'person:ed' })).toBe('card person:ed ');
    expect(spotKey({ kind: 'row', tribe: 'tribe:klant', squad: null })).toBe('row tribe:klant ');
    expect(spotKey({ kind: 'column', tribe: 'tribe:klant', chapter: null })).toBe('column tribe:klant ');
    expect(spotKey({ kind: 'cell', tribe: 'tribe:klant', squad: null, chapter: null })).toBe('cell tribe:klant  ');
  });
});
