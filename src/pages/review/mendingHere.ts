import type { Mending } from '../../domain/fixes/fix.ts';
import { newId } from '../../store/newId.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** How a finding is mended in the scenario on the page, today: with free ids for what a repair founds. */
export function mendingHere(words: Words, { scenario, day }: Pick<Workspace, 'scenario' | 'day'>): Mending {
  const vacancy = { id: newId('person'), name: words.t('panels.vacancy') };
  return { scenario, today: day, vacancy, chapter: newId('chapter') };
}
