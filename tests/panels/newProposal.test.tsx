// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/pages/registry.ts';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { addProposal } from '../../src/panels/toolbar/NewProposal.tsx';
import { perform, undo } from '../../src/store/perform.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { squad, squadsIn } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';
import { card, documentNow, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*', scenarios: 'Today' };

const tabs = () =>
  screen
    .getAllByRole('tab')
    .map((tab) => `${tab.textContent}${tab.getAttribute('aria-selected') === 'true' ? ' <' : ''}`);
const made = () => documentNow().scenarios.map(({ name, basedOn }) => (basedOn ? `${name} < ${basedOn}` : name));

describe('a new proposal', () => {
  it('begins as the scenario on the page is, is shown, and is one step back', async () => {
    const user = show(<Toolbar pages={PAGES} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'New proposal, from Today' }));
    expect(tabs()).toEqual(['Today', 'Proposal 1 <']);
    act(() => void perform({ type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') }));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Bo / Refunds: Cy*');
    await user.click(screen.getByRole('button', { name: 'New proposal, from Proposal 1' }));
    const [, first] = documentNow().scenarios;
    expect(made()).toEqual(['Today', 'Proposal 1 < scenario:today', `Proposal 2 < ${first?.id}`]);
    expect(scenarioShown(useWorkspace.getState()).organisation).toBe(first?.organisation);
    act(undo);
    act(undo);
    act(undo);
    expect(tabs()).toEqual(['Today <']);
  });

  it('offers the page of changes, and no such page before', async () => {
    const user = show(<Toolbar pages={PAGES} />, SHOP);
    expect(screen.queryByRole('button', { name: 'Changes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^New proposal/ }));
    expect(screen.getByRole('button', { name: 'Changes' })).toBeVisible();
  });

  it('is called as no other scenario is, in the language of the page', () => {
    show(null, { ...SHOP, scenarios: 'Today / Voorstel 1 / Voorstel 3' });
    for (let time = 0; time < 2; time++) act(() => addProposal(wordsIn('nl')));
    expect(documentNow().scenarios.map(({ name }) => name)).toEqual([
      'Today',
      'Voorstel 1',
      'Voorstel 3',
      'Voorstel 2',
      'Voorstel 4',
    ]);
  });
});
