// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Thing } from '../../src/domain/thing.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { chaptersIn, organisationOf, squad, squadsIn, tribe, tribesIn } from '../support/picture.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Dee / No squad: Ed',
  chapters: 'Development (Jo): Ana, Bo, Jo / Data: Cy',
  tribes: 'Shop (Els): Checkout, Refunds, Development, Data / Bank:',
};

async function menuOf(...things: Thing[]) {
  act(() => useView.getState().openMenu({ things, x: 10, y: 10 }));
  return inFront('menu');
}

const entriesOf = (menu: Awaited<ReturnType<typeof menuOf>>) =>
  [...menu.queryAllByRole('menuitem'), ...menu.queryAllByRole('menuitemcheckbox')].map(
    (entry) => entry.querySelector('.menu-item-text')?.textContent,
  );

describe('the menu of a person', () => {
  it('shows what works for somebody in a squad, with the keys that do the same', async () => {
    show(null, SHOP);
    const menu = await menuOf(card('Bo', 'Checkout'));
    expect(menu.getByRole('menuitem', { name: 'Move to…' })).toHaveAttribute('aria-keyshortcuts', 'M');
    expect(entriesOf(menu)).toEqual([
      'Move to…',
      'Also in…',
      'Share of time',
      'Out of this squad',
      'Chapter…',
      'Coach of',
      'Swap with…',
      'Replace with a vacancy',
      'Rename',
      'New squad from selection',
      'Remove from organisation…',
      'Product owner',
      'Chapter lead of Development',
      'Tribe lead of Shop',
    ]);
  });

  it('offers the usual shares of time, and ticks the one that is stated, whatever it is', async () => {
    const user = show(null, { squads: 'Checkout: Bo 37.5% / Refunds: Bo' });
    const menu = await menuOf(card('Bo', 'Checkout'));
    await user.click(menu.getByRole('menuitem', { name: 'Share of time' }));
    const shares = await screen.findAllByRole('menuitemcheckbox', { name: /%|evenly/ });
    expect(shares.map((each) => `${each.textContent}${each.ariaChecked === 'true' ? ' ✓' : ''}`).join(', ')).toBe(
      '20%, 37.5% ✓, 40%, 50%, 60%, 80%, 100%, Split the rest evenly',
    );
  });

  it('shows nothing of a squad for somebody in none', async () => {
    show(null, SHOP);
    const entries = entriesOf(await menuOf(card('Ed')));
    expect(entries).toContain('Move to…');
    for (const gone of ['Also in…', 'Share of time', 'Product owner', 'Out of this squad', 'Replace with a vacancy']) {
      expect(entries).not.toContain(gone);
    }
  });

  it('names and unnames a product owner', async () => {
    const user = show(null, SHOP);
    const menu = await menuOf(card('Bo', 'Checkout'));
    expect(menu.getByRole('menuitemcheckbox', { name: 'Product owner' })).not.toBeChecked();
    await user.click(menu.getByRole('menuitemcheckbox', { name: 'Product owner' }));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana, Bo*');
    const again = await menuOf(card('Bo', 'Checkout'));
    expect(again.getByRole('menuitemcheckbox', { name: 'Product owner' })).toBeChecked();
  });

  it('names a chapter lead', async () => {
    const user = show(null, SHOP);
    await user.click((await menuOf(card('Bo', 'Checkout'))).getByText('Chapter lead of Development'));
    expect(chaptersIn(documentNow())).toContain('Development (Bo)');
  });

  it('takes out of the squad, and keeps the person selected where they now are', async () => {
    const user = show(null, SHOP);
    act(() => useView.getState().select([card('Bo', 'Checkout')]));
    await user.click((await menuOf(card('Bo', 'Checkout'))).getByText('Out of this squad'));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana* /');
    expect(useView.getState().selection).toEqual([card('Bo')]);
    expect(useView.getState().menu).toBeNull();
  });

  it('sets a share of time', async () => {
    const user = show(null, SHOP);
    await menuOf(card('Bo', 'Checkout'));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
    await screen.findByRole('menuitemcheckbox', { name: /^40/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(squadsIn(documentNow())).toContain('Bo 40%');
  });

  it('replaces by a vacancy that keeps the star', async () => {
    const user = show(null, SHOP);
    await user.click((await menuOf(card('Ana', 'Checkout'))).getByText('Replace with a vacancy'));
    expect(squadsIn(documentNow())).toContain('Checkout: Vacancy?*, Bo');
  });

  it('lets a lead who is in a squad as well choose which seat becomes vacant', async () => {
    const user = show(null, { ...SHOP, squads: 'Checkout: Ana*, Jo' });
    const menu = await menuOf(card('Jo', 'Checkout'));
    act(() => menu.getByRole('menuitem', { name: 'Replace with a vacancy' }).focus());
    await user.keyboard('{ArrowRight}');
    await screen.findByRole('menuitem', { name: 'Chapter lead of Development' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chaptersIn(documentNow())).toMatch(/^Development \(Vacancy\?\)/);
    expect(squadsIn(documentNow())).toContain('Checkout: Ana*, Jo');
  });

  it('offers to fill a vacancy, and not to replace it by another', async () => {
    show(null, { squads: 'Checkout: Ana*, Tester?' });
    const entries = entriesOf(await menuOf(card('Tester', 'Checkout')));
    expect(entries).toContain('Fill this vacancy…');
    expect(entries).not.toContain('Replace with a vacancy');
  });

  it('removes at once, since that can be undone', async () => {
    const user = show(null, SHOP);
    await user.click((await menuOf(card('Bo', 'Checkout'))).getByText('Remove from organisation…'));
    expect(organisationOf(documentNow()).people.map(({ name }) => name)).not.toContain('Bo');
    act(() => void useWorkspace.getState().undo());
    expect(organisationOf(documentNow()).people.map(({ name }) => name)).toContain('Bo');
  });

  it('asks for the name on the board', async () => {
    const user = show(null, SHOP);
    await user.click((await menuOf(card('Bo', 'Checkout'))).getByText('Rename'));
    expect(useView.getState().renaming).toEqual(card('Bo', 'Checkout'));
  });

  it('closes on Escape and leaves everything as it was', async () => {
    const user = show(null, SHOP);
    await menuOf(card('Bo', 'Checkout'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(useWorkspace.getState().past).toHaveLength(0);
  });
});

describe('the menu of squads, chapters and tribes', () => {
  it('lets a person be added where the squad is, and shows only this', async () => {
    const user = show(null, SHOP);
    const thing = { kind: 'squad', squad: squad('Refunds') } as const;
    await user.click((await menuOf(thing)).getByText('Add a person here'));
    expect(useView.getState().wish?.wish).toEqual({
      kind: 'add',
      adding: { kind: 'person', tribe: tribe('Shop'), squad: squad('Refunds'), chapter: null },
    });
    await user.click((await menuOf(thing)).getByText('Show only this'));
    expect(useView.getState().showOnly).toEqual([thing]);
  });

  it('removes a chapter and none of its people', async () => {
    const user = show(null, SHOP);
    await user.click(
      (await menuOf({ kind: 'chapter', chapter: 'chapter:data' })).getByText('Remove from organisation…'),
    );
    expect(chaptersIn(documentNow())).toBe('Development (Jo): Ana, Bo, Jo / No chapter: Cy, Dee, Ed, Els');
  });

  it('offers to move a tribe only where there is another', async () => {
    show(null, SHOP);
    expect(entriesOf(await menuOf({ kind: 'tribe', tribe: tribe('Shop') }))).toContain('Move…');
  });

  it('does not offer to move or to single out the only tribe', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const entries = entriesOf(await menuOf({ kind: 'tribe', tribe: tribe('Shop') }));
    expect(entries).not.toContain('Move…');
    expect(entries).not.toContain('Show only this');
  });
});

describe('the menu of several things', () => {
  it('of people offers what all of them can do', async () => {
    const user = show(null, SHOP);
    const menu = await menuOf(card('Bo', 'Checkout'), card('Dee', 'Refunds'));
    expect(entriesOf(menu)).toEqual([
      'Move to…',
      'Also in…',
      'Chapter…',
      'Out of their squads',
      'New squad from selection',
      'Remove from organisation…',
    ]);
    await user.click(menu.getByText('Remove from organisation…'));
    expect(squadsIn(documentNow())).toMatch(/^Checkout: Ana\* \/ Refunds: Cy\* \//);
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('of squads and a tribe offers to show only these, and removes all in one step', async () => {
    const user = show(null, SHOP);
    const things: Thing[] = [
      { kind: 'tribe', tribe: tribe('Shop') },
      { kind: 'squad', squad: squad('Refunds') },
    ];
    expect(entriesOf(await menuOf(...things))).toEqual(['Show only these', 'Remove from organisation…']);
    await user.click(screen.getByText('Remove from organisation…'));
    expect(tribesIn(documentNow())).toBe('Bank:');
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('does not offer to take people out who are in no squad', async () => {
    show(null, SHOP);
    expect(entriesOf(await menuOf(card('Ed'), card('Jo')))).not.toContain('Out of their squads');
  });
});

describe('the menu of several things', () => {
  it('shows only these where all of them stand on the board, and removes all of them in one step', async () => {
    const user = show(null, { ...SHOP, products: 'App: Checkout' });
    const checkout = { kind: 'squad', squad: squad('Checkout') } as const;
    const bank = { kind: 'tribe', tribe: tribe('Bank') } as const;
    expect(entriesOf(await menuOf(checkout, bank))).toEqual(['Show only these', 'Remove from organisation…']);
    const menu = await menuOf(bank, { kind: 'product', product: 'product:app' });
    expect(entriesOf(menu)).toEqual(['Remove from organisation…']);
    await user.click(menu.getByRole('menuitem', { name: 'Remove from organisation…' }));
    const { tribes, products } = organisationOf(documentNow());
    expect([tribes.map(({ name }) => name), products]).toEqual([['Shop'], []]);
    act(() => useWorkspace.getState().undo());
    expect(organisationOf(documentNow()).products).toHaveLength(1);
  });
});
