// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Document, Scenario } from '../../../src/domain/document.ts';
import { ReviewPage } from '../../../src/pages/review/ReviewPage.tsx';
import { undo } from '../../../src/store/perform.ts';
import { useReviewView } from '../../../src/store/reviewView.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { documentNow, show } from '../../panels/onPage.tsx';
import { documentWith } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';
import { profileOf } from '../../support/profilePicture.ts';

const SHOP: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Yusuf*, Noor',
  chapters: 'Products (Ana): Ana, Bo / Care (Noor): Yusuf, Noor',
  tribes: 'Shop (Kim; Tom): Checkout, Refunds, Products, Care',
  products: 'App: Checkout / Loan!: Refunds',
};

/** The shop on Today, and a proposal in which these are the profiles, both of them in the words of the picture. */
function twoScenarios(today: Record<string, string>, proposal: Record<string, string>): Document {
  const profiled = (profiles: Record<string, string>) =>
    documentWith(
      SHOP,
      Object.fromEntries(Object.entries(profiles).map(([id, drawn]) => [id, { profile: profileOf(drawn) }])),
    );
  const document = profiled(today);
  const [first] = document.scenarios;
  const [second] = profiled(proposal).scenarios;
  if (!first || !second) throw new Error('The picture lost its scenarios');
  const split = { ...second, id: 'scenario:split' as const, name: 'Split', basedOn: first.id, kind: 'agile' as const };
  return { ...document, scenarios: [first, split] };
}

function showMandate(document: Document, language: 'en' | 'nl' = 'en') {
  const user = show(<ReviewPage />, document, language);
  act(() => {
    const last = document.scenarios.at(-1);
    if (last) useWorkspace.getState().showScenario(last.id);
    useReviewView.getState().showTab('mandate');
  });
  return user;
}

const withoutTribes = (scenario: Scenario): Scenario => ({
  ...scenario,
  organisation: { ...scenario.organisation, tribes: [], squads: [], chapters: [] },
});

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const cell = (name: string | RegExp) => screen.getByRole('button', { name });
const items = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const split = () => documentNow().scenarios.at(-1);
const profile = (id: string) => split()?.organisation.squads.find((squad) => squad.id === id)?.profile;

