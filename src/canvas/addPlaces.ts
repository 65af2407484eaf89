import { TRAY, TRIBE } from '../scene/measures.ts';
import type { Box, PlacedTribe, Scene } from '../scene/scene.ts';
import type { Adding } from '../store/view.ts';

/** Where a `+` stands, in world units, and how large it is drawn. */
export interface AddPlace {
  box: Box;
  /** The size of its letters in world units; `null` where there is room for the sign alone. */
  letters: number | null;
}

/** At 100 %: how high a button is, and its letters. */
const SIZE = { button: 28, letters: 13 } as const;
/** Clear of the frame, in the gap between two tribes; at the least, and of a neighbour always. */
const OFF = 8;
const CLEAR = 4;
/** From further off than this everything grows, so that it stays as large in pixels. */
const GROWS_BELOW = 0.85;
/** How high a line of letters is, and how wide a letter and everything beside the letters may become. */
const LINE = 1.25;
const LETTER = 0.6;
const BESIDE = 2.8;
/** As large as the sign can be between two tribes. */
const IN_GAP = TRIBE.gap - 2 * CLEAR;

/**
 * How much larger than at 100 % a `+` is drawn from so far off, in steps, so that zooming does not draw each of them
 * anew at every frame.
 */
export function growthAt(zoom: number): number {
  return zoom >= GROWS_BELOW ? 1 : 2 ** (Math.ceil(Math.log2(GROWS_BELOW / zoom) * 4) / 4);
}

/** What a `+` adds that always stands; people have the cells. */
export type Added = Exclude<Adding['kind'], 'person'>;

/**
 * The place of a `+`: with its letters where they keep clear of every tribe, in a lower button or as the sign alone
 * where they would not.
 */
export function addPlace(
  scene: Scene,
  kind: Added,
  placed: PlacedTribe | undefined,
  text: string,
  growth = 1,
): AddPlace {
  const letters = SIZE.letters * growth;
  const across = letters * (text.length * LETTER + BESIDE);
  const high = SIZE.button * growth;
  const low = letters * LINE;
  const found = [
    { box: standing(scene, kind, placed, { width: across, height: high }, OFF, high), letters },
    { box: standing(scene, kind, placed, { width: across, height: low }, CLEAR, high), letters },
  ].find(({ box }) => keepsClear(scene, box, placed));
  return found ?? signPlace(scene, kind, placed, growth);
}

/** The place of the sign alone, close to the frame: where the letters would be cut off by the edge of the view, too. */
export function signPlace(scene: Scene, kind: Added, placed: PlacedTribe | undefined, growth = 1): AddPlace {
  const wide = SIZE.button * growth;
  const inGap = { width: IN_GAP, height: IN_GAP };
  const box = standing(scene, kind, placed, { width: wide, height: wide }, CLEAR, wide);
  return {
    box: keepsClear(scene, box, placed) ? box : standing(scene, kind, placed, inGap, CLEAR, IN_GAP),
    letters: null,
  };
}

/** Where the name of something new is typed that a `+` adds; `null` where its tribe is not shown. */
export function addBox(scene: Scene, adding: Exclude<Adding, { kind: 'person' }>): Box | null {
  const placed =
    adding.kind === 'tribe' ? scene.tribes.at(-1) : scene.tribes.find(({ box }) => box.tribe === adding.tribe);
  if (!placed && adding.kind !== 'tribe') return null;
  const size = { width: SIZE.button, height: SIZE.button };
  return standing(scene, adding.kind, placed, size, OFF, SIZE.button);
}

/**
 * A squad stands below its tribe, a chapter beside the heads of the others, a tribe beside the last one: `above` is how
 * high that is, since both may stand beside the same tribe.
 */
function standing(
  scene: Scene,
  kind: Added,
  placed: PlacedTribe | undefined,
  size: Pick<Box, 'width' | 'height'>,
  off: number,
  above: number,
): Box {
  if (!placed) return { x: scene.tray ? scene.tray.x + scene.tray.width + TRAY.gap : 0, y: 0, ...size };
  const { x, y, box } = placed;
  const right = x + box.width + off;
  switch (kind) {
    case 'squad':
      return { x, y: y + box.height + off, ...size };
    case 'chapter': {
      const middle = box.columnsTop + (box.columnsHeight - size.height) / 2;
      return { x: right, y: y + Math.max(middle, above + CLEAR), ...size };
    }
    case 'tribe':
      return { x: right, y, ...size };
  }
}

/** Whether a box is clear of every tribe, and of the line below, where another `+` may stand beside the last tribe. */
function keepsClear({ tribes }: Scene, box: Box, placed: PlacedTribe | undefined): boolean {
  const right = box.x + box.width + CLEAR;
  const bottom = box.y + box.height + CLEAR;
  return !tribes.some(
    ({ x, y, box: other }) =>
      y < bottom && ((placed && y > placed.y) || (x < right && x + other.width > box.x && y + other.height > box.y)),
  );
}
