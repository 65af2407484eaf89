import { type RefObject, useLayoutEffect } from 'react';
import type { PersonId, SquadId } from '../domain/organisation.ts';
import { keyOf } from '../domain/thing.ts';
import { type Emphasis, paint } from '../scene/paint/paint.ts';
import type { Theme } from '../scene/paint/theme.ts';
import { useView } from '../store/view.ts';
import type { Board } from './board.ts';
import { heldKeys } from './hand.ts';
import { landing } from './landing.ts';
import { looksOther } from './looksOther.ts';
import { followMotion } from './motion.ts';
import { makeThumbsAhead, thumbsIn } from './thumbs.ts';
import { warmPainter } from './warmPainter.ts';

/** From afar the squad under the pointer, or else the one with the focus, shows letters. */
function squadPointedAt({ hovered, focus }: Board): SquadId | null {
  const spot = hovered.getState().spot ?? focus.getState().spot;
  return spot && 'squad' in spot ? spot.squad : null;
}

/** Whom alone is looked at, by a search and otherwise. */
function matchesNow({ matches, scenario, words, laidOver }: Board, search: string): ReadonlySet<PersonId> | null {
  const found = matches.now(scenario.organisation, search, words);
  const { only } = laidOver.getState();
  if (!found || !only) return found ?? only;
  return new Set([...found].filter((person) => only.has(person)));
}

function emphasisNow(board: Board): Emphasis {
  const { selection, hovered, search } = useView.getState();
  const { held, prospect } = board.hand.getState();
  return {
    selected: new Set(selection.map(keyOf)),
    hovered,
    matches: matchesNow(board, search),
    held: heldKeys(held),
    target: held && prospect ? landing(board, held, prospect) : null,
    pointed: squadPointedAt(board),
  };
}

/**
 * Paints the scene whenever something that shows has changed, at most once a frame. In motion it is painted with fewer
 * pixels and sizes of letters, and as sharp as the display can once the camera rests.
 */
export function usePainter(board: Board, canvas: RefObject<HTMLCanvasElement | null>, theme: Theme): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d', { alpha: false });
    if (!element || !pen) return;
    const thumbs = thumbsIn(theme);
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { width, height, ...at } = board.camera.now;
      const { isMoving, isZooming } = motion.now();
      const ratio = isMoving ? Math.min(1, window.devicePixelRatio) : window.devicePixelRatio;
      const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
      if (element.width !== pixels.width) element.width = pixels.width;
      if (element.height !== pixels.height) element.height = pixels.height;
      if (width === 0 || height === 0) return;
      const view = { camera: at, width, height, ratio, theme, pinned: true, rough: isZooming };
      const painted = { ...view, thumbs: isMoving ? thumbs : undefined, emphasis: emphasisNow(board) };
      paint(pen, board.scene, painted, board.laidOver.getState().over);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const motion = followMotion(board.camera, soon);
    const { camera, shown, hand, focus, hovered, laidOver } = board;
    const ends = [camera.live, shown.live, hand, focus, hovered, laidOver].map((store) => store.subscribe(soon));
    ends.push(useView.subscribe((view, before) => looksOther(view, before) && soon()));
    const ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', soon);
    document.fonts.ready.then(soon);
    draw();
    const stopWarming = warmPainter(board, { theme, thumbs });
    ends.push(makeThumbsAhead(shown, thumbs));
    return () => {
      stopWarming();
      cancelAnimationFrame(frame);
      ratio.removeEventListener('change', soon);
      motion.end();
      for (const end of ends) end();
    };
  }, [board, canvas, theme]);
}
