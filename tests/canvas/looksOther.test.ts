import { expect, it } from 'vitest';
import { looksOther } from '../../src/canvas/looksOther.ts';
import { useView, type View } from '../../src/store/view.ts';

const view = useView.getState();
const changed = (change: Partial<View>) => looksOther({ ...view, ...change }, view);

it('looks other with another selection, search or thing that is pointed at, and not with a question in front', () => {
  expect(changed({})).toBe(false);
  expect(changed({ dialog: { kind: 'help' } })).toBe(false);
  expect(changed({ selection: [] })).toBe(true);
  expect(changed({ search: 'Ana' })).toBe(true);
  expect(changed({ hovered: 'person:p1' as View['hovered'] })).toBe(true);
});
