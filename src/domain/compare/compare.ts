import type { AnyId } from '../ids.ts';
import { type Index, indexOf } from '../lookup/indexOf.ts';
import type { Organisation } from '../organisation.ts';
import { sameInOrder } from '../sameInOrder.ts';
import type { Alteration, UnitId, UnitList } from './alteration.ts';
import { type Bill, billOf } from './bill.ts';
import { type Compared, type PeopleCompared, peopleAltered, peopleCompared } from './people.ts';
import { peopleTouched } from './peopleTouched.ts';
import { placedAt, recordsAltered } from './records.ts';
import { type CouplesKept, couplesKept, type Together, togetherIn } from './together.ts';
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
  return new Comparing().of(before, after);
}

/** What was compared last, and what was found about people and squads. */
interface Last {
  compared: Compared;
  people: PeopleCompared;
  kept: CouplesKept;
}

/**
 * The same comparisons for less work: the last one is remembered, and while another version is compared with the same
 * organisation, only people and squads that may be otherwise since are compared again.
 */
export class Comparing {
  #last: Last | null = null;

  /** What `compare` says. */
  of(before: Organisation, after: Organisation): Comparison {
    const [was, is] = [indexOf(before), indexOf(after)];
    const units = UNIT_LISTS.map((list) => [list, recognised(list, was, is)] as const);
    const became = new Map<AnyId, AnyId>(units.flatMap(([, each]) => [...each.became]));
    const compared: Compared = { before: was, after: is, became, heir: (id) => became.get(id) ?? id };
    const last = this.#last && isLike(this.#last.compared, compared) ? this.#last : null;
    const touched = last && peopleTouched(last.compared.after, is);
    const people = peopleCompared(compared, touched && { found: last.people, touched });
    const kept = couplesKept(compared, touched && { found: last.kept, touched });
    this.#last = { compared, people, kept };
    const alterations = [
      ...units.flatMap(([list, each]) => unitsAltered(list, each, is)),
      ...peopleAltered(people, compared),
      ...recordsAltered(compared),
    ];
    return { alterations, bill: billOf(alterations, compared), together: togetherIn(compared, kept), became };
  }
}

/** Whether two comparisons start from one organisation, and the same units are another one in both. */
function isLike(one: Compared, other: Compared): boolean {
  const isSame = one.before.organisation === other.before.organisation;
  return isSame && sameInOrder([...one.became], [...other.became]);
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
