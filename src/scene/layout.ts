import { atOnce } from '../domain/atOnce.ts';
import { type ChapterColours, coloursOf } from '../domain/colours.ts';
import type { RuleSettings } from '../domain/document.ts';
import { type Index, indexOf } from '../domain/lookup/indexOf.ts';
import type { ChapterId, Organisation, PersonId, SquadId, Tribe, TribeId } from '../domain/organisation.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { limitsIn, sameLimits } from '../domain/rules/limitsShown.ts';
import type { Words } from '../wording/words.ts';
import { type Arrangement, arranged, type Counts } from './arrange.ts';
import { pitchIn } from './bars.ts';
import { flagsIn } from './flags.ts';
import { placed } from './placed.ts';
import type { Scene, TrayBox } from './scene.ts';
import type { Beside, Setting } from './setting.ts';
import { type Stale, staleBetween } from './stale.ts';
import { FOLDED, sameFold, type TrayFold, trayOf } from './tray.ts';
import { type LaidTribe, type Plan, type Shown, tribeBoxOf } from './tribeBox.ts';
import { isUnplaced } from './whereabouts.ts';

/** What the page is reduced to; a tribe shows whole, a squad or chapter as a row or column of its tribe. */
export interface Filter {
  show: readonly (SquadId | ChapterId | TribeId)[];
}

/** What was laid out last: the tribes that are the same are taken over, and of the others the rows that are. */
interface Laid {
  setting: Setting;
  filter: Filter | null;
  fold: TrayFold;
  arrangement: Arrangement;
  counts: readonly Counts[];
  tribes: ReadonlyMap<TribeId, LaidTribe>;
  scene: Scene;
}

/** What of a tribe is shown; `null` when nothing is. */
function shownOf(index: Index, tribe: Tribe, filter: Filter | null): Shown | null {
  const squads = index.squadsIn(tribe.id);
  const chapters = index.chaptersIn(tribe.id);
  const all = { squads, chapters, other: true, bench: true };
  if (!filter || filter.show.includes(tribe.id)) return all;
  const rows = squads.filter((squad) => filter.show.includes(squad.id));
  const columns = chapters.filter((chapter) => filter.show.includes(chapter.id));
  if (rows.length === 0 && columns.length === 0) return null;
  return {
    squads: rows.length > 0 ? rows : squads,
    chapters: columns.length > 0 ? columns : chapters,
    other: columns.length === 0,
    bench: rows.length === 0,
  };
}

/** Every tribe that is shown, in order, with what of it is. */
function shownTribes(index: Index, filter: Filter | null): { tribe: Tribe; shown: Shown }[] {
  return index.organisation.tribes.flatMap((tribe) => {
    const shown = shownOf(index, tribe, filter);
    return shown ? [{ tribe, shown }] : [];
  });
}

const sameCounts = (one: Counts | undefined, other: Counts) =>
  one?.squads === other.squads && one.chapters === other.chapters;

/** How tribes are arranged: as before while all of them have as many squads and chapters as before. */
function arrangementNow(counts: readonly Counts[], before: Laid | null): Arrangement {
  const isSame =
    before?.counts.length === counts.length && counts.every((each, at) => sameCounts(before.counts[at], each));
  return isSame && before ? before.arrangement : arranged(counts);
}

function tribeNow(
  setting: Setting,
  { tribe, shown }: { tribe: Tribe; shown: Shown },
  plan: Plan,
  before: Laid | null,
  stale: Stale | null,
): LaidTribe {
  const laid = stale ? before?.tribes.get(tribe.id) : undefined;
  if (!laid || !stale) return tribeBoxOf(setting, tribe, shown, plan, null);
  const isSame = laid.plan.bands === plan.bands && laid.plan.pitch === plan.pitch && !stale.tribes.has(tribe.id);
  return isSame ? laid : tribeBoxOf(setting, tribe, shown, plan, { laid, stale });
}

/** The tray; the same object as before unless somebody came, left or looks different. */
function trayNow(setting: Setting, fold: TrayFold, before: Laid | null, stale: Stale | null): TrayBox | null {
  if (!before || !stale || !sameFold(before.fold, fold)) return trayOf(setting, fold);
  const indexes = [before.setting.index, setting.index, setting.beside?.index];
  const stands = (id: PersonId) => indexes.some((index) => index && isUnplaced(index, id));
  return [...stale.people].some(stands) ? trayOf(setting, fold) : before.scene.tray;
}

function sameFilter(one: Filter | null, other: Filter | null): boolean {
  if (!one || !other) return one === other;
  return one.show.length === other.show.length && one.show.every((id, at) => id === other.show[at]);
}

