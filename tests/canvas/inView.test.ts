import { describe, expect, it } from 'vitest';
import { inView } from '../../src/canvas/inView.ts';
import { type Mounted, NOTHING_MOUNTED, nextMounted } from '../../src/canvas/mounted.ts';
import type { CardBox, Scene } from '../../src/scene/scene.ts';
import { boxOfSpot, type Spot } from '../../src/scene/walk.ts';
import { sceneOf } from '../support/board.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const scene = sceneOf({
  squads: letters.map((letter) => `${letter}: ${letter}1*, ${letter}2`).join(' / '),
  tribes: `Shop: ${letters.join(', ')}`,
});
const window = { width: 1000, height: 600 };
const shop = 'tribe:shop' as const;
const rowsIn = (mounted: Mounted) => [...(mounted.tribes.get(shop)?.rows.keys() ?? [])];
const rowsOf = (zoom: number, y = 0, focus: Spot | null = null) =>
  rowsIn(inView(scene, { ...window, x: 0, y, zoom }, focus));

describe('which rows stand as real elements', () => {
  it('takes the rows in view and no others', () => {
    const rows = rowsOf(1);
    expect(rows[0]).toBe(0);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThan(letters.length);
  });
  it('takes none from afar', () => {
    expect(rowsOf(0.2)).toEqual([]);
  });
  it('always keeps the row with the focus, at any zoom and wherever the camera is', () => {
    const focus = { kind: 'card', tribe: shop, squad: 'squad:z', person: 'person:z1' } as const;
    expect(rowsOf(0.2, 0, focus)).toEqual([25]);
    expect(rowsOf(1, 0, focus)).toContain(25);
  });
  it('stands whole, with every card, where there are few', () => {
    const row = inView(scene, { ...window, x: 0, y: 0, zoom: 1 }, null)
      .tribes.get(shop)
      ?.rows.get(0);
    const all = scene.tribes[0]?.box.rows[0]?.cells.map(({ cards }) => cards.length);
    expect([...(row?.values() ?? [])].map(({ size }) => size)).toEqual(all);
  });
});

const rows = (...indexes: number[]): Mounted => ({
  tray: new Set(),
  tribes: new Map([[shop, { columns: new Set<number>(), rows: new Map(indexes.map((index) => [index, new Map()])) }]]),
});
const pace = { come: 3, go: 3 };

describe('what comes and goes in one step', () => {
  it('brings new rows a few at a time', () => {
    const first = nextMounted(NOTHING_MOUNTED, rows(3, 4, 5, 6, 7), pace);
    // The tribe itself is one of the three.
    expect(rowsIn(first.mounted)).toEqual([3, 4]);
    expect(first.done).toBe(false);
    const second = nextMounted(first.mounted, rows(4, 5), pace);
    expect(rowsIn(second.mounted)).toEqual([4, 5]);
    expect(second.done).toBe(true);
  });
  it('takes superfluous rows away a few at a time, and then their tribe', () => {
    const first = nextMounted(rows(1, 2, 3, 4), NOTHING_MOUNTED, pace);
    expect(rowsIn(first.mounted)).toEqual([4]);
    expect(first.done).toBe(false);
    const second = nextMounted(first.mounted, NOTHING_MOUNTED, pace);
    expect(second.mounted.tribes.size).toBe(0);
    expect(second.done).toBe(true);
  });
  it('hands back the same when nothing changes', () => {
    const mounted = inView(scene, { ...window, x: 0, y: 0, zoom: 1 }, null);
    const again = inView(scene, { ...window, x: 0, y: 0, zoom: 1 }, null);
    const standing = settled(mounted);
    expect(nextMounted(standing, again, { come: 4, go: 4 })).toEqual({ mounted: standing, done: true });
    expect(nextMounted(standing, again, { come: 4, go: 4 }).mounted).toBe(standing);
  });
});

/** What stands once nothing more comes or goes. */
function settled(wanted: Mounted, from = NOTHING_MOUNTED, steps: Mounted[] = []): Mounted {
  const { mounted, done } = nextMounted(from, wanted, { come: 90, go: 270 });
  steps.push(mounted);
  return done ? mounted : settled(wanted, mounted, steps);
}

/** As many elements as the page makes of this, near enough. */
function elementsOf({ tray, tribes }: Mounted): number {
  let count = tray.size;
  for (const { columns, rows: standing } of tribes.values()) {
    count += 3 + (columns.size + standing.size > 0 ? 5 : 0) + 2 * columns.size;
    for (const cells of standing.values()) {
      count += 3;
      for (const cards of cells.values()) count += 1 + cards.size;
    }
  }
  return count;
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `P${at}`).join(', ');
const many = (count: number, line: (at: number) => string, between: string) =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);

