import { nameOf } from '../domain/lookup/nameOf.ts';
import { isSeenAt } from '../scene/hit.ts';
import { levelAt } from '../scene/level.ts';
import { HEADER, MORE } from '../scene/measures.ts';
import { besideMarks } from '../scene/paint/cardText.ts';
import { besideNumbers } from '../scene/paint/paintMeter.ts';
import { pinsOf, spotPins } from '../scene/pins.ts';
import type { CardBox, Scene } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import { useView } from '../store/view.ts';
import { Ellipsis } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { type Board, useBoard } from './board.ts';
import { elementOf, thingOfSpot } from './focus.ts';
import { thingsAt } from './keys.ts';
import { place } from './place.ts';

const { size: SIZE } = MORE;

let pen: CanvasRenderingContext2D | null | undefined;

/** A pen that only measures. */
function measuringPen(): CanvasRenderingContext2D | null {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d');
  return pen;
}

function cardAt(scene: Scene, spot: Spot & { kind: 'card' }): CardBox | undefined {
  const rows = scene.tribes.find(({ box }) => box.tribe === spot.tribe)?.box.rows;
  const row = rows?.find(({ squad }) => squad === spot.squad);
  const cards = spot.tribe === null ? scene.tray?.cards : row?.cells.flatMap((cell) => cell.cards);
  return cards?.find(({ person }) => person === spot.person);
}

/**
 * How far from the left edge it stands: on a card where it covers no mark, on a tribe's head where it covers no number,
 * on any other head at the end.
 */
function acrossIn({ scene, camera }: Board, spot: Spot, width: number): number {
  const pen = measuringPen();
  const level = levelAt(camera.now.zoom);
  const card = spot.kind === 'card' && cardAt(scene, spot);
  if (card && pen) return besideMarks(pen, card, level, SIZE);
  const head = spot.kind === 'tribe' && scene.tribes.find(({ box }) => box.tribe === spot.tribe);
  if (head && pen) return besideNumbers(pen, head.box, level);
  return width - SIZE - (spot.kind === 'card' ? 2 : 6);
}

/** How far from the top edge: halfway down a card and the line of a tribe's name, on any other head at the top. */
function downIn({ kind }: Spot, height: number): number {
  if (kind === 'card') return (height - SIZE) / 2;
  return kind === 'tribe' ? (HEADER.height - SIZE) / 2 : 8;
}

/** How far what stands at a spot is moved to stay in view, across or down: only heads are. */
function pinOf({ scene, camera }: Board, spot: Spot | null | undefined): number {
  const placed = spot && scene.tribes.find(({ box }) => box.tribe === spot.tribe);
  if (!placed) return 0;
  const { x, y } = spotPins(placed, pinsOf(placed, camera.now, camera.now, false), spot);
  return spot.kind === 'row' ? x : y;
}

/** Whether it would lie over a pinned head that covers its card. */
function isCovered(board: Board, spot: Spot | null | undefined): boolean {
  const { scene, camera } = board;
  const view = camera.now;
  const box = spot?.kind === 'card' && boxOfSpot(scene, spot);
  if (!box || levelAt(view.zoom) === 'far') return false;
  const x = box.x + acrossIn(board, spot, box.width) + SIZE / 2;
  return !isSeenAt(scene, view, view, spot, x, box.y + box.height / 2);
}

/** The `⋯` on what is pointed at, or else on what has the focus: the same menu as a right click. */
export function MoreButton() {
  const words = useWords();
  const board = useBoard();
  const scene = useLive(board.shown.live, (shown) => shown.scene);
  const hovered = useLive(board.hovered, ({ spot }) => spot);
  const focused = useLive(board.focus, ({ spot }) => spot);
  const carrying = useLive(board.hand, ({ held }) => held !== null);
  const spot = [hovered, focused].find((each) => each && thingOfSpot(each) && boxOfSpot(scene, each));
  // As the elements of pinned heads do, it follows once the camera rests: to move it in motion lays out the page anew.
  const pin = useLive(board.camera.rested, () => pinOf(board, spot));
  // Closer by, marks stand elsewhere on a card.
  useLive(board.camera.rested, ({ zoom }) => levelAt(zoom));
  const covered = useLive(board.camera.rested, () => isCovered(board, spot));
  const thing = spot && thingOfSpot(spot);
  const box = spot && boxOfSpot(scene, spot);
  if (!spot || !thing || !box || carrying || covered) return null;
  return (
    <button
      type="button"
      className="more-button"
      aria-label={words.t('canvas.actions', {
        name: nameOf(board.index, thing),
      })}
      aria-haspopup="menu"
      style={place({
        x: box.x + acrossIn(board, spot, box.width) + (spot.kind === 'row' ? pin : 0),
        y: box.y + downIn(spot, box.height) + (spot.kind === 'column' ? pin : 0),
        width: SIZE,
        height: SIZE,
      })}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        // The focus goes to the thing that the menu is about, so that it returns there when the menu closes.
        elementOf(board.element, spot)?.focus({ preventScroll: true });
        board.focus.getState().note(spot);
        useView.getState().openMenu({ things: thingsAt(spot), x: left, y: bottom });
      }}
    >
      <Ellipsis size={16} aria-hidden="true" />
    </button>
  );
}
