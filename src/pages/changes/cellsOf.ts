import type { Affected, Standing } from '../../domain/compare/affected.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
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
  const [from, to] = [before && saidOf(words, before, was), after && saidOf(words, after, is)];
  return Object.fromEntries(
    COLUMNS.map((column) => [column, { was: from?.[column] ?? null, is: to?.[column] ?? null }]),
  ) as Record<Column, Cell>;
}

function saidOf(words: Words, standing: Standing, index: Index): Record<Column, string> {
  const { person, squads, chapter, lineManager, roles } = standing;
  const held = roles.map((role) => words.t(`changes.roles.${role}`));
  return {
    squad: squads.map((squad) => index.squad(squad)?.name).join(', ') || words.t('panels.noSquad'),
    chapter: (chapter && index.chapter(chapter)?.name) || words.t('panels.noChapter'),
    lineManager: (lineManager && index.person(lineManager)?.name) || words.t('panels.nobody'),
    role: [person.role, ...held].filter(Boolean).join(', '),
    fte: words.number(person.fte, 2),
  };
}
