// @vitest-environment jsdom

import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/domain/fault.ts';
import { useDrafts } from '../../src/store/drafts.ts';
import { undo } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { type Dialog, useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { crowd } from '../support/flagged.ts';
import { chaptersIn, organisationOf, person, squad, squadsIn, tribe, tribesIn } from '../support/picture.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Dee / Loans: Flo* / No squad: Ed',
  chapters: 'Development (Jo): Ana, Bo, Jo / Data: Cy',
  tribes: 'Shop (Els; Tom): Checkout, Refunds, Development, Data / Bank: Loans',
};

async function ask(dialog: Dialog) {
  act(() => useView.getState().ask(dialog));
  return inFront('dialog');
}

const options = () =>
  screen.getAllByRole('option').map((option) => option.querySelector('.picker-option-text')?.firstChild?.textContent);
const option = (name: RegExp) => screen.getByRole('option', { name });

describe('Move to…', () => {
  it('lists the squads of the own tribe first, with the seats there are and what each move would do', async () => {
    show(null, { ...SHOP, squads: `Checkout: Ana*, Bo / Refunds: Cy*, ${crowd(8)} / Loans: Flo*` });
    await ask({ kind: 'moveTo', members: [card('Bo', 'Checkout')] });
    expect(options()).toEqual(['Refunds', 'Loans', 'No squad']);
    expect(option(/^Refunds/)).toHaveTextContent('full');
    await screen.findByText('Can: Loans would have 2 members (limit 9)');
    expect(option(/^Refunds/)).toHaveTextContent('Cannot: Refunds would have 10 members (limit 9)');
    expect(option(/^Loans/)).toHaveTextContent('8 seats free');
    expect(option(/^Loans/)).toHaveTextContent('Can: Loans would have 2 members (limit 9)');
  });

  it('moves by typing a part of the name, whatever its accents, and Enter', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'moveTo', members: [card('Bo', 'Checkout')] });
    await user.keyboard('réf{Enter}');
    expect(squadsIn(documentNow())).toContain('Refunds: Cy*, Dee, Bo');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('moves several at once, and takes out of any squad', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'moveTo', members: [card('Bo', 'Checkout'), card('Dee', 'Refunds')] });
    await user.click(option(/^No squad/));
    expect(squadsIn(documentNow())).toBe(
      'Checkout: Ana* / Refunds: Cy* / Loans: Flo* / No squad: Bo, Dee, Ed, Jo, Els, Tom',
    );
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('says so when nothing matches, and Escape leaves everything as it was', async () => {
    const user = show(null, SHOP);
    const dialog = await ask({ kind: 'moveTo', members: [card('Bo', 'Checkout')] });
    await user.keyboard('xyz');
    expect(dialog.getByText('Nothing matches.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useWorkspace.getState().past).toHaveLength(0);
  });
});

