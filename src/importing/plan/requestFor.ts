import type { Command, Request } from '../../domain/commands/command.ts';
import { isA } from '../../domain/ids.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { MakeId } from '../planPeople.ts';
import type { Accepted } from './accepted.ts';
import { chaptersFor } from './chaptersFor.ts';
import { detailsFor } from './detailsFor.ts';
import { foundingFor, foundingUsed } from './foundingFor.ts';
import type { HeldPlan, PlannedLead } from './listPlan.ts';
import { newcomersFor } from './newcomersFor.ts';
import { notesFor } from './notesFor.ts';
import { removalFor } from './removalFor.ts';
import { seatingFor } from './seatingFor.ts';

/** What a list cannot know of how it is taken over. */
export interface TakenSo {
  /** What the vacancy is called to which somebody leaves their seat. */
  vacancyName: string;
  /** The header of the column of managers, under which what it says is kept too; none: only as what the list said. */
  managerHeader?: string | undefined;
}

/** In which scenario and on which day, besides. */
export interface TakingOver extends TakenSo, Pick<Command, 'scenario' | 'today'> {
  makeId: MakeId;
}

type ListRequest = Request & { type: 'takeOverList' };

/**
 * The one command that takes over what was accepted of a plan, which was made of this very organisation. It founds no
 * more than that needs. What the list said is kept of everybody whom it knows, accepted or not, so that nothing is asked
 * twice. Whoever is gone leaves each of their seats to a vacancy; a vacancy that is gone leaves none.
 */
export function requestFor(plan: HeldPlan, accepted: Accepted, index: Index, taking: TakingOver): ListRequest {
  const { scenario, today, makeId, vacancyName, managerHeader } = taking;
  const changes = plan.changes.filter((change) => accepted.changes.has(change));
  const seating = seatingFor(plan, accepted, index);
  const belonging = chaptersFor(plan, accepted, index);
  const founding = foundingFor(foundingUsed(plan.founding, [...belonging.chapters, ...seating.squads]));
  const newcomers = newcomersFor(plan, accepted, managerHeader);
  const there = new Set<string>([...founding, ...newcomers].flatMap(idsFounded));
  const isThere = (id: PlannedLead['of'] | PlannedLead['person']) => there.has(id) || index.find(id) !== undefined;
  const leads = plan.leads.filter((lead) => accepted.leads.has(lead) && isThere(lead.of) && isThere(lead.person));
  const vacancy = () => ({ vacancy: makeId('person'), name: vacancyName });
  const requests: Request[] = [
    ...founding,
    ...newcomers,
    ...seating.requests,
    ...belonging.requests,
    ...detailsFor(plan, changes),
    ...leads.map(naming),
    ...removalFor(accepted.missing, new Set(leads.map(({ of }) => of)), index, vacancy),
    ...notesFor(plan, changes, index, managerHeader),
  ];
  return {
    type: 'takeOverList',
    people: accepted.fresh.size,
    changes: changes.length + accepted.missing.size,
    commands: requests.map((request) => ({ ...request, scenario, today }) as Command),
  };
}

function idsFounded(request: Request): string[] {
  switch (request.type) {
    case 'addTribe':
      return [request.tribe];
    case 'addChapter':
      return [request.chapter];
    case 'addPeople':
      return request.people.map(({ id }) => id);
    default:
      return [];
  }
}

function naming({ of, person }: PlannedLead): Request {
  return isA('chapter', of)
    ? { type: 'nameChapterLead', chapter: of, person }
    : { type: 'nameTribeLead', tribe: of, person };
}
