import type { Request } from '../../domain/commands/command.ts';
import { isA } from '../../domain/ids.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { SquadId, Tribe, TribeId } from '../../domain/organisation.ts';
import { type Aspect, STANDINGS, type Standing } from '../../domain/vocabulary.ts';
import type { SentenceKey, Words } from '../../wording/words.ts';

/** What can be said of a tribe or squad in an aspect; `none` for nothing of its own. */
export type StandingChoice = Standing | 'none';

/** A choice, and how it is called. */
export interface StandingOption {
  value: StandingChoice;
  text: string;
}

const AS_ITS: Record<Tribe['form'], SentenceKey> = {
  tribe: 'mandate.asTribe',
  department: 'mandate.asDepartment',
  chain: 'mandate.asChain',
};

/** What a tribe or squad says itself in an aspect. */
export function standingOf(index: Index, unit: TribeId | SquadId, aspect: Aspect): StandingChoice {
  const profile = isA('tribe', unit) ? index.tribe(unit)?.profile : index.squad(unit)?.profile;
  return profile?.[aspect] ?? 'none';
}

/** What can be chosen for it; of a squad that says nothing, what it then takes from its tribe. */
export function standingOptions(words: Words, index: Index, unit: TribeId | SquadId, aspect: Aspect): StandingOption[] {
  const squad = isA('squad', unit) ? index.squad(unit) : undefined;
  const tribe = squad && index.tribe(squad.tribe);
  const inherited = tribe?.profile[aspect];
  const none = inherited
    ? words.t(AS_ITS[tribe.form], { standing: words.t(`terms.standings.${inherited}`) })
    : words.t('mandate.notStated');
  return [
    ...STANDINGS.map((value): StandingOption => ({ value, text: words.t(`terms.standings.${value}`) })),
    { value: 'none', text: none },
  ];
}

/** What is asked for by choosing it. */
export function standingRequest(unit: TribeId | SquadId, aspect: Aspect, choice: StandingChoice): Request {
  const standing = choice === 'none' ? null : choice;
  return isA('tribe', unit)
    ? { type: 'profileTribe', tribe: unit, aspect, standing }
    : { type: 'profileSquad', squad: unit, aspect, standing };
}
