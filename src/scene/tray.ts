import { countHeads, numbersIn } from '../wording/saying/numbers.ts';
import { faceOf } from './card.ts';
import { CARD, TRAY } from './measures.ts';
import type { TrayBox } from './scene.ts';
import type { Setting } from './setting.ts';
import { unplacedIn } from './whereabouts.ts';

/** The tray *Unplaced*, in the left top corner of the page; `null` when there is nobody. */
export function trayOf(setting: Setting): TrayBox | null {
  const people = unplacedIn(setting.index);
  if (people.length === 0) return null;
  const abreast = Math.max(1, Math.ceil(Math.sqrt(people.length / 12)));
  const deep = Math.ceil(people.length / abreast);
  const cards = people.map((person, at) => ({
    ...faceOf(setting, person, null),
    x: TRAY.padding + (at % abreast) * (CARD.width + CARD.gap),
    y: TRAY.title + Math.floor(at / abreast) * (CARD.height + CARD.gap),
    width: CARD.width,
    height: CARD.height,
  }));
  return {
    x: 0,
    y: 0,
    width: 2 * TRAY.padding + abreast * (CARD.width + CARD.gap) - CARD.gap,
    height: TRAY.title + deep * (CARD.height + CARD.gap) - CARD.gap + TRAY.padding,
    title: setting.words.t('scene.unplaced'),
    numbers: numbersIn(setting.words, countHeads(people)),
    cards,
  };
}
