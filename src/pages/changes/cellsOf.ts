import type { Affected, SeatHeld, Standing } from '../../domain/compare/affected.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { matchable } from '../../domain/matchable.ts';
import { shareText } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';

/** The columns of the table of people. */
export const COLUMNS = ['squad', 'chapter', 'lineManager', 'role', 'fte'] as const;
export type Column = (typeof COLUMNS)[number];

/** What stands in a cell, before and after; `null` where somebody is not in that organisation. */
export interface Cell {
  was: string | null;
  is: string | null;
}

/** What somebody is before and after, column by column, in words. */
export function cellsOf(words: Words, { before, after }: Affected, was: Index, is: Index): Record<Column, Cell> {
  const tribeOf = (standing: Standing | null, index: Index) =>
    standing?.chapter ? index.chapter(standing.chapter)?.tribe : undefined;
  const [old, now] = [tribeOf(before, was), tribeOf(after, is)];
  // A chapter of the same name in another tribe is another one.
  const isOfOther = old !== undefined && now !== undefined && old !== now;
  const [from, to] = [before && saidOf(words, before, was, isOfOther), after && saidOf(words, after, is, isOfOther)];
  return Object.fromEntries(
    COLUMNS.map((column) => [column, { was: from?.[column] ?? null, is: to?.[column] ?? null }]),
  ) as Record<Column, Cell>;
}

function saidOf(words: Words, standing: Standing, index: Index, withTribe: boolean): Record<Column, string> {
  const { person, squads, lineManager, roles } = standing;
  const chapter = standing.chapter ? index.chapter(standing.chapter) : undefined;
  const tribe = withTribe && chapter ? index.tribe(chapter.tribe) : undefined;
  const held = roles.map((role) => words.t(`changes.roles.${role}`)).filter((role) => !isSame(role, person.role));
  return {
    squad: squads.map((seat) => seatSaid(words, seat, index)).join(', ') || words.t('panels.noSquad'),
    chapter: chapter
      ? [chapter.name, tribe && `(${tribe.name})`].filter(Boolean).join(' ')
      : words.t('panels.noChapter'),
    lineManager: (lineManager && index.person(lineManager)?.name) || words.t('panels.nobody'),
    role: [person.role, ...held].filter(Boolean).join(', '),
    fte: words.number(person.fte, 2),
  };
}

function seatSaid(words: Words, { squad, share }: SeatHeld, index: Index): string {
  const text = share === undefined ? '' : shareText(words, share);
  return [index.squad(squad)?.name, text].filter(Boolean).join(' ');
}

/** Whether a role that somebody has says no more than what they are called by already. */
const isSame = (role: string, called: string) => matchable(role.replace(' ★', '')) === matchable(called);
