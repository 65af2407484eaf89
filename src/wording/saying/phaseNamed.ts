import type { Phase } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';

/** A phase by its number and its name: `3a development`. */
export function phaseNamed(words: Words, phase: Phase): string {
  return words.t('panels.product.phaseNamed', { phase, name: words.t(`terms.phases.${phase}`) });
}
