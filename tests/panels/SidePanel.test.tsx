// @vitest-environment jsdom

import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SidePanel } from '../../src/panels/SidePanel.tsx';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { useView } from '../../src/store/view.ts';
import { windowOf } from '../support/room.ts';
import { inFront, show } from './onPage.tsx';

/** Two who hold the same chapter, and nobody who owns the product. */
const CREW = { squads: 'Herring: Oda, Pim', chapters: 'Nets: Oda, Pim' };
const WIDE = 1440;
const MIDDLE = 1024;
const NARROW = 600;

const panel = () => screen.getByRole('complementary', { name: 'Details' });
const foldButton = () => screen.getByRole('button', { name: /details and findings$/ });
const findings = () => screen.queryByRole('region', { name: 'Findings' });
const counts = () => screen.getByRole('button', { name: /^Show findings:/ });

afterEach(() => windowOf(null));

describe('the panel beside the board', () => {
  it('stands there in a wide window, and folds and unfolds by one button, which keeps the focus', async () => {
    windowOf(WIDE);
    const user = show(<SidePanel />, CREW);
    expect(await screen.findByRole('region', { name: 'Findings' })).toBeVisible();
    expect(foldButton()).toHaveAccessibleName('Fold details and findings');
    expect(foldButton()).toHaveAttribute('aria-expanded', 'true');
    await user.click(foldButton());
    expect(findings()).toBeNull();
    expect(foldButton()).toHaveFocus();
    expect(foldButton()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'Findings' })).toBeVisible();
    expect(foldButton()).toHaveFocus();
  });

  it('is folded where there is little room, says so, and stays as it was chosen', async () => {
    windowOf(MIDDLE);
    const user = show(<SidePanel />, CREW);
    expect(panel()).toHaveTextContent(/^Show details and findings$/);
    await user.click(foldButton());
    expect(await screen.findByRole('region', { name: 'Findings' })).toBeVisible();
    windowOf(WIDE);
    await user.click(foldButton());
    windowOf(MIDDLE);
    expect(findings()).toBeNull();
  });

  it('is folded and unfolded by the count of findings as well', async () => {
    windowOf(MIDDLE);
    const user = show(
      <>
        <SidePanel />
        <StatusLine />
      </>,
      CREW,
    );
    expect(counts()).toHaveAttribute('aria-expanded', 'false');
    await user.click(counts());
    expect(await screen.findByRole('region', { name: 'Findings' })).toBeVisible();
    expect(counts()).toHaveAttribute('aria-expanded', 'true');
    expect(counts()).toHaveFocus();
    await user.click(counts());
    expect(findings()).toBeNull();
  });

  it('is a sheet in a narrow window', async () => {
    windowOf(NARROW);
    const user = show(
      <>
        <SidePanel />
        <StatusLine />
      </>,
      CREW,
    );
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(counts()).not.toHaveAttribute('aria-expanded');
    await user.click(counts());
    expect((await inFront('dialog')).getByRole('region', { name: 'Findings' })).toBeVisible();
    windowOf(MIDDLE);
    expect(useView.getState().sheet).toBeNull();
  });

  it('goes with all panels', () => {
    windowOf(WIDE);
    show(<SidePanel />, CREW);
    act(() => useView.getState().togglePanels());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('the menu of the bar', () => {
  const itemsOf = async (width: number) => {
    windowOf(width);
    const user = show(<Toolbar pages={{}} />, CREW);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    return { user, menu: await inFront('menu') };
  };

  it.each([
    ['selected', 'Selected'],
    ['findings', 'Findings'],
  ] as const)('shows %s as a sheet in a narrow window', async (sheet, name) => {
    const { user, menu } = await itemsOf(NARROW);
    await user.click(menu.getByRole('menuitem', { name }));
    expect(useView.getState().sheet).toBe(sheet);
  });

  it('unfolds what is folded', async () => {
    const { user, menu } = await itemsOf(MIDDLE);
    await user.click(menu.getByRole('menuitem', { name: 'Findings' }));
    expect(useView.getState()).toMatchObject({ sheet: null, sideFolded: false });
  });

  it('offers nothing that stands beside the board', async () => {
    const { menu } = await itemsOf(WIDE);
    expect(menu.getByRole('menuitem', { name: 'Search…' })).toBeVisible();
    expect(menu.queryByRole('menuitem', { name: 'Findings' })).toBeNull();
  });
});
