// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fixesFor } from '../../../src/domain/fixes/fixesFor.ts';
import { ReviewPage } from '../../../src/pages/review/ReviewPage.tsx';
import { findingsShown } from '../../../src/store/findings.ts';
import { perform } from '../../../src/store/perform.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { card, documentNow, show } from '../../panels/onPage.tsx';
import { downloads } from '../../support/downloads.ts';
import { MENDING } from '../../support/fixesPicture.ts';
import { crowd } from '../../support/flagged.ts';
import { squad, tribe } from '../../support/picture.ts';
import { scenario } from '../../support/scenarioPicture.ts';

const SHOP = {
  squads: `Checkout: Ana*, ${crowd(9)} / Refunds: Yusuf, Noor, ${crowd(3, 'R')} / Loans: Lotte*`,
  chapters: `Web (Ana): ${crowd(9)} / Care (Noor): Yusuf, ${crowd(3, 'R')}`,
  tribes: 'Shop (Kim; Tom): Checkout, Refunds, Web, Care / Bank: Loans',
  waivers: 'tribe-lead tribe:bank',
};

/** What stands in an element, with its buttons, in one line. */
const plain = (element: Element) =>
  [...element.children].map((part) => part.textContent?.replace(/\s+/g, ' ').trim() ?? '').join(' | ');

const rows = () => screen.getAllByRole('row').map(plain).join('\n');
/** What is offered a repair, asked one by one. */
const fixable = () => findingsShown().filter((finding) => fixesFor(documentNow(), finding, MENDING).length > 0);
const headings = () => screen.getByRole('heading', { level: 2 }).parentElement?.textContent;
const fold = (name: RegExp) => screen.getByRole('button', { name });

/** What a button leads to being copied. */
async function copied(press: () => Promise<void>): Promise<string> {
  let text = '';
  // The browser's own part: it asks whoever listens what is to be copied.
  document.execCommand = () => {
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (_: string, data: string) => (text = data) },
    });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await press();
  return text;
}

