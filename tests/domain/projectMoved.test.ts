import { expect, it } from 'vitest';
import { PROJECT_PARTS, projectMoved } from '../../src/domain/projectMoved.ts';

it('moves as a whole, or one of its ends as far as the other', () => {
  const days = { begin: '2027-01-11', end: '2027-01-20' };
  const drawn = [-10, -9, -1, 0, 1, 9, 10].map((by) =>
    [
      by,
      ...PROJECT_PARTS.map((part) =>
        Object.values(projectMoved(days, part, by))
          .join('..')
          .replaceAll('2027-', ''),
      ),
    ].join('  '),
  );
  expect(`\n${drawn.join('\n')}\n`).toBe(`
-10  01-01..01-20  01-01..01-10  01-11..01-11
-9  01-02..01-20  01-02..01-11  01-11..01-11
-1  01-10..01-20  01-10..01-19  01-11..01-19
0  01-11..01-20  01-11..01-20  01-11..01-20
1  01-12..01-20  01-12..01-21  01-11..01-21
9  01-20..01-20  01-20..01-29  01-11..01-29
10  01-20..01-20  01-21..01-30  01-11..01-30
`);
});

it('keeps its length where the calendar ends', () => {
  const last = { begin: '9999-12-01', end: '9999-12-30' };
  expect(projectMoved(last, 'whole', 2)).toEqual(last);
  expect(projectMoved(last, 'whole', 1)).toEqual({ begin: '9999-12-02', end: '9999-12-31' });
  const first = { begin: '0000-01-02', end: '0000-02-01' };
  expect(projectMoved(first, 'whole', -2)).toEqual(first);
});
