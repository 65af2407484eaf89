import type { PersonId, Tribe } from '../domain/organisation.ts';
import { initialsOf } from '../wording/saying/numbers.ts';
import { colourOf } from './card.ts';
import { HEADER, STEPS } from './measures.ts';
import { phrase } from './phrases.ts';
import { projectStripHeight, projectStripOf } from './projectStrip.ts';
import type { HeaderPerson, ProjectStrip } from './scene.ts';
import type { Setting } from './setting.ts';
import { headersOf } from './whereabouts.ts';

interface Header {
  height: number;
  people: HeaderPerson[];
  steps: readonly string[];
  projects: ProjectStrip | null;
  projectsHeight: number;
}

/**
 * Where those who are named in a header of a width stand, and on how many lines below its name and numbers, with room for
 * `most` of them: on none of their own where all fit between the two.
 */
export function leadPlaces(
  named: number,
  most: number,
  width: number,
): { places: { x: number; y: number }[]; lines: number } {
  const { height, padding, title, meter, person: size } = HEADER;
  const step = size.width + size.gap;
  const free = width - 2 * padding;
  const beside = most * step <= free - title - meter;
  const inLine = beside ? most : Math.max(1, Math.floor((free + size.gap) / step));
  const left = beside ? width - padding - meter - named * step : padding;
  const top = beside ? (height - size.height) / 2 : height - 2;
  const places = Array.from({ length: named }, (_, at) => ({
    x: left + (at % inLine) * step,
    y: top + Math.floor(at / inLine) * size.line,
  }));
  return { places, lines: beside ? 0 : Math.ceil(most / inLine) };
}

/** How high a header is with so many lines of people below its name and numbers, without any strips. */
export const leadsHeight = (lines: number) => HEADER.height + lines * HEADER.person.line + (lines > 0 ? 4 : 0);

/**
 * A tribe's header: its lead and coaches stand in one line between its name and its numbers, or, where they do not fit,
 * in lines below; under them the steps of a chain and the projects through its parts, where it has some here or beside.
 */
export function headerOf(setting: Setting, tribe: Tribe, width: number): Header {
  const { index, words } = setting;
  const { person: size } = HEADER;
  const { lead, coaches } = headersOf(tribe, index.squadsIn(tribe.id));
  const leads: HeaderPerson['mark'] = tribe.form === 'tribe' ? 'tribeLead' : 'manager';
  const named: [PersonId, HeaderPerson['mark']][] = [
    ...(lead ? [[lead, leads] as [PersonId, HeaderPerson['mark']]] : []),
    ...coaches.map((coach): [PersonId, HeaderPerson['mark']] => [coach, 'coach']),
  ];
  const most = Math.max(named.length, namedThere(setting, tribe));
  const { places, lines } = leadPlaces(named.length, most, width);
  const people = named.flatMap(([id, mark], at): HeaderPerson[] => {
    const person = index.person(id);
    if (!person) return [];
    const { x = 0, y = 0 } = places[at] ?? {};
    const label = phrase(words, `scene.mark.${mark}`);
    const look = { person: id, mark, label, name: person.name, initials: initialsOf(person.name) };
    const draggable = index.squadsOf(id).length === 0;
    return [
      { ...look, colour: colourOf(setting, person.chapter), draggable, x, y, width: size.width, height: size.height },
    ];
  });
  const steps = stepsOf(tribe);
  const strip = steps.length > 0 || stepsOf(setting.beside?.index.tribe(tribe.id)).length > 0 ? STEPS.height : 0;
  const projectsHeight = projectStripHeight(setting, tribe);
  return {
    height: leadsHeight(lines) + strip + projectsHeight,
    people,
    steps,
    projects: projectStripOf(setting, tribe),
    projectsHeight,
  };
}

/** The steps that a chain's purpose names, with `›` between them; none where it names no two. */
function stepsOf(tribe: Tribe | undefined): readonly string[] {
  if (tribe?.form !== 'chain') return [];
  const steps = tribe.purpose
    .split('›')
    .map((step) => step.trim())
    .filter(Boolean);
  return steps.length > 1 ? steps : [];
}

/** How many the header of the same tribe names in the organisation beside this one. */
function namedThere({ beside }: Setting, { id }: Tribe): number {
  const there = beside?.index.tribe(id);
  if (!beside || !there) return 0;
  const { lead, coaches } = headersOf(there, beside.index.squadsIn(id));
  return coaches.length + (lead ? 1 : 0);
}
