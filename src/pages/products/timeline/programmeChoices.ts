import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { Words } from '../../../wording/words.ts';

/** Every programme to choose, all of them, and (as a blank) none. */
export function programmeChoices(words: Words, index: Index): { value: string; text: string }[] {
  return [
    { value: 'all', text: words.t('products.timeline.filters.everyProgramme') },
    ...index.organisation.programmes.map(({ id, name }) => ({ value: id as string, text: name })),
    { value: '', text: words.t('products.timeline.noProgramme') },
  ];
}
