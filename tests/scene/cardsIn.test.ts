import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsIn, placesIn } from '../../src/scene/cardsIn.ts';
import type { Box, CardBox } from '../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { crowd } from '../support/flagged.ts';

/** A cell of sixty cards in lines of four. */
const cards: readonly CardBox[] =
  tribeIn(sceneOf({ squads: `Druk: ${crowd(60)}`, chapters: `Een: ${crowd(60)}` })).box.rows[0]?.cells[0]?.cards ?? [];
const [first] = cards;
if (!first) throw new Error('No cards');

const touches = (card: Box, area: Box) =>
  card.x < area.x + area.width &&
  card.x + card.width > area.x &&
  card.y < area.y + area.height &&
  card.y + card.height > area.y;

describe('the cards in an area', () => {
  it('are those that touch it, found without looking at all of them', () => {
    const area = fc.record({
      x: fc.integer({ min: first.x - 50, max: first.x + 900 }),
      y: fc.integer({ min: first.y - 50, max: first.y + 320 }),
      width: fc.integer({ min: 0, max: 500 }),
      height: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(area, (each) => {
        expect(cardsIn(cards, each)).toEqual(cards.filter((card) => touches(card, each)));
      }),
      { numRuns: 300 },
    );
  });

  it('touch it with more than an edge', () => {
    const { x, y, width, height } = first;
    const names = (area: Box) => placesIn(cards, area);
    expect(names({ x: x - 10, y, width: 10, height: 5 })).toEqual([]);
    expect(names({ x: x - 10, y, width: 11, height: 5 })).toEqual([0]);
    expect(names({ x: x + width, y, width: 5, height: 5 })).toEqual([]);
    expect(names({ x, y: y - 10, width: 5, height: 10 })).toEqual([]);
    expect(names({ x, y: y - 10, width: 5, height: 11 })).toEqual([0]);
    expect(names({ x, y: y + height, width: 5, height: 5 })).toEqual([]);
    expect(names({ x, y: y + height - 1, width: 5, height: 7 })).toEqual([0, 4]);
    expect(cardsIn([], { x, y, width: 5, height: 5 })).toEqual([]);
  });

  it('are looked for in the lines of the area alone', () => {
    const looked: string[] = [];
    const watched = cards.map((card) =>
      Object.defineProperty({ ...card }, 'x', { get: () => looked.push(card.name) && card.x }),
    );
    const area = { x: first.x, y: first.y + 33, width: 2000, height: 28 };
    expect(placesIn(watched, area)).toEqual([4, 5, 6, 7]);
    expect([...new Set(looked)]).toEqual(['P5', 'P6', 'P7', 'P8']);
  });
});
