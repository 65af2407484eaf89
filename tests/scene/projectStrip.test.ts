import { expect, it } from 'vitest';
import { aligned } from '../../src/domain/compare/aligned.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { besideOf } from '../../src/scene/beside/beside.ts';
import { Layout, type Look, layout } from '../../src/scene/layout.ts';
import { PROJECTS } from '../../src/scene/measures.ts';
import type { TribeBox } from '../../src/scene/scene.ts';
import { documentOf, organisationOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const dated = (name: string) => `${name} 2027-01-04..2027-05-28`;

/** A chain of two parts with these projects, and a department of the project managers. */
const chainWith = (projects: string, parts = 'Commerce (Ana): Ana, Bo / Operations (Cy): Cy, Dia') =>
  organisationOf(
    documentOf({
      squads: 'Sales: Ana, Bo / Systems: Cy, Dia / Desk: Eve',
      chapters: `${parts} / Policy: Eve`,
      tribes: `House [chain]: Sales, Systems, ${parts.replace(/ \(.*?\)|:.*?(?=\/|$)/g, '').replaceAll('/', ',')} / Bank [department]: Desk, Policy`,
      projects,
    }),
  );

const boxOf = (organisation: Organisation, look: Look = {}): TribeBox => {
  const [placed] = layout(organisation, documentOf({}), [], wordsIn('en'), look).tribes;
  if (!placed) throw new Error('There is no chain');
  return placed.box;
};
const said = ({ projects }: TribeBox) =>
  projects && [projects.heading, ...projects.lines.map((each) => Object.values(each).join(' | ')), projects.more];

it('says which projects go through the parts of a chain, who leads them and by whom they are done', () => {
  const two = `${dated('Digital')} running (Eve): @Bo 40%, @Cy 20%, @Dia / ${dated('Stray')}: @Bo, #Systems`;
  const box = boxOf(chainWith(`${two} / ${dated('Within')}: @Bo`));
  expect(said(box)).toEqual([
    'Projects through both parts of the chain',
    'Digital | Eve, project manager | Commerce: Bo 40% → Operations: Cy 20%, Dia',
    'Stray | no project manager | Commerce: Bo → Operations: Systems',
    '',
  ]);
  expect(box.coordination).toBe('coordination');
  const without = boxOf(chainWith(dated('Within')));
  expect([said(without), without.projectsHeight]).toEqual([null, 0]);
  expect(box.headerHeight - without.headerHeight).toBe(PROJECTS.heading + 2 * PROJECTS.project + PROJECTS.below);
  expect(box.projectsHeight).toBe(box.headerHeight - without.headerHeight);
});

it('names three projects, or two and how many more there are', () => {
  const some = (count: number) =>
    boxOf(chainWith(Array.from({ length: count }, (_, at) => `${dated(`P${at}`)}: @Bo, @Cy`).join(' / ')));
  const names = (box: TribeBox) => [...(box.projects?.lines.map(({ name }) => name) ?? []), box.projects?.more];
  expect(names(some(3))).toEqual(['P0', 'P1', 'P2', '']);
  expect(names(some(5))).toEqual(['P0', 'P1', 'and 3 more']);
  expect(some(5).projectsHeight).toBe(some(3).projectsHeight);
});

it('keeps as much room on both sides of a comparison', () => {
  const [before, after] = [chainWith(dated('Digital')), chainWith(`${dated('Digital')}: @Bo, @Cy`)];
  const was = boxOf(before, { beside: besideOf(indexOf(after), false) });
  const is = boxOf(after, { beside: besideOf(indexOf(before), true) });
  expect([was.projects, was.projectsHeight, was.headerHeight]).toEqual([null, is.projectsHeight, is.headerHeight]);
  expect(is.projectsHeight).toBe(PROJECTS.heading + PROJECTS.project + PROJECTS.below);
});

it('counts on one side the parts and departments that are its own', () => {
  const one = chainWith(`${dated('Digital')}: @Bo, @Cy`);
  const three = chainWith('', 'Commerce: Ana / Operations: Cy, Dia / Sales office: Bo');
  const sides = aligned(one, three, compare(one, three).became);
  const was = boxOf(sides.before, { beside: besideOf(indexOf(sides.after), false, sides.onlyAfter) });
  expect([was.columns.length, was.meter]).toEqual([3, '2 departments · 2 parts']);
  expect(said(was)?.[0]).toBe('Projects through both parts of the chain');
});

it('is laid out again where a project, or somebody who leads one from elsewhere, changes', () => {
  const before = chainWith(`${dated('Digital')} (Eve): @Bo, @Cy`);
  const renamed = {
    people: before.people.map((each) => (each.name === 'Eve' ? { ...each, name: 'Eva' } : each)),
    projects: before.projects.map((each) => ({ ...each, name: 'Online' })),
  };
  const page = new Layout();
  const shown = (organisation: Organisation) => {
    const [placed] = page.of(organisation, documentOf({}), [], wordsIn('en')).tribes;
    return placed && said(placed.box)?.[1];
  };
  expect(shown(before)).toBe('Digital | Eve, project manager | Commerce: Bo → Operations: Cy');
  expect(shown({ ...before, people: renamed.people })).toBe(
    'Digital | Eva, project manager | Commerce: Bo → Operations: Cy',
  );
  expect(shown(before)).toContain('Digital | Eve');
  expect(shown({ ...before, projects: renamed.projects })).toBe(
    'Online | Eve, project manager | Commerce: Bo → Operations: Cy',
  );
});
