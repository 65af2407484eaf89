import { beforeEach, describe, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { type Point, toPixel } from '../../src/canvas/camera.ts';
import { drop } from '../../src/canvas/carrying.ts';
import { rowOf } from '../../src/canvas/commandForDrop.ts';
import { dropOn, pointed } from '../../src/canvas/pointing.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { barOf, squareX } from '../../src/scene/bars.ts';
import type { CellBox, Hit, RowBox } from '../../src/scene/scene.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const FULL = 'Checkout: Ana*, Bo / Refunds: Cy* / Full: A, B, C, D, E, F, G, H, I*';
const none = { also: false, chapter: false };

let board: Board;

beforeEach(() => {
  const people = 'Ana, Bo, Cy, A, B, C, D, E, F, G, H, I';
  useWorkspace.getState().open('document:hand', {
    document: documentOf({ squads: FULL, chapters: `Development: ${people}` }),
    ...NO_HISTORY,
  });
  board = new Board(wordsIn('en'));
  pickUp();
});

function pickUp(by: 'pointer' | 'keys' = 'pointer'): void {
  board.hand.getState().pickUp({ kind: 'people', members: [{ person: 'person:bo', squad: 'squad:checkout' }] }, by);
}

function row(name: string): RowBox {
  const found = board.scene.tribes[0]?.box.rows.find((each) => each.name === name);
  if (!found) throw new Error(`No row ${name}`);
  return found;
}

function carryOver(hit: Hit, cell: CellBox | null = null) {
  board.hand.getState().over(hit, cell, { x: 0, y: 0 }, none, board.scene.tribes);
  return board.hand.getState().prospect;
}

const tribe = () => {
  const [first] = board.scene.tribes;
  if (!first) throw new Error('No tribe');
  return first;
};
const head = (name: string): Hit => ({ kind: 'rowHead', row: row(name), tribe: tribe() });
const onCard = (name: string, at: number): Hit => {
  const card = row(name).cells[0]?.cards[at];
  if (!card) throw new Error('No card');
  return { kind: 'card', card, row: row(name), tribe: tribe() };
};

/** The pixel in the middle of a card, or so far beside its middle. */
function pixelOf(name: string, at: number, dx = 0, dy = 0) {
  const card = row(name).cells[0]?.cards[at];
  if (!card) throw new Error('No card');
  const { x, y } = tribe();
  return toPixel(board.camera.now, { x: x + card.x + card.width / 2 + dx, y: y + card.y + card.height / 2 + dy });
}

/** Carries Bo to a pixel, as the pointer does, and drops them there. */
function dropAt(pixel: Point) {
  board.pointer.at = pixel;
  const { hit, cell } = pointed(board, pixel);
  carryOver(dropOn(hit, board.camera.now.zoom), cell);
  drop(board);
  return { past: useWorkspace.getState().past.at(-1)?.command, refused: useView.getState().refused };
}

describe('a drop in a full squad', () => {
  // From a corner of the page, so that no head is pinned over a card.
  beforeEach(() => {
    board.camera.live.setState({ x: -20, y: -20, zoom: 1, width: 2000, height: 2000 });
    useView.getState().refuse(null);
  });

  it('on a card swaps with whoever it is, right up to its edge', () => {
    const { past } = dropAt(pixelOf('Full', 1, 0, 13));
    expect(past).toMatchObject({ type: 'swapPeople', other: { person: 'person:b' } });
  });

  it('beside a card does nothing, and offers to swap with the nearest', () => {
    const { past, refused } = dropAt(pixelOf('Full', 1, 0, 15));
    expect(past).toBeUndefined();
    expect(refused).toMatchObject({ request: { type: 'movePeople' }, beside: 'person:b' });
    pickUp();
    const width = row('Full').cells[0]?.cards[0]?.width ?? 0;
    expect(dropAt(pixelOf('Full', 0, -width / 2 - 2)).refused?.beside).toBe('person:a');
  });

  it('on its head, or by keys, is beside nobody', () => {
    const { x, y } = tribe();
    const { refused } = dropAt(toPixel(board.camera.now, { x: x + 20, y: y + row('Full').y + 20 }));
    expect(refused).toMatchObject({ request: { type: 'movePeople' }, beside: null });
    board.hand
      .getState()
      .pickUp({ kind: 'people', members: [{ person: 'person:bo', squad: 'squad:checkout' }] }, 'keys');
    expect(dropAt(pixelOf('Full', 1, 0, 15)).refused?.beside).toBeNull();
  });

  it('from afar swaps with nobody in particular: nobody can be read there', () => {
    board.camera.live.setState({ zoom: 0.24 });
    const bar = barOf(tribe().box, row('Full'), 9);
    const { x, y } = tribe();
    const square = { x: x + squareX(bar, 1) + 5, y: y + bar.y + bar.height / 2 };
    expect(pointed(board, toPixel(board.camera.now, square)).hit.kind).toBe('card');
    const { past, refused } = dropAt(toPixel(board.camera.now, square));
    expect(past).toBeUndefined();
    expect(refused).toMatchObject({ request: { type: 'movePeople' }, beside: null });
  });

  it('where there is room is a move, on a card as well', () => {
    expect(dropAt(pixelOf('Refunds', 0)).past).toMatchObject({ type: 'movePeople', to: 'squad:refunds' });
  });
});

describe('what is carried', () => {
  it('is tried once over a row, however the pointer moves in it', () => {
    const first = carryOver(head('Refunds'));
    expect(first?.verdict.outcome).toBe('can');
    expect(carryOver(head('Refunds'))).toBe(first);
    expect(carryOver(onCard('Refunds', 0), row('Refunds').cells[0] ?? null)).toBe(first);
  });

  it('is tried anew over another row', () => {
    const first = carryOver(head('Refunds'));
    const second = carryOver(head('Full'));
    expect(second).not.toBe(first);
    expect(second && rowOf(second.hit)?.name).toBe('Full');
    expect(second?.verdict.outcome).toBe('refused');
  });

  it('is offered a swap with each card of a full squad', () => {
    carryOver(head('Full'));
    expect(carryOver(onCard('Full', 0))?.request).toMatchObject({ type: 'swapPeople', other: { person: 'person:a' } });
    expect(carryOver(onCard('Full', 1))?.request).toMatchObject({ type: 'swapPeople', other: { person: 'person:b' } });
    expect(carryOver(head('Full'))?.verdict.outcome).toBe('refused');
  });
});
