import { isFormer } from '../domain/ids.ts';
import type { SquadId, TribeId } from '../domain/organisation.ts';
import type { BoardThing } from '../domain/thing.ts';
import type { Scene } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { liveValue } from '../store/liveValue.ts';

export interface Focus {
  /** The one place of the board that Tab comes to, and where the arrows start from. */
  spot: Spot | null;
  /** Grows each time the page must move the browser's own focus there. */
  grabs: number;
  /** The browser's focus came here by itself. */
  note(spot: Spot): void;
  /** Moves the browser's focus here as soon as the element stands. */
  grab(spot: Spot): void;
  /** Moves the browser's focus back to where it was on the board. */
  grabAgain(): void;
}

/** The roving focus of a board. */
export const newFocus = () =>
  liveValue<Focus>((set, get) => ({
    spot: null,
    grabs: 0,
    note: (spot) => set({ spot }),
    grab: (spot) => set({ spot, grabs: get().grabs + 1 }),
    grabAgain: () => set({ grabs: get().grabs + 1 }),
  }));

/** The spot of an element on the board, from what is written on it. */
export function spotOf(element: Element | null): Spot | null {
  const found = element?.closest<HTMLElement>('[data-spot]');
  return found?.dataset.spot ? (JSON.parse(found.dataset.spot) as Spot) : null;
}

/** The element that stands for a spot on a board, once it is mounted. */
export function elementOf(board: HTMLElement | null, spot: Spot): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(JSON.stringify(spot))}"]`) ?? null;
}

/** The thing at a spot; none for an empty cell, and none for the row *No squad* and the column *Other*. */
export function thingOfSpot(spot: Spot): BoardThing | null {
  switch (spot.kind) {
    case 'card':
      return { kind: 'membership', person: spot.person, squad: spot.squad };
    case 'row':
      return spot.squad && !isFormer(spot.squad) ? { kind: 'squad', squad: spot.squad } : null;
    case 'column':
      return spot.chapter && !isFormer(spot.chapter) ? { kind: 'chapter', chapter: spot.chapter } : null;
    case 'tribe':
      return isFormer(spot.tribe) ? null : { kind: 'tribe', tribe: spot.tribe };
    case 'cell':
      return null;
  }
}

function tribeWith(scene: Scene, squad: SquadId): TribeId | null {
  return scene.tribes.find(({ box }) => box.rows.some((row) => row.squad === squad))?.box.tribe ?? null;
}

/** Where a thing stands on the board, or `null` where it does not (filtered out, removed, or only in a header). */
export function spotOfThing(scene: Scene, thing: BoardThing): Spot | null {
  switch (thing.kind) {
    case 'tribe':
      return scene.tribes.some(({ box }) => box.tribe === thing.tribe) ? { kind: 'tribe', tribe: thing.tribe } : null;
    case 'squad': {
      const tribe = tribeWith(scene, thing.squad);
      return tribe && { kind: 'row', tribe, squad: thing.squad };
    }
    case 'chapter': {
      const placed = scene.tribes.find(({ box }) => box.columns.some((column) => column.chapter === thing.chapter));
      return placed ? { kind: 'column', tribe: placed.box.tribe, chapter: thing.chapter } : null;
    }
    case 'membership': {
      const { person, squad } = thing;
      const spots = [...scene.tribes.map(({ box }) => box.tribe), null].map(
        (tribe): Spot => ({ kind: 'card', tribe, squad, person }),
      );
      return spots.find((spot) => boxOfSpot(scene, spot)) ?? null;
    }
  }
}