describe('the heat map', () => {
  it('says how many squads hold the mandate, and shows each answer before and after', () => {
    showMandate(
      twoScenarios(
        { 'tribe:shop': '0/', 'squad:checkout': '/' },
        { 'tribe:shop': '0/', 'squad:checkout': '2', 'squad:refunds': '.2' },
      ),
    );
    expect(headings()[1]).toBe('1 of 2 squads holds the mandate, Today none');
    expect(screen.getByText(/^Of 22 answers/)).toHaveTextContent(
      'Of 22 answers 2 are 2.0 (Today 0), 1 on the way, 1 still 1.0, 18 not stated',
    );
    expect(cell('Mandate, Checkout: on the way → 2.0')).toHaveTextContent('→');
    expect(cell('Way of working, Checkout: on the way, from the tribe')).toHaveTextContent('T');
    expect(cell('Mandate, Refunds: 1.0, from the tribe')).toBeVisible();
    expect(cell('Way of working, Refunds: on the way, from the tribe → 2.0')).toBeVisible();
    expect(cell('Innovative, Shop: not stated')).toHaveTextContent('');
    expect(screen.getByRole('row', { name: /^Squads at 2.0/ })).toHaveTextContent(/0 → 10 → 10 → 0/);
    expect(screen.getByRole('row', { name: /^Checkout/ })).toHaveTextContent(/0 → 1$/);
  });

  it('shows one side alone, and the same as a table in words', async () => {
    const user = showMandate(twoScenarios({ 'squad:checkout': '/' }, { 'squad:checkout': '2' }));
    await user.click(screen.getByRole('button', { name: 'Today' }));
    expect(headings()[1]).toBe('None of 2 squads holds the mandate');
    expect(cell('Mandate, Checkout: on the way')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(headings()[1]).toBe('1 of 2 squads holds the mandate');
    await user.click(screen.getByRole('button', { name: 'Both' }));
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const table = screen.getByRole('table', { name: 'Tribes and squads between 1.0 and 2.0' });
    const line = (name: RegExp) =>
      [...within(table).getByRole('row', { name }).children].map(({ textContent }) => textContent).slice(0, 3);
    expect(line(/^Checkout/)).toEqual(['Checkout', 'on the way → 2.0', 'not stated']);
    expect(line(/^Squads at 2.0/)).toEqual(['Squads at 2.0', '0 → 1', '0 → 0']);
  });

  it('calls the teams of a department by their own word', () => {
    const document = documentWith(
      { ...SHOP, tribes: 'Shop [department]: Checkout, Refunds, Products, Care' },
      { 'squad:checkout': { profile: profileOf('2') }, 'tribe:shop': { profile: profileOf('./') } },
    );
    showMandate(document);
    expect(cell('Way of working, Refunds: on the way, from the department')).toBeVisible();
    expect(headings()[1]).toBe('1 of 2 teams holds the mandate');
    expect(screen.getByRole('rowheader', { name: 'Shop (department)' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Squads and teams at 2.0' })).toBeVisible();
  });

  it('says that nothing is stated, which is not a no, and that there is nothing yet', () => {
    showMandate(documentWith(SHOP, { 'squad:checkout': { profile: profileOf('.2') } }));
    expect(headings()[1]).toBe('No mandate stated yet');
    cleanup();
    showMandate(documentWith({ tribes: 'Shop:' }));
    expect(headings()[1]).toBe('No squads yet');
    cleanup();
    showMandate({ ...documentWith({}), scenarios: documentWith({}).scenarios.map(withoutTribes) });
    expect(screen.getByText('Tribes and squads will stand here once there are some.')).toBeVisible();
  });

  it('opens an answer in the words of the table, says what a choice would do, and takes it as one step', async () => {
    const user = showMandate(twoScenarios({ 'squad:checkout': '0' }, { 'squad:checkout': '/' }));
    expect(items('To management')).toContainEqual(
      expect.stringMatching(/^Sufficient mandateNot yet: Checkout does not have the full mandate\./),
    );
    await user.click(cell('Mandate, Checkout: 1.0 → on the way'));
    const opened = screen.getByRole('region', { name: 'Checkout, Mandate' });
    expect(opened).toHaveTextContent('1 hintToday: 1.0. In Split:');
    expect(opened).toHaveTextContent('1.0No: management decides 2.0Yes: end-to-end responsibleWhitepaper, ch. 5');
    expect(opened).toHaveTextContent('A little agile does not work');
    const full = within(opened).getByRole('button', { name: '2.0' });
    await user.hover(full);
    expect(opened).toHaveTextContent('Fixes: Checkout makes a product, but does not have the full mandate');
    await user.click(full);
    expect(profile('squad:checkout')).toEqual({ mandate: '2.0' });
    expect(useWorkspace.getState().past).toHaveLength(1);
    expect(headings()[1]).toBe('1 of 2 squads holds the mandate, Today none');
    expect(items('To management')).toContainEqual(
      expect.stringMatching(/^Sufficient mandateFollowed: the one squad that makes a product/),
    );
    act(undo);
    expect(profile('squad:checkout')).toEqual({ mandate: 'between' });
  });

  it('is brought into view by a click, and stays where it is while cells are walked through', async () => {
    const user = showMandate(twoScenarios({}, {}));
    const brought: string[] = [];
    // What lies where only a browser knows, so nothing scrolls here by itself.
    Element.prototype.scrollIntoView = function (this: Element) {
      brought.push(this.getAttribute('aria-label') ?? '');
    };
    await user.click(cell(/^Mandate, Shop/));
    await waitFor(() => expect(brought).toEqual(['Shop, Mandate']));
    await user.keyboard('{ArrowDown}');
    await new Promise((resume) => requestAnimationFrame(resume));
    expect(brought).toEqual(['Shop, Mandate']);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('is walked and changed by keys alone', async () => {
    const user = showMandate(twoScenarios({}, { 'tribe:shop': '..0' }));
    act(() => cell('Mandate, Shop: not stated').focus());
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(cell('Specialism, Checkout: not stated → 1.0, from the tribe')).toHaveFocus();
    await user.keyboard('+');
    expect(profile('squad:checkout')).toEqual({ specialism: 'between' });
    await user.keyboard('--');
    expect(profile('squad:checkout')).toEqual({});
    await user.keyboard('{End}{ArrowUp}{ArrowUp}');
    expect(cell('Innovative, Shop: not stated')).toHaveFocus();
    await user.keyboard('{PageDown}{Home}');
    expect(cell('Mandate, Refunds: not stated')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'not stated' })).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(profile('squad:refunds')).toEqual({ mandate: '1.0' });
    await user.keyboard('{Escape}');
    expect(cell('Mandate, Refunds: not stated → 1.0')).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(cell('Innovative, Refunds: not stated')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(cell('Mandate, Shop: not stated')).toHaveFocus();
  });

  it('leads to the squad on the board', async () => {
    const user = showMandate(twoScenarios({}, {}));
    await user.click(cell('Active, Refunds: not stated'));
    expect(screen.queryByText('A little agile does not work')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show on the board' }));
    expect(useView.getState()).toMatchObject({ page: 'board', selection: [{ kind: 'squad', squad: 'squad:refunds' }] });
  });
});

describe('the recommendations', () => {
  it('stand with what was checked and where they are not followed yet, what is still to do first', () => {
    showMandate(twoScenarios({}, { 'squad:checkout': '2' }));
    expect(headings()[0]).toBe('2 of 7 recommendations followed');
    expect(items('To management')).toEqual([
      'A way of working that fitsNot yet: App, Loan say neither waterfall nor agile.Today: Cannot be told',
      'Compliance in every phaseNot yet: Checkout, Refunds have nobody for it.Today: Not yet',
      'Development and service told apartNot yet: Loan is complex, without a technical product manager for service.Today: Not yet',
      'No conflict between projects and agile workCannot be told: no running project with squads has a project manager.Today: Cannot be told',
      'Product management in developmentCannot be told: nobody who makes or services a product states phases.Today: Cannot be told',
      'Product management leadsFollowed: each of 2 products is answered for, in tribes with a chapter for product management.Today: Followed',
      'Sufficient mandateFollowed: the one squad that makes a product and states its mandate holds it.Today: Cannot be told',
    ]);
  });

  it('say so where a rule that checks them is off, and where the kind of organisation never gives a mandate', () => {
    const document = documentWith(SHOP, {}, { rules: { 'compliance-cover': { severity: 'off' } } });
    const [first] = document.scenarios;
    if (!first) throw new Error('The picture lost its scenario');
    showMandate({ ...document, scenarios: [{ ...first, kind: 'traditional' }] });
    expect(items('To management')).toContain('Compliance in every phaseCannot be told: a rule that checks it is off.');
    expect(items('To management')).toContain(
      'Sufficient mandateNot yet: this kind of organisation gives no mandate, says the whitepaper.',
    );
  });

  it('to product management are ticked, one step each', async () => {
    const user = showMandate(twoScenarios({}, {}));
    const shaped = screen.getByRole('checkbox', { name: /^Is T-shaped/ });
    await user.click(shaped);
    await user.click(screen.getByRole('checkbox', { name: 'Has a vision' }));
    expect(split()?.follows).toEqual(['vision', 't-shaped']);
    expect(screen.getByText('2 of 6 · Today: 0 of 6')).toBeVisible();
    await user.click(shaped);
    expect(split()?.follows).toEqual(['vision']);
    act(undo);
    expect(split()?.follows).toEqual(['vision', 't-shaped']);
  });
});
