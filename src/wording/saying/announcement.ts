import type { Command } from '../../domain/commands/command.ts';
import type { Document } from '../../domain/document.ts';
import type { LastOutcome } from '../../domain/history.ts';
import type { SquadId } from '../../domain/organisation.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import { settingsOf } from '../../domain/rules/packs.ts';
import type { Words } from '../words.ts';
import { commandLabel, partsOf, type SingleCommand, squadLeft, whoOf } from './commandLabel.ts';
import { type NameOf, namesWith } from './namesIn.ts';
import { refusalMessage } from './refusalMessage.ts';

/** How many parts of one gesture are told one by one. */
const TOLD = 3;

/** What a screen reader is told, without asking, about what the last gesture came to. */
export function announcement(words: Words, happened: LastOutcome): string {
  const { command, before } = happened;
  switch (happened.kind) {
    case 'done':
      return doneMessage(words, command, before, happened.after);
    case 'undone':
      return words.t('panels.undone', { step: commandLabel(words, command, before) });
    case 'redone':
      return words.t('panels.redone', { step: commandLabel(words, command, before) });
    case 'refused':
      return refusalMessage(words, happened.refusal, before, command.scenario).headline;
  }
}

/** `Ana moved from Checkout to Refunds, 8 people, limit 9. Undo with Control Z.` */
function doneMessage(words: Words, command: Command, before: Document, after: Document): string {
  const nameOf = namesWith(before, command);
  const parts = partsOf(command);
  const what =
    parts.length > TOLD
      ? commandLabel(words, command, before)
      : parts.map((part) => told(words, part, nameOf, before, after)).join('. ');
  return words.t('commands.done.undo', { what });
}

function told(words: Words, command: SingleCommand, nameOf: NameOf, before: Document, after: Document): string {
  switch (command.type) {
    case 'movePeople': {
      const from = squadLeft(command);
      const who = whoOf(
        words,
        command.members.map((member) => member.person),
        nameOf,
      );
      if (command.to !== null) {
        const values = { who, from: nameOf(from), to: nameOf(command.to) };
        return withSize(
          words,
          words.t(from ? 'commands.done.moved' : 'commands.done.placed', values),
          command.to,
          command,
          after,
        );
      }
      if (!from) return commandLabel(words, command, before);
      return withSize(words, words.t('commands.done.takenOut', { who, from: nameOf(from) }), from, command, after);
    }
    case 'addToSquad':
      return withSize(words, commandLabel(words, command, before), command.squad, command, after);
    case 'swapPeople':
      return words.t('commands.done.swapped', { one: nameOf(command.one.person), other: nameOf(command.other.person) });
    case 'addPeople':
      return words.t('commands.done.added', {
        who: whoOf(
          words,
          command.people.map(({ id }) => id),
          nameOf,
        ),
      });
    case 'removePeople':
      return words.t('commands.done.removed', { who: whoOf(words, command.people, nameOf) });
    default:
      return commandLabel(words, command, before);
  }
}

/** The sentence, with how many people the squad has now, and may have. */
function withSize(words: Words, what: string, squad: SquadId, { scenario }: Command, after: Document): string {
  const organisation = after.scenarios.find((each) => each.id === scenario)?.organisation;
  const count = organisation?.squads.find((each) => each.id === squad)?.members.length ?? 0;
  const { severity, limit } = settingsOf(entryOf('squad-size'), after);
  if (severity === 'off' || limit === undefined) return words.t('commands.done.sizeFree', { what, count });
  return words.t('commands.done.size', { what, count, limit });
}
