// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/commands/command.ts';
import { useDrafts } from '../../src/store/drafts.ts';
import { perform, undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { crowd } from '../support/flagged.ts';
import { person, squad, squadsIn } from '../support/picture.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const FULL = {
  squads: `Checkout: Ana*, ${crowd(8)} / Refunds: Cy*, Dee / No squad: Ed`,
  chapters: 'Development: Ed, P3, Dee / Data: Ana, Cy',
};
const EdToCheckout: Request = { type: 'movePeople', members: [card('Ed')], to: squad('Checkout') };

async function refuse(request: Request) {
  act(() => void perform(request));
  return inFront('dialog');
}

const offers = (refusal: Awaited<ReturnType<typeof refuse>>) =>
  within(refusal.getByRole('list', { name: 'What you can do' }))
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('a refusal', () => {
  it('says which rule, why and by which source, and has the focus', async () => {
    show(null, FULL);
    const refusal = await refuse(EdToCheckout);
    const card = screen.getByRole('dialog', { name: 'Cannot: Checkout would have 10 members (limit 9)' });
    await waitFor(() => expect(card).toHaveFocus());
    expect(refusal.getByText(/In a small squad everybody knows/)).toHaveTextContent('Whitepaper, ch. 4');
  });

  it('offers to swap (the own chapter first), another squad, and to do it anyway', async () => {
    show(null, FULL);
    expect(offers(await refuse(EdToCheckout))).toEqual([
      'Swap with P3',
      'Swap with P1',
      'Swap with P2',
      'Move to Refunds',
      'Do it anyway…',
    ]);
  });

  it('offers first to swap with whom somebody was dropped beside', async () => {
    show(null, FULL);
    act(() => void perform(EdToCheckout, false, person('P7')));
    expect(offers(await inFront('dialog')).slice(0, 2)).toEqual(['Swap with P7', 'Swap with P3']);
  });

  it('swaps when that is chosen', async () => {
    const user = show(null, FULL);
    await user.click((await refuse(EdToCheckout)).getByRole('button', { name: 'Swap with P3' }));
    expect(squadsIn(documentNow())).toContain('No squad: P3');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('[verdict] done anyway asks for a reason, and then gives a waiver in one step; the rules stay on', async () => {
    const user = show(null, FULL);
    await user.click((await refuse(EdToCheckout)).getByRole('button', { name: 'Do it anyway…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Do it anyway' });
    const asked = within(dialog);
    expect(asked.getByText('Checkout would have 10 members (limit 9)')).toBeVisible();
    const go = asked.getByRole('button', { name: 'Do it with a waiver' });
    expect(go).toHaveAttribute('aria-disabled', 'true');
    await user.type(asked.getByLabelText('Reason'), 'Until the split');
    await user.type(asked.getByLabelText('Who answers for it'), 'Els');
    await user.click(go);
    expect(documentNow().scenarios[0]?.mode).toBe('enforce');
    expect(squadsIn(documentNow())).toContain('P8, Ed /');
    expect(documentNow().waivers).toMatchObject([
      { rule: 'squad-size', subject: squad('Checkout'), reason: 'Until the split', by: 'Els', until: null, upTo: 10 },
    ]);
    act(undo);
    expect(documentNow().waivers).toEqual([]);
    expect(squadsIn(documentNow())).toContain('No squad: Ed');
  });

  it('[verdict] remembers who answered for it, takes no day in the past, and does nothing on Escape', async () => {
    const user = show(null, FULL);
    useView.getState().keepAnsweringFor('Els');
    await user.click((await refuse(EdToCheckout)).getByRole('button', { name: 'Do it anyway…' }));
    const asked = within(await screen.findByRole('dialog', { name: 'Do it anyway' }));
    expect(asked.getByLabelText('Who answers for it')).toHaveValue('Els');
    await user.type(asked.getByLabelText('Reason'), 'Until the split');
    fireEvent.change(asked.getByLabelText('Last day (optional)'), { target: { value: '2020-01-31' } });
    expect(asked.getByText('Choose today or a later day.')).toBeVisible();
    fireEvent.change(asked.getByLabelText('Last day (optional)'), { target: { value: '9026-01-31' } });
    expect(asked.getByText('Enter a year from 1900 to 2199.')).toBeVisible();
    expect(asked.getByRole('button', { name: 'Do it with a waiver' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useWorkspace.getState().past).toHaveLength(0);
  });

  it('[drafts] done anyway keeps what was typed until it is done, with the reason beside it where it cannot be', async () => {
    const user = show(null, FULL);
    const askAgain = async () => {
      await user.click((await refuse(EdToCheckout)).getByRole('button', { name: 'Do it anyway…' }));
      return within(await screen.findByRole('dialog', { name: 'Do it anyway' }));
    };
    const asked = await askAgain();
    await user.type(asked.getByLabelText('Reason'), 'Until the split');
    fireEvent.change(asked.getByLabelText('Who answers for it'), { target: { value: 'E'.repeat(10_001) } });
    await user.click(asked.getByRole('button', { name: 'Do it with a waiver' }));
    expect(asked.getByText(/at most 10,000 characters/)).toBeVisible();
    await user.keyboard('{Escape}');
    const again = await askAgain();
    expect(again.getByLabelText('Reason')).toHaveValue('Until the split');
    await user.clear(again.getByLabelText('Who answers for it'));
    await user.type(again.getByLabelText('Who answers for it'), 'Els');
    await user.click(again.getByRole('button', { name: 'Do it with a waiver' }));
    expect(documentNow().waivers).toMatchObject([{ reason: 'Until the split', by: 'Els' }]);
    expect(useDrafts.getState().texts).toEqual({});
    expect(useView.getState().answeringFor).toBe('Els');
  });

  it('to take the only product owner away offers the members who could take over, and a vacancy', async () => {
    const user = show(null, FULL);
    const refusal = await refuse({ type: 'movePeople', members: [card('Cy', 'Refunds')], to: null });
    expect(offers(refusal)).toEqual([
      'Make Dee product owner of Refunds',
      'Replace Cy in Refunds with a vacancy',
      'Do it anyway…',
    ]);
    await user.click(refusal.getByRole('button', { name: 'Replace Cy in Refunds with a vacancy' }));
    expect(squadsIn(documentNow())).toContain('Refunds: Vacancy?*, Dee / No squad: Cy, Ed');
  });

  it('of something impossible says what to do, and offers nothing', async () => {
    show(null, FULL);
    const refusal = await refuse({ type: 'renamePerson', person: card('Dee').person, name: ' ' });
    expect(refusal.getByText('Type at least one letter, or press Escape.')).toBeVisible();
    expect(refusal.queryByRole('list')).toBeNull();
  });

  it('goes on Escape, and with the next gesture that is done', async () => {
    const user = show(null, FULL);
    await refuse(EdToCheckout);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await refuse(EdToCheckout);
    act(() => void perform({ type: 'movePeople', members: [card('Ed')], to: squad('Refunds') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('speaks Dutch', async () => {
    show(null, FULL, 'nl');
    const refusal = await refuse(EdToCheckout);
    expect(refusal.getByRole('button', { name: 'Toch doen…' })).toBeVisible();
    expect(refusal.getByText(/Whitepaper, h\. 4/)).toBeVisible();
  });
});
