import { expect, it } from 'vitest';
import type { LeftOut } from '../../../src/importing/rows/list.ts';
import { rowSum } from '../../../src/panels/bringIn/rowSum.ts';
import { listOf } from '../../support/listText.ts';

const leftOut = (...whys: LeftOut['why'][]): LeftOut[] => whys.map((why, at) => ({ line: 90 + at, text: '', why }));

/** As it stands at the foot. */
function sumOf(people: string, left: LeftOut[] = [], out = 0) {
  const { rows, isWhole, ...parts } = rowSum({ ...listOf(people), leftOut: left }, out);
  const said = Object.entries(parts).filter(([, count]) => count > 0);
  return `${rows} ${isWhole ? '=' : '→'} ${said.map(([part, count]) => `${count} ${part}`).join(' + ')}`;
}

it('adds up to the rows below the header, but for those that are nobody', () => {
  expect(sumOf('Ana\nBo\nVacancy?')).toBe('3 = 2 people + 1 vacancies');
  const every: LeftOut['why'][] = ['no-name', 'number-taken', 'left', 'total', 'footnote', 'empty', 'above-header'];
  expect(sumOf('Ana', leftOut(...every, 'second-header', 'left'), 4)).toBe('9 = 1 people + 2 refused + 2 left + 4 out');
});

it('tells the further rows of somebody, and that a row is several vacancies', () => {
  const { people } = listOf('Ana\nBo');
  const [ana, bo] = people;
  if (!ana || !bo) throw new Error('Nobody');
  const twice = { people: [{ ...ana, lines: [1, 3] }, bo], leftOut: [], told: [] };
  expect(rowSum(twice, 0)).toMatchObject({ rows: 3, people: 2, joined: 1, isWhole: true });
  const posts = { people: [ana, ana, bo], leftOut: [], told: [] };
  expect(rowSum(posts, 0)).toMatchObject({ rows: 2, people: 3, joined: 0, isWhole: false });
});
