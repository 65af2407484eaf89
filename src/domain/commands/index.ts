import type { Document } from '../document.ts';
import type { Command } from './command.ts';
import { Edit } from './edit.ts';
import { enforce } from './enforcement.ts';
import { Making } from './making.ts';
import type { Change, Outcome } from './outcome.ts';
import { editPerson } from './person.ts';
import { type Answer, firstRefusal, impossible } from './refusal.ts';
import { same } from './same.ts';
import { editSquad } from './squad.ts';

/**
 * Does what a command says, or refuses with its reasons. Never throws for what a user can do. The document that goes in
 * stays as it was; the one that comes out shares every record that did not change.
 */
export function run(document: Document, command: Command): Outcome {
  const making = new Making(document);
  const refusal = perform(making, command) ?? enforce(document, making.document, command.today);
  if (refusal) return { kind: 'refused', refusal };
  if (same(document, making.document)) return { kind: 'unchanged' };
  return { kind: 'done', document: making.document, changes: making.changes };
}

/** Makes changes again that were made before: redo, and a journal's replay. Asks no rule. */
export function apply(document: Document, changes: readonly Change[]): Document {
  const making = new Making(document);
  for (const change of changes) making.make(change);
  return making.document;
}

/** Takes changes back, exactly. Asks no rule. */
export function revert(document: Document, changes: readonly Change[]): Document {
  const making = new Making(document);
  for (const change of changes.toReversed()) making.takeBack(change);
  return making.document;
}

function perform(making: Making, command: Command): Answer {
  if (!making.document.scenarios.some((scenario) => scenario.id === command.scenario)) {
    return impossible('no-such-scenario', command.scenario);
  }
  if (command.type === 'together') return firstRefusal(command.commands, (each) => perform(making, each));
  const edit = new Edit(making, command.scenario);
  switch (command.type) {
    case 'movePeople':
    case 'addToSquad':
      return editPerson(edit, command);
    case 'nameProductOwner':
      return editSquad(edit, command);
    default:
      return null;
  }
}
