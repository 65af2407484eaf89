import type { Index } from '../domain/lookup/indexOf.ts';
import { peopleOf } from '../domain/lookup/peopleOf.ts';
import type { Chapter, Person, Squad, SquadId, Tribe, TribeId } from '../domain/organisation.ts';
import { countHeads, meterIn, numbersIn } from '../wording/saying/numbers.ts';
import { headsHeight, leastWidth, squadsABand } from './arrange.ts';
import { abreast, type ColumnHead, columnOf, columnWidth, filled, isMovedIn } from './column.ts';
import { headerOf } from './header.ts';
import { benchLineOf, type Line, lineOf } from './line.ts';
import { ARROWS, COLUMN_HEAD, ROW_HEAD } from './measures.ts';
import { meterText } from './meterText.ts';
import { phrase } from './phrases.ts';
import { type LaidRow, type Lane, rowsOf, type Track } from './rows.ts';
import type { BandBox, Column, ColumnBox, TribeBox } from './scene.ts';
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
  rows: ReadonlyMap<SquadId | null, LaidRow>;
  plan: Plan;
}

/** A tribe as it was laid out, and what changed since. */
export interface LaidBefore {
  laid: LaidTribe;
  stale: Stale;
}

/** What is decided for a tribe with all others in view. */
export interface Plan {
  /** How many bands its squads stand in. */
  bands: number;
  /** How far apart the squares of the far view are. */
  pitch: number;
}

interface Lines {
  squads: readonly Line[];
  bench: Line | null;
}

function linesOf(
  setting: Setting,
  tribe: TribeId,
  shown: Shown,
  keys: readonly Column[],
  before: LaidBefore | null,
): Lines {
  const isSame = before?.laid.keys.length === keys.length && keys.every((key, at) => key === before.laid.keys[at]);
  const known = before && isSame ? { rows: before.laid.rows, stale: before.stale } : null;
  return {
    squads: shown.squads.map((squad) => lineOf(setting, squad, keys, known)),
    bench: shown.bench ? benchLineOf(setting, tribe, keys, known) : null,
  };
}

/** The lines of each band: as many in all but the last, which may have fewer. */
function bandsOf(lines: readonly Line[], bands: number): (readonly Line[])[] {
  const each = squadsABand(lines.length, bands);
  return Array.from({ length: bands }, (_, band) => lines.slice(band * each, (band + 1) * each));
}

/** The columns of a band from its left edge on; what a narrow band has to spare is shared out. */
function trackOf(heads: readonly ColumnHead[], lines: readonly Line[], left: number, least: number): Track {
  const cardsAbreast = heads.map((_, at) => abreast(lines, at));
  const free = heads.map((_, at) => (isMovedIn(lines, at) ? ARROWS : 0));
  const widths = cardsAbreast.map((count, at) => columnWidth(count) + (free[at] ?? 0));
  const spare = least - ROW_HEAD.width - widths.reduce((sum, width) => sum + width, 0);
  const extra = Math.max(0, Math.ceil(spare / heads.length));
  let x = left + ROW_HEAD.width;
  const lanes = heads.map(({ chapter, name }, at): Lane => {
    const lane = {
      chapter,
      name,
      x,
      width: (widths[at] ?? 0) + extra,
      abreast: cardsAbreast[at] ?? 1,
      free: free[at] ?? 0,
    };
    x += lane.width;
    return lane;
  });
  return { x: left, width: Math.max(least, x - left), lanes };
}

function* peopleIn(index: Index, tribe: Tribe): Generator<Person> {
  for (const id of peopleOf(index.organisation, tribe)) {
    const person = index.person(id);
    if (person) yield person;
  }
}

/** A band that has its place and its columns, and the lines that will stand in it. */
type Part = Track & { lines: readonly Line[] };

/** Bands side by side; *No squad* stands in the columns of the first. */
function tracksOf(heads: readonly ColumnHead[], bands: (readonly Line[])[], bench: Line | null, least: number): Part[] {
  let x = 0;
  return bands.map((lines, band) => {
    const track = trackOf(heads, bench && band === 0 ? [...lines, bench] : lines, x, least);
    x += track.width;
    return { ...track, lines };
  });
}

const bottomOf = (rows: readonly LaidRow[], top: number) =>
  rows.reduce((lowest, { row }) => Math.max(lowest, row.y + row.height), top);

