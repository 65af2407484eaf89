import type { Index } from '../domain/lookup/indexOf.ts';
import { peopleOf } from '../domain/lookup/peopleOf.ts';
import type { Chapter, Person, Squad, SquadId, Tribe } from '../domain/organisation.ts';
import { countHeads, meterIn, numbersIn } from '../wording/saying/numbers.ts';
import { abreast, columnOf, spread } from './column.ts';
import { headerOf } from './header.ts';
import { benchLineOf, type Column, type Line, lineOf } from './line.ts';
import { COLUMN_HEAD, ROW_HEAD, TRIBE } from './measures.ts';
import { phrase } from './phrases.ts';
import { type Lane, remembered, rowsOf } from './rows.ts';
import type { RowBox, TribeBox } from './scene.ts';
import type { Setting } from './setting.ts';
import type { Stale } from './stale.ts';

/** The rows and columns of a tribe that are shown; all of them unless the page is reduced. */
export interface Shown {
  squads: readonly Squad[];
  chapters: readonly Chapter[];
  /** Whether the column *Other* and the row *No squad* may be shown. */
  other: boolean;
  bench: boolean;
}

/** A tribe's matrix, with what it was made of: the next version of it takes over what is the same. */
export interface LaidTribe {
  box: TribeBox;
  keys: readonly Column[];
  lanes: readonly Lane[];
  lines: ReadonlyMap<SquadId | null, Line>;
  rows: ReadonlyMap<SquadId | null, RowBox>;
}

/** A tribe as it was laid out, and what changed since. */
export interface LaidBefore {
  laid: LaidTribe;
  stale: Stale;
}

function linesOf(setting: Setting, shown: Shown, keys: readonly Column[], before: LaidBefore | null): Line[] {
  const isSame = before?.laid.keys.length === keys.length && keys.every((key, at) => key === before.laid.keys[at]);
  const known = before && isSame ? { lines: before.laid.lines, stale: before.stale } : null;
  const lines = shown.squads.map((squad) => lineOf(setting, squad, keys, known));
  if (shown.bench) lines.push(benchLineOf(setting, keys, known));
  return lines;
}

function* peopleIn(index: Index, tribe: Tribe): Generator<Person> {
  for (const id of peopleOf(index.organisation, tribe)) {
    const person = index.person(id);
    if (person) yield person;
  }
}

/**
 * One tribe's matrix: squads are rows, chapters are columns, and a cell holds the people of that chapter in that squad.
 */
export function tribeBoxOf(setting: Setting, tribe: Tribe, shown: Shown, before: LaidBefore | null): LaidTribe {
  const { index, words, limits, flags } = setting;
  const keys = [...shown.chapters.map((chapter) => chapter.id), null];
  const lines = linesOf(setting, shown, keys, before);
  const other = shown.other && lines.some((line) => (line.cards.at(-1)?.length ?? 0) > 0);
  const chapters: (Chapter | null)[] = other ? [...shown.chapters, null] : [...shown.chapters];
  const columns = chapters.map((chapter, at) => columnOf(setting, chapter, lines, at));
  const cardsAbreast = columns.map((_, at) => abreast(lines, at));
  spread(columns, cardsAbreast);
  const last = columns.at(-1);
  const width = Math.max(TRIBE.leastWidth, last ? last.x + last.width : 0);
  const header = headerOf(setting, tribe, width);

  const top = header.height + COLUMN_HEAD.height;
  const lanes = columns.map(({ chapter, name, x, width: wide }, at): Lane => {
    return { chapter, name, x, width: wide, abreast: cardsAbreast[at] ?? 1 };
  });
  const rows = rowsOf(lines, lanes, top, before?.laid ?? null);
  const lowest = rows.at(-1);

  const heads = countHeads(peopleIn(index, tribe));
  const box = {
    tribe: tribe.id,
    name: tribe.name,
    title: phrase(words, 'scene.tribe', { name: tribe.name }),
    purpose: tribe.purpose.trim(),
    squads: phrase(words, 'scene.numbers.squads', { count: index.squadsIn(tribe.id).length }),
    width,
    height: lowest ? lowest.y + lowest.height : top,
    headerHeight: header.height,
    columnsTop: header.height,
    columnsHeight: COLUMN_HEAD.height,
    rowHeadWidth: ROW_HEAD.width,
    leads: header.people,
    people: heads.people + heads.vacancies,
    limit: limits.tribe,
    squadLimit: limits.squad,
    meter: meterIn(heads, limits.tribe),
    numbers: numbersIn(words, heads),
    breaches: flags.breaches.get(tribe.id) ?? 0,
    columns,
    rows,
  };
  return {
    box,
    keys,
    lanes,
    lines: new Map(rows.map((row, at) => [row.squad, remembered(lines[at] as Line, row)])),
    rows: new Map(rows.map((row) => [row.squad, row])),
  };
}
