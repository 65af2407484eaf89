import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId, TribeId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import { leadSaid } from '../rows/words.ts';
import type { Founding, PlannedLead } from './listPlan.ts';
import { joined } from './said.ts';

/** The people of a list and who they are, by place, and who is gone. */
interface Known {
  people: readonly Listed[];
  ids: readonly PersonId[];
  missing: ReadonlySet<PersonId>;
}

/**
 * Who leads what by the roles in a list: the only one of a chapter, or a tribe, whose role is to lead it, where nobody
 * leads it or whoever does is gone. Where the last list said that of them already, whatever the document says stands.
 *
 * @param units of which chapter, or tribe, each is, by place
 */
export function leadsByRole<Unit extends ChapterId | TribeId>(
  what: 'chapter' | 'tribe',
  { people, ids, missing }: Known,
  units: readonly (Unit | null)[],
  leadOf: (unit: Unit) => PersonId | null,
  index: Index,
): PlannedLead[] {
  const saying = new Map<Unit, PersonId[]>();
  for (const [at, { kind, role }] of people.entries()) {
    const unit = units[at];
    const person = ids[at];
    if (unit && person && kind !== 'vacancy' && leadSaid(role) === what) {
      saying.set(unit, [...(saying.get(unit) ?? []), person]);
    }
  }
  return [...saying].flatMap(([of, [person, ...others]]) => {
    const was = leadOf(of);
    const isLed = was !== null && !missing.has(was);
    if (!person || others.length > 0 || isLed) return [];
    const wasSaid = leadSaid(index.person(person)?.imported?.role ?? '') === what;
    return wasSaid ? [] : [{ of, person, was, conflict: false }];
  });
}

/** The tribe that a list names for each, by place; `null` where it names none, several, or one that there will not be. */
export function tribesNamed(people: readonly Listed[], index: Index, founding: Founding): (TribeId | null)[] {
  const named = new Map<string, TribeId>();
  for (const { id, name } of [...founding.tribes, ...index.organisation.tribes.toReversed()])
    named.set(folded(name), id);
  return people.map(
    ({ tribe, squads }) => named.get(folded(tribe || joined(squads.map((seat) => seat.tribe)))) ?? null,
  );
}
