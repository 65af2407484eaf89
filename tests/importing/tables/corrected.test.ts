import { expect, it } from 'vitest';
import {
  corrected,
  NO_CORRECTIONS,
  withCell,
  withoutRow,
  withRow,
  withTakenIn,
} from '../../../src/importing/tables/corrected.ts';
import type { Table } from '../../../src/importing/tables/table.ts';

const table: Table = {
  name: 'Staff',
  rows: [
    { line: 1, cells: ['Name', 'Team'] },
    { line: 3, cells: ['Ana de Vries', 'Refunds'] },
    { line: 4, cells: ['', 'Checkout'] },
  ],
};

const drawn = ({ rows }: Table) => rows.map(({ line, cells }) => `${line} ${cells.join('|')}`).join('\n');

it('sets cells right by their lines, and takes lines out and in again', () => {
  const named = withCell(withCell(NO_CORRECTIONS, 4, 0, 'Bo Kaya'), 4, 3, '0.8');
  expect(drawn(corrected(table, named))).toBe('1 Name|Team\n3 Ana de Vries|Refunds\n4 Bo Kaya|Checkout||0.8');
  const without = withoutRow(withoutRow(named, { line: 3, text: 'Ana' }), { line: 3, text: 'Ana de Vries' });
  expect(without.out).toEqual([{ line: 3, text: 'Ana de Vries' }]);
  expect(drawn(corrected(table, without))).toBe('1 Name|Team\n4 Bo Kaya|Checkout||0.8');
  expect(drawn(corrected(table, withRow(without, 3)))).toBe(drawn(corrected(table, named)));
});

it('leaves the table itself as it is, and is no copy where nothing was corrected', () => {
  expect(corrected(table, NO_CORRECTIONS)).toBe(table);
  corrected(table, withCell(NO_CORRECTIONS, 3, 0, 'Ann'));
  expect(drawn(table)).toBe('1 Name|Team\n3 Ana de Vries|Refunds\n4 |Checkout');
  expect(corrected(table, withCell(NO_CORRECTIONS, 3, 0, '')).rows[1]?.cells).toEqual(['', 'Refunds']);
});

it('takes back what was set right, one thing at a time, until nothing is', () => {
  const two = withCell(withCell(NO_CORRECTIONS, 4, 0, 'Bo Kaya'), 4, 1, 'Loans');
  const one = withCell(two, 4, 0, null);
  expect(one.cells).toEqual({ 4: { 1: 'Loans' } });
  expect(withCell(one, 4, 1, null)).toEqual(NO_CORRECTIONS);
  const taken = withTakenIn(withTakenIn(withTakenIn(NO_CORRECTIONS, 3), 4), 3);
  expect(taken.takenIn).toEqual([4, 3]);
  expect(withTakenIn(taken, 4, false).takenIn).toEqual([3]);
  expect(withRow(withoutRow(NO_CORRECTIONS, { line: 3, text: '' }), 4).out).toHaveLength(1);
});
