// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/domain/commands/command.ts';
import type { Document } from '../../../src/domain/document.ts';
import { ChangesPage } from '../../../src/pages/changes/ChangesPage.tsx';
import { asOne, perform, undo } from '../../../src/store/perform.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import type { Language } from '../../../src/wording/language.ts';
import { card, show } from '../../panels/onPage.tsx';
import { downloads } from '../../support/downloads.ts';
import { chapter, documentOf, person, squad } from '../../support/picture.ts';
import { scenario } from '../../support/scenarioPicture.ts';

const SHOP = {
  squads: 'Checkout: Ana*, Bo, Cy, Dee / Refunds: Eva*, Fay / No squad: Gus, Hal',
  chapters: 'Web (Ana): Bo, Cy, Dee / Care (Eva): Fay, Gus / No chapter: Ana, Eva, Hal',
  tribes: 'Shop (Kim): Checkout, Refunds, Web, Care',
  scenarios: 'Today / Split < Today',
};

const plain = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A line for each row of the table: the name, then each cell, which says what was before what is. */
function tableShown(): string {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(plain).join(' | '))
    .join('\n');
}

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
    expect(tableShown()).toBe(
      [
        'Change squad 2',
        'Bo | was Checkout→ becomes Refunds | Web | Ana |  | 1',
        'Gus | was No squad→ becomes Refunds | Care | was Eva→ becomes Fay |  | 1',
        'Another line manager, same squad 1',
        'Fay | Refunds | Care | was Eva→ becomes Kim | was –→ becomes chapter lead | 1',
        'New, or gone 2',
        'Ivonew | Checkout | Web | Ana |  | 1',
        'Deegone | Checkout | Web | Ana |  | 1',
        'Other changes 2',
        'Cy | Checkout | Web | Ana | was –→ becomes Tester | was 1→ becomes 0.8',
        'Eva | Refunds | No chapter | Kim | was product owner ★, chapter lead→ becomes product owner ★ | 1',
      ].join('\n'),
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('7 people affected');
    expect(screen.getByText('no change for 3 people')).toBeVisible();
    expect(figures()).toEqual([
      '2 change squad',
      '2 another line manager',
      '1 + 1 new, and gone',
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
        'Other changes 2',
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
    expect(within(squads).getAllByRole('listitem').map(plain)).toEqual([
      'Checkout50%',
      'Vouchers split from Checkoutnew',
    ]);
    const findings = screen.getByRole('heading', { name: 'Findings, against Today' }).closest('section') as HTMLElement;
    expect(plain(findings)).toBe(
      'Findings, against Today1 fixedIn Checkout all members are from one chapter3 newVouchers has no missionVouchers has no agile coach, and neither has its tribeVouchers has 2 members, fewer than 513 as they were',
    );
  });

  it('follows what is done, and says where nothing changes', async () => {
    await changed([move('Bo', 'Checkout', 'Refunds')]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 person affected');
    act(undo);
    await waitFor(() => expect(screen.getByText('Nothing changes for anybody.')).toBeVisible());
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
    await user.click(screen.getByRole('combobox'));
    expect(useWorkspace.getState().scenario).toBe(scenario('other'));
  });

  it('shows a hundred of a group until all are asked for', async () => {
    const names = Array.from({ length: 130 }, (_, at) => `P${at}`);
    const squads = Array.from({ length: 26 }, (_, at) => `S${at}: ${names.slice(at * 5, at * 5 + 5).join(', ')}`);
    const crowd = { squads: squads.join(' / '), scenarios: 'Today / Split < Today', mode: 'sketch' } as const;
    const everybody: Request = {
      type: 'movePeople',
      members: names.map((name, at) => card(name, `S${Math.floor(at / 5)}`)),
      to: null,
    };
    const user = await changed([everybody], documentOf(crowd));
    expect(screen.getAllByRole('rowheader')).toHaveLength(101);
    await user.click(screen.getByRole('button', { name: 'See all 130' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(131);
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
      text
        ?.replaceAll('"', '')
        .trim()
        .split('\r\n')
        .map((line) => line.replace('\ufeff', '')),
    ).toEqual([
      'Person,Change,Squad, before,Squad, after,Chapter, before,Chapter, after,Line manager, before,Line manager, after,Role, before,Role, after,FTE, before,FTE, after',
      "'=Bo,Change squad,Checkout,Refunds,Web,Web,Ana,Ana,,,1,1",
      'Hal,New, or gone,No squad,,No chapter,,Nobody,,,,1,',
    ]);
  });

  it('speaks Dutch', async () => {
    await changed([move('Bo', 'Checkout', 'Refunds')], SHOP, 'nl');
    expect(tableShown()).toBe('Wisselen van squad 1\nBo | was Checkout→ wordt Refunds | Web | Ana |  | 1');
    expect(figures().at(-1)).toBe('57% van de tweetallen blijft bij elkaar');
  });

  it('says what is missing where there is one scenario', () => {
    show(<ChangesPage />, { squads: 'Checkout: Ana*' });
    expect(screen.getByText(/^There is one scenario only/)).toBeVisible();
  });
});
