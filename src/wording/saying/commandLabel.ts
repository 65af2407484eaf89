import type { Command, Seat } from '../../domain/commands/command.ts';
import { seatId } from '../../domain/commands/seatId.ts';
import type { Document } from '../../domain/document.ts';
import { kindOf } from '../../domain/ids.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { PersonId, Tribe } from '../../domain/organisation.ts';
import { holdersOf } from '../../domain/roles.ts';
import type { SentenceKey, SentenceValues, Words } from '../words.ts';
import { dayText } from './momentText.ts';
import { type NameOf, namesWith } from './namesIn.ts';

/** What a command is called in the history: `Ana to Refunds`, `3 people to Refunds`, `Rename Checkout to Pay`. */
export function commandLabel(words: Words, command: Command, before: Document): string {
  const nameOf = namesWith(before, command);
  const parts = partsOf(command);
  // These only make room for the rest, which is what a gesture should be remembered by.
  const telling = parts.filter(({ type }) => type !== 'chooseMode' && type !== 'waive');
  const labels = (telling.length > 0 ? telling : parts).map((part) =>
    words.t(`commands.label.${sentenceOf(part, before, nameOf)}`, valuesOf(words, part, before, nameOf)),
  );
  const [first = '', ...others] = labels;
  if (others.length < 2) return labels.join(', ');
  return words.t('commands.label.several', { first, count: others.length });
}

/** What a command may be called. */
type Labelled = Exclude<
  SentenceKey extends infer K ? (K extends `commands.label.${infer Key}` ? Key : never) : never,
  'several'
>;

export type SingleCommand = Exclude<Command, { type: 'together' }>;

/** What is done together, one by one. */
export function partsOf(command: Command): SingleCommand[] {
  return command.type === 'together' ? command.commands.flatMap(partsOf) : [command];
}

/** One person by name, several by their number. */
export function whoOf(words: Words, people: readonly PersonId[], nameOf: NameOf): string {
  const distinct = [...new Set(people)];
  const [only] = distinct;
  return only && distinct.length === 1 ? nameOf(only) : words.t('commands.people', { count: distinct.length });
}

/** Which sentence a command has, by its key among those of what commands are called. */
export function sentenceOf(command: SingleCommand, before: Document, nameOf: NameOf): Labelled {
  switch (command.type) {
    case 'movePeople': {
      if (command.to !== null) return 'movePeople';
      return squadLeft(command) ? 'movePeopleOut' : 'movePeopleNowhere';
    }
    case 'nameProductOwner':
    case 'nameSquadCoach':
    case 'nameChapterLead':
    case 'nameTribeLead':
    case 'nameGuildCoordinator':
    case 'nameProductManager':
    case 'nameProjectLead':
    case 'nameProgrammeManager':
      return command.person === null ? `${command.type}None` : command.type;
    case 'changeChapter':
      return command.chapter === null ? 'changeChapterNone' : 'changeChapter';
    case 'shareTime':
    case 'shareProjectTime':
      return command.share === null ? `${command.type}None` : command.type;
    case 'profileSquad':
    case 'profileTribe':
      return command.standing === null ? `${command.type}None` : command.type;
    case 'describeDependency':
      return command.how === undefined ? 'describeDependency' : 'addDependency';
    case 'assignProduct':
      return command.to === null ? `assignProductNone.${command.part}` : `assignProduct.${command.part}`;
    case 'bringUnderProgramme':
      return command.programme === null ? 'bringUnderProgrammeNone' : 'bringUnderProgramme';
    case 'linkProject':
    case 'unlinkProject':
      return `${command.type}.${kindOf(command.to)}`;
    case 'chooseStatus':
      if (command.on === null) return 'chooseStatusUndated';
      return command.on === undefined ? 'chooseStatus' : 'chooseStatusOn';
    case 'addNote':
      if (command.to !== null) return 'addNote.answer';
      return nameOf(command.subject) ? 'addNote.about' : 'addNote.plain';
    case 'changeNote':
      if (command.text !== undefined) return 'changeNote.text';
      return command.done ? 'changeNote.done' : 'changeNote.open';
    case 'waive':
    case 'withdrawWaiver':
      return `${command.type}.${nameOf(command.subject) ? 'about' : 'plain'}`;
    case 'decide':
      return `decide.${command.state}`;
    case 'takeOverList':
      return `takeOverList.${takenOver(command)}`;
    case 'classifyDocument':
      return command.classification.trim() === '' ? 'classifyDocumentNone' : 'classifyDocument';
    case 'moveSquad':
    case 'moveChapter': {
      const index = indexIn(before, command);
      const was = command.type === 'moveSquad' ? index?.squad(command.squad) : index?.chapter(command.chapter);
      return was?.tribe === command.tribe ? command.type : `${command.type}ToTribe`;
    }
    case 'chooseMode':
      return command.mode === 'enforce' ? 'toEnforce' : 'toSketch';
    default:
      return command.type;
  }
}

