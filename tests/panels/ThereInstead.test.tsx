// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/commands/command.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { asOne, perform } from '../../src/store/perform.ts';
import { usePreferences } from '../../src/store/preferences.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, type Picture, person, squad, squadsIn } from '../support/picture.ts';
import { scenario } from '../support/scenarioPicture.ts';
import { card, documentNow, open, show } from './onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
  scenarios: 'Today / Old < Today, frozen 2027-01-10 / App first < Today / Other < Today',
};
const move = (who: string, from: string, to: string): Request => ({
  type: 'movePeople',
  members: [card(who, from)],
  to: squad(to),
});
const away = move('Bo', 'Checkout', 'Refunds');
const there = () => screen.queryByRole('button', { name: /instead$/ });

async function done(request: Request, picture: Picture = SHOP) {
  const user = show(<StatusLine />, picture);
  act(() => void perform(request));
  await screen.findByRole('button', { name: 'Last step: Undo' });
  return user;
}

describe('what is first done in Today while there is a proposal', () => {
  it('is done in the proposal instead where somebody asks for that', async () => {
    const user = await done(away);
    await user.click(screen.getByRole('button', { name: 'Make it in “App first” instead' }));
    expect(squadsIn(documentNow())).toBe(SHOP.squads);
    expect(squadsIn(documentNow(), scenario('App first'))).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
    expect(documentNow().scenarios).toHaveLength(4);
    expect(useWorkspace.getState().scenario).toBe(scenario('App first'));
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('is done whole, where it is several things', async () => {
    const rename: Request = { type: 'renamePerson', person: person('Cy'), name: 'Cyril' };
    const user = await done({ type: 'renameScenario', name: 'Now' });
    act(() => void perform(asOne([away, rename])));
    await user.click(await screen.findByRole('button', { name: 'Make it in “App first” instead' }));
    expect(squadsIn(documentNow())).toBe(SHOP.squads);
    expect(squadsIn(documentNow(), scenario('App first'))).toBe('Checkout: Ana* / Refunds: Cyril*, Bo');
  });

  it('is asked about once a document', async () => {
    await done(away);
    expect(there()).toBeVisible();
    act(() => void perform(move('Bo', 'Refunds', 'Checkout')));
    await waitFor(() => expect(there()).toBeNull());
    expect(Object.keys(usePreferences.getState().offered)).toEqual(['document:test']);
    act(() => open('document:other', documentOf(SHOP)));
    act(() => void perform(away));
    await waitFor(() => expect(there()).toBeVisible());
  });

  it.each<[where: string, request: Request, picture: Picture]>([
    ['where there is no proposal', away, { ...SHOP, scenarios: 'Today / Old < Today, frozen 2027-01-10' }],
    ['where Today is as it was', { type: 'renameScenario', name: 'Now' }, SHOP],
    ['of a list, which is a fact', { type: 'takeOverList', people: 0, changes: 1, commands: [] }, SHOP],
  ])('is not asked about %s', async (_, request, picture) => {
    const user = show(<StatusLine />, picture);
    act(() => {
      const scenarioOf = useWorkspace.getState().scenario;
      const inner = { ...away, scenario: scenarioOf, today: '2027-01-12' } as never;
      perform(request.type === 'takeOverList' ? { ...request, commands: [inner] } : request);
    });
    await user.click(await screen.findByRole('button', { name: 'Last step: Undo' }));
    expect(there()).toBeNull();
    expect(usePreferences.getState().offered).toEqual({});
  });

  it('is not asked about in a proposal', async () => {
    show(<StatusLine />, SHOP);
    act(() => {
      useWorkspace.getState().showScenario(scenario('Other'));
      perform(away);
    });
    await screen.findByRole('button', { name: 'Last step: Undo' });
    expect(there()).toBeNull();
  });
});
