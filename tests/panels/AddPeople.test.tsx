// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { crowd } from '../support/flagged.ts';
import { HeldWorker } from '../support/heldWorker.ts';
import { chaptersIn, organisationOf, squadsIn } from '../support/picture.ts';
import { unkept } from './keptPage.ts';
import { documentNow, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*', chapters: 'Development: Ana' };

async function open() {
  act(() => useView.getState().ask({ kind: 'addPeople' }));
  const dialog = await inFront('dialog');
  const block = dialog.getByRole('textbox', { name: 'People, one per line' });
  block.focus();
  return { dialog, block };
}

describe('adding people by pasting', () => {
  it('shows how the block was read, and adds everybody in one step', async () => {
    const user = show(null, SHOP);
    const { dialog } = await open();
    await user.paste('Noor Visser; Tester; Development; Checkout\nYara Tan; Developer');
    const rows = dialog.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['NameRoleChapterSquad', 'Noor VisserTesterDevelopmentCheckout', 'Yara TanDeveloper']);
    await user.click(dialog.getByRole('button', { name: 'Add 2 people' }));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Noor Visser / No squad: Yara Tan');
    expect(chaptersIn(documentNow())).toBe('Development: Ana, Noor Visser / No chapter: Yara Tan');
    expect(useWorkspace.getState().past).toHaveLength(1);
    act(undo);
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*');
  });

  it('offers to found the chapters and squads there are not, in a tribe that is chosen', async () => {
    const user = show(null, { ...SHOP, tribes: 'Shop: Checkout, Development / Bank:' });
    const { dialog } = await open();
    await user.paste('Omar Faris; Lawyer; Legal; Claims');
    expect(dialog.getByText('New chapters: Legal.')).toBeVisible();
    expect(dialog.getByText('New squads: Claims.')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'In the tribe' }), 'Bank');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    const { squads, chapters } = organisationOf(documentNow());
    expect(squads.at(-1)).toMatchObject({ name: 'Claims', tribe: 'tribe:bank' });
    expect(chapters.at(-1)).toMatchObject({ name: 'Legal', tribe: 'tribe:bank' });
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('speaks of groups and teams in a department, and of parts and departments in a chain', async () => {
    const user = show(null, { ...SHOP, tribes: 'Shop [department]: Checkout, Development / Bank [chain]:' });
    const { dialog } = await open();
    const head = () => dialog.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(dialog.getByText(/^Type or paste one person per line: name, role, group, team\./)).toBeVisible();
    await user.paste('Omar Faris; Lawyer; Legal; Claims');
    expect(head()).toEqual(['Name', 'Role', 'Group', 'Team']);
    expect(dialog.getByText('New groups: Legal.')).toBeVisible();
    expect(dialog.getByText('New teams: Claims.')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'In the department' }), 'Bank');
    expect(head()).toEqual(['Name', 'Role', 'Part of the chain', 'Department']);
    expect(dialog.getByText('New parts of the chain: Legal.')).toBeVisible();
    expect(dialog.getByText('New departments: Claims.')).toBeVisible();
    expect(dialog.getByRole('combobox', { name: 'In the chain' })).toBeVisible();
  });

  it('begins an empty document, tribe and all', async () => {
    const user = show(null, { tribes: '' });
    const { dialog } = await open();
    await user.paste('Omar Faris; Lawyer; Legal; Claims');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    expect(organisationOf(documentNow()).tribes.map(({ name }) => name)).toEqual(['Picture']);
    expect(squadsIn(documentNow())).toBe('Claims: Omar Faris');
  });

  it('adds nobody where a squad would pass its limit, says why, and keeps what was typed', async () => {
    const user = show(null, { squads: `Checkout: Ana*, ${crowd(8)}` });
    const { dialog } = await open();
    await user.paste('Noor Visser;;;Checkout');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    expect(
      await screen.findByRole('dialog', { name: 'Cannot: Checkout would have 10 members (limit 9)' }),
    ).toBeVisible();
    expect(useWorkspace.getState().past).toHaveLength(0);
    await user.keyboard('{Escape}');
    expect((await open()).block).toHaveValue('Noor Visser;;;Checkout');
  });

  it.each(['{Escape}', '{Control>}k{/Control}'])(
    '[drafts] keeps the block when %s closes it, until it is added',
    async (keys) => {
      const user = show(null, SHOP);
      await open();
      await user.paste('Noor Visser;Tester');
      await user.keyboard(keys);
      act(() => useView.getState().ask(null));
      const { dialog, block } = await open();
      expect(block).toHaveValue('Noor Visser;Tester');
      await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
      expect((await open()).block).toHaveValue('');
    },
  );

  it('[drafts] stays open with the reason beside the block where a name is impossible', async () => {
    const user = show(null, SHOP);
    const { dialog, block } = await open();
    await user.paste(`${'N'.repeat(501)};Tester`);
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    expect(dialog.getByText(/^A name can have at most 500 characters\./)).toBeVisible();
    expect(useView.getState().refused).toBeNull();
    await user.clear(block);
    expect(dialog.queryByText(/500/)).toBeNull();
    await user.paste('Noor Visser;Tester');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    expect(squadsIn(documentNow())).toContain('Noor Visser');
  });

  it('[drafts] forgets the block when it is cleared', async () => {
    const user = show(null, SHOP);
    const { block } = await open();
    await user.paste('Noor Visser;Tester');
    await user.clear(block);
    await user.keyboard('{Escape}');
    expect((await open()).block).toHaveValue('');
  });

  it('[drafts] does not offer the block again once a refusal has added it after all', async () => {
    const user = show(null, { squads: `Checkout: Ana*, ${crowd(8)}` });
    const { dialog } = await open();
    await user.paste('Noor Visser;;;Checkout');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    await user.click(await screen.findByRole('button', { name: 'Do it anyway…' }));
    await user.type(await screen.findByLabelText('Reason'), 'Until the split{Tab}');
    await user.click(screen.getByRole('button', { name: 'Do it with a waiver' }));
    expect(squadsIn(documentNow())).toContain('Noor Visser');
    expect((await open()).block).toHaveValue('');
  });
});

