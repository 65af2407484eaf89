import type { ProfileMap, ProfileSums } from '../../../domain/compare/profileMap.ts';
import { ASPECTS } from '../../../domain/vocabulary.ts';
import type { Words } from '../../../wording/words.ts';
import type { Mandate } from './useMandate.ts';

type Counted = Pick<Mandate, 'before' | 'side' | 'map'>;

/** The sums of the side that the headline speaks of, and what they are compared with. */
function sidesOf({ side, map }: Counted): { of: ProfileSums; was: ProfileSums | null } {
  if (side === 'before' && map.was) return { of: map.was, was: null };
  return { of: map.is, was: side === 'both' ? map.was : null };
}

/** `4 of 10 squads hold the mandate, Today none` */
export function mandateHeadline(words: Words, counted: Counted): string {
  const { of, was } = sidesOf(counted);
  const side = counted.side === 'before' ? 'was' : 'is';
  if (of.squads === 0) return words.t('mandate.nobodyHolds');
  const isStated = counted.map.rows.some((row) => !row.isTribe && row[side]?.stands.mandate.standing);
  // Who says nothing does not say no.
  if (!isStated && !was?.full.mandate) return words.t('mandate.noneStated');
  const units = unitsSaid(words, counted.map, side, of.squads);
  const held = words.t('mandate.held', { count: of.full.mandate, all: of.squads, units });
  if (!was || !counted.before) return held;
  return words.t('mandate.heldWas', { held, name: counted.before.name, count: was.full.mandate });
}

/** `Of 110 answers 35 are 2.0 (Today 2), 47 on the way, 17 still 1.0, 11 not stated`; nothing where nobody answers. */
export function answersSaid(words: Words, counted: Counted): string {
  const { of, was } = sidesOf(counted);
  if (of.squads === 0) return '';
  const { '2.0': full, between, '1.0': old, none } = of.answers;
  const values = { all: of.squads * ASPECTS.length, full, between, old, none };
  if (!was || !counted.before) return words.t('mandate.answers', values);
  return words.t('mandate.answersWas', { ...values, name: counted.before.name, was: was.answers['2.0'] });
}

/** What the squads of a side are called: those of a department are teams, those of a chain departments. [W] ch. 3 */
function unitsSaid(words: Words, { rows }: ProfileMap, side: 'was' | 'is', count: number): string {
  const forms = new Set(rows.flatMap((row) => (row.isTribe ? [] : (row[side]?.form ?? []))));
  if (forms.size > 1) return words.t('mandate.units.mixed');
  if (forms.has('department')) return words.t('mandate.units.team', { count });
  return words.t(forms.has('chain') ? 'mandate.units.department' : 'mandate.units.squad', { count });
}

/** Whether departments or chains are shown, whose squads are called otherwise. */
export function hasOtherForms({ rows }: ProfileMap): boolean {
  return rows.some(({ was, is }) => (is ?? was)?.form !== 'tribe');
}

/** What the sums of all squads are called. */
export function sumsHead(words: Words, map: ProfileMap): string {
  return words.t(hasOtherForms(map) ? 'mandate.sumsMixed' : 'mandate.sums');
}