describe('other questions about people', () => {
  it('Also in… leaves them where they are', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'alsoIn', people: [person('Bo')] });
    expect(options()).toEqual(['Refunds', 'Loans']);
    await user.click(option(/^Refunds/));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Bo / Refunds: Cy*, Dee, Bo');
  });

  it('Chapter… names the new line manager before it is chosen', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'chapter', people: [person('Cy')] });
    expect(options()).toEqual(['Development', 'No chapter']);
    await screen.findByText(/^New line manager: Jo/);
    await user.click(option(/^Development/));
    expect(chaptersIn(documentNow())).toContain('Development (Jo): Ana, Bo, Cy, Jo / Data:');
  });

  it('a share of time may be any part, and nothing that is none', async () => {
    const user = show(null, SHOP);
    const dialog = await ask({ kind: 'share', member: card('Bo', 'Checkout') });
    const part = dialog.getByRole('textbox', { name: 'Percentage of their time' });
    await user.clear(part);
    await user.type(part, '120');
    expect(dialog.getByText('Enter a percentage from 1 to 100, or a part such as ½ or 1/5.')).toBeVisible();
    await user.type(part, '{Enter}');
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Bo /');
    await user.clear(part);
    await user.type(part, '35{Enter}');
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Bo 35% /');
  });

  it('a share of time begins as the very one it is, so that to set it again changes nothing', async () => {
    const user = show(null, { squads: 'Checkout: Bo 12.25% / Refunds: Bo' }, 'nl');
    const dialog = await ask({ kind: 'share', member: card('Bo', 'Checkout') });
    const part = dialog.getByRole('textbox', { name: 'Percentage van de werktijd' });
    expect(part).toHaveValue('12,25');
    await user.type(part, '{Enter}');
    expect(squadsIn(documentNow())).toBe('Checkout: Bo 12.25% / Refunds: Bo');
  });

  it.each([
    ['½', 50],
    ['1/5', 20],
    ['20%', 20],
    ['25,0', 25],
  ])('[drafts] a share of time may be typed as %s', async (text, percent) => {
    const user = show(null, SHOP);
    const dialog = await ask({ kind: 'share', member: card('Bo', 'Checkout') });
    const part = dialog.getByRole('textbox', { name: 'Percentage of their time' });
    await user.clear(part);
    await user.type(part, `${text}{Enter}`);
    expect(squadsIn(documentNow())).toContain(`Checkout: Ana*, Bo ${percent}% /`);
  });

  it('[drafts] a new squad keeps its name where it is refused, and where its question is closed', async () => {
    const user = show(null, SHOP);
    act(() => useTabRole.setState({ role: 'follower' }));
    const question = { kind: 'newSquad', members: [card('Bo', 'Checkout')] } as const;
    const dialog = await ask({ ...question, members: [...question.members] });
    await user.type(dialog.getByRole('textbox', { name: 'Squad name' }), 'Claims{Enter}');
    expect(dialog.getByText(/^Another tab is editing this document\./)).toBeVisible();
    await user.keyboard('{Escape}');
    act(() => useTabRole.setState({ role: 'writer' }));
    const again = await ask({ ...question, members: [...question.members] });
    expect(again.getByRole('textbox', { name: 'Squad name' })).toHaveValue('Claims');
    await user.click(again.getByRole('button', { name: 'Create squad' }));
    expect(squadsIn(documentNow())).toContain('Claims: Bo');
  });

  it('Swap with… offers the others, nobody of the own squad', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'swap', member: card('Bo', 'Checkout') });
    expect(options()).toEqual(['Cy', 'Dee', 'Flo', 'Ed', 'Jo', 'Els', 'Tom']);
    await user.click(option(/^Dee/));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Dee / Refunds: Cy*, Bo');
  });

  it('a vacancy is filled by somebody there is', async () => {
    const user = show(null, { squads: 'Checkout: Ana*, Tester? / No squad: Ed' });
    await ask({ kind: 'fillVacancy', person: person('Tester') });
    await user.click(option(/^Ed/));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Ed');
  });

  it('in a department there is talk of teams', async () => {
    show(null, {
      squads: 'Desk: Ana, Tester? / Loans: Bo',
      chapters: 'Policy: Eve',
      tribes: 'Bank [department]: Desk, Loans',
    });
    await ask({ kind: 'swap', member: card('Ana', 'Desk') });
    expect(screen.getByRole('combobox', { name: 'Search people, roles and teams' })).toBeVisible();
    expect(screen.getByText('They swap places. Everyone keeps their own group.')).toBeVisible();
    await ask({ kind: 'alsoIn', people: [person('Ana')] });
    expect(await screen.findByText('Stays in current teams too.')).toBeVisible();
    await ask({ kind: 'fillVacancy', person: person('Tester') });
    expect(await screen.findByText('In a team now')).toBeVisible();
    expect(screen.getByText('No team')).toBeVisible();
  });

  it('a vacancy is filled by a new hire whose name is typed', async () => {
    const user = show(null, { squads: 'Checkout: Ana*, Tester?' });
    await ask({ kind: 'fillVacancy', person: person('Tester') });
    await user.keyboard('Noor Visser');
    await user.click(option(/^Hire Noor Visser/));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Noor Visser');
  });

  it('[drafts] a new hire whose name is typed is still there after Escape, until they are hired', async () => {
    const user = show(null, { squads: 'Checkout: Ana*, Tester?' });
    const question = { kind: 'fillVacancy', person: person('Tester') } as const;
    await ask(question);
    await user.keyboard('Noor Visser{Escape}');
    expect((await ask(question)).getByRole('combobox')).toHaveValue('Noor Visser');
    await user.click(option(/^Hire Noor Visser/));
    expect(useDrafts.getState().texts).toEqual({});
  });

  it('a new squad takes those selected along, under the name that is typed', async () => {
    const user = show(null, SHOP);
    const dialog = await ask({ kind: 'newSquad', members: [card('Bo', 'Checkout'), card('Ed')] });
    expect(dialog.getByRole('button', { name: 'Create squad' })).toHaveAttribute('aria-disabled', 'true');
    await user.type(dialog.getByRole('textbox', { name: 'Squad name' }), 'Claims{Enter}');
    expect(squadsIn(documentNow())).toContain('Checkout: Ana* /');
    expect(squadsIn(documentNow())).toContain('Claims: Bo, Ed');
    expect(useWorkspace.getState().past).toHaveLength(1);
  });
});

describe('what a new document begins as', () => {
  it('is looked at on the board, wherever it was asked for', async () => {
    const user = show(null, SHOP);
    act(() => useView.getState().showPage('review'));
    await ask({ kind: 'newDocument' });
    await user.click(await screen.findByRole('button', { name: /^Virtual chain/ }));
    await waitFor(() => expect(documentNow().name).toMatch(/chain/i));
    expect(useView.getState().page).toBe('board');
  });
});

