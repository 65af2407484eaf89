// @vitest-environment jsdom

import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/domain/commands/command.ts';
import type { Document } from '../../src/domain/document.ts';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { useDrafts } from '../../src/store/drafts.ts';
import { perform, undo } from '../../src/store/perform.ts';
import { usePreferences } from '../../src/store/preferences.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { behind, newBrowser, restarted, until } from '../support/browser.ts';
import { documentOf, squad, squadsIn } from '../support/picture.ts';
import { type Browser, Tab } from '../support/tab.ts';
import { keepPage } from './keptPage.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*' };
const BoToRefunds: Request = { type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('undo and redo', () => {
  it('say which gesture, and do nothing while there is none', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    expect(button('Undo…')).toHaveAttribute('aria-disabled', 'true');
    act(() => void perform(BoToRefunds));
    expect(button('Undo…')).toHaveAccessibleDescription('Undo: Bo to Refunds');
    await user.click(button('Undo…'));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Bo / Refunds: Cy*');
    expect(button('Redo…')).toHaveAccessibleDescription('Redo: Bo to Refunds');
    await user.click(button('Redo…'));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
  });

  it('keep the focus when there is nothing left to undo', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    act(() => void perform(BoToRefunds));
    await user.click(button('Undo…'));
    expect(button('Undo…')).toHaveFocus();
    expect(button('Undo…')).toHaveAttribute('aria-disabled', 'true');
  });

  it('have keys also where a tick or a choice was made, in which there is nothing typed', async () => {
    const user = show(
      <>
        <Toolbar pages={{}} />
        <input type="checkbox" aria-label="Tick" />
        <select aria-label="Choice">
          <option>One</option>
        </select>
        <input type="date" aria-label="Day" />
      </>,
      SHOP,
    );
    const undoneFrom = async (field: HTMLElement) => {
      act(() => void perform(BoToRefunds));
      field.focus();
      await user.keyboard('{Control>}z{/Control}');
      const isUndone = squadsIn(documentNow()) === 'Checkout: Ana*, Bo / Refunds: Cy*';
      if (!isUndone) act(undo);
      return isUndone;
    };
    expect(await undoneFrom(screen.getByRole('checkbox', { name: 'Tick' }))).toBe(true);
    expect(await undoneFrom(screen.getByRole('combobox', { name: 'Choice' }))).toBe(true);
    expect(await undoneFrom(screen.getByLabelText('Day'))).toBe(false);
  });

  it('have keys, which in a field belong to the field', async () => {
    const user = show(
      <>
        <Toolbar pages={{}} />
        <input aria-label="Elsewhere" />
      </>,
      SHOP,
    );
    act(() => void perform(BoToRefunds));
    await user.type(screen.getByRole('textbox', { name: 'Elsewhere' }), '{Control>}z{/Control}');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{Control>}z{/Control}');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Bo / Refunds: Cy*');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
  });
});

describe('Add people…', () => {
  it('is always in the bar', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Add people…'));
    expect(await screen.findByRole('dialog', { name: 'Add people' })).toBeVisible();
  });

  it('is in the menu of what the bar has no room for', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Menu'));
    await user.click(await screen.findByRole('menuitem', { name: 'Add people…' }));
    expect(await screen.findByRole('dialog', { name: 'Add people' })).toBeVisible();
  });
});

