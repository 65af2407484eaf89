import type { ChangedField, PersonChange, PlannedLead } from '../../importing/plan/listPlan.ts';
import type { Words } from '../../wording/words.ts';

/** By what a change is told from the others. */
export const keyOf = (change: PersonChange | PlannedLead) =>
  `${change.person} ${'field' in change ? change.field : change.of}`;

export const shown = (words: Words, text: string) => text || words.t('bringIn.nothing');

/** What a field is called: by the column that it comes from, or as the page calls it. */
export function fieldSaid(words: Words, field: ChangedField): string {
  if (field.startsWith('fields.')) return field.slice('fields.'.length);
  return words.t(
    `bringIn.field.${field === 'squads' ? 'squad' : (field as Exclude<ChangedField, 'squads' | `fields.${string}`>)}`,
  );
}
