import { atOnce } from '../atOnce.ts';
import type { Document } from '../document.ts';
import { editChapter } from './chapter.ts';
import type { Command } from './command.ts';
import { editDecision } from './decision.ts';
import { editDependency } from './dependency.ts';
import { editDocument } from './document.ts';
import { Edit } from './edit.ts';
import { enforce } from './enforcement.ts';
import { editGuild } from './guild.ts';
import { keepToday } from './keepToday.ts';
import { Making } from './making.ts';
import { editNote } from './note.ts';
import type { Change, Outcome } from './outcome.ts';
import { editPerson } from './person.ts';
import { editProduct } from './product.ts';
import { editProgramme } from './programme.ts';
import { editProject } from './project.ts';
import { type Answer, firstRefusal, impossible } from './refusal.ts';
import { same } from './same.ts';
import { editScenario } from './scenario.ts';
import { editSquad } from './squad.ts';
import { editTribe } from './tribe.ts';
import { editWaiver } from './waiver.ts';

/** What leaves the scenario that it names as it is: a frozen one may be copied, put elsewhere and thrown away. */
const LEAVES_SCENARIO: readonly Command['type'][] = [
  'addScenario',
  'moveScenario',
  'removeScenario',
  'addNote',
  'changeNote',
  'removeNote',
  'decide',
  'withdrawDecision',
  'waive',
  'withdrawWaiver',
  'choosePack',
  'setRule',
  'renameDocument',
  'classifyDocument',
  'restoreDocument',
];

/**
 * Does what a command says, or refuses with its reasons. Never throws for what a user can do. The document that goes in
 * stays as it was; the one that comes out shares every record that did not change.
 */
export function run(document: Document, command: Command): Outcome {
  const making = new Making(document);
  const refusal = perform(making, command) ?? askRules(document, making.document, command);
  if (refusal) return { kind: 'refused', refusal };
  if (same(document, making.document)) return { kind: 'unchanged' };
  return { kind: 'done', document: making.document, changes: making.changes };
}

function askRules(before: Document, after: Document, command: Command): Answer {
  return isFact(command) ? null : enforce(before, after, command.today);
}

/** Whether a list is taken over in it, or all goes back to how it was: what is or was so needs no leave of the rules. */
function isFact(command: Command): boolean {
  return command.type === 'restoreDocument' || takesOverList(command);
}

function takesOverList(command: Command): boolean {
  return command.type === 'takeOverList' || (command.type === 'together' && command.commands.some(takesOverList));
}

/** Makes changes again that were made before: redo, and a journal's replay. Asks no rule. */
export function apply(document: Document, changes: readonly Change[]): Document {
  return atOnce(applying(document, changes));
}

/** As many changes as are made in a few milliseconds, where each takes somebody out of a list of thousands. */
const AT_ONCE = 10;

/** The same with a pause for every few changes. */
export function* applying(document: Document, changes: readonly Change[]): Generator<void, Document> {
  const making = new Making(document);
  for (const [at, change] of changes.entries()) {
    making.make(change);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return making.document;
}

/** Takes changes back, exactly. Asks no rule. */
export function revert(document: Document, changes: readonly Change[]): Document {
  const making = new Making(document);
  for (const change of changes.toReversed()) making.takeBack(change);
  return making.document;
}

function perform(making: Making, command: Command): Answer {
  const scenario = making.document.scenarios.find(({ id }) => id === command.scenario);
  if (!scenario) return impossible('no-such-scenario', command.scenario);
  if (command.type === 'together') return firstRefusal(command.commands, (each) => perform(making, each));
  if (scenario.frozen !== null && !LEAVES_SCENARIO.includes(command.type)) return impossible('frozen', scenario.id);
  if (command.type === 'takeOverList') return firstRefusal(command.commands, (each) => perform(making, each));
  return keepToday(making, command, () => carryOut(new Edit(making, command.scenario), command));
}

function carryOut(edit: Edit, command: Exclude<Command, { type: 'together' | 'takeOverList' }>): Answer {
  switch (command.type) {
    case 'addPeople':
    case 'renamePerson':
    case 'describePerson':
    case 'removePeople':
    case 'movePeople':
    case 'addToSquad':
    case 'changeChapter':
    case 'shareTime':
    case 'seatPeople':
    case 'noteList':
    case 'swapPeople':
    case 'replaceByVacancy':
    case 'fillVacancy':
      return editPerson(edit, command);
    case 'addSquad':
    case 'renameSquad':
    case 'describeSquad':
    case 'moveSquad':
    case 'removeSquad':
    case 'nameProductOwner':
    case 'nameSquadCoach':
    case 'connectToSquad':
    case 'disconnectFromSquad':
    case 'profileSquad':
      return editSquad(edit, command);
    case 'addDependency':
    case 'describeDependency':
    case 'removeDependency':
      return editDependency(edit, command);
    case 'addChapter':
    case 'renameChapter':
    case 'describeChapter':
    case 'moveChapter':
    case 'removeChapter':
    case 'nameChapterLead':
      return editChapter(edit, command);
    case 'addTribe':
    case 'renameTribe':
    case 'describeTribe':
    case 'moveTribe':
    case 'removeTribe':
    case 'nameTribeLead':
    case 'nameTribeCoaches':
    case 'profileTribe':
      return editTribe(edit, command);
    case 'addGuild':
    case 'renameGuild':
    case 'moveGuild':
    case 'removeGuild':
    case 'nameGuildCoordinator':
    case 'joinGuild':
    case 'leaveGuild':
      return editGuild(edit, command);
    case 'addProduct':
    case 'renameProduct':
    case 'describeProduct':
    case 'moveProduct':
    case 'removeProduct':
    case 'assignProduct':
    case 'nameProductManager':
      return editProduct(edit, command);
    case 'addProject':
    case 'renameProject':
    case 'describeProject':
    case 'dateProject':
    case 'moveProject':
    case 'removeProject':
    case 'nameProjectLead':
    case 'bringUnderProgramme':
    case 'linkProject':
    case 'unlinkProject':
    case 'joinProject':
    case 'leaveProject':
    case 'shareProjectTime':
      return editProject(edit, command);
    case 'addProgramme':
    case 'renameProgramme':
    case 'describeProgramme':
    case 'moveProgramme':
    case 'removeProgramme':
    case 'nameProgrammeManager':
      return editProgramme(edit, command);
    case 'addScenario':
    case 'renameScenario':
    case 'describeScenario':
    case 'chooseMode':
    case 'chooseStatus':
    case 'freezeScenario':
    case 'moveScenario':
    case 'removeScenario':
    case 'bringUpToDate':
      return editScenario(edit, command);
    case 'addNote':
    case 'changeNote':
    case 'removeNote':
      return editNote(edit, command);
    case 'decide':
    case 'withdrawDecision':
      return editDecision(edit, command);
    case 'waive':
    case 'withdrawWaiver':
      return editWaiver(edit, command);
    case 'choosePack':
    case 'setRule':
    case 'renameDocument':
    case 'classifyDocument':
    case 'restoreDocument':
      return editDocument(edit, command);
  }
}
