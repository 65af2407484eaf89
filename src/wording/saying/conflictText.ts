import type { Alteration, SeatTaken } from '../../domain/compare/alteration.ts';
import type { Update } from '../../domain/compare/update.ts';
import type { ChapterId } from '../../domain/organisation.ts';
import type { Words } from '../words.ts';
import { alterationText, fieldLabel, fieldValue } from './alterationText.ts';
import type { NameOf } from './namesIn.ts';
import { wholePercent } from './numbers.ts';

/** Of what a conflict is: whose, and what of it, `Bo: squads`; else what changed in Today. */
export function conflictAbout(words: Words, { alteration, conflict }: Update, nameOf: NameOf): string {
  switch (alteration.kind) {
    case 'moved':
    case 'also-in':
    case 'left':
    case 'share':
      return `${nameOf(alteration.person)}: ${words.t('updates.seats')}`;
    case 'chapter':
      return `${nameOf(alteration.person)}: ${words.t('updates.chapter')}`;
    case 'field': {
      const name = words.list(alteration.id.split(' ').map(nameOf));
      return `${name}: ${fieldLabel(words, alteration.field)}`;
    }
    case 'founded':
    case 'new': {
      if (!conflict?.base) return alterationText(words, alteration, nameOf);
      const id = alteration.kind === 'new' ? alteration.id : alteration.unit;
      return words.t('updates.said.changed', { name: words.list(id.split(' ').map(nameOf)) });
    }
    default:
      return alterationText(words, alteration, nameOf);
  }
}

/** What one side of a conflict has, by what the conflict is of. */
export function conflictValue(words: Words, alteration: Alteration, value: unknown, nameOf: NameOf): string {
  switch (alteration.kind) {
    case 'moved':
    case 'also-in':
    case 'left':
    case 'share':
      return seatsText(words, (value ?? []) as readonly SeatTaken[], nameOf);
    case 'chapter':
      return nameOf(value as ChapterId | null) || words.t('updates.noChapter');
    case 'field':
      return fieldValue(words, alteration.list, alteration.field, value, nameOf) ?? partsText(words, value as object);
    case 'order':
      return orderText((value ?? []) as readonly string[], nameOf);
    default:
      return words.t(value === null ? 'updates.isNotThere' : 'updates.isThere');
  }
}

function seatsText(words: Words, seats: readonly SeatTaken[], nameOf: NameOf): string {
  if (seats.length === 0) return words.t('updates.noSquad');
  const text = ({ squad, share }: SeatTaken) =>
    share === undefined ? nameOf(squad) : `${nameOf(squad)} ${wholePercent(words, share)}`;
  return words.list(seats.map(text));
}

function partsText(words: Words, value: object): string {
  return (
    Object.entries(value)
      .map(([key, text]) => `${key}: ${text}`)
      .join(', ') || words.t('updates.unstated')
  );
}

/** As many of an order as tell it from another. */
const FIRST = 5;

function orderText(ids: readonly string[], nameOf: NameOf): string {
  const names = ids.slice(0, FIRST).map(nameOf).join(', ');
  return ids.length > FIRST ? `${names}…` : names;
}
