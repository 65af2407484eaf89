// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { chaptersIn, guildsIn, organisationOf, squad, squadsIn, tribe } from '../support/picture.ts';
import { card, documentNow, show } from './onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds (Tom): Cy*, Bo / No squad: Ed',
  chapters: 'Development (Jo): Ana, Bo, Jo / Data: Cy',
  tribes: 'Shop (Els; Tom): Checkout, Refunds, Development, Data',
  guilds: 'Access (Ana): Ana, Bo',
};

const select = (...things: Parameters<ReturnType<typeof useView.getState>['select']>[0]) =>
  act(() => useView.getState().select(things));
const personNow = (name: string) => organisationOf(documentNow()).people.find((each) => each.name === name);
const field = (name: string) => screen.getByLabelText(name);

describe('a person in the inspector', () => {
  it('shows where they stand: chapter, line manager, squads with the share of time, and guilds', () => {
    show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('Development')).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Jo' })).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Refunds' })).toBeVisible();
    expect(inspector.getByRole('combobox', { name: 'Share of time in Refunds' })).toHaveDisplayValue(/^50% \(even\)$/);
    expect(field('Guilds')).toHaveValue('Access');
  });

  it('is renamed by Enter, and undo takes that back', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Bo Jansen{Enter}');
    expect(personNow('Bo Jansen')).toBeDefined();
    act(undo);
    expect(field('Name')).toHaveValue('Bo');
  });

  it('keeps what was typed when the field is left, and drops it on Escape', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    await user.tab();
    expect(personNow('Bo')?.role).toBe('Tester');
    await user.type(field('Location'), 'Utrecht{Escape}');
    expect(field('Location')).toHaveValue('');
    await user.tab();
    expect(personNow('Bo')?.location).toBe('');
  });

  it('keeps what was typed even when somebody else is selected in the middle of it', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    select(card('Cy', 'Refunds'));
    expect(personNow('Bo')?.role).toBe('Tester');
    expect(personNow('Cy')?.role).toBe('');
  });

  it('reads expertise between commas and an fte with a comma in it', async () => {
    const user = show(<Inspector />, SHOP, 'nl');
    select(card('Bo', 'Checkout'));
    await user.type(field('Expert in'), 'testen, data-analyse, testen{Enter}');
    await user.clear(field('FTE'));
    await user.type(field('FTE'), '0,8{Enter}');
    expect(personNow('Bo')).toMatchObject({ deep: ['testen', 'data-analyse'], fte: 0.8 });
  });

  it('leaves the fte as it was when no number is typed', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('FTE'));
    await user.type(field('FTE'), 'most days{Enter}');
    expect(personNow('Bo')?.fte).toBe(1);
    expect(field('FTE')).toHaveValue('1');
  });

  it('gets a share of time from the list, or an even part again', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    const share = () => screen.getByRole('combobox', { name: 'Share of time in Checkout' });
    await user.selectOptions(share(), '0.8');
    expect(squadsIn(documentNow())).toBe(
      'Checkout: Ana*, Bo 80% / Refunds (Tom): Cy*, Bo / No squad: Tom, Ed, Jo, Els',
    );
    await user.selectOptions(share(), 'even');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Bo / Refunds (Tom): Cy*, Bo / No squad: Tom, Ed, Jo, Els');
  });

  it('joins a guild by its name, founds one that there is not, and leaves one', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Cy', 'Refunds'));
    await user.type(field('Guilds'), 'access, Privacy{Enter}');
    expect(guildsIn(documentNow())).toBe('Access (Ana): Ana, Bo, Cy / Privacy: Cy');
    await user.clear(field('Guilds'));
    await user.type(field('Guilds'), 'Privacy{Enter}');
    expect(guildsIn(documentNow())).toBe('Access (Ana): Ana, Bo / Privacy: Cy');
  });

  it('goes out of one squad and stays in the other', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.click(screen.getByRole('button', { name: 'Out of Checkout' }));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana* / Refunds (Tom): Cy*, Bo /');
    expect(useView.getState().selection).toEqual([card('Bo', 'Refunds')]);
  });

  it('says in a name that cannot be why not, and keeps the old one', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('Name'));
    await user.type(field('Name'), '   {Enter}');
    expect(field('Name')).toHaveValue('Bo');
    expect(await screen.findByRole('dialog', { name: 'A name cannot be empty' })).toBeVisible();
  });
});

describe('squads, chapters and tribes in the inspector', () => {
  it('shows a squad with its members, and takes a mission', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'squad', squad: squad('Refunds') });
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('Data 1, Development 1')).toBeVisible();
    expect(inspector.getByText('2 people · 1.5 FTE')).toBeVisible();
    await user.type(field('Mission'), 'Money back the same day{Enter}');
    expect(organisationOf(documentNow()).squads[1]?.mission).toBe('Money back the same day');
  });

  it('names a coach, asked from the squad', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'squad', squad: squad('Checkout') });
    await user.click(screen.getByRole('button', { name: 'Nobody. Choose the agile coach…' }));
    await user.click(await screen.findByRole('option', { name: /^Tom/ }));
    expect(squadsIn(documentNow())).toContain('Checkout (Tom): Ana*, Bo');
  });

  it('shows a chapter with its members, and names a lead', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'chapter', chapter: 'chapter:data' });
    await user.click(screen.getByRole('button', { name: 'Nobody. Choose the chapter lead…' }));
    await user.click(await screen.findByRole('option', { name: /^Cy/ }));
    expect(chaptersIn(documentNow())).toContain('Data (Cy): Cy');
  });

  it('shows the management team of a tribe, and what the tribe does to the business', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'tribe', tribe: tribe('Shop') });
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('2 squads · 2 chapters')).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Els' })).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Jo' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Run: keeps the business running');
    expect(organisationOf(documentNow()).tribes[0]?.kind).toBe('run');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Not stated');
    expect(organisationOf(documentNow()).tribes[0]?.kind).toBeUndefined();
  });

  it('counts several things and takes all of them out of their squads in one step', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'), card('Bo', 'Refunds'));
    expect(screen.getByText('2 selected')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Out of their squads' }));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds (Tom): Cy* / No squad: Bo, Tom, Ed, Jo, Els');
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('tells of the whole document while nothing is selected', () => {
    show(<Inspector />, SHOP);
    expect(screen.getByText('7 people · 7 FTE')).toBeVisible();
  });
});