describe('the findings on the page of the review', () => {
  it('are copied and saved as they are shown, with who waived them', async () => {
    const saved = downloads();
    const user = show(<ReviewPage />, { ...SHOP, waivers: `${SHOP.waivers} / squad-mixed squad:checkout` });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'squad-mixed');
    const text = await copied(() => user.click(screen.getByRole('button', { name: 'Copy' })));
    expect(
      text.replaceAll('\t', ' | ').replaceAll('\r', ''),
    ).toBe(`Severity | Rule | Finding | About | Tribe | Count | Limit | Waived because | Waived by | Last day | Source
warning | Mixed squad | In Refunds all members are from one chapter | Refunds | Shop |  |  |  |  |  | Whitepaper, ch. 4
warning | Mixed squad | In Checkout all members are from one chapter | Checkout | Shop |  |  | for now |  |  | Whitepaper, ch. 4`);
    expect(useView.getState().said.polite).toBe('2 findings copied');
    for (const format of ['CSV', 'HTML', 'Markdown']) {
      await user.click(screen.getByRole('button', { name: 'Export findings…' }));
      await user.click(await screen.findByRole('menuitem', { name: `Save as ${format}` }));
    }
    const files = await saved();
    const name = 'Findings of Picture, Today (Mixed squad)';
    expect(Object.keys(files)).toEqual([`${name}.csv`, `${name}.html`, `${name}.md`]);
    expect(files[`${name}.csv`]?.split('\r\n')[1]).toContain('"warning","Mixed squad","In Refunds all');
    for (const ending of ['html', 'md']) {
      const text = files[`${name}.${ending}`];
      expect(text).toContain('Picture: 2 of 15 findings (Mixed squad)');
      expect(text).toContain('1 warning, 0 hints, 1 waived');
      expect(text).toContain('In Checkout all members are from one chapter');
      expect(text).not.toContain('Checkout has 10 members');
    }
  });

  it('say so where the browser lets nothing be copied', async () => {
    const user = show(<ReviewPage />, SHOP);
    document.execCommand = () => false;
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(useView.getState().said.assertive).toBe('The browser did not allow copying. Save as CSV instead.');
  });

  it('are shown as they will be printed: by rule and tribe, then one by one', async () => {
    const user = show(<ReviewPage />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Bank 4' }));
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    const page = within(await screen.findByRole('article'));
    expect(page.getByRole('heading', { level: 3 })).toHaveTextContent('5 of 15 findings: Tribe Bank');
    expect(page.getByText(/^Picture · Today · 10 left out · /)).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Findings of Today (Tribe Bank)' })).toBeVisible();
    expect(page.getAllByRole('row').map(plain)[1]).toBe('▲warning: Tribe lead | – | – | –');
    expect(page.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toBe(
      'Bank has no tribe lead (waived) “for now” in every scenario',
    );
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Print…' }));
    expect(printed).toHaveBeenCalledOnce();
  });

  it('stand by rule and tribe, with what is to fix', () => {
    show(<ReviewPage />, SHOP);
    expect(headings()).toBe('2 breaches to fix, in Shop 14 findings under 9 rules in Today');
    expect(rows()).toBe(`Rule | Where | Shop | Bank | Total
●breach: Squad size | Checkout | 1 | – | 1
●breach: One product owner | Refunds | 1 | – | 1
▲warning: Tribe lead | Bank + 1 waived | – | – | 0
▲warning: Chapter lead | Web, Care | 2 | – | 2
▲warning: Mixed squad | Checkout, Refunds | 2 | – | 2
▲warning: What and how kept apart | Checkout | 1 | – | 1
○hint: Hints of 4 rules | Mission 3 · Purpose 2 · Coach for the squad 1 · Small squad 1 | 3 | 4 | 7
All findings |  | 10 | 4 | 14`);
  });

  it('are told against another scenario', async () => {
    show(<ReviewPage />, { ...SHOP, scenarios: 'Today / Split < Today, sketch' });
    act(() => {
      useWorkspace.getState().showScenario(scenario('split'));
      perform({
        type: 'movePeople',
        members: [card('P1', 'Checkout'), card('P2', 'Checkout')],
        to: squad('Loans'),
      });
    });
    expect(rows()).toBe(`Rule | Where | Against Today | Shop | Bank | Total
●breach: One product owner | Refunds | same | 1 | – | 1
▲warning: Tribe lead | Bank + 1 waived | same | – | – | 0
▲warning: Chapter lead | Web, Care | same | 2 | – | 2
▲warning: Mixed squad | Checkout, Refunds, Loans | 1 new | 2 | 1 | 3
▲warning: What and how kept apart | Checkout | same | 1 | – | 1
▲warning: Chapter and squad in one tribe | P1, P2 | 2 new | 2 | – | 2
○hint: Hints of 4 rules | Mission 3 · Purpose 2 · Coach for the squad 1 · Small squad 1 | same | 3 | 4 | 7
All findings |  | 3 new, 1 fixed | 11 | 5 | 16`);
  });

  it('open from a rule to what it found, whose details are then shown, and lead to the board', async () => {
    const user = show(<ReviewPage />, SHOP);
    await user.click(fold(/Squad size/));
    const finding = fold(/Checkout has 10 members/);
    expect(finding).toHaveAttribute('aria-expanded', 'true');
    const line = within(finding.closest('tr') as HTMLElement);
    expect(line.getByText('1 over')).toBeVisible();
    expect(line.getByText(/In a small squad everybody knows/)).toHaveTextContent('Whitepaper, ch. 4');
    await user.click(finding);
    expect(line.queryByText(/In a small squad/)).toBeNull();
    await user.click(finding);
    expect(useView.getState().selection).toEqual([{ kind: 'squad', squad: squad('Checkout') }]);
    await user.click(line.getByRole('button', { name: 'Show on the board' }));
    expect(useView.getState()).toMatchObject({
      page: 'board',
      wish: { wish: { kind: 'goTo', thing: { kind: 'squad', squad: squad('Checkout') } } },
    });
  });

  it('are filtered by pills and menus, and all shown again', async () => {
    const user = show(<ReviewPage />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Waived 1' }));
    expect(rows()).toBe(`Rule | Where | Shop | Bank | Total
▲warning: Tribe lead | Bank | – | 1 | 1
▲warning: Bank has no tribe leadwaivedShow on the boardChange the waiver…“for now” in every scenarioSomebody answers for the purpose of the tribe and its results. Whitepaper, ch. 4
All findings |  | 0 | 1 | 1`);
    await user.click(screen.getByRole('button', { name: 'Shop 0' }));
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Squad' }), squad('Refunds'));
    await user.click(screen.getByRole('button', { name: /^Breaches/ }));
    expect(rows()).toBe(`Rule | Where | Shop | Bank | Total
●breach: One product owner | Refunds | 1 | – | 1
●breach: Refunds has no product ownerShow on the boardWaive…One member decides what the squad does first, and answers for it. Whitepaper, ch. 4Fix it in one step, cheapest firstWhat else it does (each ends this finding and adds no breach)Changes squad, chapter or line managerApplyYusuf as product owner of RefundsnobodyApplyR1 as product owner of RefundsnobodyApplyR2 as product owner of RefundsnobodyApply
Fix it in one step, cheapest first | What else it does (each ends this finding and adds no breach) | Changes squad, chapter or line manager | Apply
Yusuf as product owner of Refunds |  | nobody | Apply
R1 as product owner of Refunds |  | nobody | Apply
R2 as product owner of Refunds |  | nobody | Apply
All findings |  | 1 | 0 | 1`);
  });

  it('are narrowed to those that can be fixed in one step, looked at meanwhile, and handed on as such', async () => {
    const saved = downloads();
    const user = show(<ReviewPage />, SHOP);
    const pill = () => screen.getByRole('button', { name: /^Can be fixed in one step/ });
    expect(pill()).toHaveTextContent(/^Can be fixed in one step$/);
    await user.click(pill());
    await waitFor(() => expect(useView.getState().said.polite).toMatch(/can be fixed/));
    const all = fixable();
    expect(useView.getState().said.polite).toBe(`${all.length} findings can be fixed in one step`);
    expect(pill()).toHaveTextContent(`Can be fixed in one step ${all.length}`);
    expect(rows().split('\n').at(-1)).toMatch(new RegExp(`^All findings .* ${all.length}$`));
    await user.click(screen.getByRole('button', { name: /^Breaches/ }));
    const breaches = all.filter(({ severity }) => severity === 'error').length;
    expect([breaches > 0, breaches < all.length]).toEqual([true, true]);
    expect(pill()).toHaveTextContent(`Can be fixed in one step ${breaches}`);
    await user.click(screen.getByRole('button', { name: 'Export findings…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save as CSV' }));
    expect(Object.keys(await saved())).toEqual(['Findings of Picture, Today (Breaches, Can be fixed in one step).csv']);
    // What is put off stays known.
    await user.click(screen.getByRole('button', { name: /^All \d/ }));
    expect(pill()).toHaveAttribute('aria-pressed', 'false');
    expect(pill()).toHaveTextContent(`Can be fixed in one step ${all.length}`);
    expect(rows()).toContain('All findings |  | 10 | 4 | 14');
  });

  it('stay narrowed after a step, of which what is left is looked at anew', async () => {
    const user = show(<ReviewPage />, SHOP);
    await user.click(screen.getByRole('button', { name: /^Can be fixed in one step/ }));
    await waitFor(() => expect(useView.getState().said.polite).toMatch(/can be fixed/));
    act(() => useView.getState().say(''));
    act(() => perform({ type: 'addSquad', squad: squad('New'), tribe: tribe('Shop'), name: 'New' }));
    await waitFor(() => expect(screen.queryByText(/left to look at/)).toBeNull());
    expect(rows().split('\n').at(-1)).toMatch(new RegExp(`^All findings .* ${fixable().length}$`));
    // The step is told by itself.
    expect(useView.getState().said.polite).not.toMatch(/can be fixed/);
  });

  it('say who answers for what is waived, and why', async () => {
    const user = show(<ReviewPage />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Waived 1' }));
    expect(screen.getByText('waived')).toBeVisible();
    expect(screen.getByText('“for now” in every scenario')).toBeVisible();
  });
});
