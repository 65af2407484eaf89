// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/domain/commands/command.ts';
import { perform, undo } from '../../../src/store/perform.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import type { Language } from '../../../src/wording/language.ts';
import { type Picture, person, squad, squadsIn, tribe } from '../../support/picture.ts';
import { scenario, scenariosIn } from '../../support/scenarioPicture.ts';
import { card, documentNow, inFront, show } from '../onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo, Cy / Refunds: Dee*, Emre / No squad: Fay',
  scenarios: 'Today / App first < Today',
};
const APP = scenario('App first');
const plain = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const move = (who: string, from: string | null, to: string | null): Request => ({
  type: 'movePeople',
  members: [card(who, from)],
  to: to === null ? null : squad(to),
});

/** Does this to Today and that to the proposal, and asks which changes that takes over. */
async function asked(today: Request[], proposal: Request[], language: Language = 'en', picture: Picture = SHOP) {
  const user = show(null, picture, language);
  act(() => {
    for (const request of today) perform(request);
    useWorkspace.getState().showScenario(APP);
    for (const request of proposal) perform(request);
    useView.getState().ask({ kind: 'bringUpToDate' });
  });
  const dialog = await inFront('dialog');
  return { user, dialog, press: (name: string | RegExp) => user.click(dialog.getByRole('button', { name })) };
}

/** The dialog as text: what is in conflict, with what each side has, and what else changed, with what is chosen. */
function shown(): string {
  const dialog = screen.getByRole('dialog');
  const isOn = (label: Element) => (label.querySelector<HTMLInputElement>('input')?.checked ? '[x]' : '[ ]');
  const lines = [...dialog.querySelectorAll('legend, label, h3')].map((each) =>
    each.tagName === 'LABEL' ? `${isOn(each)} ${plain(each)}` : plain(each),
  );
  return [...lines, plain(within(dialog).getAllByRole('button').at(-1) ?? null)].join('\n');
}

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const proposalNow = () => squadsIn(documentNow(), APP);

const BOTH: [Request[], Request[]] = [
  [
    move('Bo', 'Checkout', 'Refunds'),
    move('Cy', 'Checkout', null),
    { type: 'renameSquad', squad: squad('Checkout'), name: 'Pay' },
  ],
  [move('Bo', 'Checkout', null)],
];

describe('bringing a proposal up to date', () => {
  it('shows conflicts first, of which the proposal keeps its own, and then the rest, which is taken', async () => {
    await asked(...BOTH);
    expect(shown()).toBe(
      `1 conflict Changed in both
Bo: squads was: Pay
[x] App first no squad
[ ] Today Refunds
People 1
[x] Cy: no longer in Pay
Squads, chapters and tribes 1
[x] Checkout is called Pay now
Take 2 changes`,
    );
  });

  it('takes what is not in conflict, in one step that can be undone, and is based on Today then', async () => {
    const { press } = await asked(...BOTH);
    const before = documentNow();
    await press('Take 2 changes');
    await gone();
    expect(proposalNow()).toBe('Pay: Ana* / Refunds: Dee*, Emre / No squad: Bo, Cy, Fay');
    expect(scenariosIn(documentNow())).toMatch(/^Today < Today \/ App first < Today \//);
    expect(documentNow().scenarios[1]?.basedOn).toBe(scenario('Today'));
    expect(documentNow().scenarios[0]).toBe(before.scenarios[0]);
    act(undo);
    expect(documentNow()).toStrictEqual(before);
  });

  it('takes what Today says where that is chosen', async () => {
    const { user, dialog, press } = await asked(...BOTH);
    await user.click(dialog.getByRole('radio', { name: 'Today Refunds' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Cy: no longer in Pay' }));
    await press('Take 2 changes');
    await gone();
    expect(proposalNow()).toBe('Pay: Ana*, Cy / Refunds: Dee*, Emre, Bo / No squad: Fay');
  });

  it('takes all or none of them', async () => {
    const { user, dialog, press } = await asked(...BOTH);
    for (const none of dialog.getAllByRole('button', { name: 'None' })) await user.click(none);
    await press('All as in Today');
    expect(shown()).toContain('Take 1 change');
    await press('All as in App first');
    await press('Keep App first as it is');
    await gone();
    expect(proposalNow()).toBe('Checkout: Ana*, Cy / Refunds: Dee*, Emre / No squad: Bo, Fay');
    expect(documentNow().scenarios[1]?.basedOn).toBe(scenario('Today'));
  });

  it('takes a new squad along with whoever moves to it, and leaves whoever moves to one that is left', async () => {
    const founded: Request = {
      type: 'addSquad',
      squad: squad('Vouchers'),
      tribe: tribe('Shop'),
      name: 'Vouchers',
    };
    const { user, dialog } = await asked([founded, move('Fay', null, 'Vouchers')], []);
    const [fay, vouchers] = ['Fay: also in Vouchers', 'New squad: Vouchers'].map((name) =>
      dialog.getByRole('checkbox', { name }),
    ) as [HTMLElement, HTMLElement];
    await user.click(vouchers);
    expect([fay, vouchers].map((box) => (box as HTMLInputElement).checked)).toEqual([false, false]);
    await user.click(fay);
    expect([fay, vouchers].map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
  });

  it('says that there is nothing, where there is nothing', async () => {
    await asked([], [move('Bo', 'Checkout', 'Refunds')]);
    expect(screen.getByText('App first has everything that changed in Today.')).toBeVisible();
  });

  it('is asked anew where the proposal changed meanwhile, as by another tab', async () => {
    await asked([move('Cy', 'Checkout', null)], []);
    act(() => void perform(move('Cy', 'Checkout', null)));
    expect(await screen.findByText('App first has everything that changed in Today.')).toBeVisible();
  });

  it('speaks Dutch', async () => {
    await asked(BOTH[0], BOTH[1], 'nl');
    expect(shown()).toBe(
      `1 conflict In beide gewijzigd
Bo: squads was: Pay
[x] App first geen squad
[ ] Today Refunds
Mensen 1
[x] Cy: niet meer in Pay
Squads, chapters en tribes 1
[x] Checkout heet nu Pay
2 wijzigingen overnemen`,
    );
  });

  it('lets nobody be taken over by what is refused elsewhere: somebody removed stays so, unless chosen', async () => {
    const { press } = await asked(
      [{ type: 'describePerson', person: person('Bo'), details: { role: 'Tester' } }],
      [{ type: 'removePeople', people: [person('Bo')] }],
    );
    expect(shown()).toBe(
      `1 conflict Changed in both
Bo changed was: there
[x] App first not there
[ ] Today there
Keep App first as it is`,
    );
    await press('All as in Today');
    await press('Take 1 change');
    await gone();
    expect(proposalNow()).toBe('Checkout: Ana*, Cy, Bo / Refunds: Dee*, Emre / No squad: Fay');
  });
});
