import type { PersonId } from '../domain/organisation.ts';
import { countHeads, numbersIn } from '../wording/saying/numbers.ts';
import { faceOf } from './card.ts';
import { CARD, TRAY } from './measures.ts';
import type { TrayBox } from './scene.ts';
import type { Setting } from './setting.ts';
import { depthOf, placedIn, slotsOf } from './slots.ts';
import { unplacedIn } from './whereabouts.ts';

/** Whether a tray of many people is open, and who of them has a card while it is not; of too many, the last. */
export interface TrayFold {
  isOpen: boolean;
  seen: readonly PersonId[];
}

export const FOLDED: TrayFold = { isOpen: false, seen: [] };

/** The same people in the same state: then nothing has to be laid out anew. */
export function sameFold(one: TrayFold, other: TrayFold): boolean {
  if (one.isOpen !== other.isOpen || one.seen.length !== other.seen.length) return false;
  return one.seen.every((person, at) => person === other.seen[at]);
}

function buttonOf({ words }: Setting, count: number, { isOpen }: TrayFold): TrayBox['button'] {
  if (count <= TRAY.most) return null;
  const text = isOpen ? words.t('scene.tray.fold') : words.t('scene.tray.open', { count });
  return { x: TRAY.padding, y: TRAY.title, width: CARD.width, height: TRAY.button, text, isOpen };
}

/**
 * The tray *Unplaced*, in the left top corner of the page; `null` when there is nobody. Of more people than can be taken
 * in it shows how many they are, until it is opened.
 */
export function trayOf(setting: Setting, fold: TrayFold): TrayBox | null {
  const people = unplacedIn(setting.index);
  const faces = people.map((person) => faceOf(setting, person, null));
  const beside = setting.beside?.inTray(setting, faces);
  const all = slotsOf(beside?.cards[0] ?? faces, beside?.trails[0] ?? []);
  if (all.length === 0) return null;
  const button = buttonOf(setting, all.length, fold);
  const isFolded = button !== null && !fold.isOpen;
  const seen = new Set(fold.seen.slice(-TRAY.most));
  const shown = isFolded ? all.filter(({ person }) => seen.has(person)) : all;
  const abreast = Math.max(1, Math.ceil(Math.sqrt(shown.length / 12)));
  const top = button ? button.y + button.height + CARD.gap : TRAY.title;
  return {
    x: 0,
    y: 0,
    width: 2 * TRAY.padding + abreast * (CARD.width + CARD.gap) - CARD.gap,
    height: top + depthOf(shown, abreast) + TRAY.padding,
    title: setting.words.t('scene.unplaced'),
    numbers: numbersIn(setting.words, countHeads(people)),
    button,
    folded: isFolded ? people.filter(({ id }) => !seen.has(id)).map(({ id }) => id) : [],
    ...placedIn(shown, { x: TRAY.padding, y: top, width: CARD.width, abreast }),
  };
}

/** Whom the tray did not have before, and does not show: at most as many as it shows without folding. */
export function newcomersTo(now: TrayBox | null, before: TrayBox | null): PersonId[] {
  if (!now || now === before || now.folded.length === 0) return [];
  const known = new Set([...(before?.folded ?? []), ...(before?.cards ?? []).map(({ person }) => person)]);
  const came = now.folded.filter((person) => !known.has(person));
  return came.length > TRAY.most ? [] : came;
}
