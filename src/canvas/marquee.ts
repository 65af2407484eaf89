import type { BoardThing } from '../domain/thing.ts';
import type { Box, CardBox, Scene } from '../scene/scene.ts';
import { liveValue } from '../store/liveValue.ts';
import type { Point } from './camera.ts';

export interface Marquee {
  /** In world units; `null` while none is drawn. */
  box: Box | null;
  stretch(from: Point, to: Point): void;
}

/** The rectangle that Shift and dragging the ground draws. */
export const newMarquee = () =>
  liveValue<Marquee>((set) => ({
    box: null,
    stretch: (from, to) =>
      set({
        box: {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
        },
      }),
  }));

const touches = (card: Box, box: Box) =>
  card.x < box.x + box.width &&
  card.x + card.width > box.x &&
  card.y < box.y + box.height &&
  card.y + card.height > box.y;

const thingOf = (card: CardBox): BoardThing => ({ kind: 'membership', person: card.person, squad: card.squad });

/** Every card that a rectangle of the scene touches. */
export function cardsWithin(scene: Scene, box: Box): BoardThing[] {
  const inTray = (scene.tray?.cards ?? []).filter((card) => touches(card, box));
  const inTribes = scene.tribes.flatMap((placed) => {
    const inside = { ...box, x: box.x - placed.x, y: box.y - placed.y };
    return placed.box.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.cards.filter((card) => touches(card, inside))),
    );
  });
  return [...inTray, ...inTribes].map(thingOf);
}
