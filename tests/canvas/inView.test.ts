import { describe, expect, it } from 'vitest';
import { inView, nextMounted } from '../../src/canvas/inView.ts';
import { sceneOf } from '../support/board.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const scene = sceneOf({
  squads: letters.map((letter) => `${letter}: ${letter}1*, ${letter}2`).join(' / '),
  tribes: `Shop: ${letters.join(', ')}`,
});
const window = { width: 1000, height: 600 };
const rowsOf = (zoom: number, y = 0, focus: Parameters<typeof inView>[2] = null) => [
  ...(inView(scene, { ...window, x: 0, y, zoom }, focus).get('tribe:shop') ?? []),
];

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
    const focus = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:z', person: 'person:z1' } as const;
    expect(rowsOf(0.2, 0, focus)).toEqual([25]);
    expect(rowsOf(1, 0, focus)).toContain(25);
  });
  it('brings new rows a few at a time', () => {
    const wanted = new Map([['tribe:shop' as const, new Set([3, 4, 5, 6, 7])]]);
    const first = nextMounted(new Map(), wanted, { come: 2, go: 2 });
    expect([...(first.mounted.get('tribe:shop') ?? [])]).toEqual([3, 4]);
    expect(first.done).toBe(false);
    const second = nextMounted(first.mounted, new Map([['tribe:shop' as const, new Set([4, 5])]]), { come: 2, go: 2 });
    expect([...(second.mounted.get('tribe:shop') ?? [])]).toEqual([4, 5]);
    expect(second.done).toBe(true);
  });
  it('takes superfluous rows away a few at a time, and then their tribe', () => {
    const standing = new Map([['tribe:shop' as const, new Set([1, 2, 3])]]);
    const first = nextMounted(standing, new Map(), { come: 2, go: 2 });
    expect([...(first.mounted.get('tribe:shop') ?? [])]).toEqual([3]);
    expect(first.done).toBe(false);
    const second = nextMounted(first.mounted, new Map(), { come: 2, go: 2 });
    expect(second.mounted.size).toBe(0);
    expect(second.done).toBe(true);
  });
  it('hands back the same when nothing changes', () => {
    const mounted = inView(scene, { ...window, x: 0, y: 0, zoom: 1 }, null);
    const again = inView(scene, { ...window, x: 0, y: 0, zoom: 1 }, null);
    expect(nextMounted(mounted, again, { come: 4, go: 4 }).mounted).toBe(mounted);
  });
});
