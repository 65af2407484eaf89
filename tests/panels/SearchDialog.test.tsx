// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { usePreferences } from '../../src/store/preferences.ts';
import { useProductsView } from '../../src/store/productsView.ts';
import { useView } from '../../src/store/view.ts';
import { documentOf, squad } from '../support/picture.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = documentOf({
  squads: 'Checkout: Ana*, Bo / Refunds: Cy* / No squad: Ed',
  chapters: 'Development: Ana, Bo',
});
for (const person of SHOP.scenarios[0]?.organisation.people ?? []) {
  if (person.name === 'Bo') person.role = 'Tester';
  if (person.name === 'Cy') person.kind = 'external';
}

async function search(document = SHOP) {
  const user = show(<StatusLine />, document);
  await user.keyboard('{Control>}k{/Control}');
  await inFront('dialog');
  expect(
    screen.getByRole('combobox', { name: 'A person, squad, chapter, tribe, product, project or command' }),
  ).toHaveFocus();
  return user;
}

const found = () =>
  screen.getAllByRole('option').map((option) => option.querySelector('.picker-option-text')?.textContent ?? '');

describe('search', () => {
  it('speaks of departments, teams and groups where there is no tribe', async () => {
    const user = show(<StatusLine />, {
      squads: 'Checkout: Ana',
      chapters: 'Checkers: Ana',
      tribes: 'Checks [department]: Checkout, Checkers',
    });
    await user.keyboard('{Control>}k{/Control}');
    await inFront('dialog');
    expect(screen.getByRole('combobox')).toHaveAccessibleName(
      'A person, team, group, department, product, project or command',
    );
    await user.keyboard('check');
    expect(screen.getByRole('listbox')).toHaveTextContent(/Teams.*Checkout/);
    expect(screen.getByRole('listbox')).toHaveTextContent(/Groups.*Checkers/);
    expect(screen.getByRole('listbox')).toHaveTextContent(/Departments.*Checks/);
    expect(screen.getByRole('listbox')).not.toHaveTextContent(/squad|chapter|tribe/i);
  });

  it('finds a person by role and goes to the card', async () => {
    const user = await search();
    await user.keyboard('test');
    expect(found()[0]).toBe('Bo');
    await user.keyboard('{Enter}');
    expect(useView.getState().wish?.wish).toEqual({ kind: 'goTo', thing: card('Bo', 'Checkout') });
    expect(useView.getState().selection).toEqual([card('Bo', 'Checkout')]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds squads, chapters and tribes', async () => {
    const user = await search();
    await user.keyboard('refu');
    expect(found()).toEqual(['Refunds']);
    await user.keyboard('{Enter}');
    expect(useView.getState().selection).toEqual([{ kind: 'squad', squad: squad('Refunds') }]);
  });

  it('finds products, projects and programmes, and shows each on its page', async () => {
    const document = documentOf({
      squads: 'Checkout: Ana*',
      products: 'Refill: Checkout',
      programmes: 'Refit',
      projects: 'Reflow 2027-01-04..2027-05-28 (-; Refit)',
    });
    const user = await search(document);
    await user.keyboard('ref');
    expect(found()).toEqual(['Refill', 'Reflow', 'Refit']);
    await user.keyboard('{Enter}');
    expect(useView.getState()).toMatchObject({
      selection: [{ kind: 'product', product: 'product:refill' }],
      page: 'products',
    });
    expect(useProductsView.getState().tab).toBe('products');
    await user.keyboard('{Control>}k{/Control}');
    await inFront('dialog');
    await user.keyboard('refl{Enter}');
    expect(useView.getState().selection).toEqual([{ kind: 'project', project: 'project:reflow' }]);
    expect(useProductsView.getState().tab).toBe('timeline');
  });

  it('[names] finds somebody however their name is written', async () => {
    const user = await search(documentOf({ squads: 'Checkout: Cem Aydın*, Łukasz Wójcik' }));
    await user.keyboard('aydin');
    expect(found()[0]).toBe('Cem Aydın');
    await user.clear(screen.getByRole('combobox'));
    await user.keyboard('lukasz w');
    expect(found()[0]).toBe('Łukasz Wójcik');
  });

  it('[names] finds whoever has an apostrophe or a hyphen in the name without it', async () => {
    const user = await search(documentOf({ squads: "Checkout: Jean-Luc Moreau*, Sinéad O'Neill" }));
    await user.keyboard('oneill');
    expect(found()[0]).toBe("Sinéad O'Neill");
    await user.clear(screen.getByRole('combobox'));
    await user.keyboard('jean luc');
    expect(found()[0]).toBe('Jean-Luc Moreau');
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('finds a guild, which selects its people and dims everybody else', async () => {
    const user = await search(
      documentOf({ squads: 'Checkout: Ana*, Bo / Refunds: Cy*', guilds: 'Access (Ana): Bo, Cy' }),
    );
    await user.keyboard('acces');
    expect(found()).toEqual(['Bo', 'Cy', 'Keep 2 people in view and dim everybody else', 'Access']);
    expect(screen.getByRole('option', { name: /^Access/ })).toHaveTextContent('2 people');
    await user.click(screen.getByRole('option', { name: /^Access/ }));
    expect(useView.getState()).toMatchObject({
      search: 'Access',
      selection: [card('Bo', 'Checkout'), card('Cy', 'Refunds')],
      dialog: null,
    });
  });

  it('[names] has what is called exactly so before whatever only has it in its name', async () => {
    const risks = Array.from({ length: 14 }, (_, at) => `Risky ${at}`).join(', ');
    const user = await search(documentOf({ squads: `Riskiest: Ana* / Risk: ${risks}` }));
    await user.keyboard('risk');
    expect(found()[0]).toBe('Risk');
    await user.keyboard('{Enter}');
    expect(useView.getState().selection).toEqual([{ kind: 'squad', squad: squad('Risk') }]);
  });

  it('finds externals, and who is in no squad', async () => {
    const user = await search();
    await user.keyboard('external');
    expect(found()[0]).toBe('Cy');
    await user.clear(screen.getByRole('combobox'));
    await user.keyboard('no squad');
    expect(found()[0]).toBe('Ed');
  });

  it('dims while it is typed, stays so when asked, and is cleared from the line below', async () => {
    const user = await search();
    await user.keyboard('test');
    expect(useView.getState().search).toBe('test');
    await user.click(screen.getByRole('option', { name: 'Keep 1 person in view and dim everybody else' }));
    expect(useView.getState().search).toBe('test');
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(useView.getState().search).toBe('');
  });

  it('ends on Escape, and dims nobody any more', async () => {
    const user = await search();
    await user.keyboard('test{Escape}');
    expect(useView.getState()).toMatchObject({ search: '', dialog: null });
  });

  it('runs a command', async () => {
    const user = await search();
    await user.keyboard('sketch{Enter}');
    expect(documentNow().scenarios[0]?.mode).toBe('sketch');
    expect(useView.getState().search).toBe('');
  });

  it.each([
    ['new squad', 'Add a squad to Shop', { kind: 'squad', tribe: 'tribe:shop' }],
    ['new chapter', 'Add a chapter to Shop', { kind: 'chapter', tribe: 'tribe:shop' }],
    ['new tribe', 'Add a tribe', { kind: 'tribe' }],
  ])('by %s begins a new one on the board', async (typed, text, adding) => {
    const user = await search();
    await user.keyboard(typed);
    expect(found()).toEqual([text]);
    await user.keyboard('{Enter}');
    expect(useView.getState().wish?.wish).toEqual({ kind: 'add', adding });
  });

  it('by new person asks for people to add', async () => {
    const user = await search();
    await user.keyboard('new person{Enter}');
    expect(useView.getState().dialog).toEqual({ kind: 'addPeople' });
  });

  it('makes the page dark, and no darker', async () => {
    const user = await search();
    await user.keyboard('dark{Enter}');
    expect(usePreferences.getState().theme).toBe('dark');
    await user.keyboard('{Control>}k{/Control}');
    await inFront('dialog');
    await user.keyboard('dark');
    expect(found()).not.toContain('Dark');
    expect(found()).toContain('Light');
  });

  it('speaks another language', async () => {
    const user = await search();
    await user.keyboard('language');
    expect(found()).toEqual(['Nederlands']);
    await user.keyboard('{Enter}');
    expect(usePreferences.getState().language).toBe('nl');
  });

  it('finds what stands in a menu of a menu', async () => {
    const user = await search();
    useView.getState().select([card('Bo', 'Checkout')]);
    await user.keyboard('coach refunds{Enter}');
    expect(documentNow().scenarios[0]?.organisation.squads[1]?.coach).toBe(card('Bo').person);
  });
});
