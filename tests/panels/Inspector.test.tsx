// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { undo } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { chaptersIn, documentOf, guildsIn, organisationOf, squad, squadsIn, tribe } from '../support/picture.ts';
import { card, documentNow, open, show } from './onPage.tsx';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Refunds (Tom): Cy*, Bo / No squad: Ed',
  chapters: 'Development (Jo): Ana, Bo, Jo / Data: Cy',
  tribes: 'Shop (Els; Tom): Checkout, Refunds, Development, Data',
  guilds: 'Access (Ana): Ana, Bo',
};

const select = (...things: Parameters<ReturnType<typeof useView.getState>['select']>[0]) =>
  act(() => useView.getState().select(things));
const personNow = (name: string) => organisationOf(documentNow()).people.find((each) => each.name === name);
const field = (name: string) => screen.getByLabelText(name);

it('shows the whole where what is selected is not in the scenario, and what is selected where it is', () => {
  const document = documentOf(SHOP);
  const [today] = document.scenarios;
  if (!today) throw new Error('The picture lost its scenario');
  const people = today.organisation.people.filter(({ name }) => name !== 'Ed');
  const other = { ...today, id: 'scenario:other' as const, organisation: { ...today.organisation, people } };
  show(<Inspector />, { ...document, scenarios: [today, other] });
  select(card('Ed', null));
  expect(field('Name')).toHaveValue('Ed');
  act(() => useWorkspace.getState().showScenario('scenario:other'));
  expect(screen.getByText(/^Select a person, squad, chapter or tribe/)).toBeVisible();
  act(() => useWorkspace.getState().showScenario(today.id));
  expect(field('Name')).toHaveValue('Ed');
});

describe('a person in the inspector', () => {
  it('shows where they stand: chapter, line manager, squads with the share of time, and guilds', () => {
    show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('Development')).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Jo' })).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Refunds' })).toBeVisible();
    expect(inspector.getByRole('combobox', { name: 'Share of time in Refunds' })).toHaveDisplayValue(
      /^50% \(split evenly\)$/,
    );
    expect(field('Guilds')).toHaveValue('Access');
  });

  it('is renamed by Enter, and undo takes that back', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Bo Jansen{Enter}');
    expect(personNow('Bo Jansen')).toBeDefined();
    act(undo);
    expect(field('Name')).toHaveValue('Bo');
  });

  it('keeps what was typed when the field is left, and drops it on Escape', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    await user.tab();
    expect(personNow('Bo')?.role).toBe('Tester');
    await user.type(field('Location'), 'Utrecht{Escape}');
    expect(field('Location')).toHaveValue('');
    await user.tab();
    expect(personNow('Bo')?.location).toBe('');
  });

  it('keeps what was typed even when somebody else is selected in the middle of it', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    select(card('Cy', 'Refunds'));
    expect(personNow('Bo')?.role).toBe('Tester');
    expect(personNow('Cy')?.role).toBe('');
  });

  it('reads expertise between commas and an fte with a comma in it', async () => {
    const user = show(<Inspector />, SHOP, 'nl');
    select(card('Bo', 'Checkout'));
    await user.type(field('Expert in'), 'testen, data-analyse, testen{Enter}');
    await user.clear(field('FTE'));
    await user.type(field('FTE'), '0,8{Enter}');
    expect(personNow('Bo')).toMatchObject({ deep: ['testen', 'data-analyse'], fte: 0.8 });
  });

  it.each([
    ['½', 0.5],
    ['32/40', 0.8],
    ['80%', 0.8],
    ['0.8', 0.8],
  ])('[drafts] takes an fte of %s', async (text, fte) => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('FTE'));
    await user.type(field('FTE'), `${text}{Enter}`);
    expect(personNow('Bo')?.fte).toBe(fte);
    expect(field('FTE')).not.toHaveAttribute('aria-invalid');
  });

  it.each(['most days', '32 uur', '80'])('[drafts] keeps an fte of %s in the field, and says why', async (text) => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('FTE'));
    await user.type(field('FTE'), text);
    await user.tab();
    expect(personNow('Bo')?.fte).toBe(1);
    expect(field('FTE')).toHaveValue(text);
    expect(field('FTE')).toBeInvalid();
    expect(field('FTE')).toHaveAccessibleDescription(
      'Enter FTE as a number from 0 to 2, such as 0.8, 80%, 32/40 or ½.',
    );
    await user.type(field('FTE'), '{Escape}');
    expect(field('FTE')).toHaveValue('1');
    expect(field('FTE')).toBeValid();
  });

  it('gets a share of time from the list, or an even part again', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    const share = () => screen.getByRole('combobox', { name: 'Share of time in Checkout' });
    await user.selectOptions(share(), '0.8');
    expect(squadsIn(documentNow())).toBe(
      'Checkout: Ana*, Bo 80% / Refunds (Tom): Cy*, Bo / No squad: Tom, Ed, Jo, Els',
    );
    await user.selectOptions(share(), 'even');
    expect(squadsIn(documentNow())).toBe('Checkout: Ana*, Bo / Refunds (Tom): Cy*, Bo / No squad: Tom, Ed, Jo, Els');
  });

  it('shows the very share of time that is stated, and what is left, in the way of the language', () => {
    const shown = { squads: 'Betalen: Ravi 62.5%, Noor 80% / Sparen: Ravi, Noor' };
    show(<Inspector />, shown, 'nl');
    const shares = (name: string, inSquad: string) => {
      select(card(name, inSquad));
      const field = screen.getByRole('combobox', { name: `Inzet in ${inSquad}` });
      return [...field.querySelectorAll('option')]
        .map((each) => (each.selected ? `[${each.text}]` : each.text))
        .join(' ');
    };
    expect(`\n${[shares('Ravi', 'Betalen'), shares('Ravi', 'Sparen'), shares('Noor', 'Betalen')].join('\n')}\n`).toBe(`
20% 40% 50% 60% [62,5%] 80% 100% 62,5% (gelijk verdeeld) Ander percentage…
20% 40% 50% 60% 80% 100% [37,5% (gelijk verdeeld)] Ander percentage…
20% 40% 50% 60% [80%] 100% 80% (gelijk verdeeld) Ander percentage…
`);
  });

  it('joins a guild by its name, founds one that there is not, and leaves one', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Cy', 'Refunds'));
    await user.type(field('Guilds'), 'access, Privacy{Enter}');
    expect(guildsIn(documentNow())).toBe('Access (Ana): Ana, Bo, Cy / Privacy: Cy');
    await user.clear(field('Guilds'));
    await user.type(field('Guilds'), 'Privacy{Enter}');
    expect(guildsIn(documentNow())).toBe('Access (Ana): Ana, Bo / Privacy: Cy');
  });

  it('goes out of one squad and stays in the other', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.click(screen.getByRole('button', { name: 'Out of Checkout' }));
    expect(squadsIn(documentNow())).toContain('Checkout: Ana* / Refunds (Tom): Cy*, Bo /');
    expect(useView.getState().selection).toEqual([card('Bo', 'Refunds')]);
  });

  it('[drafts] says beside a name that cannot be why not, and keeps what was typed until it is taken back', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.clear(field('Name'));
    await user.type(field('Name'), '   {Enter}');
    expect(field('Name')).toHaveValue('   ');
    expect(field('Name')).toHaveFocus();
    expect(field('Name')).toHaveAccessibleDescription(
      'A name cannot be empty. Type at least one letter, or press Escape.',
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Escape}');
    expect(field('Name')).toHaveValue('Bo');
  });
});

