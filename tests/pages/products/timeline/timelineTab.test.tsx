// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../../src/domain/organisation.ts';
import { TimelineTab } from '../../../../src/pages/products/timeline/TimelineTab.tsx';
import { Inspector } from '../../../../src/panels/Inspector.tsx';
import { undo } from '../../../../src/store/perform.ts';
import { useTimelineView } from '../../../../src/store/timelineView.ts';
import { useView } from '../../../../src/store/view.ts';
import { useWorkspace } from '../../../../src/store/workspace.ts';
import { documentNow, inFront, show } from '../../../panels/onPage.tsx';
import { organisationOf, project } from '../../../support/picture.ts';
import { HOMES_DAY, homesDocument } from '../../../support/projectsPicture.ts';

function showTimeline(language: 'en' | 'nl' = 'en') {
  const user = show(
    <>
      <TimelineTab />
      <Inspector />
    </>,
    homesDocument(),
    language,
  );
  act(() => useWorkspace.setState({ day: HOMES_DAY }));
  return user;
}

const projectNow = (name: string) =>
  organisationOf(documentNow()).projects.find(({ id }) => id === project(name)) as Project;
const days = (name: string) => `${projectNow(name).begin}..${projectNow(name).end}`;
const bar = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}, `) });
const said = () => useView.getState().said.polite;
const steps = () => useWorkspace.getState().past.length;
const press = (name: string, ...keys: string[]) => {
  for (const key of keys) {
    const [last = '', shift] = key.split('+').reverse();
    fireEvent.keyDown(bar(name), { key: last, shiftKey: shift === 'Shift' });
  }
};

describe('the timeline', () => {
  it.each([
    ['leads to a launch that it does not miss', { launch: '2027-12-01' }, 'No project is too late for a launch'],
    ['leads to nothing that is launched', { launch: null }, null],
  ] as const)('claims to be in time only where a project %s', (_, details, claim) => {
    const document = homesDocument();
    for (const { organisation } of document.scenarios)
      for (const product of organisation.products) product.launch = details.launch;
    show(<TimelineTab />, document);
    expect(screen.queryByText('No project is too late for a launch')?.textContent ?? null).toBe(claim);
  });

  it('says each project with its state, days, lead, launch missed and what it waits for', () => {
    showTimeline();
    const bars = within(screen.getByRole('region', { name: 'Programmes and projects in time' })).getAllByRole(
      'button',
      {
        name: /, (planned|running|delivered), /,
      },
    );
    expect(bars.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Rates, running, 1 Jun 2026 – 29 Jan 2027. Jasper. Ends 14 days after the launch of Rate check',
      'App, running, 1 Sept 2026 – 19 Feb 2027. Olivia',
      'Campaign, planned, 11 Jan – 26 Feb 2027. Noor',
      'Advice, planned, 1 Feb – 30 Apr 2027. no project manager. waits for Rates and Archive',
      'Terms, running, 7 Sept – 18 Dec 2026. Ineke',
      'Files, running, 2 Mar – 30 Nov 2026. Sanne',
      'Archive, running, 16 Nov 2026 – 26 Mar 2027. no project manager',
      'Tests, delivered, 3 Aug – 30 Oct 2026. Milan',
    ]);
    expect(screen.getByText('▲ 1 project comes too late')).toBeVisible();
  });

  it('is moved by keys in one step, which is undone; Escape leaves it', () => {
    showTimeline();
    press('Rates', ' ', 'ArrowLeft', 'Shift+ArrowLeft', 'ArrowRight');
    expect(days('Rates')).toBe('2026-06-01..2027-01-29');
    expect(said()).toMatch(/^25 May 2026 – 22 Jan 2027\. Ends 7 days after the launch of Rate check/);
    press('Rates', 'Escape');
    expect([days('Rates'), steps(), said()]).toEqual([
      '2026-06-01..2027-01-29',
      0,
      'Rates stays 1 Jun 2026 – 29 Jan 2027',
    ]);
    press('Rates', ' ', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowLeft', ' ');
    expect([days('Rates'), steps()]).toEqual(['2026-06-01..2027-01-15', 1]);
    act(undo);
    expect([days('Rates'), steps()]).toEqual(['2026-06-01..2027-01-29', 0]);
    press('Rates', ' ', ' ');
    expect(steps()).toBe(0);
  });

  it('is gone through by the arrows, and opens the menu', async () => {
    showTimeline();
    const first = screen.getByRole('button', { name: /^Programme Homes/ });
    expect(first).toHaveAttribute('tabindex', '0');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(bar('Rates')).toHaveFocus();
    press('Rates', 'End');
    expect(bar('Tests')).toHaveFocus();
    press('Tests', 'ArrowUp');
    press('Archive', 'Enter');
    const menu = await inFront('menu');
    expect(menu.getAllByRole('menuitem').map((each) => each.textContent)).toEqual([
      'Name and dates…',
      'State',
      'Choose the project manager…',
      'Programme',
      'Link to',
      'Remove from organisation…',
    ]);
  });

  it('shows only what is asked for', async () => {
    const user = showTimeline();
    const names = () => screen.queryAllByRole('button', { name: /, (planned|running|delivered), / }).length;
    await user.click(screen.getByRole('button', { name: /^Too late 1$/ }));
    expect(names()).toBe(1);
    await user.click(screen.getByRole('button', { name: /^No project manager 0$/ }));
    expect(names()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Show all projects' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'planned');
    expect(names()).toBe(2);
  });

  it('keeps the overview of one programme', async () => {
    const user = showTimeline();
    const list = within(screen.getByRole('region', { name: 'Programme manager’s overview' }));
    const lists = () => list.getAllByRole('heading', { level: 4 }).map((each) => each.textContent);
    expect(lists()).toEqual([
      '5 running',
      '1 begins in November',
      '1 ends in November',
      '1 ▲ too late',
      '2 ▲ without a project manager',
      '1 waits',
    ]);
    expect(list.getByText('30 Nov')).toBeVisible();
    await user.selectOptions(list.getByRole('combobox', { name: 'Overview of' }), 'Rules');
    expect(lists()[0]).toBe('2 running');
  });

  it('says the same in a table, in which the same is changed', async () => {
    const user = showTimeline('nl');
    await user.click(screen.getByRole('button', { name: 'Als tabel' }));
    expect(useTimelineView.getState().isTable).toBe(true);
    const table = within(screen.getByRole('table', { name: 'Projecten' }));
    expect(table.getAllByRole('row')).toHaveLength(9);
    await user.selectOptions(table.getByRole('combobox', { name: 'Stand: Advice' }), 'running');
    await user.selectOptions(table.getByRole('combobox', { name: 'Programma: Tests' }), 'Rules');
    expect([projectNow('Advice').state, projectNow('Tests').programme]).toEqual(['running', 'programme:rules']);
    const end = table.getByLabelText('Eindigt: Rates');
    fireEvent.change(end, { target: { value: '2026-05-31' } });
    fireEvent.blur(end);
    expect(end).toHaveAccessibleDescription(/^Een project kan niet eindigen voordat het begint/);
    fireEvent.change(end, { target: { value: '2027-01-15' } });
    fireEvent.blur(end);
    expect(days('Rates')).toBe('2026-06-01..2027-01-15');
  });

  it('adds a programme and a project in it', async () => {
    const user = showTimeline();
    await user.click(screen.getByRole('button', { name: 'Programme' }));
    const programme = await inFront('dialog');
    await user.type(programme.getByRole('textbox', { name: 'Name' }), 'Wealth{Enter}');
    await user.click(screen.getByRole('button', { name: 'Project' }));
    const dialog = await inFront('dialog');
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Scan');
    fireEvent.change(dialog.getByLabelText('Begins'), { target: { value: '2027-02-01' } });
    fireEvent.change(dialog.getByLabelText('Ends'), { target: { value: '2027-01-01' } });
    expect(dialog.getByLabelText('Ends')).toHaveAccessibleDescription(
      'The end cannot be before the begin: choose a later end.',
    );
    for (const [day, why] of [
      ['', 'Fill in both days.'],
      ['0027-03-01', 'Enter a year from 1900 to 2199.'],
    ]) {
      fireEvent.change(dialog.getByLabelText('Ends'), { target: { value: day } });
      expect(dialog.getByLabelText('Ends')).toHaveAccessibleDescription(why);
      expect(dialog.getByRole('button', { name: 'Add' })).toHaveAttribute('aria-disabled', 'true');
    }
    fireEvent.change(dialog.getByLabelText('Ends'), { target: { value: '2027-03-01' } });
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Programme' }), 'Wealth');
    const before = steps();
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    const { projects, programmes } = organisationOf(documentNow());
    const wealth = programmes.find(({ name }) => name === 'Wealth');
    expect(projects.at(-1)).toMatchObject({
      name: 'Scan',
      begin: '2027-02-01',
      end: '2027-03-01',
      programme: wealth?.id,
    });
    expect(steps()).toBe(before + 1);
  });
});

describe('the card of a project', () => {
  it('links and unlinks, and says why a circle is refused', async () => {
    const user = showTimeline();
    act(() => useView.getState().select([{ kind: 'project', project: project('Rates') }]));
    const card = within(screen.getByRole('region', { name: 'Selected' }));
    await user.click(card.getByRole('button', { name: 'Projects to wait for…' }));
    const dialog = await inFront('dialog');
    expect(await dialog.findByText(/cannot wait for itself, not even through other projects/)).toBeVisible();
    await user.click(dialog.getByRole('option', { name: /^App/ }));
    expect(projectNow('Rates').after).toEqual([project('App')]);
    await user.keyboard('{Escape}');
    await user.click(card.getByRole('button', { name: 'Take App out' }));
    expect(projectNow('Rates').after).toEqual([]);
  });

  it('has who works in it, and with which share of their time', async () => {
    const user = showTimeline();
    act(() => useView.getState().select([{ kind: 'project', project: project('Rates') }]));
    const card = within(screen.getByRole('region', { name: 'Selected' }));
    const share = card.getByRole('textbox', { name: 'Share of time of Milan' });
    expect(share).toHaveValue('60%');
    await user.clear(share);
    await user.type(share, '120{Enter}');
    expect(share).toHaveAccessibleDescription('Enter a percentage from 1 to 100, or a part such as ½ or 1/5.');
    await user.clear(share);
    await user.type(share, '½{Enter}');
    expect(projectNow('Rates').members).toEqual([{ person: 'person:milan', share: 0.5 }]);
    await user.click(card.getByRole('button', { name: 'Take Milan out' }));
    expect(projectNow('Rates').members).toEqual([]);
  });
});
