// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { perform, undo } from '../../../src/store/perform.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { squadsIn } from '../../support/picture.ts';
import { documentNow } from '../onPage.tsx';
import { ask, bringIn, foreseen } from './broughtIn.tsx';

const BANK = 'Naam;Squad\nFlo;Loans\nGus;Loans';
const SHOP = { squads: 'Checkout: Ana*, Bo' };

const chosen = () => {
  const group = screen.queryByRole('group', { name: 'Into which document?' });
  return group && [...group.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent).join();
};
const undoSaid = () => screen.getByText(/^It is one step/).lastChild?.textContent;
const named = () => `${documentNow().name}: ${squadsIn(documentNow())}`;

async function preview(...about: Parameters<typeof bringIn>) {
  const shown = await bringIn(...about);
  await shown.press('Next: what will come');
  await foreseen();
  return shown;
}

describe('a list that is brought in where others are open', () => {
  it('becomes a document of its own, called as its file is, and is empty again after undo', async () => {
    const { press } = await preview(BANK, SHOP);
    const key = useWorkspace.getState().documentKey;
    expect(chosen()).toBe('A new document');
    expect(undoSaid()).toBe(
      'It is one step: undo takes 2 people away again. The document that is open now stays as it is.',
    );
    await press('Bring in 2 people');
    expect(named()).toBe('list: Loans: Flo, Gus');
    expect(useWorkspace.getState().documentKey).not.toBe(key);
    act(undo);
    expect(named()).toBe('list: ');
    expect(useWorkspace.getState().past).toEqual([]);
  });

  it('comes to those who are there where that is chosen', async () => {
    const { press } = await preview(BANK, SHOP);
    await press('Picture');
    await waitFor(() => expect(chosen()).toBe('Picture'));
    await foreseen();
    expect(undoSaid()).toBe('It is one step: undo takes 2 people away again, and the document is as it is now.');
    await press('Bring in 2 people');
    expect(named()).toBe('Picture: Checkout: Ana*, Bo / Loans: Flo, Gus');
  });

  it('comes to those who are there where somebody is known, or it was pasted', async () => {
    const { press } = await preview('Naam;Squad\nBo;Checkout\nFlo;Loans', SHOP);
    expect(chosen()).toBe('Picture');
    await press('A new document');
    await waitFor(() => expect(chosen()).toBe('A new document'));
    await foreseen();
    await press('Bring in 2 people');
    expect(named()).toBe('list: Checkout: Bo / Loans: Flo');
  });

  it('becomes a document of its own where few of either are in the other', async () => {
    await preview('Naam;Squad\nBo;Checkout\nFlo;Loans\nGus;Loans', { squads: 'Checkout: Ana*, Bo, Cy' });
    expect(chosen()).toBe('A new document');
  });

  it('comes to those who are there where half of the fewer are known', async () => {
    await preview('Naam;Squad\nBo;Checkout\nFlo;Loans\nGus;Loans', { squads: 'Checkout: Ana*, Bo' });
    expect(chosen()).toBe('Picture');
  });

  it('comes to those who are there where it was pasted', async () => {
    await preview({ html: '', text: BANK.replaceAll(';', '\t') }, SHOP);
    expect(chosen()).toBe('Picture');
  });

  it('proposes nobody as gone where it is a list of others, or of few of those who were in the last one', async () => {
    const first = await preview('Nr;Naam;Squad\n1;Ana;Checkout\n2;Bo;Checkout\n3;Cy;Checkout');
    await first.press('Bring in 3 people');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const part = async (list: string) => {
      const { dialog } = await ask(list);
      await first.press('Next: what will come');
      await foreseen();
      const isWhole = dialog.queryByRole('group', { name: 'This list is' });
      const said = [chosen(), isWhole?.querySelector('[aria-pressed=true]')?.textContent];
      await first.user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return said;
    };
    expect(await part('Nr;Naam;Squad\n7;Flo;Loans\n8;Gus;Loans')).toEqual(['A new document', undefined]);
    expect(await part('Nr;Naam;Squad\n1;Ana;Loans\n8;Gus;Loans')).toEqual(['Picture', 'A part']);
    expect(await part('Nr;Naam;Squad\n1;Ana;Loans\n2;Bo;Loans')).toEqual(['Picture', 'Everybody']);
  });

  it('asks nothing where nobody is there', async () => {
    const { press } = await preview(BANK);
    expect(chosen()).toBeNull();
    await press('Bring in 2 people');
    expect(named()).toBe('Picture: Loans: Flo, Gus');
  });

  it('is planned afresh where another tab changes the document meanwhile', async () => {
    const { press } = await preview('Naam;Squad\nBo;Checkout\nFlo;Loans', SHOP);
    act(() => void perform({ type: 'renameSquad', squad: 'squad:checkout', name: 'Basket' }));
    await foreseen();
    await press(/^Bring in/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(named()).toContain('Basket: Ana*');
    expect(named()).toContain('Flo');
  });

  it('lands as it was foreseen: what was accepted afterwards is foreseen first', async () => {
    await preview('Nr;Naam;Squad\n1;Ana;Checkout');
    await (await screen.findByRole('button', { name: 'Bring in 1 person' })).click();
    const { dialog } = await ask('Nr;Naam;Squad\n1;Ana;Checkout\n2;Bo;Checkout');
    dialog.getByRole('button', { name: 'Next: what will come' }).click();
    await foreseen();
    act(() => dialog.getByRole('checkbox', { name: /^New here/ }).click());
    expect(dialog.getByRole('button', { name: 'Bring in 1 change' })).toHaveAttribute('aria-disabled', 'true');
    await foreseen();
    expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeVisible();
  });
});
