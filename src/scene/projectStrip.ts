import { type ProjectAcross, projectsAcross } from '../domain/lookup/projectsAcross.ts';
import type { Tribe } from '../domain/organisation.ts';
import { percentIn } from '../wording/saying/numbers.ts';
import { PROJECTS } from './measures.ts';
import { phrase } from './phrases.ts';
import type { ProjectStrip } from './scene.ts';
import type { Setting } from './setting.ts';

/** What is said of the projects that go through several parts of a chain; `null` where none does. */
export function projectStripOf(setting: Setting, tribe: Tribe): ProjectStrip | null {
  const { index, words } = setting;
  const all = projectsAcross(tribe, index);
  if (all.length === 0) return null;
  const shown = all.length > PROJECTS.most ? all.slice(0, PROJECTS.most - 1) : all;
  const lines = shown.map((each) => {
    const lead = each.project.lead ? index.person(each.project.lead)?.name : undefined;
    return { name: each.project.name, lead: leadSaid(setting, lead), by: bySaid(setting, each) };
  });
  const rest = all.length - shown.length;
  return {
    heading: phrase(words, 'scene.projects.heading', {
      parts: index.chaptersIn(tribe.id).filter(({ id }) => index.peopleIn(id).length > 0).length,
    }),
    lines,
    more: rest > 0 ? phrase(words, 'scene.projects.more', { count: rest }) : '',
  };
}

const leadSaid = ({ words }: Setting, lead: string | undefined) =>
  lead ? phrase(words, 'scene.projects.lead', { lead }) : phrase(words, 'scene.projects.noLead');

/** `Commerce: Amina Bouzid 40% → Operations: Systems` */
function bySaid({ words }: Setting, { parts }: ProjectAcross): string {
  const said = parts.map(({ part, by }) => {
    const names = by.map(({ name, share }) => (share === null ? name : `${name} ${percentIn(words, share)}`));
    return [part.name, names.join(', ')].filter(Boolean).join(': ');
  });
  return said.join(' → ');
}

/** How high the strip is: the taller one, where the same chain stands beside this one. */
export function projectStripHeight(setting: Setting, tribe: Tribe): number {
  const there = setting.beside?.index.tribe(tribe.id);
  const counts = [
    projectsAcross(tribe, setting.index).length,
    setting.beside && there ? projectsAcross(there, setting.beside.index).length : 0,
  ];
  const shown = Math.min(PROJECTS.most, Math.max(...counts));
  return shown === 0 ? 0 : PROJECTS.heading + shown * PROJECTS.project + PROJECTS.below;
}
