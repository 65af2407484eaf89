import type { Organisation } from '../domain/organisation.ts';
import { type Index, indexOf } from '../domain/queries.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';

/** The organisation of the scenario on the page; the same value until something in it changes. */
export function useOrganisation(): Organisation {
  return useWorkspace((workspace) => scenarioShown(workspace).organisation);
}

/** Look-ups in the organisation on the page. */
export function useIndex(): Index {
  return indexOf(useOrganisation());
}
