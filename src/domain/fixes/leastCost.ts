import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { PersonId } from '../organisation.ts';
import type { Cost, Step } from './fix.ts';

/** What a step costs at the least, before it is tried: whom it moves by name, and what it opens. */
export function leastCost(step: Step, index: Index): Cost {
  const moved = new Set(step.flatMap(movedBy));
  const vacancies = [...moved].filter((id) => index.person(id)?.kind === 'vacancy').length;
  const known = [...moved].filter((id) => index.person(id)).length;
  const opened = step.reduce((sum, request) => sum + openedBy(request), 0);
  return { opened, people: known - vacancies, vacancies, hints: 0 };
}

function movedBy(request: Request): readonly PersonId[] {
  switch (request.type) {
    case 'movePeople':
      return request.members.map(({ person }) => person);
    case 'swapPeople':
      return [request.one.person, request.other.person];
    case 'addToSquad':
    case 'changeChapter':
      return request.people;
    default:
      return [];
  }
}

function openedBy(request: Request): number {
  if (request.type === 'addPeople') return request.people.length;
  return request.type === 'replaceByVacancy' ? 1 : 0;
}

const KEYS = ['opened', 'people', 'vacancies', 'hints'] as const satisfies readonly (keyof Cost)[];

/** Below 0 where the one is cheaper, above 0 where the other is. */
export function compareCosts(one: Cost, other: Cost): number {
  const key = KEYS.find((each) => one[each] !== other[each]);
  return key ? one[key] - other[key] : 0;
}
