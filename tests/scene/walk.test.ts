import { describe, expect, it } from 'vitest';
import { boxOfSpot, type Direction, type Spot, spotKey, walk } from '../../src/scene/walk.ts';
import { sceneOf } from '../support/board.ts';

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
