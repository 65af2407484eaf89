// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/domain/commands/command.ts';
import type { Document } from '../../../src/domain/document.ts';
import { ChangesPage } from '../../../src/pages/changes/ChangesPage.tsx';
import { asOne, perform, undo } from '../../../src/store/perform.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { LanguageContext } from '../../../src/ui/LanguageContext.ts';
import type { Language } from '../../../src/wording/language.ts';
import { dayText } from '../../../src/wording/saying/momentText.ts';
import { card, show } from '../../panels/onPage.tsx';
import { downloads } from '../../support/downloads.ts';
import { chapter, person, squad } from '../../support/picture.ts';
import { scenario } from '../../support/scenarioPicture.ts';
import { wordsIn } from '../../support/words.ts';

const SHOP = {
  squads: 'Checkout: Ana*, Bo, Cy, Dee / Refunds: Eva*, Fay / No squad: Gus, Hal',
  chapters: 'Web (Ana): Bo, Cy, Dee / Care (Eva): Fay, Gus / No chapter: Ana, Eva, Hal',
  tribes: 'Shop (Kim): Checkout, Refunds, Web, Care',
  scenarios: 'Today / Split < Today',
};

/** What stands in an element, but for letters that are for the eye alone. */
function plain(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const avatar of copy?.querySelectorAll('.avatar') ?? []) avatar.remove();
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A line for each row of the table: the name, then each cell, which says what was before what is. */
function tableShown(): string {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(plain).join(' | '))
    .join('\n');
}

/** The names in the rows, with what stands below them. */
const namesShown = () =>
  screen
    .queryAllByRole('rowheader')
    .filter((head) => head.getAttribute('scope') === 'row')
    .map(plain)
    .join(', ');

/** The lines of a page that is printed: each of its paragraphs, rows and items. */
const linesOf = (page: HTMLElement) =>
  [...page.querySelectorAll('h3, h4, p, tr, li, footer')]
    .map((line) => (line.matches('tr') ? [...line.children].map(plain).join(' | ') : plain(line)))
    .join('\n');

const figures = () => screen.getAllByRole('term').map((term) => `${plain(term.nextElementSibling)} ${plain(term)}`);

async function changed(requests: Request[], picture: Document | typeof SHOP = SHOP, language: Language = 'en') {
  const user = show(<ChangesPage />, picture, language);
  act(() => {
    useWorkspace.getState().showScenario(scenario('split'));
    perform(asOne(requests));
  });
  await screen.findByRole('heading', { level: 2 });
  return user;
}

const move = (who: string, from: string, to: string): Request => ({
  type: 'movePeople',
  members: [card(who, from)],
  to: squad(to),
});

