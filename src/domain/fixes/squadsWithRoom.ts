import type { Squad, TribeId } from '../organisation.ts';
import type { Ground } from './fix.ts';

/** So many squads are thought of for one person: each is a step to try. */
const FEW = 4;

/** The squads of a tribe in which so many more may sit, those with the fewest members first. */
export function squadsWithRoom({ index, limitOf }: Ground, tribe: TribeId, more = 1): Squad[] {
  const most = limitOf('squad-size') - more;
  return index
    .squadsIn(tribe)
    .filter(({ members }) => members.length <= most)
    .toSorted((one, other) => one.members.length - other.members.length);
}

/** The first few of some squads or chapters. */
export function few<T>(records: readonly T[], most = FEW): readonly T[] {
  return records.slice(0, most);
}
