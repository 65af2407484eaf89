import { useLive } from '../store/liveValue.ts';
import { useBoard } from './board.ts';
import { toPixel } from './camera.ts';
import { place } from './place.ts';

/** The rectangle while it is being drawn. */
export function MarqueeBox() {
  const { camera, marquee } = useBoard();
  const box = useLive(marquee, (now) => now.box);
  if (!box) return null;
  const view = camera.now;
  const { x, y } = toPixel(view, box);
  return (
    <div className="marquee" style={place({ x, y, width: box.width * view.zoom, height: box.height * view.zoom })} />
  );
}
