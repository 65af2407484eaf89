import type { PersonId } from '../../domain/organisation.ts';
import type { ListPlan, PersonChange, PlannedLead } from './listPlan.ts';

/** What somebody agrees to of a plan. Changes and leads are those very ones of the plan. */
export interface Accepted {
  /** The places of newcomers. */
  fresh: ReadonlySet<number>;
  /** Who is missing, and gone. */
  missing: ReadonlySet<PersonId>;
  changes: ReadonlySet<PersonChange>;
  leads: ReadonlySet<PlannedLead>;
}

/** What is proposed: everything but what would take back what was done by hand. */
export function proposed({ fresh, missing, changes, leads }: ListPlan): Accepted {
  return {
    fresh: new Set(fresh),
    missing: new Set(missing),
    changes: new Set(changes.filter(({ conflict }) => !conflict)),
    leads: new Set(leads.filter(({ conflict }) => !conflict)),
  };
}

/** The same as plain data: changes and leads by their places in the plan. */
export interface AcceptedPlaces {
  fresh: readonly number[];
  missing: readonly PersonId[];
  changes: readonly number[];
  leads: readonly number[];
}

export function placesOf({ changes, leads }: ListPlan, accepted: Accepted): AcceptedPlaces {
  const among = <Item>(all: readonly Item[], those: ReadonlySet<Item>) =>
    [...all.keys()].filter((at) => those.has(all[at] as Item));
  return {
    fresh: [...accepted.fresh],
    missing: [...accepted.missing],
    changes: among(changes, accepted.changes),
    leads: among(leads, accepted.leads),
  };
}

/** What is accepted of this very plan, or of another one that is equal. */
export function acceptedAt(plan: ListPlan, { fresh, missing, changes, leads }: AcceptedPlaces): Accepted {
  const those = <Item>(all: readonly Item[], places: readonly number[]) =>
    new Set(places.flatMap((at) => all[at] ?? []));
  return {
    fresh: new Set(fresh),
    missing: new Set(missing),
    changes: those(plan.changes, changes),
    leads: those(plan.leads, leads),
  };
}
