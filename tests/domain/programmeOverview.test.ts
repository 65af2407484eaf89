import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { programmeLanes } from '../../src/domain/lookup/programmeLanes.ts';
import type { Organisation, Project } from '../../src/domain/organisation.ts';
import { type ProgrammeOverview, programmeOverview } from '../../src/domain/programmeOverview.ts';
import { isProjectAsked, type ProjectFilter } from '../../src/domain/projectFilter.ts';
import { programme } from '../support/picture.ts';
import { HOMES_DAY, homes } from '../support/projectsPicture.ts';

/** Every list as a line: what is in it, and what is said of each. */
function drawn(overview: ProgrammeOverview): string {
  const line = <T extends { project: Project }>(each: readonly T[], said: (item: T) => string) =>
    each.map((item) => `${item.project.name}${said(item)}`).join(', ') || '-';
  return [
    `running   ${line(
      overview.running.map((project) => ({ project })),
      () => '',
    )}`,
    `beginning ${line(overview.beginning, ({ days }) => ` ${days}`)}`,
    `ending    ${line(overview.ending, ({ days }) => ` ${days}`)}`,
    `late      ${line(overview.late, ({ missed }) => missed.map(({ product, days }) => ` ${days} after ${product}`).join(''))}`,
    `no lead   ${line(overview.leaderless, ({ isOverseen }) => (isOverseen ? ' overseen' : ''))}`,
    `waiting   ${line(overview.waiting, ({ awaited }) => awaited.map(({ project, days }) => ` ${project.name} ${days}`).join(' &'))}`,
  ].join('\n');
}

const changed = (organisation: Organisation, name: string, to: Partial<Project>): Organisation => ({
  ...organisation,
  projects: organisation.projects.map((project) => (project.name === name ? { ...project, ...to } : project)),
});
const overview = (organisation: Organisation, of: Parameters<typeof programmeOverview>[1], day = HOMES_DAY) =>
  `\n${drawn(programmeOverview(indexOf(organisation), of, day))}\n`;

describe('what a programme manager keeps the overview of', () => {
  it('is what runs, begins and ends this month, is late, has no lead and waits', () => {
    expect(overview(homes(), 'all')).toBe(`
running   Rates, App, Terms, Files, Archive
beginning Archive -10
ending    Files 4
late      Rates 14 after product:rate-check
no lead   Advice overseen, Archive
waiting   Advice Rates 3 & Archive -53
`);
  });

  it('is that of one programme', () => {
    expect(overview(homes(), programme('Rules'))).toBe(`
running   Terms, Files
beginning -
ending    Files 4
late      -
no lead   -
waiting   -
`);
  });

  it('is that of what is in no programme, of another day', () => {
    expect(overview(homes(), null, '2027-03-26')).toBe(`
running   Archive
beginning -
ending    Archive 0
late      -
no lead   Archive
waiting   -
`);
  });

  it('leaves out what has ended, also as what is waited for', () => {
    const organisation = changed(changed(homes(), 'Rates', { state: 'accepted' }), 'Archive', { state: 'stopped' });
    expect(overview(organisation, 'all')).toBe(`
running   App, Terms, Files
beginning -
ending    Files 4
late      -
no lead   Advice overseen
waiting   -
`);
  });

  it('counts as late only what begins before a launch and ends after it', () => {
    const late = (begin: string, end: string) =>
      programmeOverview(indexOf(changed(homes(), 'Rates', { begin, end })), 'all', HOMES_DAY).late.flatMap(
        ({ missed }) => missed.map(({ launch, days }) => `${launch} ${days}`),
      );
    expect(late('2027-01-14', '2027-01-15')).toEqual([]);
    expect(late('2027-01-14', '2027-01-16')).toEqual(['2027-01-15 1']);
    expect(late('2027-01-15', '2027-02-16')).toEqual([]);
  });
});

it('stands in lanes: every programme in its order, and at the end what is in none', () => {
  const lanes = (organisation: Organisation) =>
    programmeLanes(indexOf(organisation)).map(
      (lane) => `${lane.programme?.name ?? '-'}: ${lane.projects.map(({ name }) => name).join(', ')}`,
    );
  expect(lanes(homes())).toEqual([
    'Homes: Rates, App, Campaign, Advice',
    'Rules: Terms, Files',
    'Empty: ',
    '-: Archive, Tests',
  ]);
  const none = homes().projects.filter(({ programme: each }) => each !== null);
  expect(lanes({ ...homes(), projects: none })).toHaveLength(3);
});

describe('only some projects', () => {
  const index = indexOf(homes());
  const asked = (filter: Partial<ProjectFilter>) =>
    index.organisation.projects
      .filter((project) => isProjectAsked(project, { programme: 'all', state: 'all', only: [], ...filter }, index))
      .map(({ name }) => name)
      .join(' ');
  it.each([
    [{}, 'Rates App Campaign Advice Terms Files Archive Tests'],
    [{ programme: programme('Rules') }, 'Terms Files'],
    [{ programme: null }, 'Archive Tests'],
    [{ state: 'planned' }, 'Campaign Advice'],
    [{ only: ['late'] }, 'Rates'],
    [{ only: ['leaderless'] }, 'Advice Archive'],
    [{ only: ['leaderless', 'late'] }, ''],
    [{ programme: programme('Homes'), state: 'running' }, 'Rates App'],
  ] satisfies [Partial<ProjectFilter>, string][])('%j are these', (filter, names) => {
    expect(asked(filter)).toBe(names);
  });

  it('do not lack a lead once they have ended', () => {
    const ended = indexOf(changed(homes(), 'Archive', { state: 'delivered' }));
    const [archive] = ended.organisation.projects.filter(({ name }) => name === 'Archive');
    expect(archive && isProjectAsked(archive, { programme: 'all', state: 'all', only: ['leaderless'] }, ended)).toBe(
      false,
    );
  });
});
