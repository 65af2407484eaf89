import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { KindOfChange } from '../../store/besideView.ts';
import type { SidesCompared } from './sideBySide.ts';

/** For whom something of a kind changes, as the bill counts them. */
export function peopleOfKind({ comparison, sides, affected }: SidesCompared, kind: KindOfChange): Set<PersonId> {
  if (kind === 'otherwise') return new Set(affected.filter(({ group }) => group === 'other').map(({ id }) => id));
  const [before, after] = [indexOf(sides.before), indexOf(sides.after)];
  const isOut = (person: PersonId) => before.squadsOf(person).length > 0 && after.squadsOf(person).length === 0;
  return new Set(
    comparison.alterations.flatMap((each): PersonId[] => {
      switch (each.kind) {
        case 'moved':
        case 'also-in':
        case 'left':
          return kind === 'changeSquad' || (kind === 'loseLastSquad' && isOut(each.person)) ? [each.person] : [];
        case 'line-manager':
          return kind === 'changeLineManager' ? [each.person] : [];
        case 'new':
        case 'gone':
          return each.list === 'people' && kind === `${each.kind}People` ? [each.id as PersonId] : [];
        default:
          return [];
      }
    }),
  );
}
