// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withField } from '../../../src/importing/mapping/chosen.ts';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import type { Field } from '../../../src/importing/mapping/mapping.ts';
import { ColumnTable } from '../../../src/panels/bringIn/ColumnTable.tsx';
import { LanguageContext } from '../../../src/ui/LanguageContext.ts';
import { tableOf } from '../../support/listPicture.ts';
import { wordsIn } from '../../support/words.ts';

afterEach(cleanup);

/** Columns come frame by frame, which takes its time on a busy machine. */
const LONG = { timeout: 20_000 };

/** Shows the columns of a table, all of them once they have come; `said` is what columns were made by hand. */
async function show(text: string, said: Readonly<Record<number, Field>> = {}) {
  const table = tableOf(text);
  const { mapping: guessed, questions } = guessMapping(table);
  const mapping = Object.entries(said).reduce((next, [at, field]) => withField(next, Number(at), field), guessed);
  const outline = { name: '', rows: table.rows.length, first: table.rows, mapping: guessed, questions };
  render(
    <LanguageContext value={wordsIn('en')}>
      <ColumnTable table={outline} mapping={mapping} onBecomes={() => undefined} onMapping={() => undefined} />
    </LanguageContext>,
  );
  expect(screen.queryAllByRole('combobox')).toHaveLength(0);
  await waitFor(() => expect(document.querySelector('[aria-busy=false]')).not.toBeNull(), LONG);
}

const rows = () => screen.getAllByRole('row').slice(1);
const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent ?? '');

/** Each row as a line: what stands in the file, also below the header, and what it becomes. */
async function shown(text: string): Promise<string> {
  await show(text);
  return rows()
    .map((row) => {
      const [, ...cells] = textsOf(row.children);
      const [header, values] = textsOf(row.firstElementChild?.children ?? []);
      const choice = within(row).queryByRole('combobox') as HTMLSelectElement | null;
      const becomes = choice ? `[${choice.selectedOptions[0]?.text}]` : cells.at(-2);
      return [`${header} <${values}>`, cells.slice(0, -2).join(', '), becomes].join(' | ');
    })
    .join('\n');
}

/** Each row as a line: its header, what it becomes and what that does. */
async function done(text: string, said?: Readonly<Record<number, Field>>): Promise<string> {
  await show(text, said);
  return rows()
    .map((row) => {
      const choice = within(row).queryByRole('combobox') as HTMLSelectElement | null;
      const [does] = choice ? textsOf(row.children).slice(-1) : ['″'];
      return `${row.firstElementChild?.firstChild?.textContent} | ${choice?.selectedOptions[0]?.text ?? ''} | ${does}`;
    })
    .join('\n');
}

it('counts all of its columns before they have come, and ends with all of a wide list', async () => {
  const many = Array.from({ length: 15 }, (_, nth) => `Floor ${nth}`);
  const whole = show(
    [
      ['Name', ...many],
      ['Ana', ...many.map(() => '3')],
    ]
      .map((row) => row.join(' | '))
      .join('\n'),
  );
  expect(screen.getByText('1 recognised, 15 kept as extra fields')).toBeVisible();
  await whole;
  expect(rows().map((row) => row.firstElementChild?.firstChild?.textContent)).toEqual(['Name', ...many]);
});

it('shows the first values of each column and what it becomes, and of pay neither, nor any choice', async () => {
  expect(
    await shown(`
      Name    | Team    | Annual Salary | Floor | Note
      Ana Ruiz | Refunds | 55.103        | 3     |
      Bo Kaya  | Refunds |               | 4     |`),
  ).toBe(
    `Name <Ana Ruiz, Bo Kaya> | Ana Ruiz, Bo Kaya | [Name]
Team <Refunds> | Refunds, Refunds | [Squad]
Annual Salary <(not shown)> | (not shown), (empty) | Not taken in
Floor <3, 4> | 3, 4 | [Extra field]
Note <(empty)> | (empty), (empty) | [Not taken in]`,
  );
});

it('says what decides who is taken in, what is empty, and what was left out by hand', async () => {
  const list = `
    Name     | Hire Date  | Uit dienst | End date   | Einddatum | Start date | Note | Floor
    Ana Ruiz | 2020-01-01 |            | 2026-12-31 | soon      | 2020-01-01 |      | 3
    Bo Kaya  | 01-02-2021 |            |            | later     | 2020-01-01 |      | 4`;
  expect(await done(list, { 7: 'never' })).toBe(
    `Name | Name | Who they are; “Vries, Ana de” becomes “Ana de Vries”
Hire Date | First day | Who starts later is taken in and named; the day is kept
Uit dienst | Not taken in | Nothing stands in it, so nothing is taken in
End date | Last day | Who left before today is not taken in, unless you ask for it; the day is kept
Einddatum | Extra field | Kept with the person, under its header
Start date | Extra field | Kept with the person, under its header
Note | Not taken in | Nothing stands in it, so nothing is taken in
Floor | Not taken in | Left out`,
  );
  expect(screen.queryAllByText('3 recognised, 2 kept as extra fields, 3 not taken in')).toHaveLength(1);
});

it('makes one thing of the parts of a name that stand together, and says when they are joined', async () => {
  const list = 'Roepnaam | Voorvoegsels | Achternaam | Team\nZoë | van | Dijk (12345) | A\nBram | | Wit | B';
  expect(await done(list)).toBe(
    `Roepnaam | Name, in 3 parts | Joined: Zoë van Dijk and Bram Wit
Voorvoegsels |  | ″
Achternaam |  | ″
Team | Squad | A row of the matrix; several in one cell are told apart`,
  );
  cleanup();
  expect(await done('Voornaam | Team | Achternaam\nZoë | A | Dijk')).toBe(
    `Voornaam | First name | Joined: Zoë Dijk
Team | Squad | A row of the matrix; several in one cell are told apart
Achternaam | Last name | Joined with the other parts of the name`,
  );
  cleanup();
  expect(await done('Naam | Voornaam | Achternaam\nZoë Dijk | Zoë | Dijk\n | Bram | Wit')).toBe(
    `Naam | Name | Who they are; “Vries, Ana de” becomes “Ana de Vries”
Voornaam | Name, in 2 parts | Joined where Naam is empty
Achternaam |  | ″`,
  );
});

it('writes days as the language of the page does, whatever wrote them', async () => {
  expect(await shown('Name | Sinds\nAna Ruiz | 2020-01-31\nBo Kaya | 01/02/2021')).toBe(
    `Name <Ana Ruiz, Bo Kaya> | Ana Ruiz, Bo Kaya | [Name]
Sinds <31 Jan 2020, 01/02/2021> | 31 Jan 2020, 01/02/2021 | [Extra field]`,
  );
});