describe('what is typed and not accepted', () => {
  const TOO_LONG = 'n'.repeat(10_001);

  async function typeNote(user: ReturnType<typeof show>, text: string) {
    await user.click(field('Note'));
    await user.paste(text);
  }

  it('[drafts] stays in the field with the reason beside it, and is accepted once it can be', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await typeNote(user, TOO_LONG);
    await user.tab();
    expect(field('Note')).toHaveValue(TOO_LONG);
    expect(field('Note')).toBeInvalid();
    expect(field('Note')).toHaveAccessibleDescription('A text can have at most 10,000 characters. Shorten it.');
    await user.type(field('Note'), '{Backspace}');
    expect(field('Note')).toBeValid();
    await user.tab();
    expect(personNow('Bo')?.note).toHaveLength(10_000);
  });

  it('[drafts] is offered again on the card that it was typed on, and said to be refused when that goes', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await typeNote(user, TOO_LONG);
    select(card('Cy', 'Refunds'));
    expect(await screen.findByRole('dialog', { name: 'A text can have at most 10,000 characters' })).toBeVisible();
    expect(field('Note')).toHaveValue('');
    select(card('Bo', 'Checkout'));
    expect(field('Note')).toHaveValue(TOO_LONG);
    expect(field('Note')).toHaveAccessibleDescription(
      'Not applied yet. Press Ctrl+Enter to apply it, or Escape to cancel.',
    );
    await user.type(field('Note'), '{Escape}');
    expect(field('Note')).toHaveValue('');
    select(card('Cy', 'Refunds'));
    select(card('Bo', 'Checkout'));
    expect(field('Note')).toHaveValue('');
  });

  it('[drafts] in a tab that follows waits until this tab edits', async () => {
    const user = show(<Inspector />, SHOP);
    act(() => useTabRole.setState({ role: 'follower' }));
    select({ kind: 'squad', squad: squad('Refunds') });
    await user.type(field('Mission'), 'Money back the same day');
    await user.tab();
    expect(field('Mission')).toHaveValue('Money back the same day');
    expect(field('Mission')).toHaveAccessibleDescription(/^Another tab is editing this document\./);
    await user.click(screen.getByRole('button', { name: 'Edit here' }));
    act(() => useTabRole.setState({ role: 'writer' }));
    expect(field('Mission')).toHaveValue('Money back the same day');
    expect(field('Mission')).toHaveAccessibleDescription(
      'Not applied yet. Press Ctrl+Enter to apply it, or Escape to cancel.',
    );
    await user.type(field('Mission'), '{Control>}{Enter}{/Control}');
    expect(organisationOf(documentNow()).squads[1]?.mission).toBe('Money back the same day');
    expect(field('Mission')).toBeValid();
  });

  it('[drafts] is accepted when the page is left', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(personNow('Bo')?.role).toBe('Tester');
  });

  it('[drafts] never lands in another document that has the same ids', async () => {
    const user = show(<Inspector />, SHOP);
    const before = documentNow();
    select(card('Bo', 'Checkout'));
    await user.type(field('Role'), 'Tester');
    act(() => open('document:other', before));
    expect(personNow('Bo')?.role).toBe('');
    expect(field('Role')).toHaveValue('');
    act(() => open('document:test', before));
    expect(field('Role')).toHaveValue('Tester');
  });
});

