import { type Index, indexOf } from '../domain/lookup/indexOf.ts';
import type { Organisation } from '../domain/organisation.ts';
import { scenarioShown, useWorkspace, type Workspace } from '../store/workspace.ts';
import { useFollowed } from '../ui/useFollowed.ts';

const organisationShown = (workspace: Workspace) => scenarioShown(workspace).organisation;

/** The organisation of the scenario on the page; the same value until something in it changes. */
export function useOrganisation(): Organisation {
  return useFollowed(useWorkspace, organisationShown);
}

/** Look-ups in the organisation on the page. */
export function useIndex(): Index {
  return indexOf(useOrganisation());
}