/** The rows of every band below the heads of its columns, and *No squad* below all of them. */
function matrixOf(
  heads: readonly ColumnHead[],
  parts: readonly Part[],
  bench: Line | null,
  top: number,
  known: ReadonlyMap<SquadId | null, LaidRow> | null,
): { bands: BandBox[]; rows: LaidRow[]; height: number } {
  const laid = parts.map((part) => ({ part, rows: rowsOf(part.lines, part, top, known) }));
  const squads = laid.flatMap(({ rows }) => rows);
  const lowest = bottomOf(squads, top);
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const ends = bench ? rowsOf([bench], { x: 0, width, lanes: parts[0]?.lanes ?? [] }, lowest, known) : [];
  const height = bottomOf(ends, lowest);
  const bands = laid.map(({ part, rows }, at): BandBox => {
    const columns = heads.map((head, column): ColumnBox => {
      const lane = part.lanes[column];
      return { ...head, x: lane?.x ?? 0, width: lane?.width ?? 0 };
    });
    const bottom = at === 0 ? height : bottomOf(rows, top);
    return { x: part.x, width: part.width, columns, rows: rows.map(({ row }) => row), bottom };
  });
  return { bands, rows: [...squads, ...ends], height };
}

/** What a department or chain consists of, without what it has none of: `4 departments · 2 parts`. */
function consistsOf({ index, words, beside }: Setting, { id, form }: Tribe): string {
  const own = (units: readonly (Squad | Chapter)[]) => units.filter((unit) => !beside?.lent.has(unit.id)).length;
  const counts = [
    ['scene.numbers.squads', own(index.squadsIn(id))],
    ['scene.numbers.chapters', own(index.chaptersIn(id))],
  ] as const;
  const some = counts.filter(([, count]) => count > 0);
  return some.map(([key, count]) => phrase(words, key, { count, form })).join(' · ');
}

/**
 * One tribe's matrix: squads are rows, chapters are columns, and a cell holds the people of that chapter in that squad.
 */
export function tribeBoxOf(
  setting: Setting,
  tribe: Tribe,
  shown: Shown,
  plan: Plan,
  before: LaidBefore | null,
): LaidTribe {
  const { index, words, limits, flags } = setting;
  const keys = [...shown.chapters.map((chapter) => chapter.id), null];
  const { squads, bench } = linesOf(setting, tribe.id, shown, keys, before);
  const lines = bench ? [...squads, bench] : squads;
  const other = shown.other && lines.some((line) => filled(line, keys.length - 1) > 0);
  const chapters: (Chapter | null)[] = other ? [...shown.chapters, null] : [...shown.chapters];
  const heads = chapters.map((chapter, at) => columnOf(setting, chapter, lines, at));
  const counts = { squads: shown.squads.length, chapters: shown.chapters.length };
  const parts = tracksOf(heads, bandsOf(squads, plan.bands), bench, leastWidth(counts, plan.bands));
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const header = headerOf(setting, tribe, width);
  // Beside another organisation a line says who led it there.
  const columnsHeight = headsHeight(counts) + (setting.beside && counts.chapters > 0 ? COLUMN_HEAD.numbers : 0);
  const known = before?.laid.rows ?? null;
  const { bands, rows, height } = matrixOf(heads, parts, bench, header.height + columnsHeight, known);

  const counted = countHeads(peopleIn(index, tribe));
  const { form } = tribe;
  const isTribe = form === 'tribe';
  const teams = phrase(words, 'scene.numbers.squads', { count: index.squadsIn(tribe.id).length, form });
  const box = {
    tribe: tribe.id,
    form,
    name: tribe.name,
    title: phrase(words, 'scene.tribe', { name: tribe.name, form }),
    purpose: header.steps.length > 0 ? '' : tribe.purpose.trim(),
    steps: header.steps,
    projects: header.projects,
    coordination: form === 'chain' ? phrase(words, 'scene.coordination') : '',
    projectsHeight: header.projectsHeight,
    squads: teams,
    width,
    height,
    headerHeight: header.height,
    columnsTop: header.height,
    columnsHeight,
    rowHeadWidth: ROW_HEAD.width,
    leads: header.people,
    people: counted.people + counted.vacancies,
    limit: isTribe ? limits.tribe : Number.POSITIVE_INFINITY,
    squadLimit: limits.squad,
    pitch: plan.pitch,
    ...(isTribe
      ? meterText(words, limits, 'tribe', meterIn(counted, limits.tribe))
      : { meter: consistsOf(setting, tribe), meterInFull: '', ownLimit: '' }),
    numbers: numbersIn(words, counted),
    breaches: flags.breaches.get(tribe.id) ?? 0,
    columns: bands[0]?.columns ?? [],
    bands,
    rows: rows.map(({ row }) => row),
  };
  return { box, keys, rows: new Map(rows.map((each) => [each.row.squad, each])), plan };
}
