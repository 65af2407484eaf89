import { beforeEach, describe, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { rowOf } from '../../src/canvas/commandForDrop.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { CellBox, Hit, RowBox } from '../../src/scene/scene.ts';
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
  board.hand
    .getState()
    .pickUp({ kind: 'people', members: [{ person: 'person:bo', squad: 'squad:checkout' }] }, 'pointer');
});

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
