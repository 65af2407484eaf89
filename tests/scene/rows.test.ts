import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/scene/line.ts';
import { type Lane, lowered, type RowsBefore, remembered, rowsOf } from '../../src/scene/rows.ts';
import type { RowBox } from '../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { crowd } from '../support/flagged.ts';

const { box } = tribeIn(
  sceneOf({ squads: `Betalen: Ana*, Bo / Sparen: ${crowd(5)}`, chapters: `Een: Ana, ${crowd(5)} / Twee: Bo` }),
);
const lanes: readonly Lane[] = box.columns.map(({ chapter, name, x, width }, at) => ({
  chapter,
  name,
  x,
  width,
  abreast: at === 0 ? 2 : 1,
}));
const lines: readonly Line[] = box.rows.map(({ y, height, cells, ...text }) => ({
  squad: text.squad,
  text,
  cards: cells.map(({ cards }) => cards.map(({ x, y: top, width, height: high, ...face }) => face)),
}));

const known = (rows: readonly RowBox[]): RowsBefore => ({
  lanes,
  lines: new Map(lines.map((line) => [line.squad, line])),
  rows: new Map(rows.map((row) => [row.squad, row])),
});
const first = rowsOf(lines, lanes, 134, null);

describe('rows', () => {
  it('stand one below the other as the page has them', () => {
    expect(first).toEqual(box.rows);
  });

  it('are the same objects where nothing in them or their columns changed', () => {
    expect(rowsOf(lines, lanes, 134, known(first)).map((row, at) => row === first[at])).toEqual([true, true, true]);
    const [betalen, sparen, bench] = lines;
    if (!betalen || !sparen || !bench) throw new Error('No lines');
    const changed = rowsOf([betalen, { ...sparen }, bench], lanes, 134, known(first));
    expect(changed.map((row, at) => row === first[at])).toEqual([true, false, true]);
    expect(changed).toEqual(first);
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
      const elsewhere = { ...known(first), lanes: other };
      const placed = rowsOf(lines, lanes, 134, elsewhere);
      expect(placed.map((row, at) => row === first[at])).toEqual([false, false, false]);
      expect(placed).toEqual(first);
      expect(rowsOf(lines, other, 134, known(first))).toEqual(rowsOf(lines, other, 134, null));
    }
    const same = { ...known(first), lanes: lanes.map((lane) => ({ ...lane })) };
    expect(rowsOf(lines, lanes, 134, same)[0]).toBe(first[0]);
  });

  it('are moved with their cells and cards where the head above them is higher', () => {
    const moved = rowsOf(lines, lanes, 162, known(first));
    expect(moved).toEqual(rowsOf(lines, lanes, 162, null));
    expect(moved).toEqual(first.map((row) => lowered(row, 28)));
    const [row] = first;
    if (!row) throw new Error('No row');
    const up = lowered(row, -10);
    expect([up.y, up.cells[0]?.y, up.cells[0]?.cards[0]?.y]).toEqual([124, 124, 132]);
    expect([row.y, row.cells[0]?.y, row.cells[0]?.cards[0]?.y]).toEqual([134, 134, 142]);
  });

  it('are remembered with the line they were made from, sharing their cards', () => {
    const [line, row] = [lines[0], first[0]];
    if (!line || !row) throw new Error('No row');
    const kept = remembered(line, row);
    expect(kept.text).toBe(row);
    expect(kept.cards.map((cards, at) => cards === row.cells[at]?.cards)).toEqual([true, true]);
    expect(kept.squad).toBe(line.squad);
    expect(remembered(kept, row)).toBe(kept);
    const [cards, ...others] = kept.cards;
    expect(remembered({ ...kept, cards: [[...(cards ?? [])], ...others] }, row)).toEqual(kept);
  });
});
