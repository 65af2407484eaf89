import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PhaseBar } from '../../domain/lookup/phaseBars.ts';
import type { Person } from '../../domain/organisation.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import type { Words } from '../../wording/words.ts';

/** What somebody is, as a bar says it: their role, or the chapter where they state none. */
export function roleOnBar({ role, chapter }: Person, index: Index): string {
  return role || (chapter && index.chapter(chapter)?.name) || '';
}

/** Who covers what, in full: `Pim Kuiper, customer journey expert, phases 1 to 2b, through the service squad`. */
export function barText(words: Words, { from, to, through }: PhaseBar, person: Person, index: Index): string {
  const who = [person.name, roleOnBar(person, index)].filter(Boolean).join(', ');
  const bar =
    to - from === 1
      ? words.t('products.barIn', { who, phase: PHASES[from] ?? '' })
      : words.t('products.barOver', { who, from: PHASES[from] ?? '', to: PHASES[to - 1] ?? '' });
  return through === 'service' ? words.t('products.barService', { bar }) : bar;
}

/** A name where there is little room: `S. van Dijk`. One word stays as it is. */
export function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return others.length > 0 ? `${[...first][0]}. ${others.join(' ')}` : first;
}
