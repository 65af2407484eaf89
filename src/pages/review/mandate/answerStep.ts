import { isA } from '../../../domain/ids.ts';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import { profileOf } from '../../../domain/lookup/productLines.ts';
import type { SquadId, TribeId } from '../../../domain/organisation.ts';
import type { Aspect } from '../../../domain/vocabulary.ts';
import { type StandingChoice, standingRequest } from '../../../panels/inspector/profileChoices.ts';
import { perform } from '../../../store/perform.ts';

/** From nothing stated to 2.0. */
const WAY: readonly StandingChoice[] = ['none', '1.0', 'between', '2.0'];

/** Takes a tribe or squad a step on or back in an aspect, from where it stands by itself or with its tribe. */
export function answerStep(index: Index, unit: TribeId | SquadId, aspect: Aspect, step: 1 | -1): void {
  const squad = isA('squad', unit) ? index.squad(unit) : undefined;
  const profile = squad ? profileOf(squad, index) : isA('tribe', unit) ? index.tribe(unit)?.profile : undefined;
  if (!profile) return;
  const next = WAY[WAY.indexOf(profile[aspect] ?? 'none') + step];
  if (next) perform(standingRequest(unit, aspect, next));
}
