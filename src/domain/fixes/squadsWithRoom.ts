import type { Squad, TribeId } from '../organisation.ts';
import type { Ground } from './fix.ts';

/** The squads of a tribe in which so many more may sit, those with the fewest members first. */
export function squadsWithRoom({ index, limitOf }: Ground, tribe: TribeId, more = 1): Squad[] {
  const most = limitOf('squad-size') - more;
  return index
    .squadsIn(tribe)
    .filter(({ members }) => members.length <= most)
    .toSorted((one, other) => one.members.length - other.members.length);
}
