// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from 'zustand';
import { followAddress, pageIn } from '../../src/pages/address.ts';
import { type Pages, tabsIn } from '../../src/pages/registry.ts';
import { ShownPage } from '../../src/pages/ShownPage.tsx';
import { fetched } from '../../src/panels/fetched.ts';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { useView } from '../../src/store/view.ts';
import { show } from '../panels/onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*' };
let fetches: string[] = [];

/** A page that is nothing but its name, and that notes when it is fetched. */
function page(name: string) {
  return fetched([], async () => {
    fetches.push(name);
    return () => <p>The page {name}</p>;
  });
}

interface Tabs {
  tab: string;
  showTab(tab: string): void;
}
const useTabs = create<Tabs>()((set) => ({ tab: 'names', showTab: (tab) => set({ tab }) }));

const PAGES: Pages = {
  people: { title: 'panels.selected', component: page('people'), tabs: tabsIn(['names', 'teams'], useTabs) },
  changes: {
    title: 'panels.legend',
    component: page('changes'),
    offered: ({ scenarios }) => scenarios.length > 1,
  },
};

const address = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;
const shown = () => useView.getState().page;

async function back(): Promise<void> {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await act(async () => void (await gone));
}

let stop: () => void = () => undefined;
function openAt(hash: string): void {
  window.history.pushState(null, '', `/tool?theme=dark${hash}`);
  stop = followAddress(PAGES);
}

beforeEach(() => {
  fetches = [];
});

afterEach(() => stop());

describe('the address', () => {
  it.each([
    ['', 'board'],
    ['#', 'board'],
    ['#people', 'people'],
    ['#people/', 'people'],
    ['#people/teams', 'people teams'],
    ['#changes', 'changes'],
    ['#board', 'board'],
    ['#People', 'board'],
    ['#join/abc', 'board'],
    ['#toString', 'board'],
    ['#%', 'board'],
  ])('%s asks for the page %s', (hash, name) => {
    const { page, tab } = pageIn(hash, PAGES);
    expect(`${page} ${tab}`.trim()).toBe(name);
  });

  it('says which page is shown, so that a reload stays', () => {
    openAt('');
    useView.getState().showPage('people');
    expect(address()).toBe('/tool?theme=dark#people');
    stop();
    useView.setState({ page: 'board' });
    stop = followAddress(PAGES);
    expect(shown()).toBe('people');
    useView.getState().showPage('board');
    expect(address()).toBe('/tool?theme=dark');
  });

  it('goes back to the page before, and no further than it came', async () => {
    openAt('');
    useView.getState().showPage('people');
    useView.getState().showPage('changes');
    await back();
    expect([shown(), address()]).toEqual(['people', '/tool?theme=dark#people']);
    await back();
    expect([shown(), address()]).toEqual(['board', '/tool?theme=dark']);
  });

  it('says which part of a page is shown, unless it is the first, so that a reload stays there', async () => {
    openAt('');
    useView.getState().showPage('people');
    useTabs.getState().showTab('teams');
    expect(address()).toBe('/tool?theme=dark#people/teams');
    stop();
    useTabs.setState({ tab: 'names' });
    stop = followAddress(PAGES);
    expect([shown(), useTabs.getState().tab]).toEqual(['people', 'teams']);
    useTabs.getState().showTab('names');
    expect(address()).toBe('/tool?theme=dark#people');
    // Back goes to the page before, whatever was shown of this one.
    await back();
    expect([shown(), address()]).toEqual(['board', '/tool?theme=dark']);
  });

  it('comes back to the part that it says, and to the first where it says none that there is', async () => {
    openAt('#people/teams');
    useView.getState().showPage('changes');
    useTabs.getState().showTab('names');
    expect(address()).toBe('/tool?theme=dark#changes');
    await back();
    expect([address(), useTabs.getState().tab]).toEqual(['/tool?theme=dark#people/teams', 'teams']);
    stop();
    openAt('#people/ships');
    expect([shown(), useTabs.getState().tab]).toEqual(['people', 'names']);
  });

  it('keeps what stands there for something else', () => {
    openAt('#join/abc');
    useView.getState().select([]);
    expect([shown(), address()]).toEqual(['board', '/tool?theme=dark#join/abc']);
  });

  it('is left alone once nobody follows it', () => {
    openAt('');
    stop();
    useView.getState().showPage('people');
    expect(address()).toBe('/tool?theme=dark');
    useView.getState().showPage('board');
    window.history.pushState(null, '', '#people');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(shown()).toBe('board');
  });
});

describe('a page beside the board', () => {
  const middle = <ShownPage pages={PAGES} board={<p>The board</p>} />;

  it('is fetched when it is first shown, and takes the place of the board', async () => {
    show(middle, SHOP);
    expect(screen.getByText('The board')).toBeVisible();
    expect(fetches).toEqual([]);
    act(() => useView.getState().showPage('people'));
    expect(await screen.findByText('The page people')).toBeVisible();
    expect(screen.queryByText('The board')).toBeNull();
    expect(fetches).toEqual(['people']);
    act(() => useView.getState().showPage('board'));
    expect(screen.getByText('The board')).toBeVisible();
  });

  it('is chosen in the bar', async () => {
    const user = show(
      <>
        <Toolbar pages={PAGES} />
        {middle}
      </>,
      SHOP,
    );
    const segments = screen.getByRole('group', { name: 'Pages' });
    expect(segments).toHaveTextContent('BoardSelected');
    await user.click(screen.getByRole('button', { name: 'Selected' }));
    expect(await screen.findByText('The page people')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Board' }));
    expect(screen.getByText('The board')).toBeVisible();
  });

  it('stands in the bar of a document that has a use for it, and wherever it is shown', () => {
    show(<Toolbar pages={PAGES} />, SHOP);
    const segments = () => screen.getByRole('group', { name: 'Pages' }).textContent;
    expect(segments()).toBe('BoardSelected');
    act(() => useView.getState().showPage('changes'));
    expect(segments()).toBe('BoardSelectedLegend');
  });

  it('that is alone needs no switch', () => {
    show(<Toolbar pages={{}} />, SHOP);
    expect(screen.queryByRole('group', { name: 'Pages' })).toBeNull();
  });

  it('is chosen in the menu of a narrow window', async () => {
    window.matchMedia = ((query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })) as unknown as typeof window.matchMedia;
    const user = show(<Toolbar pages={PAGES} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Selected' }));
    await waitFor(() => expect(shown()).toBe('people'));
    Reflect.deleteProperty(window, 'matchMedia');
  });
});
