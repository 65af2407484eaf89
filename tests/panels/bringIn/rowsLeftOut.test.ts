import { expect, it } from 'vitest';
import type { Mapping } from '../../../src/importing/mapping/mapping.ts';
import type { LeftOut } from '../../../src/importing/rows/list.ts';
import { NO_CORRECTIONS, withoutRow } from '../../../src/importing/tables/corrected.ts';
import { rowsLeftOut, tableLeftOut } from '../../../src/panels/bringIn/rowsLeftOut.ts';
import { wordsIn } from '../../support/words.ts';

const column = (header: string) => ({ header, becomes: 'extra' as const });
const mapping = { header: 0, headerRows: 1, columns: [column('Nr'), column('Naam'), column('')], fullWeek: null };

it('are the rows of people that do not come in, each with why, and none that is nobody', () => {
  const leftOut: LeftOut[] = [
    { line: 2, text: '7 | Tester', why: 'no-name' },
    { line: 3, text: '1 Cem Kok', why: 'number-taken', with: 9 },
    { line: 4, text: 'Ana Bos', why: 'left' },
    ...(['total', 'footnote', 'second-header', 'above-header', 'empty'] as const).map((why, at) => ({
      line: 20 + at,
      text: 'Totaal',
      why,
    })),
  ];
  const corrections = withoutRow(NO_CORRECTIONS, { line: 5, text: 'Bo Li' });
  const whys = rowsLeftOut(wordsIn('nl'), { leftOut }, corrections);
  const rows = [
    { line: 2, cells: ['7'] },
    { line: 3, cells: ['1', 'Cem Kok', 'x', 'y'] },
    { line: 4, cells: ['4', 'Ana Bos'] },
    { line: 5, cells: ['5', 'Bo Li'] },
  ];
  const drawn = tableLeftOut(wordsIn('nl'), mapping satisfies Mapping, rows, whys).map((cells) => cells.join(' | '));
  expect([...whys.keys()]).toEqual([2, 3, 4, 5]);
  expect(drawn.join('\n')).toBe(`Nr | Naam |  |  | Waarom weggelaten
7 |  |  |  | Geweigerd: geen naam
1 | Cem Kok | x | y | Geweigerd: het nummer is van iemand anders: 1 Cem Kok (staat al op regel 9)
4 | Ana Bos |  |  | Weggelaten: vertrokken
5 | Bo Li |  |  | Door jou weggelaten`);
});
