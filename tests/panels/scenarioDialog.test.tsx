// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { perform, undo } from '../../src/store/perform.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { dayText } from '../../src/wording/saying/momentText.ts';
import { squad } from '../support/picture.ts';
import { scenario } from '../support/scenarioPicture.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*', scenarios: 'Today / Split < Today' };

const names = () => documentNow().scenarios.map(({ name }) => name);

async function about(name: string) {
  const user = show(<Toolbar pages={{}} />, SHOP);
  act(() => useWorkspace.getState().showScenario(scenario(name)));
  await user.click(screen.getByRole('button', { name: `About ${name}…` }));
  const dialog = await inFront('dialog');
  const press = async (button: string) => user.click(dialog.getByRole('button', { name: button }));
  return { user, dialog, press };
}

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('about a scenario', () => {
  it('its name, status and texts are changed where they stand', async () => {
    const { user, dialog } = await about('Split');
    const type = async (field: string, text: string) => {
      const box = dialog.getByRole('textbox', { name: field });
      await user.clear(box);
      await user.type(box, text);
      await user.tab();
    };
    await type('Name', 'App first');
    await type('What it is about', 'The app');
    await type('Why', 'Growth');
    await type('What follows from it', 'Two squads');
    await type('What is done about that', 'Coaching');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'advice');
    const { name, text, reasons, consequences, measures, status } = scenarioShown(useWorkspace.getState());
    expect([name, text, reasons, consequences, measures, status].join(' / ')).toBe(
      'App first / The app / Growth / Two squads / Coaching / advice',
    );
    expect(screen.getByRole('dialog', { name: 'About App first' })).toBeVisible();
  });

  it('the day of its status, its kind and from when it holds are said there, and taken back one by one', async () => {
    const { user, dialog } = await about('Split');
    const day = async (field: string, text: string) => {
      const box = dialog.getByLabelText(field);
      await user.clear(box);
      await user.type(box, text);
      await user.tab();
    };
    const said = () => {
      const { status, statusOn, kind, effective } = scenarioShown(useWorkspace.getState());
      return [status, statusOn[status], kind, effective].join(' / ');
    };
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'decided');
    expect(said()).toBe(`decided / ${useWorkspace.getState().day} /  / `);
    await day('Day of “decided”', '2027-01-12');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind of organisation' }), 'hybrid');
    await day('Holds from', '2027-04-01');
    expect(said()).toBe('decided / 2027-01-12 / hybrid / 2027-04-01');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind of organisation' }), 'Not stated');
    await user.clear(dialog.getByLabelText('Holds from'));
    await user.tab();
    expect(said()).toBe('decided / 2027-01-12 /  / ');
    act(undo);
    act(undo);
    expect(said()).toBe('decided / 2027-01-12 / hybrid / 2027-04-01');
    act(undo);
    act(undo);
    act(undo);
    act(undo);
    expect(said()).toBe('draft /  /  / ');
  });

  it('is duplicated beside it, on the same base, and put elsewhere among the proposals', async () => {
    const { press, dialog } = await about('Split');
    await press('Duplicate');
    expect(names()).toEqual(['Today', 'Split', 'Copy of Split']);
    expect(documentNow().scenarios[2]?.basedOn).toBe(scenario('Today'));
    expect(scenarioShown(useWorkspace.getState()).name).toBe('Copy of Split');
    expect(dialog.queryByRole('button', { name: 'Move right' })).toBeNull();
    await press('Move left');
    expect(names()).toEqual(['Today', 'Copy of Split', 'Split']);
    expect(dialog.queryByRole('button', { name: 'Move left' })).toBeNull();
    await press('Move right');
    expect(names()).toEqual(['Today', 'Split', 'Copy of Split']);
    act(undo);
    act(undo);
    act(undo);
    expect(names()).toEqual(['Today', 'Split']);
  });

  it('Today as it was is folded away, and looked at and deleted there', async () => {
    const { user, press } = await about('Today');
    act(() => void perform({ type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') }));
    const tabs = () => screen.getAllByRole('tab', { hidden: true }).map((tab) => tab.textContent);
    expect(names()).toEqual(['Today', 'Split', 'Today']);
    expect(tabs()).toEqual(['Today', 'Split']);
    const on = dayText('en', useWorkspace.getState().day);
    await press(`Show Today until ${on}`);
    expect(tabs()).toEqual(['Today', 'Split', `Today until ${on}`]);
    act(() => useWorkspace.getState().showScenario(scenario('Today')));
    expect(tabs()).toEqual(['Today', 'Split']);
    await user.click(await screen.findByRole('button', { name: `Delete Today until ${on}` }));
    expect(names()).toEqual(['Today', 'Split']);
    expect(documentNow().scenarios.map(({ basedOn }) => basedOn)).toEqual([null, null]);
    act(undo);
    expect(names()).toEqual(['Today', 'Split', 'Today']);
  });

  it('leads to what changed in Today since, once anything did', async () => {
    const { press, dialog } = await about('Split');
    expect(dialog.queryByRole('button', { name: /^Bring up to date/ })).toBeNull();
    act(() => {
      useWorkspace.getState().showScenario(scenario('Today'));
      perform({ type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') });
      useWorkspace.getState().showScenario(scenario('Split'));
    });
    await press('Bring up to date with Today…');
    expect(await screen.findByRole('dialog', { name: 'Bring Split up to date with Today' })).toBeVisible();
  });

  it('is made the first, which has nothing to be made', async () => {
    const { press } = await about('Split');
    await press('Make it the first');
    await gone();
    expect(names()).toEqual(['Split', 'Today']);
    expect(scenarioShown(useWorkspace.getState()).name).toBe('Split');
  });

  it('the first offers no such thing', async () => {
    const { dialog } = await about('Today');
    expect(within(screen.getByRole('dialog')).queryByRole('button', { name: 'Make it the first' })).toBeNull();
    expect(dialog.getByRole('button', { name: 'Delete' })).toBeVisible();
  });

  it('a copy is frozen as it was presented, and stays as it is', async () => {
    const { press } = await about('Split');
    await press('Freeze a copy as presented');
    await gone();
    const [, , copy] = documentNow().scenarios;
    expect(copy?.name).toMatch(/^Split, presented \d{1,2} \w+ \d{4}$/);
    expect(copy?.frozen).toBe(useWorkspace.getState().day);
    expect(scenarioShown(useWorkspace.getState())).toMatchObject({ name: 'Split', frozen: null });
    act(() => void perform({ type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') }));
    expect(documentNow().scenarios[2]).toBe(copy);
    act(undo);
    act(undo);
    expect(names()).toEqual(['Today', 'Split']);
  });

  it('is deleted, and comes back by undo; the last one stays', async () => {
    const { press } = await about('Split');
    await press('Delete');
    await gone();
    expect(names()).toEqual(['Today']);
    expect(screen.getByRole('tab')).toHaveTextContent('Today');
    act(() => screen.getByRole('button', { name: 'About Today…' }).click());
    const dialog = await inFront('dialog');
    expect(dialog.queryByRole('button', { name: 'Delete' })).toBeNull();
    act(undo);
    expect(names()).toEqual(['Today', 'Split']);
  });
});