const oneSquad = sceneOf({ squads: `Crowd: ${names(4_000)}` });
const noSquad = sceneOf({
  squads: 'Empty:',
  chapters: many(8, (at) => `C${at}: ${many(400, (each) => `P${at}x${each}`, ', ')}`, ' / '),
});
const unplaced = sceneOf({ squads: `No squad: ${names(4_000)}`, tribes: '' }, {}, { fold: { isOpen: true, seen: [] } });
const wide = sceneOf({ squads: 'Empty:', chapters: many(1_500, (at) => `C${at}:`, ' / ') });
const tribes = sceneOf({
  squads: many(1_500, (at) => `S${at}:`, ' / '),
  tribes: many(1_500, (at) => `T${at}: S${at}`, ' / '),
});

const lastOf = ({ tray, tribes: [placed] }: Scene): Spot => {
  const row = placed?.box.rows.findLast(({ cells }) => cells.some(({ cards }) => cards.length > 0));
  const card = (row?.cells.at(-1) ?? row?.cells[0])?.cards.at(-1) ?? (tray?.cards.at(-1) as CardBox);
  return { kind: 'card', tribe: placed?.box.tribe ?? null, squad: card.squad, person: card.person };
};

describe('[crowd] the budget of elements holds within a row and a cell', () => {
  const screen = { width: 1440, height: 900 };
  const crowds = { oneSquad, noSquad, unplaced, wide, tribes };
  it.each(Object.entries(crowds))('%s, at any zoom, from anywhere', (_, crowd) => {
    for (const zoom of [0.02, 0.1, 0.26, 0.5, 1, 4]) {
      for (const part of [0, 0.5, 0.9]) {
        const at = { ...screen, zoom, x: part * crowd.width, y: part * crowd.height };
        expect(elementsOf(inView(crowd, at, null))).toBeLessThan(1_200);
      }
    }
  });
  it.each(Object.entries({ oneSquad, noSquad, unplaced }))('%s: the cards in view stand, near', (_, crowd) => {
    const view = { ...screen, zoom: 1, x: 300, y: 200 };
    const { tray, tribes: standing } = inView(crowd, view, null);
    const [placed] = crowd.tribes;
    const cards = placed ? placed.box.rows.flatMap(({ cells }) => cells) : [];
    const stands = [
      ...[...tray].map((at) => crowd.tray?.cards[at]),
      ...[...standing.values()].flatMap(({ rows: of }) =>
        [...of].flatMap(([row, cells]) =>
          [...cells].flatMap(([cell, which]) => [...which].map((at) => placed?.box.rows[row]?.cells[cell]?.cards[at])),
        ),
      ),
    ];
    const seen = [...(crowd.tray?.cards ?? []), ...cards.flatMap((cell) => cell.cards)].filter(
      ({ x, y, width, height }) => {
        const [left, top] = [x + (placed?.x ?? 0), y + (placed?.y ?? 0)];
        return left < view.x + 1440 && left + width > view.x && top < view.y + 900 && top + height > view.y;
      },
    );
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.filter((card) => !stands.includes(card))).toEqual([]);
  });
  it.each(Object.entries({ oneSquad, noSquad, unplaced }))('%s: the card with the focus comes first', (_, crowd) => {
    const focus = lastOf(crowd);
    expect(boxOfSpot(crowd, focus)).not.toBeNull();
    for (const zoom of [0.02, 1]) {
      const steps: Mounted[] = [];
      settled(inView(crowd, { ...screen, zoom, x: 0, y: 0 }, focus), NOTHING_MOUNTED, steps);
      for (const { tray, tribes: standing } of steps) {
        if (focus.tribe === null) expect(tray.has(3_999)).toBe(true);
        else {
          const cells = [...(standing.get(focus.tribe)?.rows.values() ?? [])];
          const last = cells.flatMap((row) => [...row.values()]).map((cards) => Math.max(...cards));
          expect(last).toContain(crowd === oneSquad ? 3_999 : 399);
        }
      }
    }
  });
  it('keeps the head of a column with the focus, from afar too', () => {
    const focus: Spot = { kind: 'column', tribe: shop, chapter: 'chapter:c1499' };
    expect(inView(wide, { ...screen, zoom: 0.02, x: 0, y: 0 }, focus).tribes.get(shop)?.columns).toContain(1_499);
  });
  it('never brings more than the pace in a step', () => {
    const steps: Mounted[] = [NOTHING_MOUNTED];
    settled(inView(oneSquad, { ...screen, zoom: 0.3, x: 0, y: 0 }, null), NOTHING_MOUNTED, steps);
    const counts = steps.map(elementsOf);
    expect(counts.at(-1)).toBeGreaterThan(1_000);
    for (const [at, count] of counts.entries()) expect(count - (counts[at - 1] ?? 0)).toBeLessThan(120);
  });
});
