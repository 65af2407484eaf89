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
