import type { Person } from '../../domain/organisation.ts';
import type { ChangedField, PersonChange, PlannedLead } from '../../importing/plan/listPlan.ts';
import { JOINED } from '../../importing/plan/said.ts';
import type { Words } from '../../wording/words.ts';
import { cellSaid } from './cellSaid.ts';

/** By what a change is told from the others. */
export const keyOf = (change: PersonChange | PlannedLead) =>
  `${change.person} ${'field' in change ? change.field : change.of}`;

/** What stands in a field or is to stand there, as it is read: seats with their star in words, shares as the language writes them. */
export function shown(words: Words, text: string, field: ChangedField): string {
  if (text === '') return words.t('bringIn.nothing');
  if (field === 'fte') return words.number(Number(text));
  if (field === 'kind') return words.t(`panels.person.kinds.${text as Person['kind']}`);
  return field === 'squads'
    ? words.list(text.split(JOINED).map((seat) => seatSaid(words, seat)))
    : cellSaid(words, text);
}

/** `Refunds* 62.5%`: the squad, whether it is as product owner, and the share. */
const SEAT = /^(.*?)(\*)?(?: ([\d.]+)%)?$/;

function seatSaid(words: Words, seat: string): string {
  const [, squad = '', star, share] = SEAT.exec(seat) ?? [];
  const more = [
    star ? words.t('bringIn.asOwner') : '',
    share ? words.t('bringIn.share', { percent: words.number(Number(share)) }) : '',
  ].filter(Boolean);
  return more.length === 0 ? squad : `${squad} (${more.join(', ')})`;
}

/** What a field is called: by the column that it comes from, or as the page calls it. */
export function fieldSaid(words: Words, field: ChangedField): string {
  if (field.startsWith('fields.')) return field.slice('fields.'.length);
  return words.t(
    `bringIn.field.${field === 'squads' ? 'squad' : (field as Exclude<ChangedField, 'squads' | `fields.${string}`>)}`,
  );
}
