import type { Chapter, Person } from '../../src/domain/organisation.ts';
import { CITIES, EXPERTISES, FIRST_NAMES, LAST_NAMES } from './names.ts';
import type { Random } from './random.ts';

/** Hires somebody into a chapter; whoever comes first leads it. */
export function hireInto(
  chapters: Chapter[],
  at: number,
  hire: (role: string, more: Partial<Person>) => Person,
  random: Random,
): Person {
  const chapter = chapters[at];
  const expertise = EXPERTISES[at];
  if (!chapter || !expertise) throw new Error(`No chapter ${at}`);
  const broad = random.pick(EXPERTISES).name.toLowerCase();
  const leads = chapter.lead === null;
  const person = hire(expertise.role, {
    chapter: chapter.id,
    deep: [chapter.expertise],
    broad: broad === chapter.expertise ? [] : [broad],
    kind: leads ? 'employee' : kindOf(random),
  });
  if (leads) chapter.lead = person.id;
  return person;
}

function kindOf(random: Random): Person['kind'] {
  const part = random.next();
  return part < 0.02 ? 'vacancy' : part < 0.08 ? 'external' : 'employee';
}

/** Somebody invented, with the number by which their id is known. */
export function personOf(number: number, role: string, more: Partial<Person>, random: Random): Person {
  const vacant = more.kind === 'vacancy';
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return {
    id: `person:p${number}`,
    name: vacant ? `Vacancy ${number}` : name,
    chapter: null,
    role,
    deep: [],
    broad: [],
    fte: random.chance(0.15) ? 0.8 : 1,
    kind: 'employee',
    location: random.pick(CITIES),
    email: '',
    employeeNumber: vacant ? '' : String(100_000 + number),
    note: '',
    fields: {},
    job: '',
    scale: '',
    phases: [],
    ...more,
  };
}