describe('questions about squads, chapters and tribes', () => {
  it('Move… puts a squad before another, or last in another tribe', async () => {
    const user = show(null, SHOP);
    const thing = { kind: 'squad', squad: squad('Refunds') } as const;
    await ask({ kind: 'moveThing', thing });
    expect(options()).toEqual(['Before Checkout', 'Before Loans', 'Last']);
    await user.click(option(/^Last/));
    expect(tribesIn(documentNow())).toContain('Bank: Loans, Refunds');
  });

  it('Move… changes the order of tribes and of chapters', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'moveThing', thing: { kind: 'tribe', tribe: tribe('Bank') } });
    expect(options()).toEqual(['Before Shop']);
    await user.click(option(/^Before Shop/));
    expect(organisationOf(documentNow()).tribes.map(({ name }) => name)).toEqual(['Bank', 'Shop']);
    await ask({ kind: 'moveThing', thing: { kind: 'chapter', chapter: 'chapter:data' } });
    await user.click(option(/^Before Development/));
    expect(chaptersIn(documentNow())).toMatch(/^Data: Cy \/ Development/);
  });

  it('a product owner is chosen among the members first, then among everybody else, with where they are', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'productOwner', subject: squad('Refunds') });
    expect(options()).toEqual([
      ...['Cy', 'Dee', 'Nobody', 'A vacancy as product owner'],
      ...['Ana', 'Bo', 'Flo', 'Ed', 'Jo', 'Els', 'Tom'],
    ]);
    expect(option(/^Bo/)).toHaveTextContent('Checkout');
    await screen.findByText('Can: Dee as product owner of Refunds');
    expect(option(/^Bo/)).toHaveTextContent('Can: Refunds would have 3 members (limit 9)');
    await user.click(option(/^Dee/));
    expect(squadsIn(documentNow())).toContain('Refunds: Cy, Dee*');
  });

  it('a product owner from elsewhere joins the squad with it, in one step', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'productOwner', subject: squad('Refunds') });
    await user.keyboard('bo{Enter}');
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Bo / Refunds: Cy, Dee, Bo*');
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('somebody new is named by typing, and added with the role in one step', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'productOwner', subject: squad('Loans') });
    await user.keyboard('Noor Visser');
    expect(options()).toEqual(['Add “Noor Visser” as product owner']);
    await screen.findByText('Can: Loans would have 2 members (limit 9)');
    await user.keyboard('{Enter}');
    expect(squadsIn(documentNow())).toContain('Loans: Flo, Noor Visser*');
    expect(useWorkspace.getState().past).toHaveLength(1);
    act(undo);
    expect(organisationOf(documentNow()).people.map(({ name }) => name)).not.toContain('Noor Visser');
  });

  it('whoever is found by a part of the name stands before somebody new of that name', async () => {
    show(null, SHOP);
    await ask({ kind: 'role', role: 'chapterLead', subject: 'chapter:data' });
    await userEvent.keyboard('flo');
    expect(options()).toEqual(['Flo', 'Add “flo” as chapter lead']);
    await waitFor(() => expect(option(/^Add/)).toHaveTextContent('Hint: flo, who leads Data'));
  });

  it('a vacancy takes a role, in its chapter', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'chapterLead', subject: 'chapter:data' });
    await user.click(option(/^A vacancy as chapter lead/));
    expect(chaptersIn(documentNow())).toContain('Data (Vacancy?): Cy, Vacancy?');
  });

  it('coaches are no vacancies, and the search begins anew for the next one', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'tribeCoaches', subject: tribe('Shop') });
    expect(options()).not.toContain('A vacancy as agile coach');
    await user.keyboard('Noor Visser{Enter}');
    expect(tribesIn(documentNow())).toContain('Shop (Els; Tom, Noor Visser)');
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(options()).toContain('Ed');
  });

  it('coaches of a tribe are several, chosen one after the other', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'tribeCoaches', subject: tribe('Shop') });
    await user.click(option(/^Ed/));
    await user.click(option(/^Tom/));
    expect(tribesIn(documentNow())).toContain('Shop (Els; Ed)');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('a tribe lead can be taken away again', async () => {
    const user = show(null, SHOP);
    await ask({ kind: 'role', role: 'tribeLead', subject: tribe('Shop') });
    await user.click(option(/^Nobody/));
    expect(tribesIn(documentNow())).toContain('Shop (-; Tom)');
  });
});

describe('a file that was not opened', () => {
  it('shows every fault with its place, and how many more there are', async () => {
    const user = show(null, SHOP);
    const faults: Fault[] = [
      {
        path: 'scenarios[0].organisation.squads[3].tribe',
        code: 'unknown-id',
        values: { id: 'tribe:x', kind: 'tribe' },
      },
      { path: '', code: 'empty', values: {} },
    ];
    const dialog = await ask({ kind: 'openFaults', file: 'team.json', faults, count: 5 });
    expect(screen.getByRole('dialog', { name: 'team.json was not opened' })).toBeVisible();
    expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'scenarios[0].organisation.squads[3].tribe: there is no tribe "tribe:x": add it, or name one that exists',
      'The file is empty: choose one that was exported as JSON',
    ]);
    expect(dialog.getByText('and 3 more')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'OK' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
