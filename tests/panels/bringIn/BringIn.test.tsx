// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { undo } from '../../../src/store/perform.ts';
import { usePreferences } from '../../../src/store/preferences.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { downloads } from '../../support/downloads.ts';
import { documentText, emptyOne } from '../../support/listTaken.ts';
import { documentNow } from '../onPage.tsx';
import {
  answeredShown,
  ask,
  asked,
  beforeAndAfterShown,
  bringIn,
  cardsShown,
  columnsShown,
  footShown,
  foreseen,
} from './broughtIn.tsx';

const LIST = `Nr;Naam;Functie;Afdeling;Squad
1;Ana de Wit;Product owner;Wonen;Kaart
2;Bo Li;Tester;Wonen;Kaart
3;;Tester;Wonen;Kaart
1;Cem Kok;Tester;Geld;Rente
4;Vacature;Tester;Geld;Rente`;

describe('what the columns are', () => {
  it('is shown with the first rows, and asked where only the user can say', async () => {
    const { dialog, press } = await bringIn(LIST);
    expect(dialog.getByText('list.csv · 6 filled lines · 5 columns')).toBeVisible();
    expect(columnsShown()).toEqual([
      'Nr: 1, 2, 3 → Personnel number',
      'Naam: Ana de Wit, Bo Li, (empty) → Name',
      'Functie: Product owner, Tester, Tester → Role',
      'Afdeling: Wonen, Wonen, Wonen → To be asked',
      'Squad: Kaart, Kaart, Kaart → Squad',
    ]);
    expect(dialog.getByText('1 question')).toBeVisible();
    expect(dialog.getByText('4 recognised, 0 kept as extra fields')).toBeVisible();
    const next = dialog.getByRole('button', { name: 'Next: what will come' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(dialog.getByText('First say what Afdeling is')).toBeVisible();
    expect(await dialog.findByRole('button', { name: /^A tribe .*limit/ })).toHaveTextContent(
      '2 tribes, 2 squads, no chaptersLargest tribe: 2 people (limit 150)Largest squad: 2 members (limit 9)',
    );
    expect(dialog.getByRole('button', { name: /^A chapter/ })).toHaveTextContent('1 tribe, 2 squads, 2 chapters');
    await press(/^A tribe/);
    expect(columnsShown()[3]).toBe('Afdeling: Wonen, Wonen, Wonen → Tribe');
    expect(next).not.toHaveAttribute('aria-disabled');
    // What was pressed has gone: the focus is on what comes next.
    await waitFor(() => expect(next).toHaveFocus());
  });

  it('may be kept as an extra field, and changed column by column; names are needed', async () => {
    const { dialog, user, press } = await bringIn(LIST);
    await press('None of these: keep as an extra field');
    expect(columnsShown()[3]).toMatch(/→ Extra field$/);
    expect(dialog.getByText('4 recognised, 1 kept as an extra field')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What Naam becomes' }), 'Extra field');
    expect(dialog.getByText('First say which column holds the names')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What Functie becomes' }), 'First name');
    expect(dialog.queryByText('First say which column holds the names')).toBeNull();
  });

  it('asks one thing at a time, how long a week is and which of two columns is meant too', async () => {
    const { dialog, press } = await bringIn('Naam;Squad;Squad;Uren\nAna;Kaart;Rente;32\nBo;Geld;Rente;36');
    expect(dialog.getByText('Question 1 of 2')).toBeVisible();
    expect(dialog.getByText('First say which column is meant')).toBeVisible();
    await press('Squad: Rente');
    expect(columnsShown().slice(1, 3)).toEqual(['Squad: Kaart, Geld → Extra field', 'Squad: Rente, Rente → Squad']);
    await waitFor(() =>
      expect(dialog.getByRole('heading', { name: 'How many hours are in a full week?' })).toHaveFocus(),
    );
    expect(dialog.getByText(/^2 rows state hours/)).toBeVisible();
    expect(dialog.getByText('32 and 36')).toBeVisible();
    expect(dialog.getByText('Question 2 of 2')).toBeVisible();
    expect(dialog.getByText('First say how many hours a full week has')).toBeVisible();
    await press('40 hours');
    await press('Next: what will come');
    await foreseen();
    await press('Bring in 2 people');
    expect(documentText(documentNow())).toContain('people: Ana, fte 0.8, ');
  });

  it('keeps what was answered in sight, and asks it again', async () => {
    const { dialog, press } = await bringIn(
      'Naam;Afdeling;Team;Squad;Squad;Uren\nAna;Wonen;A;Kaart;Rente;32\nBo;Geld;B;Geld;Rente;36',
    );
    expect(answeredShown()).toEqual([]);
    await press('Squad: Rente');
    await press(/^A squad/);
    await press('36 hours');
    expect(answeredShown()).toEqual([
      'Which column is meant: Squad? nothing',
      'What is Afdeling? Squad',
      'How many hours are in a full week? 36 hours',
    ]);
    await press('Change: What is Afdeling?');
    await waitFor(() => expect(dialog.getByRole('heading', { name: 'What is Afdeling?' })).toHaveFocus());
    expect(dialog.getByText('Question 2 of 3')).toBeVisible();
    expect(dialog.getByText('First say what Afdeling is')).toBeVisible();
    expect(answeredShown()).toEqual([
      'Which column is meant: Squad? Column 5',
      'How many hours are in a full week? 36 hours',
    ]);
    // The one that was asked for is asked, though another before it is open too.
    await press('Change: Which column is meant: Squad?');
    await press('Change: How many hours are in a full week?');
    await waitFor(() =>
      expect(dialog.getByRole('heading', { name: 'How many hours are in a full week?' })).toHaveFocus(),
    );
    await press('40 hours');
    await waitFor(() => expect(dialog.getByRole('heading', { name: 'Which column is meant: Squad?' })).toHaveFocus());
    await press('Squad: Kaart, Geld');
    await press(/^A tribe/);
    expect(answeredShown()).toEqual([
      'Which column is meant: Squad? Column 4',
      'What is Afdeling? Tribe',
      'How many hours are in a full week? 40 hours',
    ]);
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Next: what will come' })).toHaveFocus());
  });

  it('shows what stands in the columns that are asked about, and offers no meaning that another department has', async () => {
    const { dialog, press, user } = await bringIn(
      'Naam;Department;Team;Afdeling\nAna;Wonen;A;Advies\nBo;Wonen;B;Techniek\nCem;Geld;B;Advies\nDee;Zorg;B;Post\nEva;Werk;B;Post',
    );
    expect(dialog.getByText('Question 1 of 2')).toBeVisible();
    expect(dialog.getByText('Wonen, Geld, Zorg and 1 more')).toBeVisible();
    expect(dialog.getByRole('button', { name: /^A squad/ })).toHaveTextContent('Team is then kept as an extra field.');
    expect(dialog.getByRole('button', { name: /^A tribe/ })).not.toHaveTextContent('extra field');
    await press(/^A tribe/);
    expect(dialog.getByText('Advies, Techniek and Post')).toBeVisible();
    const tribe = dialog.getByRole('button', { name: /^A tribe/ });
    expect(tribe).toHaveAttribute('aria-disabled', 'true');
    expect(tribe).toHaveTextContent('Department is that already. A list has one column of it.');
    await user.click(tribe);
    expect(dialog.getByRole('heading', { name: 'What is Afdeling?' })).toBeVisible();
    await press(/^A chapter/);
    expect(answeredShown()).toEqual(['What is Department? Tribe', 'What is Afdeling? Chapter']);
  });

  it('asks once about columns that name the same departments, or about each by itself', async () => {
    const list = 'Naam;DeptID;Department;Dept name EN\nAna;10;Wonen;Housing\nBo;20;Geld;Money';
    const { dialog, press, user } = await bringIn(list);
    expect(dialog.getByText('1 question')).toBeVisible();
    expect(dialog.getByText('First say what Department, Dept name EN and DeptID are')).toBeVisible();
    await user.selectOptions(
      dialog.getByRole('combobox', { name: 'Their names stand in' }),
      'Dept name EN: Housing, Money',
    );
    await press(/^A squad/);
    expect(answeredShown()).toEqual(['What are Department, Dept name EN and DeptID? Squad, named as in Dept name EN']);
    expect(
      columnsShown()
        .slice(1)
        .map((column) => column.replace(/:.*→/, '')),
    ).toEqual(['DeptID Extra field', 'Department Extra field', 'Dept name EN Squad']);
    await press(/^Change/);
    await press('None of these: keep them as extra fields');
    expect(answeredShown()).toEqual(['What are Department, Dept name EN and DeptID? Extra field']);
    await press(/^Change/);
    await press('They differ: ask about each column by itself');
    await waitFor(() => expect(dialog.getByRole('heading', { name: 'What is Department?' })).toHaveFocus());
    expect(dialog.getByText('Question 1 of 3')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What Department becomes' }), 'Chapter');
    expect(answeredShown()).toEqual(['What is Department? Chapter']);
    expect(dialog.getByRole('heading', { name: 'What is Dept name EN?' })).toBeVisible();
  });

  it('shows people as they will be called, and makes names of other columns by one choice', async () => {
    const { dialog, user, press } = await bringIn(
      'Roepnaam;Voorvoegsels;Achternaam;Naam;Squad\nZoë;van;Dijk;;Kaart\nBram;;Wit;Wit Bram;Rente',
    );
    const names = () => dialog.getByRole('heading', { name: 'Do these names look right?' }).nextElementSibling;
    const namesShown = () => [...(names()?.children ?? [])].map(({ textContent }) => textContent);
    const chosen = () => columnsShown().map((column) => column.replace(/:.*→/, ''));
    expect(namesShown()).toEqual(['Zoë van Dijk', 'Wit Bram']);
    expect(chosen()).toEqual([
      'Roepnaam Name, in 3 parts',
      'Voorvoegsels ″',
      'Achternaam ″',
      'Naam Name',
      'Squad Squad',
    ]);
    const choice = () => dialog.getByRole('combobox', { name: 'What names are made of' });
    await user.selectOptions(choice(), 'Whole name, last name first: Naam');
    expect(namesShown()).toEqual(['Bram Wit']);
    const alone = ['Roepnaam Extra field', 'Voorvoegsels Extra field', 'Achternaam Extra field'];
    expect(chosen()).toEqual([...alone, 'Naam Name, last name first', 'Squad Squad']);
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What Roepnaam becomes' }), 'Name, in 3 parts');
    expect(namesShown()).toEqual(['Zoë van Dijk', 'Bram Wit']);
    expect(chosen()[3]).toBe('Naam Extra field');
    await user.selectOptions(choice(), 'Each column by itself…');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What Voorvoegsels becomes' }), 'Extra field');
    expect(namesShown()).toEqual(['Zoë Dijk', 'Bram Wit']);
    await press('Next: what will come');
    await foreseen();
    expect(footShown()).toBe('2 rows of people = 2 people (3 filled lines in the list)');
  });

  it('are all there in the end, however many there are', async () => {
    const more = Array.from({ length: 26 }, (_, at) => `Veld ${at + 1}`);
    await bringIn(`Naam;${more.join(';')}\nAna;${more.join(';')}`);
    expect(columnsShown().map((column) => column.split(':')[0])).toEqual(['Naam', ...more]);
  });

  it('is read under another header, in another encoding, or in another sheet when that is chosen', async () => {
    const { dialog, user, worker } = await bringIn('Lijst;;\nNaam;Squad;Functie\nZoë;Kaart;Tester\nBo;Rente;Tester');
    expect(dialog.getByText('The header is line 2')).toBeVisible();
    expect(dialog.getByText('semicolon ( ; )')).toBeVisible();
    expect(dialog.getAllByText('Zoë').length).toBeGreaterThan(0);
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Line with the header' }), '3: Zoë · Kaart · Tester');
    expect(await dialog.findByText('The header is line 3')).toBeVisible();
    expect(columnsShown()[1]).toMatch(/^Kaart: Rente → /);
    await user.selectOptions(
      dialog.getByRole('combobox', { name: 'Line with the header' }),
      'None: people begin at the first line',
    );
    expect(await dialog.findByText('The list has no header')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'How the letters are read' }), 'Windows-1252');
    expect((await dialog.findAllByText('ZoÃ«')).length).toBeGreaterThan(0);
    expect(worker.asked.filter((asked) => /^(read|columns)/.test(asked))).toEqual([
      'read',
      'columns 0',
      'columns 0',
      'read windows-1252',
    ]);
  });

  it('is planned while it is looked at, once nothing is open, and anew where something was said afterwards', async () => {
    const { dialog, user, press, worker } = await bringIn('Naam;Afdeling\nAna;Kaart');
    const planned = () => worker.asked.filter((asked) => /^(takeInto|plan|foresee)/.test(asked)).join(', ');
    await new Promise((later) => setTimeout(later, 400));
    expect(planned()).toBe('');
    await press(/^A squad/);
    await waitFor(() => expect(planned()).toBe('takeInto, plan 0'));
    await press('Next: what will come');
    await foreseen();
    expect(planned()).toBe('takeInto, plan 0');
    await press('Back');
    await asked();
    await user.selectOptions(dialog.getAllByRole('combobox')[1] as HTMLElement, 'Chapter');
    await press('Next: what will come');
    await foreseen();
    expect(planned()).toBe('takeInto, plan 0, plan 0');
    await press('Bring in 1 person');
    expect(documentText(documentNow())).toContain('Kaart: Ana');
  });

  it('is remembered by the headers once the list has come, and not before', async () => {
    const { press, user } = await bringIn(LIST, emptyOne());
    await press(/^A tribe/);
    await user.keyboard('{Escape}');
    expect(usePreferences.getState().mappings).toEqual({});
    const { dialog, worker } = await ask(LIST);
    await press(/^A chapter/);
    await press('Next: what will come');
    await foreseen();
    await press('Bring in 2 people + 1 vacancy');
    await waitFor(() => expect(worker.isEnded).toBe(true));
    expect(Object.values(usePreferences.getState().mappings)).toEqual([' number name role chapter squad']);
    expect(dialog).toBeDefined();
    await ask(LIST);
    expect(columnsShown()[3]).toMatch(/→ Chapter$/);
    expect(answeredShown()).toEqual(['What is Afdeling? Chapter']);
    expect(screen.queryByText('1 question')).toBeNull();
  });
});

/** Goes on to what will come of a list. */
async function preview(list = LIST) {
  const shown = await bringIn(list, emptyOne());
  const tribe = shown.dialog.queryByRole('button', { name: /^A tribe/ });
  if (tribe) await shown.user.click(tribe);
  await shown.press('Next: what will come');
  await foreseen();
  return shown;
}

describe('what will come', () => {
  it('is told before anything changes, with what is refused and why, in numbers that add up', async () => {
    const { dialog, press } = await preview();
    await waitFor(() => expect(screen.getByRole('region', { name: 'What will come' })).toHaveFocus());
    expect(within(dialog.getByRole('list', { name: 'Steps' })).getByText('What will come')).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(footShown()).toBe('5 rows of people = 2 people + 1 vacancy + 2 refused (6 filled lines in the list)');
    expect(cardsShown()).toEqual([
      'Refused: no name 1 › 43 | Tester | Wonen | Kaart <>',
      'Refused: the number is somebody else’s 1 › 51 Cem Kok (line 2 has it) <>',
    ]);
    expect(useWorkspace.getState().past).toEqual([]);
    await press('Bring in 2 people + 1 vacancy');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(documentText(documentNow()).split('\n').slice(0, 2)).toEqual([
      'tribes: Wonen: Kaart / Geld: Rente',
      'squads: Kaart: Ana de Wit*, Bo Li / Rente: Vacature?',
    ]);
    expect(useWorkspace.getState().past).toHaveLength(1);
    expect(useView.getState().wish?.wish).toEqual({ kind: 'focus', thing: null });
    act(undo);
    expect(documentText(documentNow())).toBe(documentText(emptyOne()));
  });

  it('is what was set right there, also after going back', async () => {
    const { dialog, user, press } = await preview();
    await user.type(dialog.getByRole('textbox', { name: 'Correct line 4' }), 'Dee Bos{Enter}');
    await waitFor(() =>
      expect(footShown()).toBe('5 rows of people = 3 people + 1 vacancy + 1 refused (6 filled lines in the list)'),
    );
    expect(cardsShown()[0]).toBe('Changed here by you 1 › 4Dee Bos Naam: Dee BosUndo');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
    await user.type(dialog.getByRole('textbox', { name: 'Correct line 5' }), '7{Enter}');
    await waitFor(() =>
      expect(footShown()).toBe('5 rows of people = 4 people + 1 vacancy (6 filled lines in the list)'),
    );
    await press('Back');
    await waitFor(() => expect(screen.getByRole('region', { name: 'What the columns are' })).toHaveFocus());
    await press('Next: what will come');
    await foreseen();
    expect(footShown()).toBe('5 rows of people = 4 people + 1 vacancy (6 filled lines in the list)');
    await press('Bring in 4 people + 1 vacancy');
    expect(documentText(documentNow())).toContain('Dee Bos #3, Tester');
    expect(documentText(documentNow())).toContain('Cem Kok #7, Tester');
  });

  it('leaves out a row that is taken out, until it is taken in again', async () => {
    const { press } = await preview('Naam;Squad;FTE\nAna;Kaart;veel\nBo;Kaart;1');
    expect(cardsShown()).toEqual(['FTE that cannot be right 1 › 2Ana · FTE: veel <veel>Leave out']);
    await press('Leave out');
    await waitFor(() =>
      expect(footShown()).toBe('2 rows of people = 1 person + 1 taken out (3 filled lines in the list)'),
    );
    expect(cardsShown()).toEqual(['Changed here by you 1 › 2Ana Left out by youBring back']);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bring back' })).toHaveFocus());
    await press('Bring back');
    await waitFor(() => expect(footShown()).toBe('2 rows of people = 2 people (3 filled lines in the list)'));
    expect(cardsShown()).toEqual(['FTE that cannot be right 1 › 2Ana · FTE: veel <veel>Leave out']);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Correct line 2' })).toHaveFocus());
  });

  it('says on which day somebody starts', async () => {
    await preview('Naam;Squad;In dienst\nAna;Kaart;2020-01-31\nBo;Kaart;2999-12-31');
    expect(cardsShown()).toEqual(['Starts later 1 › 3Bo · 31 Dec 2999Leave out']);
  });

  it('takes in who is gone when that is asked for', async () => {
    const { press } = await preview('Naam;Squad;Status\nAna;Kaart;uit dienst\nBo;Kaart;actief');
    expect(footShown()).toBe('2 rows of people = 1 person + 1 left out (3 filled lines in the list)');
    await press('Include anyway');
    await waitFor(() => expect(footShown()).toBe('2 rows of people = 2 people (3 filled lines in the list)'));
    expect(cardsShown()).toEqual(['Changed here by you 1 › 2Ana Left, but included by youLeave out again']);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Leave out again' })).toHaveFocus());
    await press('Leave out again');
    await waitFor(() =>
      expect(footShown()).toBe('2 rows of people = 1 person + 1 left out (3 filled lines in the list)'),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Include anyway' })).toHaveFocus());
  });

  it('tells who comes to no squad, and that a tribe was made up of whom the list says none', async () => {
    await preview('Naam;Functie;Squad;Tribe\nAna;Tester;Kaart;Wonen\nBo;Chef;;\nCem;Tester;Rente;\nVacature;;;');
    expect(cardsShown()).toEqual(['In no squad 1 › 3Bo · ChefLeave out']);
    expect(screen.getByText(/^The list names no tribe for 3 people. There will be one called Listed;/)).toBeVisible();
  });

  it('asks whether two of one name are one person, and takes them for one where that is said', async () => {
    const { dialog, user, press } = await preview(
      'Nr;Naam;Functie;Squad\n7;Jan de Boer;Tester;Kaart\n8;Jan de Boer;;Rente',
    );
    expect(cardsShown()).toEqual(['One or two people? 1 › 3Jan de Boer: 8 here, 7 on line 2TwoOneLeave out']);
    const choice = within(dialog.getByRole('group', { name: 'Jan de Boer: one person or two?' }));
    expect(choice.getByRole('button', { name: 'Two' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(choice.getByRole('button', { name: 'One' }));
    await waitFor(() =>
      expect(footShown()).toBe(
        '2 rows of people = 1 person + 1 further row of the same person (3 filled lines in the list)',
      ),
    );
    expect(cardsShown()).toEqual(['One or two people? 1 › 3Jan de Boer: the same person as on line 2TwoOneLeave out']);
    await waitFor(() => expect(screen.getByRole('button', { name: 'One' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Two' }));
    await waitFor(() => expect(footShown()).toBe('2 rows of people = 2 people (3 filled lines in the list)'));
    await user.click(screen.getByRole('button', { name: 'One' }));
    await waitFor(() =>
      expect(footShown()).toBe(
        '2 rows of people = 1 person + 1 further row of the same person (3 filled lines in the list)',
      ),
    );
    await foreseen();
    await press('Bring in 1 person');
    expect(documentText(documentNow()).split('\n')[1]).toBe('squads: Kaart: Jan de Boer / Rente: Jan de Boer');
  });

  it('offers the answer where a manager or a squad may be one of several', async () => {
    const { user, press } = await preview(`Nr;Naam;Functie;Chapter;Squad;Leidinggevende
1;Jan Kok;Lead;Data;Kaart;
2;Jan Kok;Lead;QA;Kaart;
3;Ana Bos;Product owner;Data;Kaart, Rente;Jan Kok
4;Dee Vos;Tester;QA;Rente;`);
    expect(cardsShown().slice(1)).toEqual([
      'Product owner of which squad? 1 › 4Ana Bos · Product owner <Choose…|Kaart|Rente>Leave out',
      'Manager could be one of several 1 › 4Ana Bos · Leidinggevende: Jan Kok (also 2 and 3) <Choose…|Jan Kok · 1 · Lead · Line 2|Jan Kok · 2 · Lead · Line 3>Leave out',
    ]);
    const manager = screen.getByRole('combobox', { name: 'Manager of Ana Bos' });
    await user.selectOptions(manager, 'Jan Kok · 1 · Lead · Line 2');
    await waitFor(() => expect(manager).toHaveDisplayValue('Jan Kok · 1 · Lead · Line 2'));
    const owned = screen.getByRole('combobox', { name: 'Squad of which Ana Bos is product owner' });
    await user.selectOptions(owned, 'Rente');
    await waitFor(() => expect(owned).toHaveDisplayValue('Rente'));
    await foreseen();
    await press('Bring in 4 people');
    expect(documentText(documentNow()).split('\n').slice(1, 3)).toEqual([
      'squads: Kaart: Jan Kok, Jan Kok, Ana Bos / Rente: Ana Bos*, Dee Vos',
      'chapters: Data (Jan Kok): Jan Kok, Ana Bos / QA: Jan Kok, Dee Vos',
    ]);
  });

  it('saves the rows that are left out, with why, as a file that spreadsheets open', async () => {
    const downloaded = downloads();
    const { press } = await preview(`${LIST}\n5;;=Tester;"Wonen; West";Kaart`);
    await press('Save the 3 rows that are left out…');
    await waitFor(async () =>
      expect(await downloaded()).toEqual({
        'list, left out.csv': `"Nr";"Naam";"Functie";"Afdeling";"Squad";"Why it was left out"
"3";"";"Tester";"Wonen";"Kaart";"Refused: no name"
"1";"Cem Kok";"Tester";"Geld";"Rente";"Refused: the number is somebody else’s: 1 Cem Kok (line 2 has it)"
"5";"";"'=Tester";"Wonen; West";"Kaart";"Refused: no name"
`.replaceAll('\n', '\r\n'),
      }),
    );
  });

  it('tells whose manager is not their chapter’s lead, and who is a further product owner', async () => {
    await preview(`Naam;Functie;Chapter;Squad;Leidinggevende
Ana;Product owner;Data;Kaart;Cem
Bo;Product owner;Data;Kaart;Cem
Cem;Lead;Data;Kaart;
Dee;Tester;Data;Kaart;Ana
Eva;Tester;QA;Kaart;Ana
Fay;Tester;QA;Kaart;Cem`);
    expect(cardsShown()).toEqual([
      'HR’s manager is not the chapter’s lead 3 › 5Dee: Ana in HR, and Cem leads the chapterLeave out / 6Eva: Ana in HR, and nobody leads the chapterLeave out / 7Fay: Cem in HR, and nobody leads the chapterLeave out',
      'A further product owner 1 › 3Bo · KaartLeave out',
    ]);
  });

  it('shows each tribe with its squads, and the findings to come', async () => {
    const { dialog } = await preview(LIST.replaceAll('Tester', 'Product owner'));
    const tribes = within(dialog.getByRole('list', { name: 'How it will look' }));
    expect(tribes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Wonen 2 / 150No leadKaart★2',
      'Kaart★2',
      'Geld 1 / 150No leadRente★1',
      'Rente★1',
    ]);
    expect(screen.getByRole('complementary', { name: 'Findings to come' })).toHaveTextContent('Tribe lead');
  });
});

describe('the same list again', () => {
  const FIRST = 'Nr;Naam;Functie;Squad\n1;Ana;Tester;Kaart\n2;Bo;Tester;Kaart\n3;Cem;Tester;Rente';
  const NEWER = 'Nr;Naam;Functie;Squad\n1;Ana;Lead;Rente\n2;Bo;Lead;Kaart\n4;Dee;Tester;Rente';

  async function again(list: string) {
    const shown = await preview(FIRST);
    await shown.press('Bring in 3 people');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const next = await ask(list);
    await shown.press('Next: what will come');
    await foreseen();
    return { ...shown, ...next };
  }

  it('changes nothing', async () => {
    const { dialog } = await again(FIRST);
    expect(dialog.getByRole('heading', { name: 'Recognised: 3 people, 3 unchanged.' })).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says what is new, gone and changed, each to accept or not', async () => {
    const { dialog, user, press } = await again(NEWER);
    expect(cardsShown()).toEqual([
      '[x] New here 1 › [x] DeeRente',
      '[x] Not in this list 1 › [x] CemRente',
      '[x] Changed: Role 2 › [x] AnaTester → Lead / [x] BoTester → Lead',
      '[x] Changed: Squad 1 › [x] AnaKaart → Rente',
    ]);
    expect(footShown()).toBe(
      '3 rows of people = 3 people (4 filled lines in the list)5 changes = 1 new + 1 not in this list + 3 changed',
    );
    await user.click(dialog.getByRole('checkbox', { name: /^Bo/ }));
    await user.click(dialog.getByRole('checkbox', { name: /^New here/ }));
    await user.click(dialog.getByRole('checkbox', { name: /^Cem/ }));
    expect(cardsShown().map((card) => card.slice(0, 24))).toEqual([
      '[ ] New here 1 › [ ] Dee',
      '[ ] Not in this list 1 ›',
      '[-] Changed: Role 2 › [x',
      '[x] Changed: Squad 1 › [',
    ]);
    await foreseen();
    expect(footShown()).toBe('3 rows of people = 3 people (4 filled lines in the list)2 changes = 2 changed');
    await press('Bring in 2 changes');
    expect(documentText(documentNow()).split('\n')[1]).toBe('squads: Kaart: Bo / Rente: Cem, Ana');
    expect(documentText(documentNow())).toContain('Ana #1, Lead / Bo #2, Tester');
  });

  it('is told by how much there is before and after, as far as it is accepted, and what is solved by it', async () => {
    const { dialog, user, press } = await again(
      'Nr;Naam;Functie;Squad;FTE\n1;Ana;Product owner;Kaart;0,5\n4;Dee;Vacature;Rente;1',
    );
    await press('Everybody');
    await waitFor(() => expect(cardsShown()).toContainEqual(expect.stringContaining('Not in this list 2')));
    await foreseen();
    expect(screen.getByRole('dialog', { name: 'Bring the list in again' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Before and after' })).toBeVisible();
    expect(beforeAndAfterShown()).toBe(`People 3 2 −1
Vacancies 0 2 +2
FTE 3 3.5 +0.5
Squads 2 2 =
Chapters 0 0 =
Tribes 1 1 =
Breaches 2 1 −1
Warnings 4 4 =
Hints 7 7 =
People: 3 + 1 new − 2 gone = 2.
✓Solved: One product owner Kaart1
✓Solved: Line manager Ana1`);
    await user.click(dialog.getByRole('checkbox', { name: /^Not in this list/ }));
    await foreseen();
    expect(beforeAndAfterShown().split('\n').slice(0, 3).join('\n')).toBe(`People 3 4 +1
Vacancies 0 0 =
FTE 3 3.5 +0.5`);
    expect(beforeAndAfterShown()).toContain('People: 3 + 1 new = 4.');
  });

  it('asks whether somebody of another number is the person of that name in the document', async () => {
    const { dialog, user } = await again(NEWER.replace('2;Bo', '9;Bo'));
    expect(cardsShown().at(-1)).toBe('One or two people? 1 › 3Bo: 9 in the list, 2 in the documentTwoOneLeave out');
    expect(cardsShown()).toContain('[x] Changed: Personnel number 1 › [x] Bo2 → 9');
    const choice = within(dialog.getByRole('group', { name: 'Bo: one person or two?' }));
    expect(choice.getByRole('button', { name: 'One' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(choice.getByRole('button', { name: 'Two' }));
    await waitFor(() => expect(cardsShown()[0]).toBe('[x] New here 2 › [x] BoKaart / [x] DeeRente'));
    expect(cardsShown()[1]).toBe('[x] Not in this list 2 › [x] BoKaart / [x] CemRente');
    await user.click(choice.getByRole('button', { name: 'One' }));
    await waitFor(() => expect(cardsShown()[0]).toBe('[x] New here 1 › [x] DeeRente'));
  });

  it('writes days and working time as the language of the page does', async () => {
    const first = 'Nr;Naam;Squad;Sinds\n1;Ana;Kaart;2020-01-31';
    const shown = await preview(`${first}\n2;Bo;Kaart;2020-01-31`);
    await shown.press('Bring in 2 people');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await ask(`${first.replace('2020', '2021')}\n2;Bo;Kaart;2020-01-31`);
    await shown.press('Next: what will come');
    await foreseen();
    expect(cardsShown()).toEqual(['[x] Changed: Sinds 1 › [x] Ana31 Jan 2020 → 31 Jan 2021']);
  });

  it('takes nobody for gone where the list is a part', async () => {
    const { press } = await again(NEWER);
    await press('A part');
    await foreseen();
    expect(cardsShown().some((card) => card.includes('Not in this list'))).toBe(false);
    await press('Everybody');
    await foreseen();
    expect(cardsShown()[1]).toBe('[x] Not in this list 1 › [x] CemRente');
  });

  it('leaves what was changed by hand unless the list is chosen', async () => {
    const shown = await preview(FIRST);
    await shown.press('Bring in 3 people');
    const [ana] = documentNow().scenarios[0]?.organisation.people ?? [];
    if (!ana) throw new Error('Nobody came');
    const { perform } = await import('../../../src/store/perform.ts');
    act(() => void perform({ type: 'describePerson', person: ana.id, details: { role: 'Chef' } }));
    const same = await ask(FIRST);
    await shown.press('Next: what will come');
    await foreseen();
    const stays = await same.dialog.findByText(/^1 change by hand stands/);
    await shown.user.click(stays);
    expect(same.dialog.getByText('Role: Chef; the list says Tester').parentElement).toHaveTextContent(/^Ana Role/);
    expect(same.dialog.getByText('Role: Chef; the list says Tester')).toBeVisible();
    await shown.user.keyboard('{Escape}');
    await ask(NEWER);
    await shown.press('Next: what will come');
    const role = within(await screen.findByRole('group', { name: 'Ana Role' }));
    expect(role.getByRole('radio', { name: 'Chef by hand' })).toBeChecked();
    await shown.press('Take all from the list');
    expect(role.getByRole('radio', { name: 'Lead this list' })).toBeChecked();
    await shown.press('Keep all of mine');
    expect(role.getByRole('radio', { name: 'Chef by hand' })).toBeChecked();
    await shown.user.click(role.getByRole('radio', { name: 'Lead this list' }));
    await foreseen();
    await shown.press(/^Bring in/);
    expect(documentText(documentNow())).toContain('Ana #1, Lead');
  });
});

it('says so where the list takes too long, and nothing where it was closed meanwhile', async () => {
  const { press, worker, user } = await bringIn(LIST);
  worker.say({ answered: null });
  worker.postMessage = () => worker.say({ failed: 'broken' });
  await press(/^A tribe/);
  await press('Next: what will come');
  expect(await screen.findByRole('dialog', { name: 'list.csv was not brought in' })).toBeVisible();
  await press('OK');
  const other = await ask(LIST);
  other.worker.postMessage = () => undefined;
  await press(/^A tribe/);
  await press('Next: what will come');
  expect(screen.getByText('Reading the list…')).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(other.worker.isEnded).toBe(true));
  expect(useView.getState().dialog).toBeNull();
});

it('plans at once what needs no answer, and what is changed once nothing more is changed for a moment', async () => {
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const askedFor = (wait: number) => waits.mock.calls.some(([, milliseconds]) => milliseconds === wait);
  const { dialog, user, worker } = await bringIn('Naam;Squad\nAna;Kaart');
  await waitFor(() => expect(worker.asked).toContain('plan 0'));
  expect(askedFor(250)).toBe(false);
  await user.selectOptions(dialog.getByRole('combobox', { name: 'What Squad becomes' }), 'Chapter');
  expect(askedFor(250)).toBe(true);
  waits.mockRestore();
});
