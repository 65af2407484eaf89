// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { ColumnTable } from '../../../src/panels/bringIn/ColumnTable.tsx';
import { LanguageContext } from '../../../src/ui/LanguageContext.ts';
import { tableOf } from '../../support/listPicture.ts';
import { wordsIn } from '../../support/words.ts';

afterEach(cleanup);

/** Each row as a line: what stands in the file, and what it becomes. */
function shown(text: string): string {
  const table = tableOf(text);
  const { mapping, questions } = guessMapping(table);
  const outline = { name: '', rows: table.rows.length, first: table.rows, mapping, questions };
  render(
    <LanguageContext value={wordsIn('en')}>
      <ColumnTable table={outline} mapping={mapping} onMapping={() => undefined} />
    </LanguageContext>,
  );
  const [, ...rows] = screen.getAllByRole('row');
  return rows
    .map((row) => {
      const [header = '', ...cells] = [...row.children].map((cell) => cell.textContent ?? '');
      const choice = within(row).queryByRole('combobox') as HTMLSelectElement | null;
      const becomes = choice ? `[${choice.selectedOptions[0]?.text}]` : cells.at(-2);
      return [header, cells.slice(0, -2).join(', '), becomes].join(' | ');
    })
    .join('\n');
}

it('shows the first values of each column and what it becomes, and of pay neither, nor any choice', () => {
  expect(
    shown(`
      Name    | Team    | Annual Salary | Floor
      Ana Ruiz | Refunds | 55.103        | 3
      Bo Kaya  | Cards   |               | 4`),
  ).toBe(
    `Name | Ana Ruiz, Bo Kaya | [Name]
Team | Refunds, Cards | [Squad]
Annual Salary | (not shown), (empty) | Not taken in
Floor | 3, 4 | [Extra field]`,
  );
});
