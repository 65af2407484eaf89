import { coloursOf } from '../domain/colours.ts';
import type { RuleSettings } from '../domain/document.ts';
import type { ChapterId, Organisation, SquadId, Tribe, TribeId } from '../domain/organisation.ts';
import { type Index, indexOf } from '../domain/queries.ts';
import type { Finding } from '../domain/rules/finding.ts';
import type { Words } from '../wording/words.ts';
import type { Setting } from './card.ts';
import { touchedTribes } from './changes.ts';
import { flagsIn } from './flags.ts';
import { limitsIn } from './limits.ts';
import { placed } from './placed.ts';
import type { Scene, TribeBox } from './scene.ts';
import { trayOf } from './tray.ts';
import { type Shown, tribeBoxOf } from './tribeBox.ts';

/** What the page is reduced to; a tribe shows whole, a squad or chapter as a row or column of its tribe. */
export interface Filter {
  show: readonly (SquadId | ChapterId | TribeId)[];
}

/** What was laid out last: boxes are remembered a tribe at a time. */
interface Laid {
  setting: Setting;
  filter: Filter | null;
  boxes: ReadonlyMap<TribeId, TribeBox>;
  scene: Scene;
}

let last: Laid | null = null;

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

function boxesOf(setting: Setting, filter: Filter | null): Map<TribeId, TribeBox> {
  const { index } = setting;
  const before = last && sameFilter(last.filter, filter) ? last : null;
  const touched = before ? touchedTribes(before.setting, setting) : 'all';
  const boxes = new Map<TribeId, TribeBox>();
  for (const tribe of index.organisation.tribes) {
    const known = touched !== 'all' && !touched.has(tribe.id) ? before?.boxes.get(tribe.id) : undefined;
    if (known) {
      boxes.set(tribe.id, known);
      continue;
    }
    const shown = shownOf(index, tribe, filter);
    if (shown) boxes.set(tribe.id, tribeBoxOf(setting, tribe, shown));
  }
  return boxes;
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
    one.limits.squad === other.limits.squad &&
    one.limits.tribe === other.limits.tribe
  );
}

/**
 * Where everything stands. Pure: the same organisation, settings, findings, words and filter give the same scene, whatever
 * was laid out before; only the work is less when little changed.
 */
export function layout(
  organisation: Organisation,
  settings: RuleSettings,
  findings: readonly Finding[],
  words: Words,
  filter: Filter | null = null,
): Scene {
  const setting: Setting = {
    index: indexOf(organisation),
    words,
    findings,
    limits: limitsIn(settings),
    flags: flagsIn(organisation, findings),
    colours: coloursOf(organisation.chapters),
  };
  if (last && sameFilter(last.filter, filter) && sameSetting(last.setting, setting)) return last.scene;
  const boxes = boxesOf(setting, filter);
  const scene = placed([...boxes.values()], filter ? null : trayOf(setting));
  last = { setting, filter, boxes, scene };
  return scene;
}
