import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/scene/line.ts';
import { type LaidRow, type Lane, rowsOf } from '../../src/scene/rows.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { crowd } from '../support/flagged.ts';

const { box } = tribeIn(
  sceneOf({ squads: `Betalen: Ana*, Bo / Sparen: ${crowd(7)}`, chapters: `Een: Ana, ${crowd(7)} / Twee: Bo` }),
);
const lanes: readonly Lane[] = box.columns.map(({ chapter, name, x, width }, at) => ({
  chapter,
  name,
  x,
  width,
  abreast: at === 0 ? 2 : 1,
  free: 0,
}));
const lines: readonly Line[] = box.rows.map(({ x: left, width, y, height, cells, ...text }) => ({
  squad: text.squad,
  text,
  cards: cells.map(({ cards }) => cards.map(({ x, y: top, width, height: high, ...face }) => face)),
  trails: [],
}));

const track = { x: 0, width: box.width, lanes };
const knownOf = (rows: readonly LaidRow[]) => new Map(rows.map((each) => [each.row.squad, each]));
const first = rowsOf(lines, track, 134, null);
const known = knownOf(first);
const again = first.map(({ line }) => line);
const areSame = (rows: readonly LaidRow[]) => rows.map(({ row }, at) => row === first[at]?.row);
const rowsIn = (laid: readonly LaidRow[]) => laid.map(({ row }) => row);

describe('rows', () => {
  it('stand one below the other as the page has them', () => {
    expect(rowsIn(first)).toEqual(box.rows);
  });

  it('are the same objects where nothing in them or their columns changed', () => {
    expect(areSame(rowsOf(again, track, 134, known))).toEqual([true, true, true]);
    expect(areSame(rowsOf(again, { ...track, lanes: [...lanes] }, 134, known))).toEqual([true, true, true]);
    const [betalen, sparen, bench] = again;
    if (!betalen || !sparen || !bench) throw new Error('No lines');
    const changed = rowsOf([betalen, { ...sparen }, bench], track, 134, known);
    expect(areSame(changed)).toEqual([true, false, true]);
    expect(rowsIn(changed)).toEqual(rowsIn(first));
  });

  it('are placed anew where any column is another one, or has another name, place, width or number abreast', () => {
    const [one, two] = lanes;
    if (!one || !two) throw new Error('No lanes');
    const others: Lane[][] = [
      [one, { ...two, chapter: 'chapter:other' }],
      [one, { ...two, name: 'Other' }],
      [one, { ...two, x: two.x + 1 }],
      [one, { ...two, width: two.width + 1 }],
      [one, { ...two, abreast: 2 }],
      [{ ...one, abreast: 1 }, two],
      [one],
      [one, two, { ...two, x: two.x + two.width }],
    ];
    for (const other of others) {
      const elsewhere = knownOf(first.map((each) => ({ ...each, lanes: other })));
      const placed = rowsOf(again, track, 134, elsewhere);
      expect(areSame(placed)).toEqual([false, false, false]);
      expect(rowsIn(placed)).toEqual(rowsIn(first));
      const there = { ...track, lanes: other };
      expect(rowsIn(rowsOf(again, there, 134, known))).toEqual(rowsIn(rowsOf(lines, there, 134, null)));
    }
    const same = knownOf(first.map((each) => ({ ...each, lanes: lanes.map((lane) => ({ ...lane })) })));
    expect(areSame(rowsOf(again, track, 134, same))).toEqual([true, true, true]);
  });

  it('are placed anew in another band, and where their band is wider', () => {
    for (const other of [
      { ...track, x: 300 },
      { ...track, width: 900 },
    ]) {
      const placed = rowsOf(again, other, 134, known);
      expect(areSame(placed)).toEqual([false, false, false]);
      expect(rowsIn(placed)).toEqual(rowsIn(rowsOf(lines, other, 134, null)));
    }
  });

  it('are moved with their cells and cards where the head above them is higher', () => {
    const moved = rowsIn(rowsOf(again, track, 162, known));
    expect(moved).toEqual(rowsIn(rowsOf(lines, track, 162, null)));
    const [row] = rowsIn(rowsOf(again, track, 124, known));
    const [old] = rowsIn(first);
    expect([row?.y, row?.cells[0]?.y, row?.cells[0]?.cards[0]?.y]).toEqual([124, 124, 132]);
    expect([old?.y, old?.cells[0]?.y, old?.cells[0]?.cards[0]?.y]).toEqual([134, 134, 142]);
  });

  it('are remembered with the line they were made from, sharing their cards', () => {
    const [laid] = first;
    if (!laid) throw new Error('No row');
    const { line, row } = laid;
    expect(line.text).toBe(row);
    expect(line.cards.map((cards, at) => cards === row.cells[at]?.cards)).toEqual([true, true]);
    expect(line.squad).toBe(row.squad);
    expect(rowsOf(again, track, 134, known)[0]?.line).toBe(line);
  });
});