describe('a list from HR', () => {
  it('is opened as a file from here, which closes the question and keeps the block', async () => {
    const documents = unkept();
    const said: string[] = [];
    documents.reading.chooseFile = async (words) => void said.push(`chosen in ${words.language}`, shownNow());
    const shownNow = () => `asked: ${useView.getState().dialog?.kind ?? 'nothing'}`;
    const user = show(null, SHOP, 'en', documents);
    const { dialog } = await open();
    await user.paste('Noor Visser');
    expect(dialog.getByText(/^A list from HR/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Choose a file…' }));
    expect(said).toEqual(['chosen in en', 'asked: nothing']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await open()).block).toHaveValue('Noor Visser');
  });
});

describe('a table that comes otherwise than by pasting', () => {
  const TABLE = 'Personeelsnr;Naam;Team\n101;Noor Bakker;Kaart\n102;Youssef Amrani;Rente';

  // A page in jsdom has no workers.
  beforeEach(() => {
    vi.stubGlobal('Worker', HeldWorker);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:list' }));
  });

  it('is brought in as a list where its first line names its columns, and forgotten once it has come', async () => {
    const user = show(null, { tribes: '' });
    const { dialog, block } = await open();
    fireEvent.change(block, { target: { value: TABLE } });
    expect(dialog.getByText(/^This is a table/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(dialog.queryByRole('table')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Bring in as a list…' }));
    expect(await screen.findByRole('dialog', { name: 'Bring in a list' })).toBeVisible();
    await user.keyboard('{Escape}');
    // Given up, nothing of it is lost.
    const again = await open();
    expect(again.block).toHaveValue(TABLE);
    await user.click(again.dialog.getByRole('button', { name: 'Bring in as a list…' }));
    await user.click(await screen.findByRole('button', { name: 'Next: what will come' }));
    const bringIn = await screen.findByRole('button', { name: 'Bring in 2 people' });
    await waitFor(() => expect(bringIn).not.toHaveAttribute('aria-disabled'));
    await user.click(bringIn);
    expect(squadsIn(documentNow())).toBe('Kaart: Noor Bakker / Rente: Youssef Amrani');
    expect((await open()).block).toHaveValue('');
  });

  it('is read line by line all the same where every line is a person', async () => {
    const user = show(null, SHOP);
    const { dialog, block } = await open();
    fireEvent.change(block, { target: { value: TABLE } });
    await user.click(dialog.getByRole('button', { name: 'No, every line is a person' }));
    expect(dialog.getByRole('button', { name: 'Add 3 people' })).toBeVisible();
    expect(dialog.queryByText(/^This is a table/)).toBeNull();
  });
});
