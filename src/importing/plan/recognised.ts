import type { Index } from '../../domain/lookup/indexOf.ts';
import type { List } from '../rows/list.ts';
import type { Corrections } from '../tables/corrected.ts';
import { matchPeople } from './matchPeople.ts';
import { missingFrom } from './missingFrom.ts';
import { saidOf } from './said.ts';

/** How much of a list is about the people of an organisation. */
export interface Recognised {
  /** How many are in the list, and how many of them are there already. */
  listed: number;
  known: number;
  /** How many of the last list are not in it. */
  missing: number;
}

/** How many of a list are known, before anything is planned: that alone decides what it is to be taken into. */
export function recognised({ people, leftOut }: List, index: Index, who: Corrections['who']): Recognised {
  const matches = matchPeople(people, people.map(saidOf), index.organisation.people, who);
  const current = matches.map((match) => match?.person.id ?? null);
  return {
    listed: people.length,
    known: matches.filter(Boolean).length,
    missing: missingFrom(index, current, leftOut).length,
  };
}