describe('while the page asks something', () => {
  it('the keys take nothing back', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    act(() => void perform(BoToRefunds));
    act(() => useView.getState().ask({ kind: 'help' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
  });
});

describe('scenarios and rules', () => {
  const two = documentOf(SHOP);
  const proposal = { ...two.scenarios[0], id: 'scenario:a', name: 'Proposal A' } as (typeof two.scenarios)[number];
  const WITH_PROPOSAL = { ...two, scenarios: [...two.scenarios, proposal] };

  it('are tabs, of which one is on the page', async () => {
    const user = show(<Toolbar pages={{}} />, WITH_PROPOSAL);
    expect(screen.getByRole('tablist', { name: 'Scenarios' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Today' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: 'Proposal A' }));
    expect(useWorkspace.getState().scenario).toBe('scenario:a');
  });

  it('are a menu by the name of the one on the page, where there is no room for tabs', async () => {
    const user = show(<Toolbar pages={{}} />, WITH_PROPOSAL);
    await user.click(button('Scenario: Today'));
    const menu = await inFront('menu');
    expect(menu.getByRole('menuitemradio', { name: 'Today' })).toBeChecked();
    await user.click(menu.getByRole('menuitemradio', { name: 'Proposal A' }));
    expect(useWorkspace.getState().scenario).toBe('scenario:a');
    expect(button('Scenario: Proposal A')).toHaveTextContent('Proposal A');
  });

  it('enforce or sketch, for the scenario on the page alone', async () => {
    const user = show(<Toolbar pages={{}} />, WITH_PROPOSAL);
    await user.click(screen.getByRole('tab', { name: 'Proposal A' }));
    await user.click(button('Sketch'));
    expect(documentNow().scenarios.map(({ mode }) => mode)).toEqual(['enforce', 'sketch']);
    expect(button('Sketch')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Sketch'));
    expect(useWorkspace.getState().past).toHaveLength(1);
  });
});

/** A browser in which another tab left this document. */
async function browserWith(document: Document): Promise<Browser> {
  const browser = newBrowser();
  const tab = new Tab(browser);
  tab.begin('document:bank', document);
  await until(() => !tab.keeper.hasUnsaved);
  return restarted(browser);
}

describe('documents', () => {
  it('are listed under the name, and one that is chosen is opened', async () => {
    const kept = { ...documentOf({ squads: 'Loans: Flo*' }), name: 'Bank' };
    const { documents } = keepPage(await browserWith(kept));
    const user = show(<Toolbar pages={{}} />, SHOP, 'en', documents);
    await user.click(button('Document: Picture'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Bank' }));
    await waitFor(() => expect(documentNow().name).toBe('Bank'));
    expect(useWorkspace.getState().documentKey).toBe('document:bank');
  });

  it('of one name are told apart by when they were changed', async () => {
    const { documents } = keepPage(await browserWith({ ...documentOf({ squads: 'Loans: Flo*' }), name: 'Picture' }));
    const user = show(<Toolbar pages={{}} />, SHOP, 'en', documents);
    await user.click(button('Document: Picture'));
    const other = { name: /^Picture · .*\d/, checked: false };
    expect(await screen.findByRole('menuitemradio', other)).toBeVisible();
    act(() => void perform({ type: 'renameDocument', name: 'Shop' }));
    expect(await screen.findByRole('menuitemradio', { name: 'Picture' })).toBeVisible();
  });

  it('of a newer version are not opened, and what is wrong is said', async () => {
    const browser = await browserWith({ ...documentOf({ squads: 'Loans: Flo*' }), name: 'From later' });
    await behind(browser, async (database) => {
      const record = await database.get('documents', 'document:bank');
      await database.put('documents', { ...record, version: 99 });
    });
    const { documents } = keepPage(browser);
    const user = show(<Toolbar pages={{}} />, SHOP, 'en', documents);
    await user.click(button('Document: Picture'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'From later' }));
    expect(await screen.findByRole('dialog', { name: 'From later was not opened' })).toHaveTextContent('version 99');
    expect(button('Download it as it is')).toBeVisible();
    expect(documentNow().name).toBe('Picture');
  });

  it('begin empty with New, as another document', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Document: Picture'));
    await user.click(await screen.findByRole('menuitem', { name: 'New' }));
    expect(documentNow().scenarios[0]?.organisation.people).toEqual([]);
    expect(useWorkspace.getState().documentKey).not.toBe('document:test');
  });

  it('open from the examples, in the language of the page', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP, 'nl');
    await user.click(button('Document: Picture'));
    await user.click(await screen.findByRole('menuitem', { name: 'De hypotheektribe uit het whitepaper' }));
    await waitFor(() => expect(documentNow().name).toBe('Hypotheken 2027'));
  });

  it('[drafts] keep a name that another tab does not let be accepted', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    const rename = async () => {
      await user.click(screen.getByRole('button', { name: /^Document: / }));
      await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
      await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    };
    act(() => useTabRole.setState({ role: 'follower' }));
    await rename();
    await user.keyboard('Draft{Enter}');
    await inFront('dialog');
    expect(screen.getByRole('textbox')).toHaveValue('Draft');
    await user.keyboard('{Escape}');
    act(() => screen.getByRole('textbox').focus());
    act(() => screen.getByRole('textbox').blur());
    expect(screen.queryByRole('textbox')).toBeNull();
    act(() => useTabRole.setState({ role: 'writer' }));
    await rename();
    expect(screen.getByRole('textbox')).toHaveValue('Draft');
    await user.keyboard('{Enter}');
    expect(documentNow().name).toBe('Draft');
    expect(useDrafts.getState().texts).toEqual({});
  });

  it('[drafts] take the name that is being typed when the page goes', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(screen.getByRole('button', { name: /^Document: / }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    await user.keyboard('Draft');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(documentNow().name).toBe('Draft');
  });

  it('[focus] keep the focus on the name after Enter and Escape', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    for (const key of ['Enter', 'Escape']) {
      await user.click(screen.getByRole('button', { name: /^Document: / }));
      await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
      await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
      await user.keyboard(`Draft{${key}}`);
      expect(screen.getByRole('button', { name: 'Document: Draft' })).toHaveFocus();
      expect(screen.queryByRole('menu')).toBeNull();
    }
  });

  it('are renamed in place', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Document: Picture'));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the document' });
    await waitFor(() => expect(name).toHaveFocus());
    await user.keyboard('Shop 2027{Enter}');
    expect(documentNow().name).toBe('Shop 2027');
  });

  it('are saved to a file by Export…', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Export…'));
    await user.click(await screen.findByRole('menuitem', { name: 'JSON' }));
    await waitFor(() => expect(saved).toEqual(['Picture.json']));
    await user.click(button('Export…'));
    await user.click(await screen.findByRole('menuitem', { name: 'PNG…' }));
    expect(useView.getState().dialog).toEqual({ kind: 'exportPicture', format: 'png' });
  });
});

describe('how the page looks and reads', () => {
  it('is chosen: language and light', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(button('Language: EN'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Nederlands' }));
    await user.click(button('Light or dark'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    expect(usePreferences.getState()).toMatchObject({ language: 'nl', theme: 'dark' });
  });
});
