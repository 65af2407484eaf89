import type { AnyId } from '../ids.ts';
import { type Index, indexOf } from '../lookup/indexOf.ts';
import type { Organisation } from '../organisation.ts';
import type { Alteration, UnitId, UnitList } from './alteration.ts';
import { type Bill, billOf } from './bill.ts';
import { type Compared, peopleAltered } from './people.ts';
import { placedAt, recordsAltered } from './records.ts';
import { type Together, togetherIn } from './together.ts';
import { type Recognised, recognised } from './units.ts';

/** What is otherwise in one organisation than in another. */
export interface Comparison {
  /** Units first, then people, then everything else. Those of one kind in the order of the document. */
  alterations: readonly Alteration[];
  bill: Bill;
  together: Together;
  /** The new ids of what is another one now. */
  became: ReadonlyMap<AnyId, AnyId>;
}

const UNIT_LISTS: readonly UnitList[] = ['tribes', 'squads', 'chapters'];

/**
 * What changed from one organisation to another. Things are the same when their ids are; squads, chapters and tribes whose
 * id is another one are recognised by who is in them, and what only follows from that is not said again.
 */
export function compare(before: Organisation, after: Organisation): Comparison {
  const [was, is] = [indexOf(before), indexOf(after)];
  const units = UNIT_LISTS.map((list) => [list, recognised(list, was, is)] as const);
  const became = new Map<AnyId, AnyId>(units.flatMap(([, each]) => [...each.became]));
  const compared: Compared = { before: was, after: is, became, heir: (id) => became.get(id) ?? id };
  const alterations = [
    ...units.flatMap(([list, each]) => unitsAltered(list, each, is)),
    ...peopleAltered(compared),
    ...recordsAltered(compared),
  ];
  return { alterations, bill: billOf(alterations, compared), together: togetherIn(compared), became };
}

function unitsAltered(list: UnitList, units: Recognised, after: Index): Alteration[] {
  const records = after.organisation[list];
  const places = new Map<UnitId, number>(records.map(({ id }, at) => [id, at]));
  const made = (unit: UnitId) => placedAt(list, records as never, places.get(unit) ?? -1);
  return [
    ...[...units.became].map(([from, to]): Alteration => ({ kind: 'became', from, to })),
    ...[...units.split].map(
      ([unit, parts]): Alteration => ({ kind: 'split', unit, parts, remains: places.has(unit), made: parts.map(made) }),
    ),
    ...[...units.merged].map(([unit, into]): Alteration => ({ kind: 'merged', unit, into })),
    ...units.dissolved.map((unit): Alteration => ({ kind: 'dissolved', unit })),
    ...units.founded.map((unit): Alteration => ({ kind: 'founded', unit, made: made(unit) })),
  ];
}
