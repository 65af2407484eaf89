import type { Command } from '../../domain/commands/command.ts';
import type { Document } from '../../domain/document.ts';
import type { LastOutcome } from '../../domain/history.ts';
import type { AnyId } from '../../domain/ids.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { PersonId, SquadId } from '../../domain/organisation.ts';
import { holdersOf, type RoleName } from '../../domain/roles.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import { settingsOf } from '../../domain/rules/packs.ts';
import type { SentenceValues, Words } from '../words.ts';
import { commandLabel, partsOf, type SingleCommand, sentenceOf, squadLeft, valuesOf } from './commandLabel.ts';
import { type NameOf, namesWith } from './namesIn.ts';
import { refusalMessage } from './refusalMessage.ts';

/** How many parts of one gesture are told one by one. */
const TOLD = 3;

/** What a screen reader is told, without asking, about what the last gesture came to. */
export function announcement(words: Words, happened: LastOutcome): string {
  switch (happened.kind) {
    case 'done':
      return words.t('commands.done.undo', { what: whatHappened(words, happened) });
    case 'undone':
    case 'redone':
      return whatHappened(words, happened);
    case 'refused':
      return refusalMessage(words, happened.refusal, happened.before, happened.command.scenario).headline;
  }
}

/** What was done, taken back or done again: `Ana moved from Checkout to Refunds, 8 people, limit 9`. */
export function whatHappened(words: Words, happened: Exclude<LastOutcome, { kind: 'refused' }>): string {
  const { kind, command, before, after } = happened;
  if (kind === 'done') return whatWasDone(words, command, before, after);
  // What was taken back may have removed what it names: that has its name again.
  return words.t(`panels.${kind}`, { step: commandLabel(words, command, kind === 'undone' ? after : before) });
}

/** A gesture in the past tense. */
function whatWasDone(words: Words, command: Command, before: Document, after: Document): string {
  const nameOf = namesWith(before, command);
  const [first, ...others] = partsOf(command);
  if (!first) return '';
  const told = (part: SingleCommand) => partDone(words, part, nameOf, before, after);
  if (others.length >= TOLD) return words.t('commands.done.several', { first: told(first), count: others.length });
  return [first, ...others].map(told).join('. ');
}

function partDone(words: Words, command: SingleCommand, nameOf: NameOf, before: Document, after: Document): string {
  const values = { ...valuesOf(words, command, before, nameOf), ...ofRules(words, command) };
  const key = sentenceOf(command, before, nameOf);
  const sized = (what: string, squad: SquadId) => withSize(words, what, squad, command, after);
  switch (command.type) {
    case 'movePeople': {
      const from = squadLeft(command);
      const moved = from && command.to !== null ? 'movePeopleFrom' : key;
      const what = words.t(`commands.done.${moved}`, { ...values, from: nameOf(from) });
      const squad = command.to ?? from;
      return squad ? sized(what, squad) : what;
    }
    case 'addToSquad':
      return sized(words.t(`commands.done.${key}`, values), command.squad);
    case 'describeDependency':
      return words.t(`commands.done.${command.how === undefined ? key : 'changeDependency'}`, values);
    default: {
      const what = words.t(`commands.done.${key}`, values);
      const replaced = replacedBy(command, before).map(nameOf);
      return replaced.length > 0 ? words.t('commands.done.replacing', { what, before: words.list(replaced) }) : what;
    }
  }
}

/** Which rule, and which pack. */
function ofRules(words: Words, command: SingleCommand): SentenceValues {
  if (command.type === 'setRule') return { rule: words.t(`rules.${command.rule}.name`) };
  return command.type === 'choosePack' ? { pack: words.t(`rules.packs.${command.pack}.name`) } : {};
}

/** Who had a role that somebody else is named for now. */
function replacedBy(command: SingleCommand, before: Document): readonly PersonId[] {
  const organisation = before.scenarios.find(({ id }) => id === command.scenario)?.organisation;
  const held = (role: RoleName, id: AnyId, person: PersonId | null): readonly PersonId[] => {
    const record = organisation && indexOf(organisation).find(id);
    return record && person ? holdersOf(role, record).filter((holder) => holder !== person) : [];
  };
  switch (command.type) {
    case 'nameProductOwner':
      return held('productOwner', command.squad, command.person);
    case 'nameSquadCoach':
      return held('squadCoach', command.squad, command.person);
    case 'nameChapterLead':
      return held('chapterLead', command.chapter, command.person);
    case 'nameTribeLead':
      return held('tribeLead', command.tribe, command.person);
    case 'nameGuildCoordinator':
      return held('guildCoordinator', command.guild, command.person);
    case 'nameProductManager':
      return held('productManager', command.product, command.person);
    case 'nameProjectLead':
      return held('projectLead', command.project, command.person);
    case 'nameProgrammeManager':
      return held('programmeManager', command.programme, command.person);
    default:
      return [];
  }
}

/** The sentence, with how many people the squad has now, and may have; a team of a department or chain has no limit. */
function withSize(words: Words, what: string, squad: SquadId, { scenario }: Command, after: Document): string {
  const organisation = after.scenarios.find((each) => each.id === scenario)?.organisation;
  const count = organisation?.squads.find((each) => each.id === squad)?.members.length ?? 0;
  const isTeam = organisation && formAround(indexOf(organisation), squad) !== 'tribe';
  const { severity, limit } = settingsOf(entryOf('squad-size'), after);
  if (isTeam || severity === 'off' || limit === undefined) return words.t('commands.done.sizeFree', { what, count });
  return words.t('commands.done.size', { what, count, limit });
}
