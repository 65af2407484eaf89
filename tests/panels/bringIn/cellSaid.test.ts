import { expect, it } from 'vitest';
import { cellSaid } from '../../../src/panels/bringIn/cellSaid.ts';
import { wordsIn } from '../../support/words.ts';

const cells = [
  '2026-12-31',
  '2026-02-01T00:00:00',
  '2026-02-31',
  '2026-02-01T10:30:00',
  '31/12/2026',
  '0.8',
  '4.12',
  'Kaart',
  '',
];

it('writes days in cells as the language of the page does, and leaves all else as it stands', () => {
  expect(cells.map((cell) => cellSaid(wordsIn('nl'), cell)).join(' | ')).toBe(
    '31-12-2026 | 01-02-2026 | 2026-02-31 | 2026-02-01T10:30:00 | 31/12/2026 | 0.8 | 4.12 | Kaart | ',
  );
  expect(cells.map((cell) => cellSaid(wordsIn('en'), cell)).join(' | ')).toBe(
    '31 Dec 2026 | 1 Feb 2026 | 2026-02-31 | 2026-02-01T10:30:00 | 31/12/2026 | 0.8 | 4.12 | Kaart | ',
  );
});
