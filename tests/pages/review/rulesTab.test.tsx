// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { ReviewPage } from '../../../src/pages/review/ReviewPage.tsx';
import { undo } from '../../../src/store/perform.ts';
import { useReviewView } from '../../../src/store/reviewView.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { documentNow, inFront, show } from '../../panels/onPage.tsx';
import { downloads } from '../../support/downloads.ts';
import { crowd, documentWith } from '../../support/flagged.ts';
import { type Picture, TODAY } from '../../support/picture.ts';
import { scenario, waiversIn } from '../../support/scenarioPicture.ts';

const SHOP: Picture = {
  squads: `Checkout: Ana*, ${crowd(9)} / Refunds: Yusuf*, Noor`,
  chapters: `Web (Ana): ${crowd(9)} / Care (Noor): Yusuf, Noor`,
  tribes: 'Shop (Kim; Tom): Checkout, Refunds, Web, Care',
  rules: { 'chapter-span': { limit: 12 }, 'squad-mission': { severity: 'off' } },
};

function showRules(picture: Picture | Document = SHOP, language: 'en' | 'nl' = 'en') {
  const user = show(<ReviewPage />, picture, language);
  act(() => useReviewView.getState().showTab('rules'));
  return user;
}

const title = () => screen.getByRole('heading', { level: 2 }).parentElement?.textContent;
const rulesTable = () => within(screen.getByRole('table', { name: 'Rules' }));
const line = (rule: string) => rulesTable().getByRole('row', { name: new RegExp(`^≠?${rule}`) });
const cells = (rule: string) =>
  [...line(rule).children].map((cell) => {
    const field = cell.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    return field ? field.value : (cell.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  });

describe('the rules on the page of the review', () => {
  it('stand with what they ask, how much they matter, what they found, and how they differ from the pack', () => {
    showRules();
    expect(title()).toBe(
      'Whitepaper rules, with 2 changes 2 softer than the pack · saved with this document, for all its scenarios',
    );
    expect(cells('Squad size').join(' | ')).toBe(
      'Squad size | at most 9 members | error | 9 | Whitepaper, ch. 4 | 1 | as in the pack',
    );
    expect(cells('People per chapter lead').join(' | ')).toBe(
      '≠People per chapter lead | at most 12 people to lead | info | 12 | McKinsey | 0 | softer, was 10 Put back',
    );
    expect(cells('One product owner')[3]).toBe('');
  });

  it('are changed by a choice, one by one and by typing, each a step that is undone', async () => {
    const user = showRules();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Severity: Tribe lead' }), 'error');
    expect(documentNow().rules['tribe-lead']).toEqual({ severity: 'error' });
    await user.click(screen.getByRole('button', { name: 'One less: Squad size' }));
    await user.click(screen.getByRole('button', { name: 'One more: People per chapter lead' }));
    expect(documentNow().rules).toMatchObject({ 'squad-size': { limit: 8 }, 'chapter-span': { limit: 13 } });
    const limit = screen.getByRole('textbox', { name: 'Limit: Squad size' });
    await user.clear(limit);
    await user.type(limit, '7{Enter}');
    expect(documentNow().rules['squad-size']).toEqual({ limit: 7 });
    act(undo);
    expect(documentNow().rules['squad-size']).toEqual({ limit: 8 });
    expect(cells('Squad size')[6]).toBe('stricter, was 9 Put back');
    await user.click(screen.getByRole('button', { name: 'Put back: Squad size' }));
    expect(documentNow().rules['squad-size']).toBeUndefined();
  });

  it('refuse what is no limit, in words at the field, and keep the limit', async () => {
    const user = showRules();
    for (const bad of ['0', '2,5', '1.000', '7,0', 'nine', '-3']) {
      const limit = screen.getByRole('textbox', { name: 'Limit: Squad size' });
      await user.clear(limit);
      await user.type(limit, `${bad}{Enter}`);
      expect(limit).toHaveAccessibleDescription('Type a whole number from 1 on.');
      expect(documentNow().rules['squad-size']).toBeUndefined();
      await user.type(limit, '{Escape}');
    }
    expect(screen.getByRole('textbox', { name: 'Limit: Squad size' })).toHaveValue('9');
  });

  it('are those of another pack, besides what the document says itself', async () => {
    const user = showRules();
    await user.click(screen.getByRole('radio', { name: /^Strict/ }));
    expect(documentNow()).toMatchObject({ pack: 'strict', rules: SHOP.rules });
    expect(title()).toContain('Strict rules, with 2 changes');
    const beside = screen.getByRole('table', { name: 'This document beside every pack' });
    const row = within(beside).getByRole('row', { name: /^Squads per person/ });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      'Squads per person',
      'breach, 1',
      'breach, 2',
      'breach, 2',
      'breach, 1',
    ]);
  });

  it('are shown as far as they differ, found something or are off', async () => {
    const user = showRules();
    const names = () =>
      rulesTable()
        .getAllByRole('rowheader')
        .filter((head) => head.getAttribute('scope') === 'row')
        .map(({ textContent }) => textContent?.replace('≠', ''));
    expect(names()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: /Squads and their people/ }));
    expect(names()).toHaveLength(23);
    await user.click(screen.getByRole('button', { name: 'Differs 2' }));
    expect(names()).toEqual(['People per chapter lead', 'Mission']);
    await user.click(screen.getByRole('button', { name: 'Off 1' }));
    expect(names()).toEqual(['Mission']);
    await user.click(screen.getByRole('button', { name: /^With findings/ }));
    expect(names()).toContain('Squad size');
    expect(names()).not.toContain('Tribe size');
    await user.click(screen.getByRole('button', { name: /Limits/ }));
    expect(names()).not.toContain('Squad size');
  });
});