describe('the page of changes', () => {
  it.each([
    [
      'chain',
      '1 change squad or department',
      'Change squad or department 1 1 from squad or department to squad or department',
    ],
    ['department', '1 change squad or team', 'Change squad or team 1 1 from squad or team to squad or team'],
  ])('speaks of those of a %s too', async (form, figure, group) => {
    await changed([move('Bo', 'Checkout', 'Refunds')], {
      ...SHOP,
      tribes: `Shop [${form}] (Kim): Checkout, Refunds, Web, Care`,
    });
    expect(figures()[0]).toBe(figure);
    expect(tableShown().split('\n')[0]).toBe(group);
  });

  it('says for whom what changes, what was and what is', async () => {
    await changed([
      move('Bo', 'Checkout', 'Refunds'),
      { type: 'movePeople', members: [{ person: person('Gus'), squad: null }], to: squad('Refunds') },
      { type: 'nameChapterLead', chapter: chapter('Care'), person: person('Fay') },
      { type: 'describePerson', person: person('Cy'), details: { role: 'Tester', fte: 0.8 } },
      { type: 'removePeople', people: [person('Dee')] },
      {
        type: 'addPeople',
        people: [{ id: person('Ivo'), name: 'Ivo', chapter: chapter('Web'), squads: [squad('Checkout')] }],
      },
    ]);
    expect(
      tableShown(),
    ).toBe(`Change squad 2 1 from squad to squad, 1 from No squad; 1 of the 2 gets another line manager too
Bo | was Checkout→ becomes Refunds | Web | Ana |  | 1
Gus | was No squad→ becomes Refunds | Care | was Eva→ becomes Fay |  | 1
Another line manager, same squad 1
Fay leads Care | Refunds | Care | was Eva→ becomes Kim | was –→ becomes chapter lead | 1
New in the proposal, or not in it 2 1 new, 1 not in Split
Ivo new | was Not in Today→ becomes Checkout | Web | Ana |  | 1
Dee not in it any more | was Checkout→ becomes Not in Split | Web | Ana |  | 1
Other changes 2 2 role, 1 FTE
Cy | Checkout | Web | Ana | was –→ becomes Tester | was 1→ becomes 0.8
Eva led Care | Refunds | No chapter | Kim | was product owner ★, chapter lead→ becomes product owner ★ | 1`);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('7 people affected');
    expect(screen.getByText('no change for 3 people')).toBeVisible();
    expect(figures()).toEqual([
      '2 change squad',
      '2 another line manager',
      '1 + 1 new, and not in it',
      '0 lose their last squad',
      '2 squads',
      '9 → 8.8 FTE',
      '29% of pairs stay together',
    ]);
  });

  it('says shares of time, of which tribe a chapter is where that is another, and no role twice', async () => {
    await changed(
      [
        { type: 'shareTime', person: person('Bo'), squad: squad('Checkout'), share: 0.5 },
        { type: 'changeChapter', people: [person('Cy')], chapter: chapter('Web Bank') },
        { type: 'describePerson', person: person('Ana'), details: { role: 'Product Owner' } },
      ],
      {
        squads: 'Checkout: Ana*, Bo, Cy',
        chapters: 'Web (Ana): Bo, Cy / Web Bank:',
        tribes: 'Shop: Checkout, Web / Bank: Web Bank',
        scenarios: 'Today / Split < Today',
      },
    );
    expect(tableShown()).toBe(
      [
        'Another line manager, same squad 1',
        'Cy | Checkout | was Web (Shop)→ becomes Web Bank (Bank) | was Ana→ becomes Nobody |  | 1',
        'Other changes 2 1 role, 1 share of time',
        'Ana | Checkout | No chapter | Nobody | was product owner ★, chapter lead→ becomes Product Owner, chapter lead | 1',
        'Bo | was Checkout→ becomes Checkout ½ | Web | Ana |  | 1',
      ].join('\n'),
    );
    expect(screen.getByText('1 of them none')).toBeVisible();
  });

  it('says which squads stay together, what became of the others, and which findings there are', async () => {
    await changed([
      { type: 'addSquad', squad: squad('Vouchers'), tribe: 'tribe:shop', name: 'Vouchers' } as Request,
      move('Bo', 'Checkout', 'Vouchers'),
      move('Cy', 'Checkout', 'Vouchers'),
      { type: 'nameProductOwner', squad: squad('Vouchers'), person: person('Cy') },
    ]);
    const squads = screen.getByRole('heading', { name: /^Squads/ }).closest('section') as HTMLElement;
    expect(within(squads).getAllByRole('listitem').map(plain).join('\n')).toBe(`Checkout 2 of 4 people stay50%
Vouchers split from Checkoutnew`);
    const findings = screen.getByRole('heading', { name: 'Findings, against Today' }).closest('section') as HTMLElement;
    expect(plain(findings)).toBe(
      'Findings, against Today1 fixedIn Checkout all members are from one chapter3 newVouchers has no missionVouchers has no agile coach, and neither has its tribeVouchers has 2 members, fewer than 513 as they were',
    );
  });

  it('follows what is done, and says where nothing changes', async () => {
    await changed([move('Bo', 'Checkout', 'Refunds')]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 person affected');
    act(undo);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Nothing changes for anybody.'),
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('compares with another scenario where that is chosen, and asks which proposal where Today is on the page', async () => {
    const user = await changed([move('Bo', 'Checkout', 'Refunds')], {
      ...SHOP,
      scenarios: 'Today / Split < Today / Other < Today',
    });
    const choice = screen.getByRole('combobox', { name: 'Split, compared with' });
    expect(within(choice).getAllByRole('option').map(plain)).toEqual(['Today', 'Other']);
    await user.selectOptions(choice, 'Other');
    expect(tableShown()).toContain('Bo | was Checkout→ becomes Refunds');
    act(() => useWorkspace.getState().showScenario(scenario('today')));
    expect(await screen.findByText(/^Others are compared with Today/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Other' }));
    expect(await screen.findByRole('combobox', { name: 'Other, compared with' })).toHaveValue(scenario('today'));
    await user.click(screen.getByRole('combobox', { name: 'Other, compared with' }));
    expect(useWorkspace.getState().scenario).toBe(scenario('other'));
  });

  it('is saved as rows of a spreadsheet, what was and what is in columns of their own', async () => {
    const saved = downloads();
    const user = await changed([
      move('Bo', 'Checkout', 'Refunds'),
      { type: 'renamePerson', person: person('Bo'), name: '=Bo' },
      { type: 'removePeople', people: [person('Hal')] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const [[name, text] = []] = Object.entries(await saved());
    expect(name).toBe('Changes from Today to Split.csv');
    expect(
      text?.replaceAll('"', '').replace('\ufeff', '').trim().replaceAll('\r', ''),
    ).toBe(`Person,Change,Squad, before,Squad, after,Chapter, before,Chapter, after,Line manager, before,Line manager, after,Role, before,Role, after,FTE, before,FTE, after
'=Bo,Change squad,Checkout,Refunds,Web,Web,Ana,Ana,,,1,1
Hal,New in the proposal, or not in it,No squad,Not in Split,No chapter,,Nobody,,,,1,`);
  });

  it('speaks Dutch', async () => {
    await changed([move('Bo', 'Checkout', 'Refunds')], SHOP, 'nl');
    expect(tableShown()).toBe(`Wisselen van squad 1 1 van squad naar squad
Bo | was Checkout→ wordt Refunds | Web | Ana |  | 1`);
    expect(figures().at(-1)).toBe('57% van de tweetallen blijft bij elkaar');
  });

  it('says what is missing where there is one scenario', () => {
    show(<ChangesPage />, { squads: 'Checkout: Ana*' });
    expect(screen.getByText(/^There is one scenario only/)).toBeVisible();
  });

  it('filters by its figures, by the kind of change and by the search of the page, and can show all again', async () => {
    const user = await changed([
      move('Bo', 'Checkout', 'Refunds'),
      { type: 'nameChapterLead', chapter: chapter('Care'), person: person('Fay') },
      { type: 'removePeople', people: [person('Dee')] },
    ]);
    const kind = screen.getByRole('combobox', { name: 'Kind of change' });
    expect(within(kind).getAllByRole('option').map(plain).join(', ')).toBe(
      'All kinds, Change squad (1), Another line manager (2), New, or not in it (1), Another role (2)',
    );
    const figure = screen.getByRole('button', { name: '1 change squad' });
    await user.click(figure);
    expect(figure).toHaveAttribute('aria-pressed', 'true');
    expect(namesShown()).toBe('Bo');
    expect(kind).toHaveValue('squad');
    expect(screen.getByText(/^1 of \d shown/)).toBeVisible();
    await user.click(figure);
    expect(namesShown()).toBe('Bo, Fay leads Care, Gus, Dee not in it any more, Eva led Care');
    await user.selectOptions(kind, 'new-or-gone');
    expect(namesShown()).toBe('Dee not in it any more');
    act(() => useView.getState().searchFor('nobody like this'));
    expect(screen.getByText(/^Nothing here matches/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save as CSV' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(namesShown()).toBe('Bo, Fay leads Care, Gus, Dee not in it any more, Eva led Care');
    act(() => useView.getState().searchFor('gus'));
    expect(namesShown()).toBe('Gus');
  });

  it('sorts by a column one way, the other and no more, and keeps that while another page is shown', async () => {
    const user = await changed([{ type: 'nameChapterLead', chapter: chapter('Web'), person: person('Cy') }]);
    const head = () => screen.getByRole('columnheader', { name: 'Person' });
    const press = () => user.click(within(head()).getByRole('button'));
    const states: string[] = [];
    const note = () => states.push(`${head().getAttribute('aria-sort') ?? 'none'}: ${namesShown()}`);
    note();
    await press();
    note();
    await press();
    note();
    cleanup();
    render(
      <LanguageContext value={wordsIn('en')}>
        <ChangesPage />
      </LanguageContext>,
    );
    note();
    await press();
    note();
    expect(states.join('\n')).toBe(`none: Bo, Cy leads Web, Dee, Ana led Web
ascending: Bo, Cy leads Web, Dee, Ana led Web
descending: Dee, Cy leads Web, Bo, Ana led Web
descending: Dee, Cy leads Web, Bo, Ana led Web
none: Bo, Cy leads Web, Dee, Ana led Web`);
  });

  it('folds its sections, and shows what changes by squad, by chapter and by rule', async () => {
    const user = await changed([move('Bo', 'Checkout', 'Refunds')]);
    const section = screen.getByRole('button', { name: 'Change squad 1' });
    await user.click(section);
    expect(section).toHaveAttribute('aria-expanded', 'false');
    expect(namesShown()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Squad 2' }));
    expect(namesShown()).toBe('Checkout, Refunds');
    expect(screen.queryByRole('button', { name: 'A page each' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Chapter and line manager 0' }));
    expect(screen.getByText('No chapter or line manager changes.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Rule \d/ }));
    expect(tableShown()).toBe(`Small squad 2 1 more, 1 less
Checkout | More (+1) | Checkout has 3 members, fewer than 5 | hint
Refunds | Less (−1) | Refunds has 3 members, fewer than 5 | hint
Chapter lead 2 2 as they were
Mixed squad 1 1 as it was
What and how kept apart 2 2 as they were
Mission 2 2 as they were
Purpose 1 1 as it was
Coach for the squad 2 2 as they were
No squad 2 2 as they were`);
  });

  it('selects who or what is pressed, and leads from there to the board', async () => {
    const user = await changed([move('Bo', 'Checkout', 'Refunds')]);
    await user.click(screen.getByRole('button', { name: 'Bo' }));
    expect(useView.getState().selection).toEqual([card('Bo', 'Refunds')]);
    await user.click(screen.getByRole('button', { name: 'Show on the board' }));
    expect(useView.getState().wish?.wish).toEqual({ kind: 'goTo', thing: card('Bo', 'Refunds') });
    await user.click(screen.getByRole('button', { name: 'Refunds' }));
    expect(useView.getState().selection).toEqual([{ kind: 'squad', squad: squad('Refunds') }]);
    await user.click(screen.getByRole('button', { name: 'Bo' }));
    await user.click(screen.getByRole('button', { name: 'Bo' }));
    expect(useView.getState().selection).toEqual([]);
  });

  it('saves what is shown as a workbook', async () => {
    const saved = downloads();
    const user = await changed([move('Bo', 'Checkout', 'Refunds'), { type: 'removePeople', people: [person('Hal')] }]);
    await user.click(screen.getByRole('button', { name: '1 change squad' }));
    await user.click(screen.getByRole('button', { name: 'Save as XLSX' }));
    await waitFor(async () => expect(Object.keys(await saved())).toEqual(['Changes from Today to Split.xlsx']));
  });

  it('has a page for one person, with what changes for them and for nobody else', async () => {
    const user = await changed([
      move('Bo', 'Checkout', 'Refunds'),
      { type: 'nameChapterLead', chapter: chapter('Web'), person: person('Cy') },
      { type: 'describeScenario', described: scenario('split'), details: { effective: '2027-03-01' } } as Request,
    ]);
    await user.click(screen.getByRole('button', { name: 'Bo' }));
    await user.click(screen.getByRole('button', { name: 'Page for Bo…' }));
    const page = await screen.findByRole('article', { name: 'Bo' });
    expect(linesOf(page)).toBe(`Bo
What changes for you
This is how it will be from 1 Mar 2027. It is a proposal: it has not been decided yet.
 | Now | From 1 Mar 2027
Your squad | Checkout | Refunds
Your chapter | Web | stays the same
Your line manager | Ana | Cy
Your role | – | stays the same
Your FTE | 1 | stays the same
With you in Refunds
Evaproduct owner ★
Fay
Picture · Split · draft`);
    expect(document.documentElement.dataset.printing).toBe('pages');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    expect(print).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(document.documentElement.dataset.printing).toBeUndefined();
  });

  it('has a page each for those who are shown, but for who is not in the proposal and for vacancies', async () => {
    const user = await changed([
      move('Bo', 'Checkout', 'Refunds'),
      { type: 'removePeople', people: [person('Dee')] },
      {
        type: 'addPeople',
        people: [{ id: person('Ivo'), name: 'Ivo', chapter: chapter('Web'), squads: [squad('Checkout')] }],
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'A page each' }));
    expect((await screen.findAllByRole('article')).map((page) => page.getAttribute('aria-label'))).toEqual([
      'Bo',
      'Ivo',
    ]);
    expect(linesOf(screen.getByRole('article', { name: 'Ivo' }))).toBe(`Ivo
Your place with us
It is not settled yet from when this will be so. It is a proposal: it has not been decided yet.
 | Then
Your squad | Checkout
Your chapter | Web
Your line manager | Ana
Your role | –
Your FTE | 1
With you in Checkout
Anaproduct owner ★
Cy
Picture · Split · draft`);
  });

  it('tells product management by role, by name where that is asked for, and only where there is any', async () => {
    const picture = {
      squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
      chapters: 'Products (Kim): Ana, Bo',
      tribes: 'Shop: Checkout, Refunds, Products',
      scenarios: 'Today / Split < Today',
    };
    const user = await changed(
      [
        { type: 'describePerson', person: person('Ana'), details: { broad: ['communication'] } },
        { type: 'describePerson', person: person('Bo'), details: { role: 'Customer journey expert' } },
      ],
      picture,
    );
    await user.click(screen.getByRole('button', { name: 'From 1.0 to 2.0 1' }));
    expect(tableShown()).toBe(`Of another role before, or new 1
Gets another role | 1 | was –→ becomes Customer journey expert |  | Checkout | Shop
Squad | Marketing | Customer experience | Campaigns | Communication | Data
Checkout | 0 | 0 | 0 | 1 | 0`);
    await user.click(screen.getByRole('button', { name: 'Show persons' }));
    expect(tableShown()).toBe(`Of another role before, or new 1
Bo | was –→ becomes Customer journey expert |  | Checkout | Shop | Gets another role
Squad | Marketing | Customer experience | Campaigns | Communication | Data
Checkout | 0 | 0 | 0 | Ana | 0`);
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    expect(linesOf(await screen.findByRole('article'))).toBe(`Product management, from 1.0 to 2.0
Picture · From Today to Split · ${dayText('en', useWorkspace.getState().day)}
Of another role before, or new
Person | Role | Phases of 1.0 | Squad, chapter or team | Tribe | In Split
Bo | – → Customer journey expert | – | Checkout | Shop | Gets another role`);
    await user.keyboard('{Escape}');
    act(undo);
    expect(screen.queryByRole('button', { name: /^From 1.0/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Person/ })).toHaveAttribute('aria-pressed', 'true');
  });
});
