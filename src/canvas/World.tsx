import { memo, useLayoutEffect, useRef } from 'react';
import { useLive } from '../store/liveValue.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { AddTribeButton, TribeAddButtons } from './AddButtons.tsx';
import { useBoard } from './board.ts';
import type { BoardCamera } from './camera.ts';
import { Matrix } from './Matrix.tsx';
import { MoreButton } from './MoreButton.tsx';
import { Tray } from './Tray.tsx';
import { useMounted } from './useMounted.ts';

/** How long the camera must be still before everything is drawn as sharp as it can be, in milliseconds. */
const REST = 120;

/** Moves and scales an element with the camera. In motion it is one layer, so that nothing inside is drawn anew. */
function followCamera(camera: BoardCamera, { style }: HTMLElement): () => void {
  let timer = 0;
  const move = () => {
    const { x, y, zoom } = camera.now;
    style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
  };
  const rest = () => {
    style.willChange = 'auto';
    style.setProperty('--unit', String(1 / camera.now.zoom));
  };
  move();
  rest();
  const end = camera.live.subscribe(() => {
    move();
    style.willChange = 'transform';
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

/** The real elements, in world units: moved and scaled as one with the camera. */
export const World = memo(function World() {
  const world = useRef<HTMLDivElement>(null);
  const words = useWords();
  const board = useBoard();
  const scene = useLive(board.shown.live, (shown) => shown.scene);
  const mounted = useMounted(board);
  useLayoutEffect(() => (world.current ? followCamera(board.camera, world.current) : undefined), [board]);
  const shown = scene.tribes.flatMap((placed) => {
    const tribe = mounted.tribes.get(placed.box.tribe);
    return tribe ? [{ placed, tribe }] : [];
  });
  return (
    <div ref={world} className="board-world">
      <Tray scene={scene} cards={mounted.tray} words={words} />
      {shown.map(({ placed: { box, x, y }, tribe }) => (
        <Matrix key={box.tribe} box={box} x={x} y={y} mounted={tribe} words={words} />
      ))}
      {shown.map(({ placed, tribe }) =>
        tribe.rows.size > 0 ? (
          <TribeAddButtons key={placed.box.tribe} scene={scene} placed={placed} words={words} />
        ) : null,
      )}
      <AddTribeButton scene={scene} words={words} />
      <MoreButton />
    </div>
  );
});
