import type { ProfiledUnit, ProfileRow } from '../../../domain/compare/profileMap.ts';
import type { Aspect } from '../../../domain/vocabulary.ts';
import type { MandateSide } from '../../../store/mandateView.ts';
import type { Words } from '../../../wording/words.ts';

/** `on the way, from the tribe` */
export function standSaid(words: Words, { stands, form }: ProfiledUnit, aspect: Aspect): string {
  const { standing, isOfTribe } = stands[aspect];
  if (standing === null) return words.t('mandate.notStated');
  const said = words.t(`terms.standings.${standing}`);
  return isOfTribe ? words.t(`mandate.takenFrom.${form}`, { standing: said }) : said;
}

/** Which organisations the sides of a row are in. */
export interface SideNames {
  before: string;
  after: string;
}

/** How a row stands in an aspect, as far as a side is asked for: `1.0 → on the way, from the tribe`. */
export function stepSaid(words: Words, row: ProfileRow, aspect: Aspect, side: MandateSide, names: SideNames): string {
  const said = (unit: ProfiledUnit | null) => unit && standSaid(words, unit, aspect);
  const [was, is] = [said(row.was), said(row.is)];
  if (side === 'after') return is ?? '';
  if (side === 'before') return was ?? '';
  if (was !== null && is !== null) return was === is ? is : words.t('mandate.step', { was, is });
  return `${is ?? was}, ${words.t('mandate.onlyIn', { name: is === null ? names.before : names.after })}`;
}

/** A count on both sides, or on the one that is asked for: `0 → 4`. */
export function countSaid(
  words: Words,
  was: number | null | undefined,
  is: number | null | undefined,
  side: MandateSide,
): string {
  const said = (count: number | null | undefined) =>
    count === null || count === undefined ? '–' : words.number(count);
  if (side === 'after') return said(is);
  if (side === 'before') return said(was);
  return words.t('mandate.step', { was: said(was), is: said(is) });
}

/** The name of a row's tribe, department, chain or squad; a department and a chain are told apart from a tribe. */
export function rowName(words: Words, { isTribe, was, is }: ProfileRow): string {
  const unit = is ?? was;
  if (!unit) return '';
  return isTribe && unit.form !== 'tribe' ? `${unit.name} (${words.t(`mandate.forms.${unit.form}`)})` : unit.name;
}

/** Whether a row has anything to show on a side. */
export function standsOn({ was, is }: ProfileRow, side: MandateSide): boolean {
  if (side === 'both') return true;
  return (side === 'before' ? was : is) !== null;
}
