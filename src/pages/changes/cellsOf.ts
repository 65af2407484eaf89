import type { Affected, SeatHeld, Standing } from '../../domain/compare/affected.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { matchable } from '../../domain/matchable.ts';
import type { RoleName } from '../../domain/roles.ts';
import { shareText } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';
import type { Cell, Part, Said } from './changesTable.ts';
import { named, type Step } from './step.ts';

/** The columns of the table of people. */
export const COLUMNS = ['squad', 'chapter', 'lineManager', 'role', 'fte'] as const;
export type Column = (typeof COLUMNS)[number];

/** What somebody is before and after, column by column, in words. */
export function cellsOf(
  step: Pick<Step, 'words' | 'before' | 'after'>,
  { before, after }: Affected,
): Record<Column, Cell> {
  const tribeOf = (standing: Standing | null, index: Index) =>
    standing?.chapter ? index.chapter(standing.chapter)?.tribe : undefined;
  const [old, now] = [tribeOf(before, step.before), tribeOf(after, step.after)];
  // A chapter of the same name in another tribe is another one.
  const isOfOther = old !== undefined && now !== undefined && old !== now;
  const was = { words: step.words, before: step.before, after: step.before };
  // Who is called what they are no more is not told so by what they are called.
  const isHidden = before && after && before.roles.join() !== after.roles.join() && isCalledSame(step, before, after);
  const from = before && saidOf(was, before, isOfOther, isHidden ?? false);
  const to = after && saidOf({ ...was, after: step.after }, after, isOfOther, isHidden ?? false);
  return Object.fromEntries(
    COLUMNS.map((column) => [column, { was: from?.[column] ?? null, is: to?.[column] ?? null }]),
  ) as Record<Column, Cell>;
}

/** What somebody is in an organisation, that of `after`. */
export function saidOf(
  side: Pick<Step, 'words' | 'before' | 'after'>,
  standing: Standing,
  withTribe: boolean,
  allRoles = false,
): Record<Column, Said> {
  const { words, after: index } = side;
  const { person, squads, lineManager } = standing;
  const chapter = standing.chapter ? index.chapter(standing.chapter) : undefined;
  const tribe = withTribe && chapter ? index.tribe(chapter.tribe) : undefined;
  return {
    squad: squads.length > 0 ? squads.map((seat) => seatSaid(side, seat)) : [{ text: words.t('panels.noSquad') }],
    chapter: chapter
      ? [{ ...named(side, chapter.id), ...(tribe && { text: `${chapter.name} (${tribe.name})` }) }]
      : [{ text: words.t('panels.noChapter') }],
    lineManager: [lineManager ? named(side, lineManager) : { text: words.t('panels.nobody') }],
    role: [{ text: rolesSaid(words, person.role, rolesHeld(index, standing), allRoles) }],
    fte: [amount(words, person.fte)],
  };
}

function isCalledSame({ words, ...step }: Pick<Step, 'words' | 'before' | 'after'>, before: Standing, after: Standing) {
  const said = (index: Index, standing: Standing) => rolesSaid(words, standing.person.role, rolesHeld(index, standing));
  return said(step.before, before) === said(step.after, after);
}

/** A role as it is said: whoever leads a department, a chain or a part of one is its manager. */
export type RoleHeld = RoleName | 'manager';

function rolesHeld(index: Index, { person: { id }, roles }: Standing): readonly RoleHeld[] {
  const isManager: { readonly [Role in RoleName]?: boolean } = {
    chapterLead: index.ofTribes(index.chaptersLedBy(id)).length === 0,
    tribeLead: !index.tribesLedBy(id).some((tribe) => index.isTribe(tribe.id)),
  };
  return [...new Set(roles.map((role): RoleHeld => (isManager[role] ? 'manager' : role)))];
}

/** What somebody is called, and the roles they have besides; unless `all`, but for those that say no more than that. */
export function rolesSaid(words: Words, called: string, roles: readonly RoleHeld[], all = false): string {
  const held = roles.map((role) => words.t(`changes.roles.${role}`)).filter((role) => all || !isSame(role, called));
  return [called, ...held].filter(Boolean).join(', ');
}

/** A number, as it is written and how much it is. */
export function amount(words: Words, value: number, decimals = 2): Part {
  return { text: words.number(value, decimals), amount: value };
}

function seatSaid(side: Pick<Step, 'words' | 'before' | 'after'>, { squad, share }: SeatHeld): Part {
  const part = named(side, squad);
  const text = share === undefined ? '' : shareText(side.words, share);
  return { ...part, text: [part.text, text].filter(Boolean).join(' ') };
}

/** Whether a role that somebody has says no more than what they are called by already. */
const isSame = (role: string, called: string) => matchable(role.replace(' ★', '')) === matchable(called);
