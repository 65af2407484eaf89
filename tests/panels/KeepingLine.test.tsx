// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../src/domain/keeping.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { UndoButtons } from '../../src/panels/toolbar/UndoButtons.tsx';
import { useKeeping } from '../../src/store/keeping.ts';
import { perform } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { newBrowser, until } from '../support/browser.ts';
import { documentOf } from '../support/picture.ts';
import { Tab } from '../support/tab.ts';
import { keepPage } from './keptPage.ts';
import { documentNow, show } from './onPage.tsx';

const SHOP = { squads: 'Loans: Flo*' };

afterEach(() => {
  useTabRole.setState({ role: 'writer' });
  useKeeping.setState({ isPersisted: null, notice: null });
});

/** The line below the page: what it says is also said aloud, elsewhere. */
const line = () => within(screen.getByRole('contentinfo'));
const button = (name: string) => screen.getByRole('button', { name });
const role = (now: Role) => act(() => useTabRole.setState({ role: now }));

describe('a document that another tab edits', () => {
  it('is said to be, also aloud, with the way to edit it here', async () => {
    const browser = newBrowser();
    const other = new Tab(browser);
    other.begin('document:shop', documentOf(SHOP));
    await until(() => !other.keeper.hasUnsaved);
    const { documents } = keepPage(browser);
    const user = show(<StatusLine />, SHOP, 'en', documents);
    expect(line().queryByText(/Another tab/)).toBeNull();
    await act(() => documents.kept.open({ key: 'document:shop', name: 'Shop' }));
    expect(line().getByText('Another tab is editing this document; you are following along.')).toBeVisible();
    expect(useView.getState().said.polite).toBe('Another tab is editing this document; you are following along.');
    await user.click(button('Edit here'));
    await vi.waitFor(() => expect(line().queryByText(/Another tab/)).toBeNull(), 20_000);
    expect(useTabRole.getState().role).toBe('writer');
  });

  it('cannot be changed here, and says why', () => {
    show(<UndoButtons />, SHOP);
    act(() => void perform({ type: 'renameDocument', name: 'Mine' }));
    role('follower');
    const outcome = useWorkspace.getState().preview({ type: 'renameDocument', name: 'Other' });
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'impossible', reason: 'written-elsewhere' } });
    act(() => void perform({ type: 'renameDocument', name: 'Other' }));
    expect(useWorkspace.getState().undo()).toBeNull();
    expect(documentNow().name).toBe('Mine');
    expect(button('Undo…')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('how documents are kept', () => {
  it('is one calm line on a page without https: open it in one tab', () => {
    show(<StatusLine />, SHOP);
    role('alone');
    expect(line().getByText('Open this document in one tab only.')).toBeVisible();
  });

  it('says when work goes on in a document of its own, until that was read', async () => {
    const user = show(<StatusLine />, SHOP);
    act(() => useKeeping.setState({ notice: { kind: 'forked', name: 'Shop (2)' } }));
    expect(line().getByText(/continues as “Shop \(2\)”/)).toBeVisible();
    await user.click(button('Close'));
    expect(line().queryByText(/continues as/)).toBeNull();
  });

  it('shows what the browser promised', () => {
    show(<StatusLine />, SHOP);
    const saved = () => screen.getByText('Saved in this browser');
    expect(saved()).not.toHaveAttribute('title');
    act(() => useKeeping.setState({ isPersisted: false }));
    expect(saved()).toHaveAttribute(
      'title',
      'The browser may delete this when it needs space: save to a file now and then.',
    );
    act(() => useKeeping.setState({ isPersisted: true }));
    expect(saved()).toHaveAttribute('title', 'The browser will not delete this automatically.');
  });
});
