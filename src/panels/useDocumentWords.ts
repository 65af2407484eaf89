import { useMemo } from 'react';
import { formAround } from '../domain/lookup/formAround.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import { scenarioShown, useWorkspace, type Workspace } from '../store/workspace.ts';
import { type Words, wordsAbout } from '../wording/words.ts';

/**
 * What all of the organisation on the page is: departments or a chain as long as there is no tribe, and `mixed` where there
 * are departments or chains beside tribes.
 */
function formShown({ document, scenario }: Workspace) {
  const { organisation } = scenarioShown({ document, scenario });
  const form = formAround(indexOf(organisation), null);
  return form === 'tribe' && organisation.tribes.some((each) => each.form !== form) ? 'mixed' : form;
}

/**
 * The sentences of the page, which speak of departments or a chain where there is nothing else and they are not told; of
 * what is mixed most of them speak as of tribes.
 */
export function useDocumentWords(words: Words): Words {
  const form = useWorkspace(formShown);
  // Of tribes every sentence speaks by itself.
  return useMemo(() => (form === 'tribe' ? words : wordsAbout(words, form)), [words, form]);
}
