import { isA } from '../ids.ts';
import { leadsBack } from '../leadsBack.ts';
import { listOf, namedAfter } from '../lists.ts';
import type { Project, ProjectId } from '../organisation.ts';
import type { ProjectCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { handOver } from './places.ts';
import {
  type Answer,
  anyMissing,
  badDay,
  badName,
  badShare,
  badText,
  impossible,
  missing,
  said,
  taken,
} from './refusal.ts';

export function editProject(edit: Edit, command: ProjectCommand): Answer {
  if (command.type === 'addProject') return addProject(edit, command);
  const project = edit.find('projects', command.project);
  if (!project) return missing(edit, 'projects', command.project);
  const { id } = project;
  switch (command.type) {
    case 'renameProject':
      return badName(command.name) ?? edit.set('projects', id, { name: command.name });
    case 'describeProject': {
      const { details } = command;
      return badText(details.kind, details.text) ?? edit.set('projects', id, said(details));
    }
    case 'dateProject': {
      const { begin, end } = command;
      return badDays(begin, end) ?? edit.set('projects', id, { begin, end });
    }
    case 'moveProject': {
      const { before } = command;
      return missing(edit, 'projects', before) ?? edit.move('projects', id, edit.placeBefore('projects', before));
    }
    case 'removeProject': {
      const gone = new Set([id]);
      return handOver(edit, gone, null) ?? edit.remove('projects', gone);
    }
    case 'nameProjectLead': {
      const { person: lead } = command;
      return missing(edit, 'people', lead) ?? edit.set('projects', id, { lead });
    }
    case 'bringUnderProgramme': {
      const { programme } = command;
      return missing(edit, 'programmes', programme) ?? edit.set('projects', id, { programme });
    }
    case 'linkProject':
      return missing(edit, listOf(command.to), command.to) ?? link(edit, project, command.to);
    case 'unlinkProject': {
      const { to } = command;
      return (
        missing(edit, listOf(to), to) ??
        edit.set('projects', id, namedAfter('projects', project, new Set([to]), null) ?? {})
      );
    }
    case 'joinProject':
    case 'leaveProject':
    case 'shareProjectTime':
      return staff(edit, project, command);
  }
}

type Of<T extends ProjectCommand['type']> = Extract<ProjectCommand, { type: T }>;

function addProject(edit: Edit, { project, name, begin, end, before }: Of<'addProject'>): Answer {
  const founded: Project = {
    id: project,
    name,
    kind: '',
    begin,
    end,
    state: 'planned',
    lead: null,
    programme: null,
    after: [],
    products: [],
    squads: [],
    members: [],
    text: '',
  };
  return (
    taken(edit, 'projects', project) ??
    badName(name) ??
    badDays(begin, end) ??
    missing(edit, 'projects', before) ??
    edit.insert('projects', [founded], edit.placeBefore('projects', before))
  );
}

/** Refuses what is not a day, and an end before the begin. [P] */
function badDays(begin: string, end: string): Answer {
  return badDay(begin) ?? badDay(end) ?? (end < begin ? impossible('ends-before-begin') : null);
}

function link(edit: Edit, { id, products, squads, after }: Project, to: Of<'linkProject'>['to']): Answer {
  const including = <T extends string>(ids: readonly T[], added: T): T[] => [...new Set([...ids, added])];
  if (isA('product', to)) return edit.set('projects', id, { products: including(products, to) });
  if (isA('squad', to)) return edit.set('projects', id, { squads: including(squads, to) });
  const waitsFor = (each: ProjectId) => (each === id ? [to] : (edit.find('projects', each)?.after ?? []));
  if (leadsBack(id, waitsFor)) return impossible('after-circle', to);
  return edit.set('projects', id, { after: including(after, to) });
}

/** Who works in a project, and how much of their time. */
function staff(edit: Edit, { id, members }: Project, command: Of<'joinProject' | 'leaveProject' | 'shareProjectTime'>) {
  const isIn = (person: string) => members.some((member) => member.person === person);
  const people = command.type === 'shareProjectTime' ? [command.person] : command.people;
  const refusal = anyMissing(edit, 'people', people);
  if (refusal) return refusal;
  switch (command.type) {
    case 'joinProject': {
      const joining = [...new Set(people)].filter((person) => !isIn(person)).map((person) => ({ person }));
      return edit.set('projects', id, { members: [...members, ...joining] });
    }
    case 'leaveProject': {
      const leaving = new Set(people);
      return edit.set('projects', id, { members: members.filter(({ person }) => !leaving.has(person)) });
    }
    case 'shareProjectTime': {
      const { person, share } = command;
      if (!isIn(person)) return impossible('not-in-project', person);
      const shared = members.map((member) => {
        if (member.person !== person) return member;
        const { share: _, ...rest } = member;
        return share === null ? rest : { ...rest, share };
      });
      return badShare(share) ?? edit.set('projects', id, { members: shared });
    }
  }
}