function sameSetting(one: Setting, other: Setting): boolean {
  return (
    one.index === other.index &&
    one.words === other.words &&
    one.findings === other.findings &&
    one.colours === other.colours &&
    one.beside === other.beside &&
    one.products === other.products &&
    sameLimits(one.limits, other.limits)
  );
}

function settingOf(
  organisation: Organisation,
  settings: RuleSettings,
  findings: readonly Finding[],
  words: Words,
  { colours = coloursOf(organisation), beside = null, products = false }: Look,
): Setting {
  return {
    index: indexOf(organisation),
    words,
    findings,
    limits: limitsIn(settings),
    flags: flagsIn(organisation, findings),
    colours,
    beside,
    products,
  };
}

/** Lays out what differs from the last time, and pauses before each tribe and between all that takes longer than one. */
function* layingAfter(
  last: Laid | null,
  setting: Setting,
  filter: Filter | null,
  fold: TrayFold,
): Generator<void, Laid> {
  const isSame = last && sameFilter(last.filter, filter) && sameFold(last.fold, fold);
  if (isSame && sameSetting(last.setting, setting)) return last;
  const before = last && sameFilter(last.filter, filter) ? last : null;
  const stale = before && staleBetween(before.setting, setting);
  yield;
  const shown = shownTribes(setting.index, filter);
  const counts = shown.map((each) => ({ squads: each.shown.squads.length, chapters: each.shown.chapters.length }));
  const arrangement = arrangementNow(counts, before);
  const pitch = pitchIn(arrangement.narrowest, setting.limits.squad);
  const laid: LaidTribe[] = [];
  for (const [at, each] of shown.entries()) {
    yield;
    laid.push(tribeNow(setting, each, { bands: arrangement.bands[at] ?? 1, pitch }, before, stale));
  }
  yield;
  const tray = filter ? null : trayNow(setting, fold, before, stale);
  yield;
  const boxes = laid.map(({ box }) => box);
  const scene = placed(boxes, arrangement.lines, tray);
  const tribes = new Map(laid.map((each) => [each.box.tribe, each]));
  return { setting, filter, fold, arrangement, counts, tribes, scene };
}

/** How an organisation is looked at. */
export interface Look {
  /** All of it unless the page is reduced. */
  filter?: Filter | null;
  /** Those of the organisation by itself, unless told. */
  colours?: ChapterColours;
  /** Whether the tray of many shows its people. */
  fold?: TrayFold;
  /** With what it shares its layout. */
  beside?: Beside | null;
  /** Whether squads say their products and mandate; not, unless told. */
  products?: boolean;
}

/**
 * Where everything stands. Pure: the same organisation, settings, findings, words and look give the same scene.
 */
export function layout(
  organisation: Organisation,
  settings: RuleSettings,
  findings: readonly Finding[],
  words: Words,
  look: Look = {},
): Scene {
  return laidWith(null, organisation, settings, findings, words, look).scene;
}

function* layingWith(
  last: Laid | null,
  ...[organisation, settings, findings, words, look = {}]: Parameters<typeof layout>
): Generator<void, Laid> {
  const { filter = null, fold = FOLDED } = look;
  const setting = settingOf(organisation, settings, findings, words, look);
  yield;
  return yield* layingAfter(last, setting, filter, fold);
}

function laidWith(last: Laid | null, ...asked: Parameters<typeof layout>): Laid {
  return atOnce(layingWith(last, ...asked));
}

/** The same scenes for less work: the last layout is remembered, and only what has changed since is laid out again. */
export class Layout {
  #last: Laid | null = null;
  #ahead: Laid | null = null;

  of(...asked: Parameters<typeof layout>): Scene {
    this.#last = this.#laid(...asked);
    return this.#last.scene;
  }

  /**
   * Lays out what is expected to be shown soon, with pauses for other work; if it is, there is nothing left to do, and the
   * scene is the one that this answers. What was expected before is no more.
   */
  *ahead(...asked: Parameters<typeof layout>): Generator<void, Scene> {
    this.#ahead = null;
    this.#ahead = yield* layingWith(this.#last, ...asked);
    return this.#ahead.scene;
  }

  /** Lets go of what was expected. */
  expectNothing(): void {
    this.#ahead = null;
  }

  /** For a state that will not be shown: the layout that the next one is compared with stays that of what is shown. */
  aside(...asked: Parameters<typeof layout>): Scene {
    return this.#laid(...asked).scene;
  }

  #laid(...asked: Parameters<typeof layout>): Laid {
    const [organisation] = asked;
    const isExpected = this.#ahead?.setting.index.organisation === organisation;
    return laidWith(isExpected ? this.#ahead : this.#last, ...asked);
  }
}
