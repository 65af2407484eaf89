import type { Affected } from '../../domain/compare/affected.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { KindOfChange } from '../../store/besideView.ts';
import type { SidesCompared } from './sideBySide.ts';

const IS_OF: Readonly<Record<KindOfChange, (affected: Affected) => boolean>> = {
  changeSquad: ({ kinds }) => kinds.includes('squad'),
  changeLineManager: ({ kinds }) => kinds.includes('line-manager'),
  loseLastSquad: ({ kinds }) => kinds.includes('last-squad'),
  newPeople: ({ kinds, after }) => kinds.includes('new-or-gone') && after !== null,
  gonePeople: ({ kinds, after }) => kinds.includes('new-or-gone') && after === null,
  otherwise: ({ group }) => group === 'other',
};

/** For whom something of a kind changes, as the bill counts them. */
export function peopleOfKind({ affected }: Pick<SidesCompared, 'affected'>, kind: KindOfChange): Set<PersonId> {
  return new Set(affected.filter(IS_OF[kind]).map(({ id }) => id));
}