describe('rules as a file of their own', () => {
  it('are saved with the pack and the waivers', async () => {
    const saved = downloads();
    const user = showRules({ ...SHOP, waivers: 'squad-size squad:checkout' });
    await user.click(screen.getByRole('button', { name: 'Save as a file…' }));
    const files = await saved();
    expect(JSON.parse(files['Picture.rules.json'] ?? '')).toEqual({
      pack: 'whitepaper',
      rules: SHOP.rules,
      waivers: [{ rule: 'squad-size', subject: 'squad:checkout', reason: 'for now' }],
    });
  });

  const AUDIT = JSON.stringify({
    pack: 'strict',
    rules: { 'squad-size': { limit: 10 }, 'chapter-span': { limit: 8 } },
    waivers: [{ rule: 'squad-size', subject: 'squad:checkout', reason: 'Agreed with the auditor' }],
  });

  /** Chooses a file, once the page asks for one. */
  async function open(user: ReturnType<typeof showRules>, name: string, text: string) {
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Open rules…' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = Object.assign(new File([text], name), {
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    });
    await user.upload(input as HTMLInputElement, file);
  }

  const OPENED: Picture = { ...SHOP, rules: { 'squad-size': { limit: 8 }, 'chapter-span': { limit: 12 } } };
  const beside = () => within(screen.getByRole('region', { name: 'This document beside audit' }));
  /** The two sides of what is otherwise, drawn as text. */
  const sides = () =>
    [...screen.getByRole('region', { name: 'This document beside audit' }).querySelectorAll('p, li')]
      .map(({ textContent, tagName }) => (tagName === 'LI' ? `- ${textContent}` : textContent))
      .join('\n');
  const packs = () =>
    [...screen.getByRole('group', { name: 'Rule pack' }).querySelectorAll('label')]
      .map((label) => `${label.querySelector('input')?.checked ? '(x)' : '( )'} ${label.textContent}`)
      .join('\n');

  it('stand among the packs, and tell where the document is softer or stricter, rules and waivers', async () => {
    const user = showRules({ ...OPENED, waivers: 'squad-coach squad:refunds' });
    await open(user, 'audit.rules.json', AUDIT);
    expect(useView.getState().said.polite).toBe('audit stands among the rule packs, and the rules beside it.');
    expect(packs()).toBe(`(x) Whitepaper squads of 9, tribes of 150
( ) Spotify 2012 tribes of 100
( ) Strict one squad each, no hints
( ) audit own file · Strict rules, with 2 changes`);
    const told = sides().split('\n');
    expect(told.slice(0, 3).join('\n')).toBe(`Nothing changes until you take them over.
This document is softer in 21 rules:
- Squads per person: 2 here, 1 in the file As in the file`);
    expect(told).toContain('- People per chapter lead: hint, 12 here, warning, 8 in the file As in the file');
    expect(told.slice(-6).join('\n')).toBe(`It has 1 waiver that the file does not have:
- Refunds · Coach for the squad: waived “for now” in every scenario
This document is stricter in 1 rule:
- Squad size: 8 here, 10 in the file As in the file
The file has 1 waiver that this document does not have:
- Checkout · Squad size: waived “Agreed with the auditor” in every scenario`);
    expect(documentNow().rules).toEqual(OPENED.rules);
    expect(title()).toContain('Whitepaper rules, with 2 changes 1 stricter, 21 softer than audit');
    const table = screen.getByRole('table', { name: 'This document beside every pack' });
    const row = within(table).getByRole('row', { name: /^Squad size/ });
    expect([...row.children].map(({ textContent }) => textContent).join(' | ')).toBe(
      'Squad size | breach, 8 | breach, 9 | breach, 9 | breach, 9 | breach, 10',
    );
  });

  it('are taken over in one step, with the waivers where asked for', async () => {
    const user = showRules(OPENED);
    await open(user, 'audit.rules.json', AUDIT);
    await user.click(beside().getByRole('checkbox', { name: /^Take over its 1 waiver too/ }));
    await user.click(beside().getByRole('button', { name: 'Take over the rules' }));
    expect(documentNow()).toMatchObject({
      pack: 'strict',
      rules: { 'squad-size': { limit: 10 }, 'chapter-span': { limit: 8 } },
      waivers: [{ reason: 'Agreed with the auditor' }],
    });
    expect(useWorkspace.getState().past).toHaveLength(1);
    expect(packs()).toContain('( ) Strict');
    expect(packs()).toContain('(x) audit');
    expect(title()).toContain('audit rules');
    expect(beside().getByRole('button', { name: 'Take over the rules' })).toHaveAttribute('aria-disabled', 'true');
    expect(sides()).toBe(`This document is nowhere softer than the file.
It has no waiver that the file does not have.
This document is nowhere stricter than the file.
The file has no waiver that this document does not have.`);
    act(undo);
    expect(documentNow()).toMatchObject({ pack: 'whitepaper', rules: OPENED.rules, waivers: [] });
    expect(packs()).toContain('(x) Whitepaper');
  });

  it('are chosen among the packs, put back rule by rule, and left for a pack', async () => {
    const user = showRules(OPENED);
    await open(user, 'audit.rules.json', AUDIT);
    await user.click(screen.getByRole('radio', { name: /^audit/ }));
    expect(documentNow()).toMatchObject({ pack: 'strict', rules: { 'squad-size': { limit: 10 } }, waivers: [] });
    expect(useWorkspace.getState().past).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'One more: Squad size' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Severity: Tribe lead' }), 'off');
    expect(cells('Squad size')[6]).toBe('softer, 10 in the file As in the file');
    expect(packs()).toContain('(x) Strict');
    const line = within(screen.getByRole('table', { name: 'Rules' }));
    await user.click(line.getByRole('button', { name: 'As in the file: Squad size' }));
    expect(documentNow().rules).toEqual({
      'squad-size': { limit: 10 },
      'chapter-span': { limit: 8 },
      'tribe-lead': { severity: 'off' },
    });
    await user.click(beside().getByRole('button', { name: 'As in the file: Tribe lead' }));
    expect(screen.getByRole('region', { name: 'This document beside audit' })).toHaveFocus();
    expect(packs()).toContain('(x) audit');
    await user.click(screen.getByRole('radio', { name: /^Strict/ }));
    expect(documentNow()).toMatchObject({ pack: 'strict', rules: {} });
    expect(useWorkspace.getState().past).toHaveLength(6);
    expect(packs()).toContain('(x) Strict');
    expect(screen.queryByRole('region', { name: 'This document beside audit' })).toBeNull();
  });

  it('are held beside the document or not, and closed, which changes nothing', async () => {
    const user = showRules(OPENED);
    await open(user, 'audit.rules.json', AUDIT);
    await open(user, 'tribe.json', '{ "rules": { "squad-size": { "limit": 7 } } }');
    expect(screen.getByRole('region', { name: 'This document beside tribe' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compare with audit' }));
    expect(screen.queryByRole('region', { name: 'This document beside tribe' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Compare no more with audit' }));
    expect(screen.queryByRole('region', { name: 'This document beside audit' })).toBeNull();
    expect(cells('Squad size')[6]).toBe('stricter, was 9 Put back');
    await open(user, 'tribe.json', '{ "rules": { "squad-size": { "limit": 6 } } }');
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(cells('Squad size')[6]).toBe('softer, 6 in the file As in the file');
    await user.click(screen.getByRole('button', { name: 'Close the file' }));
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(documentNow().rules).toEqual(OPENED.rules);
    expect(useWorkspace.getState().past).toHaveLength(0);
  });

  it('say what they are besides, and what of them has no effect', async () => {
    const user = showRules({ ...SHOP, rules: {} });
    const elsewhere = { rule: 'squad-size', subject: 'squad:a', reason: 'x', scenario: 'scenario:gone' };
    await open(
      user,
      'audit.rules.json',
      JSON.stringify({ rules: { 'squad-sise': {} }, note: 1, waivers: [elsewhere] }),
    );
    expect(sides().split('\n').slice(0, 2).join('\n')).toBe(`1 rule is not known here and has no effect: squad-sise
1 key is not known here and has no effect: note`);
    expect(sides()).toContain(
      '1 waiver of the file is for a scenario that this document does not have, and stays out.',
    );
    expect(beside().queryByRole('checkbox')).toBeNull();
  });

  it('are refused with what is wrong with them', async () => {
    const user = showRules();
    await open(user, 'bad.rules.json', '{ "pack": "loose" }');
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('heading')).toHaveTextContent('bad.rules.json was not opened');
    expect(dialog.getByRole('listitem')).toHaveTextContent('pack');
  });
});

describe('the timeline of waivers on the page of the review', () => {
  /** Under names and states that people read: over, too many, due, held, without a last day, and without a finding. */
  const timed = documentWith(
    SHOP,
    {},
    {
      waivers: [
        ['squad-product-owner', 'squad:refunds', '2027-03-31'],
        ['squad-mixed', 'squad:checkout', '2027-01-01'],
        ['chapter-lead', 'chapter:web', '2027-02-15'],
        ['tribe-purpose', 'tribe:shop', '2027-06-30'],
        ['squad-mixed', 'squad:refunds', null],
      ].map(([rule = '', subject = '', until]) => ({
        rule: rule ?? '',
        subject: subject ?? '',
        until: until ?? null,
        scenario: null,
        reason: 'for now',
        by: '',
      })),
    },
  );
  const showTimed = (language: 'en' | 'nl' = 'en') => {
    const user = showRules(timed, language);
    act(() => useWorkspace.setState({ day: TODAY }));
    return user;
  };
  const group = () => screen.getByRole('group', { name: /Until when|Tot wanneer/ });
  const bars = () =>
    within(group())
      .getAllByRole('button')
      .map((bar) => `${bar.textContent} ${bar.querySelector('[data-state]')?.getAttribute('data-state')}`)
      .join('\n');

  it('has until when each holds, in the order of the list', () => {
    showTimed();
    expect(bars()).toBe(`Checkout 31 days over broken
Web 14 days left due
Shop 149 days left holds
Refunds idle idle
Refunds idle idle`);
  });

  it('is said in Dutch', () => {
    showTimed('nl');
    expect(bars()).toBe(`Checkout 31 dagen voorbij broken
Web nog 14 dagen due
Shop nog 149 dagen holds
Refunds zonder effect idle
Refunds zonder effect idle`);
    expect(screen.getByText('vandaag, 1 feb')).toBeInTheDocument();
  });

  it('is gone through by keys, each of which leads to its waiver in the list', async () => {
    const user = showTimed();
    const [first, second] = within(group()).getAllByRole('button');
    act(() => first?.focus());
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    await user.keyboard('{Enter}');
    const items = within(screen.getByRole('region', { name: /waivers$/ })).getAllByRole('listitem');
    expect(items[1]).toHaveFocus();
    await user.click(within(group()).getAllByRole('button')[4] as HTMLElement);
    expect(items[4]).toHaveFocus();
  });

  it('is not there where nobody answers for anything', () => {
    showRules();
    expect(screen.queryByRole('group', { name: /Until when/ })).toBeNull();
  });
});

describe('the waivers on the page of the review', () => {
  const WAIVED: Picture = {
    ...SHOP,
    scenarios: 'Today / Split < Today',
    waivers: 'squad-size squad:checkout [Split] / tribe-size tribe:shop / squad-small squad:refunds',
  };
  const items = () =>
    [...screen.getByRole('region', { name: /waiver/ }).querySelectorAll('li')].map(({ textContent }) => textContent);

  it('are listed with how they stand, and taken back, also in another scenario', async () => {
    const user = showRules(WAIVED);
    expect(items()).toEqual([
      'Checkout has 10 members (limit 9) holds“for now” in Split aloneChange…Take back',
      'Refunds has 2 members, fewer than 5 holds“for now” in every scenarioChange…Take back',
      'Shop · Tribe size idle: no finding left“for now” in every scenarioTake back',
    ]);
    await user.click(screen.getAllByRole('button', { name: 'Take back' })[0] as HTMLElement);
    expect(waiversIn(documentNow())).toBe('tribe-size tribe:shop / squad-small squad:refunds');
    act(undo);
    expect(waiversIn(documentNow())).toBe(WAIVED.waivers);
  });

  it('are changed, and then hold where that is asked for', async () => {
    const user = showRules(WAIVED);
    await user.click(screen.getAllByRole('button', { name: 'Change…' })[0] as HTMLElement);
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('for now');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Where it holds' }), 'In every scenario');
    await user.click(dialog.getByRole('button', { name: 'Change the waiver' }));
    expect(waiversIn(documentNow())).toBe(
      'tribe-size tribe:shop / squad-small squad:refunds / squad-size squad:checkout',
    );
    expect(documentNow().waivers.at(-1)).toMatchObject({ upTo: 10 });
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('are given from a finding: why, by whom, until when, up to how many, and where', async () => {
    const user = show(<ReviewPage />, { ...SHOP, scenarios: 'Today / Split < Today' });
    await user.click(screen.getByRole('button', { name: /Squad size/ }));
    await user.click(screen.getByRole('button', { name: 'Waive…' }));
    const dialog = await inFront('dialog');
    const grant = dialog.getByRole('button', { name: 'Grant the waiver' });
    expect(grant).toHaveAttribute('aria-disabled', 'true');
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'They part in May');
    await user.type(dialog.getByRole('textbox', { name: 'Who answers for it' }), 'Ruben Haak');
    const upTo = dialog.getByRole('textbox', { name: 'Holds up to a count of' });
    expect(upTo).toHaveValue('10');
    await user.clear(upTo);
    await user.type(upTo, '9');
    expect(upTo).toHaveAccessibleDescription('The count is 10 now: the waiver would not cover it.');
    expect(grant).toHaveAttribute('aria-disabled', 'true');
    await user.type(upTo, 'x');
    expect(upTo).toHaveAccessibleDescription('Type a whole number from 1 on as the count.');
    await user.clear(upTo);
    await user.type(upTo, '12');
    await user.click(grant);
    expect(documentNow().waivers).toEqual([
      {
        rule: 'squad-size',
        subject: 'squad:checkout',
        scenario: scenario('Today'),
        reason: 'They part in May',
        by: 'Ruben Haak',
        until: null,
        upTo: 12,
      },
    ]);
    expect(screen.getByText('waived, up to 12')).toBeVisible();
    expect(screen.getByText('“They part in May” Ruben Haak, in Today alone')).toBeVisible();
  });
});
