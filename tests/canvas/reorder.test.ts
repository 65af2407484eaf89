import { describe, expect, it } from 'vitest';
import { stepped } from '../../src/canvas/reorder.ts';

const order = ['a', 'b', 'c'];

describe('one place further', () => {
  it('names whom to stand before', () => {
    expect(stepped(order, 'a', 1)).toBe('c');
    expect(stepped(order, 'c', -1)).toBe('b');
  });
  it('is last before nobody', () => {
    expect(stepped(order, 'b', 1)).toBeNull();
  });
  it('stops at the ends', () => {
    expect(stepped(order, 'c', 1)).toBeUndefined();
    expect(stepped(order, 'a', -1)).toBeUndefined();
  });
});
