// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RULE_IDS } from '../../src/domain/rules/finding.ts';
import { Findings } from '../../src/panels/Findings.tsx';
import { perform } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, squad, squadsIn } from '../support/picture.ts';
import { card, documentNow, show } from './onPage.tsx';

const BROKEN = { squads: 'Checkout: Ana, Bo', chapters: 'Development (Ana): Ana, Bo' };
const panel = () => within(screen.getByRole('region', { name: 'Findings' }));
const items = () =>
  panel()
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

afterEach(() => vi.restoreAllMocks());

describe('the findings', () => {
  it('say of each what broke, why and by which source', () => {
    show(<Findings />, BROKEN);
    const [first = ''] = items();
    expect(first).toContain('Checkout has no product owner');
    expect(first).toContain('One member decides what the squad does first, and answers for it.');
    expect(first).toContain('Whitepaper, ch. 4');
  });

  it('count breaches, warnings and hints apart', () => {
    show(<Findings />, BROKEN);
    expect(panel().getByText('1 breach')).toBeVisible();
    expect(panel().getByText('1 warning')).toBeVisible();
    expect(panel().getByText(/^\d+ hints$/)).toBeVisible();
  });

  it('go where it broke', async () => {
    const user = show(<Findings />, BROKEN);
    const [first] = panel().getAllByRole('button', { name: 'Show on the board' });
    if (first) await user.click(first);
    expect(useView.getState().wish?.wish).toEqual({ kind: 'goTo', thing: { kind: 'squad', squad: 'squad:checkout' } });
  });

  it('stand under their rule, which closes and opens', async () => {
    const user = show(<Findings />, BROKEN);
    const rule = panel().getByRole('button', { name: /One product owner/ });
    expect(rule).toHaveAttribute('aria-expanded', 'true');
    await user.click(rule);
    expect(rule).toHaveAttribute('aria-expanded', 'false');
    expect(items().join()).not.toContain('Checkout has no product owner');
    await user.click(rule);
    expect(items().join()).toContain('Checkout has no product owner');
  });

  it('offer to mend a squad without a product owner', async () => {
    const user = show(<Findings />, BROKEN);
    await user.click(panel().getByRole('button', { name: 'Choose the product owner…' }));
    await user.click(await screen.findByRole('option', { name: /^Bo/ }));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana, Bo*');
    expect(panel().queryByText('1 breach')).toBeNull();
  });

  it('show a waived one as waived, with the reason and until when, and leave it out of the counts', () => {
    const waiver = {
      rule: 'squad-product-owner',
      subject: 'squad:checkout',
      reason: 'The new one starts in May',
      by: 'Els',
      scenario: null,
      until: '2999-01-01',
    };
    show(<Findings />, { ...documentOf(BROKEN), waivers: [waiver] });
    const [first = ''] = items();
    expect(first).toContain('Waived The new one starts in May (Els) Until 1 Jan 2999.');
    expect(panel().getByText('1 waived')).toBeVisible();
    expect(panel().queryByText('1 breach')).toBeNull();
  });

  it('[verdict] have their waiver taken back where they stand, and keep the focus', async () => {
    const of = (scenario: 'scenario:today' | null) => ({
      rule: 'squad-product-owner',
      subject: 'squad:checkout',
      reason: 'In May',
      by: '',
      scenario,
      until: null,
    });
    const user = show(<Findings />, { ...documentOf(BROKEN), waivers: [of('scenario:today'), of(null)] });
    const takeBack = () => user.click(panel().getByRole('button', { name: 'Take the waiver back' }));
    await takeBack();
    expect(documentNow().waivers).toEqual([of(null)]);
    await takeBack();
    expect(documentNow().waivers).toEqual([]);
    expect(panel().queryByRole('button', { name: 'Take the waiver back' })).toBeNull();
    expect(panel().getByText('Checkout has no product owner')).toHaveFocus();
    expect(useWorkspace.getState().past).toHaveLength(2);
  });

  it('say which waivers have no effect', () => {
    const waiver = { rule: 'squad-size', subject: 'squad:gone', scenario: null, reason: 'Merged', by: '', until: null };
    show(<Findings />, { ...documentOf(BROKEN), waivers: [waiver] });
    expect(panel().getByRole('heading', { name: '1 waiver without effect' })).toBeVisible();
    expect(panel().getByText('squad-size · squad:gone: Merged')).toBeVisible();
  });

  it('of very many keep only those on the page that can be seen, and breaches open', () => {
    // jsdom lays nothing out: a window of 600 pixels, and lines of 100.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
    const squads = Array.from({ length: 140 }, (_, at) => `Squad ${at}: P${at}`).join(' / ');
    show(<Findings />, { squads });
    expect(panel().getByText('140 breaches')).toBeVisible();
    const shown = items();
    expect(shown[0]).toContain('Squad 0 has no product owner');
    expect(shown.length).toBeLessThan(20);
    expect(panel().getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '140');
  });

  it('say so when there are none', () => {
    const off = Object.fromEntries(RULE_IDS.map((rule) => [rule, { severity: 'off' } as const]));
    show(<Findings />, { squads: 'Checkout: Ana*', rules: off });
    expect(panel().getByText('No findings')).toBeVisible();
  });

  it('wait until somebody stands in a squad: until then it says what is still to do', () => {
    show(<Findings />, {
      squads: 'App: / Web: / Pay: / Hub:',
      chapters: 'Data:',
      tribes: 'Shop (Els): App, Data',
    });
    const lines = () =>
      panel()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(panel().getByRole('heading', { name: 'Still to do' })).toBeVisible();
    expect(lines()).toEqual([
      ...['App', 'Web', 'Pay'].map((name) => `Add people to ${name}`),
      ...['App', 'Web', 'Pay'].map((name) => `Name a product owner for ${name}`),
      'Name a chapter lead for Data',
    ]);
    expect(panel().getByText('and 2 more')).toBeVisible();
    expect(panel().queryByText('No findings')).toBeNull();
    act(() => void perform({ type: 'movePeople', members: [card('Els')], to: squad('App') }));
    expect(panel().getByRole('heading', { name: /^Findings/ })).toBeVisible();
    expect(lines()).toContain(lines().find((line) => line?.startsWith('App has no product owner')));
  });

  it.each([
    ['Name the tribe', { tribes: '' }, { kind: 'tribe' }],
    ['Add squads to Shop', {}, { kind: 'squad', tribe: 'tribe:shop' }],
    ['Add chapters to Shop', {}, { kind: 'chapter', tribe: 'tribe:shop' }],
    [
      'Add people to App',
      { squads: 'App:' },
      { kind: 'person', tribe: 'tribe:shop', squad: 'squad:app', chapter: null },
    ],
  ])('%s: has it typed on the board', async (line, picture, adding) => {
    const user = show(<Findings />, picture);
    act(() => useView.getState().showSheet('findings'));
    await user.click(panel().getByRole('button', { name: line }));
    expect(useView.getState()).toMatchObject({ wish: { wish: { kind: 'add', adding } }, sheet: null });
  });

  it.each([
    ['Add people…', { kind: 'addPeople' }],
    ['Name a product owner for App', { kind: 'role', role: 'productOwner', subject: 'squad:app' }],
    ['Name a chapter lead for Data', { kind: 'role', role: 'chapterLead', subject: 'chapter:data' }],
    ['Name a tribe lead for Shop', { kind: 'role', role: 'tribeLead', subject: 'tribe:shop' }],
  ])('%s: is asked', async (line, dialog) => {
    const user = show(<Findings />, { squads: 'App:', chapters: 'Data:' });
    await user.click(panel().getByRole('button', { name: line }));
    expect(useView.getState().dialog).toEqual(dialog);
  });

  it('speak Dutch', () => {
    show(<Findings />, BROKEN, 'nl');
    const region = within(screen.getByRole('region', { name: 'Bevindingen' }));
    expect(region.getByText('1 afwijking')).toBeVisible();
    expect(region.getByText('Checkout heeft geen product owner')).toBeVisible();
  });
});
