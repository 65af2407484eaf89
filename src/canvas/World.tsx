import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../ui/LanguageContext.ts';
import { AddTribeButton, TribeAddButtons } from './AddButtons.tsx';
import { camera } from './camera.ts';
import { Matrix } from './Matrix.tsx';
import { MoreButton } from './MoreButton.tsx';
import { useSceneShown } from './sceneShown.ts';
import { Tray } from './Tray.tsx';
import { useMounted } from './useMounted.ts';

const NO_ROWS: ReadonlySet<number> = new Set();

/** The real elements, in world units: moved and scaled as one with the camera. */
export function World() {
  const world = useRef<HTMLDivElement>(null);
  const words = useWords();
  const scene = useSceneShown((shown) => shown.scene);
  const mounted = useMounted();
  useLayoutEffect(() => {
    const follow = () => {
      const element = world.current;
      if (!element) return;
      const { x, y, zoom } = camera.getState();
      element.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
      element.style.setProperty('--unit', String(1 / zoom));
    };
    follow();
    return camera.subscribe(follow);
  }, []);
  const shown = scene.tribes.filter(({ box }) => mounted.has(box.tribe));
  return (
    <div ref={world} className="board-world">
      <Tray scene={scene} words={words} />
      {shown.map(({ box, x, y }) => (
        <Matrix key={box.tribe} box={box} x={x} y={y} rows={mounted.get(box.tribe) ?? NO_ROWS} words={words} />
      ))}
      {shown.map((placed) =>
        mounted.get(placed.box.tribe)?.size ? (
          <TribeAddButtons key={placed.box.tribe} placed={placed} words={words} />
        ) : null,
      )}
      <AddTribeButton scene={scene} words={words} />
      <MoreButton />
    </div>
  );
}