describe('squads, chapters and tribes in the inspector', () => {
  it('shows a squad with its members, and takes a mission', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'squad', squad: squad('Refunds') });
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('Data 1, Development 1')).toBeVisible();
    expect(inspector.getByText('2 people · 1.5 FTE')).toBeVisible();
    await user.type(field('Mission'), 'Money back{Enter}the same day{Control>}{Enter}{/Control}');
    expect(organisationOf(documentNow()).squads[1]?.mission).toBe('Money back\nthe same day');
  });

  it('names a coach, asked from the squad', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'squad', squad: squad('Checkout') });
    await user.click(screen.getByRole('button', { name: 'Nobody. Choose the agile coach…' }));
    await user.click(await screen.findByRole('option', { name: /^Tom/ }));
    expect(squadsIn(documentNow())).toContain('Checkout (Tom): Ana*, Bo');
  });

  it('shows a chapter with its members, and names a lead', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'chapter', chapter: 'chapter:data' });
    await user.click(screen.getByRole('button', { name: 'Nobody. Choose the chapter lead…' }));
    await user.click(await screen.findByRole('option', { name: /^Cy/ }));
    expect(chaptersIn(documentNow())).toContain('Data (Cy): Cy');
  });

  it('shows the management team of a tribe, and what the tribe does to the business', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'tribe', tribe: tribe('Shop') });
    const inspector = within(screen.getByRole('region', { name: 'Selected' }));
    expect(inspector.getByText('2 squads · 2 chapters')).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Els' })).toBeVisible();
    expect(inspector.getByRole('button', { name: 'Go to Jo' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Run: keeps the business running');
    expect(organisationOf(documentNow()).tribes[0]?.kind).toBe('run');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Not stated');
    expect(organisationOf(documentNow()).tribes[0]?.kind).toBeUndefined();
  });

  it('counts several things and takes all of them out of their squads in one step', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Bo', 'Checkout'), card('Bo', 'Refunds'));
    expect(screen.getByText('2 selected')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Out of their squads' }));
    expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds (Tom): Cy* / No squad: Bo, Tom, Ed, Jo, Els');
    expect(useWorkspace.getState().past).toHaveLength(1);
  });

  it('tells of the whole document while nothing is selected', () => {
    show(<Inspector />, SHOP);
    expect(screen.getByText('7 people · 7 FTE')).toBeVisible();
  });
});

describe('tasks in the inspector', () => {
  /** The headings of the tasks, which are fetched when they are unfolded. */
  const headings = async (user: ReturnType<typeof show>) => {
    await user.click(screen.getByText('Tasks'));
    const found = await screen.findAllByRole('heading', { level: 4 });
    return found.map((each) => each.textContent);
  };

  it('are those of somebody’s roles, folded, each with its source', async () => {
    const user = show(<Inspector />, SHOP);
    select(card('Ana', 'Checkout'));
    expect(screen.queryByText('Works in the squad too')).toBeNull();
    expect(await headings(user)).toEqual([
      'Product owner Whitepaper, ch. 4, 5',
      'Squad and chapter members Whitepaper, ch. 4',
    ]);
    expect(screen.getByText('Works in the squad too')).toBeVisible();
    select(card('Ed', null));
    expect(screen.queryByText('Tasks')).toBeNull();
  });

  it('are those of the layers of a squad and of a tribe, and of no department', async () => {
    const user = show(<Inspector />, SHOP);
    select({ kind: 'squad', squad: squad('Checkout') });
    expect(await headings(user)).toEqual([
      'Product owner Whitepaper, ch. 4, 5',
      'Squad and chapter members Whitepaper, ch. 4',
      'Agile coach Whitepaper, ch. 4',
    ]);
    select({ kind: 'tribe', tribe: tribe('Shop') });
    expect(await headings(user)).toEqual([
      'Tribe lead Whitepaper, ch. 4',
      'Product owner Whitepaper, ch. 4, 5',
      'Chapter lead Whitepaper, ch. 4',
      'Squad and chapter members Whitepaper, ch. 4',
      'Agile coach Whitepaper, ch. 4',
    ]);
    const department = { ...SHOP, tribes: 'Shop [department] (Els): Checkout, Refunds, Development, Data' };
    act(() => open('document:department', documentOf(department)));
    select({ kind: 'tribe', tribe: tribe('Shop') });
    expect(screen.queryByText('Tasks')).toBeNull();
    select({ kind: 'squad', squad: squad('Checkout') });
    expect(screen.queryByText('Tasks')).toBeNull();
  });
});
