import type { Command } from '../../domain/commands/command.ts';
import type { Document, ScenarioId } from '../../domain/document.ts';
import type { AnyId } from '../../domain/ids.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';

export type NameOf = (id: string | null) => string;

/** What things are called in a scenario, and scenarios themselves; empty for what is not there. */
export function namesIn(document: Document, scenario: ScenarioId): NameOf {
  const named = (id: string) => document.scenarios.find((each) => each.id === id);
  const organisation = named(scenario)?.organisation;
  const index = organisation && indexOf(organisation);
  return (id) => (id === null ? '' : ((index?.find(id as AnyId) ?? named(id))?.name ?? ''));
}

/** The same, and the names of what a command founds. */
export function namesWith(document: Document, command: Command): NameOf {
  const names = namesIn(document, command.scenario);
  const founded = new Map(namesFounded(command));
  return (id) => names(id) || (founded.get(id ?? '') ?? '');
}

function namesFounded(command: Command): [id: string, name: string][] {
  switch (command.type) {
    case 'addPeople':
      return command.people.map(({ id, name }) => [id, name]);
    case 'replaceByVacancy':
      return [[command.vacancy, command.name]];
    case 'addSquad':
      return [[command.squad, command.name]];
    case 'addChapter':
      return [[command.chapter, command.name]];
    case 'addTribe':
      return [[command.tribe, command.name]];
    case 'addGuild':
      return [[command.guild, command.name]];
    case 'addProduct':
      return [[command.product, command.name]];
    case 'addProject':
      return [[command.project, command.name]];
    case 'addProgramme':
      return [[command.programme, command.name]];
    case 'addScenario':
      return [[command.added, command.name]];
    case 'together':
      return command.commands.flatMap(namesFounded);
    default:
      return [];
  }
}
