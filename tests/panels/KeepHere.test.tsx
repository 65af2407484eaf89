// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { useKeeping } from '../../src/store/keeping.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { unkept } from './keptPage.ts';
import { inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*' };

afterEach(() => {
  cleanup();
  useKeeping.setState(useKeeping.getInitialState(), true);
});

const line = () => within(screen.getByRole('contentinfo'));

/** A page that asks before it keeps anything; what it was told. */
function asking(consent: 'given' | 'missing', { canKeep = true, language = 'en' as 'en' | 'nl' } = {}) {
  const told: string[] = [];
  const documents = unkept({
    give() {
      told.push('agreed');
      return canKeep;
    },
    async takeBack() {
      told.push('taken back');
    },
  });
  const user = show(<StatusLine />, SHOP, language, documents);
  act(() => {
    useKeeping.setState({ consent });
    useWorkspace.getState().noteSaved(consent === 'given' ? { kind: 'saved' } : { kind: 'memory', reason: 'oneFile' });
  });
  return { user, told };
}

describe('whether the page in one file keeps anything in this browser', () => {
  it('is asked only where it has to be', () => {
    show(<StatusLine />, SHOP);
    expect(line().queryByRole('button', { name: /Keep it|Stop/ })).toBeNull();
  });

  it('is asked from where the page says that nothing is kept, with who could read it', async () => {
    const { user, told } = asking('missing');
    await user.click(line().getByRole('button', { name: 'Keep it in this browser…' }));
    const question = await inFront('dialog');
    expect(
      question.getByText(/Every HTML page that is opened from this computer’s disk.* could then read/),
    ).toBeVisible();
    expect(told).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Keep it in this browser' }));
    expect(told).toEqual(['agreed']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stays as it is when the question is put away', async () => {
    const { user, told } = asking('missing', { language: 'nl' });
    await user.click(line().getByRole('button', { name: 'In deze browser opslaan…' }));
    await user.click((await inFront('dialog')).getByRole('button', { name: 'Nu niet' }));
    expect(told).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is said not to work where the browser keeps nothing', async () => {
    const { user } = asking('missing', { canKeep: false });
    await user.click(line().getByRole('button', { name: 'Keep it in this browser…' }));
    const question = await inFront('dialog');
    await user.click(question.getByRole('button', { name: 'Keep it in this browser' }));
    expect(question.getByText(/does not let this page keep anything/)).toBeVisible();
  });

  it('can be taken back, which says what is deleted before and that it is gone after', async () => {
    const { user, told } = asking('given');
    await user.click(line().getByRole('button', { name: 'Stop keeping it here…' }));
    const question = await inFront('dialog');
    expect(question.getByText(/everything that this page keeps here is deleted/)).toBeVisible();
    await user.click(question.getByRole('button', { name: 'Stop and delete everything' }));
    expect(told).toEqual(['taken back']);
    await waitFor(() => expect(useView.getState().said.polite).toMatch(/no longer keeps anything/));
  });
});