/** Whether a list brings in people, changes, or both; one that says nothing new is called after its changes. */
function takenOver({ people, changes }: Extract<Command, { type: 'takeOverList' }>) {
  if (people === 0) return 'changes';
  return changes === 0 ? 'people' : 'both';
}

/** The names for a sentence: each thing that a command names by its id stands under the same key. */
const NAMED = [
  'person',
  'squad',
  'chapter',
  'tribe',
  'guild',
  'vacancy',
  'product',
  'project',
  'programme',
  'scenario',
  'subject',
  'from',
  'to',
] as const;

/** What stands in a sentence about a command. */
export function valuesOf(words: Words, command: SingleCommand, before: Document, nameOf: NameOf): SentenceValues {
  const ids: Pick<Command, 'type'> & Partial<Record<(typeof NAMED)[number], string | null>> = command;
  const names = NAMED.filter((key) => key in command).map((key) => [key, nameOf(ids[key] ?? null)]);
  return {
    ...Object.fromEntries(names),
    ...statedIn(words, command),
    form: formIn(command, before),
    ...('name' in command && { name: command.name }),
    ...(command.type === 'movePeople' && { squad: nameOf(command.to ?? squadLeft(command)) }),
    ...('share' in command && { percent: words.number((command.share ?? 0) * 100) }),
    ...(command.type === 'swapPeople' && { one: nameOf(command.one.person), other: nameOf(command.other.person) }),
    who:
      command.type === 'fillVacancy' && 'name' in command.by
        ? command.by.name
        : whoOf(words, peopleIn(command, before), nameOf),
  };
}

/** What that is drawn as which a command is about, since what belongs to a department or chain has names of its own. */
function formIn(command: SingleCommand, before: Document): Tribe['form'] {
  if (command.type === 'addTribe' && command.form) return command.form;
  const index = indexIn(before, command);
  if (!index) return 'tribe';
  if (command.type === 'movePeople') return formAround(index, command.to ?? squadLeft(command));
  if ('tribe' in command) return index.formOf(command.tribe);
  if ('chapter' in command && command.chapter) return formAround(index, command.chapter);
  if ('squad' in command) return formAround(index, command.squad);
  return 'people' in command && command.type === 'changeChapter' ? formAround(index, command.people[0]) : 'tribe';
}

/** What a command states by a word, and the days in it. */
function statedIn(words: Words, command: SingleCommand): SentenceValues {
  const day = (each: string) => dayText(words.language, each);
  switch (command.type) {
    case 'profileSquad':
    case 'profileTribe': {
      const { aspect, standing } = command;
      return {
        aspect: words.t(`terms.aspects.${aspect}`),
        ...(standing && { standing: words.t(`terms.standings.${standing}`) }),
      };
    }
    case 'addDependency':
    case 'describeDependency':
      return command.how ? { how: words.t(`terms.dependencies.${command.how}`) } : {};
    case 'dateProject':
      return { begin: day(command.begin), end: day(command.end) };
    case 'chooseStatus':
      return { status: words.t(`terms.statuses.${command.status}`), ...(command.on && { on: day(command.on) }) };
    case 'takeOverList':
      return { people: command.people, changes: command.changes };
    case 'classifyDocument':
      return { classification: command.classification.trim() };
    default:
      return {};
  }
}

/** The squad that everybody leaves, where it is the same for all. */
export function squadLeft({ members }: Extract<Command, { type: 'movePeople' }>) {
  const [squad = null, ...others] = new Set(members.map((member) => member.squad));
  return others.length === 0 ? squad : null;
}

function peopleIn(command: SingleCommand, before: Document): PersonId[] {
  switch (command.type) {
    case 'addPeople':
      return command.people.map((person) => person.id);
    case 'movePeople':
      return command.members.map((member) => member.person);
    case 'replaceByVacancy':
      return holderOf(command.seat, before, command);
    case 'fillVacancy':
      return 'person' in command.by ? [command.by.person] : [];
    case 'seatPeople':
      return command.members.map(({ person }) => person);
    case 'noteList':
      return command.people.map(({ person }) => person);
    case 'takeOverList':
      return [];
    default:
      if ('people' in command) return command.people;
      return 'person' in command && command.person !== null ? [command.person] : [];
  }
}

function holderOf(seat: Seat, before: Document, command: Command): PersonId[] {
  if (seat.kind === 'member') return [seat.person];
  const record = indexIn(before, command)?.find(seatId(seat));
  return record ? holdersOf(seat.kind, record).slice(0, 1) : [];
}

function indexIn(document: Document, { scenario }: Command) {
  const organisation = document.scenarios.find((each) => each.id === scenario)?.organisation;
  return organisation && indexOf(organisation);
}
