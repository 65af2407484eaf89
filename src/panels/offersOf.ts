import type { Alternatives } from '../domain/alternatives.ts';
import type { Command } from '../domain/commands/command.ts';
import type { NameOf } from '../wording/saying/namesIn.ts';
import type { Words } from '../wording/words.ts';

/** Something possible in place of what was refused. */
export interface Offer {
  text: string;
  command: Command;
}

/** As many of one kind as are read at a glance. */
const MOST = 3;

/**
 * What is offered, in words: a new product owner first, where leaving that role is what was refused, then a swap and
 * another squad.
 */
export function offersOf(words: Words, alternatives: Alternatives, nameOf: NameOf): Offer[] {
  const { productOwners, vacancies, swaps, squads } = alternatives;
  return [
    ...productOwners.slice(0, MOST).map(({ squad, person, command }) => ({
      text: words.t('panels.refusal.productOwner', { person: nameOf(person), squad: nameOf(squad) }),
      command,
    })),
    ...vacancies.slice(0, MOST).map(({ squad, person, command }) => ({
      text: words.t('panels.refusal.vacancy', { person: nameOf(person), squad: nameOf(squad) }),
      command,
    })),
    ...swaps.slice(0, MOST).map(({ person, command }) => ({
      text: words.t('panels.refusal.swap', { person: nameOf(person) }),
      command,
    })),
    ...squads.slice(0, MOST).map(({ squad, command }) => ({
      text: words.t('panels.refusal.squad', { squad: nameOf(squad) }),
      command,
    })),
  ];
}
