import { matchingPeople } from '../domain/lookup/search.ts';
import type { Organisation, PersonId } from '../domain/organisation.ts';
import { useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { useSceneShown } from './sceneShown.ts';

let last: { organisation: Organisation; search: string; found: ReadonlySet<PersonId> | null } | null = null;

/** Everybody who matches what is searched for, while the others are dimmed; `null` when nobody is. */
export function matchesNow(): ReadonlySet<PersonId> | null {
  const { search } = useView.getState();
  const { organisation } = scenarioShown(useWorkspace.getState());
  if (last?.organisation !== organisation || last.search !== search) {
    const { words } = useSceneShown.getState();
    const kinds = {
      external: words.t('canvas.marks.external'),
      vacancy: words.t('canvas.marks.vacancy'),
      noSquad: words.t('canvas.noSquad'),
    };
    last = { organisation, search, found: matchingPeople(organisation, search, kinds) };
  }
  return last.found;
}
