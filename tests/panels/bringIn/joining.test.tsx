// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WaysIn } from '../../../src/panels/bringIn/WaysIn.tsx';
import { HeldWorker } from '../../support/heldWorker.ts';
import { squadsIn } from '../../support/picture.ts';
import { rowOfTexts, workbookOf } from '../../support/workbookOf.ts';
import { documentNow, show } from '../onPage.tsx';
import { asked } from './broughtIn.tsx';

// A page in jsdom has no workers.
beforeEach(() => {
  vi.stubGlobal('Worker', HeldWorker);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:list' }));
});

// Files of jsdom cannot be read in parts.
const file = (name: string, content: string | Uint8Array) => new NodeFile([content], name) as unknown as File;
const STAFF = file('staff.csv', 'ID,Name\n0101,Ida Moen\n0102,Raj Patel\n0103,Li Wei');
const TEAMS = file('teams.csv', 'ID,Team\n101,Oslo\n102,Rome\n101,Rome\n999,Bern');
const RIVERS = file('rivers.csv', 'City,River\nRome,Tiber\nBern,Aare');

function drop(...files: File[]) {
  const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { types: ['Files'], files } });
  act(() => void window.dispatchEvent(event));
}

/** Chooses a file where one is asked for. */
async function choose(chosen: File) {
  const input = await waitFor(() => {
    const asked = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!asked) throw new Error('No file is asked for');
    return asked;
  });
  Object.defineProperty(input, 'files', { value: [chosen] });
  act(() => void input.dispatchEvent(new Event('change')));
}

const side = () => within(screen.getByText('Several lists as one').closest('section') as HTMLElement);
const rows = () => screen.getAllByRole('rowheader').map(({ firstChild }) => firstChild?.textContent);

describe('several lists', () => {
  it('that are dropped together come in as one, with what was joined by what, and what found nothing, said', async () => {
    const user = show(<WaysIn />, {});
    drop(STAFF, RIVERS, TEAMS);
    const dialog = await asked();
    expect(rows()).toEqual(['ID', 'Name', 'Team']);
    expect(dialog.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'In the file',
      'Line 2',
      'Line 3',
      'Line 4',
      'Becomes',
      'What that does',
    ]);
    expect(side().getByText('staff.csv and teams.csv are joined by ID.')).toBeVisible();
    expect(side().getByText('Not found in teams.csv: 0103. It stays as it is.')).toBeVisible();
    expect(side().getByText('Only in teams.csv, and left out: 999.')).toBeVisible();
    expect(side().getByRole('status')).toHaveTextContent(/^Nothing was joined: no column of rivers\.csv/);
    await user.click(dialog.getByRole('button', { name: 'Next: what will come' }));
    await user.click(await dialog.findByRole('button', { name: 'Bring in 3 people' }));
    expect(squadsIn(documentNow())).toBe('Oslo: Ida Moen / Rome: Ida Moen, Raj Patel / No squad: Li Wei');
  });

  it('are joined with another file that is chosen; where nothing matches that is said, and nothing changes', async () => {
    const user = show(<WaysIn />, {});
    drop(STAFF);
    await asked();
    expect(side().queryByRole('combobox')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What Name becomes' }), 'Last name');
    await user.click(side().getByRole('button', { name: 'Join with another file…' }));
    await choose(RIVERS);
    await waitFor(() => expect(side().getByRole('status')).toHaveTextContent(/rivers\.csv/));
    expect(rows()).toEqual(['ID', 'Name']);
    expect(screen.getByRole('combobox', { name: 'What Name becomes' })).toHaveDisplayValue('Last name');
    await user.click(side().getByRole('button', { name: 'Join with another file…' }));
    await choose(file('locked.csv', ''));
    await waitFor(() =>
      expect(side().getByRole('status')).toHaveTextContent(
        'locked.csv was not brought in. There is nothing in it. Choose another file.',
      ),
    );
    await user.click(side().getByRole('button', { name: 'Join with another file…' }));
    await choose(TEAMS);
    expect(await side().findByText('staff.csv and teams.csv are joined by ID.')).toBeVisible();
    await asked();
    expect(rows()).toEqual(['ID', 'Name', 'Team']);
    expect(side().getByRole('status')).toBeEmptyDOMElement();
  });

  it('in one workbook are joined by choosing the other sheet', async () => {
    const sheet = (...texts: string[][]) => texts.map((cells, at) => rowOfTexts(at + 1, ...cells)).join('');
    const book = workbookOf({
      Staff: sheet(['Name', 'Unit code'], ['Ida Moen', 'U-101'], ['Raj Patel', 'U-102']),
      Units: sheet(['Code', 'Team'], ['U-102', 'Rome'], ['U-101', 'Oslo']),
      Rivers: sheet(['City', 'River'], ['Rome', 'Tiber'], ['Bern', 'Aare']),
    });
    const user = show(<WaysIn />, {});
    drop(file('all.xlsx', book));
    await asked();
    const others = () => side().getByRole('combobox', { name: 'Join with' });
    const names = () =>
      within(others())
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['Choose a list', 'Units', 'Rivers']);
    await user.selectOptions(others(), 'Rivers');
    await waitFor(() => expect(side().getByRole('status')).toHaveTextContent(/no column of Rivers/));
    await user.selectOptions(others(), 'Units');
    expect(await side().findByText('Staff and Units are joined by Unit code and Code.')).toBeVisible();
    await asked();
    expect(rows()).toEqual(['Name', 'Unit code', 'Team']);
    expect(names()).toEqual(['Choose a list', 'Rivers']);
    expect(screen.getByRole('combobox', { name: 'Sheet' })).toHaveDisplayValue('Staff + Units');
  });
});
