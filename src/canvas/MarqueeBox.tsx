import { camera, toPixel } from './camera.ts';
import { useMarquee } from './marquee.ts';
import { place } from './place.ts';

/** The rectangle while it is being drawn. */
export function MarqueeBox() {
  const box = useMarquee((marquee) => marquee.box);
  if (!box) return null;
  const view = camera.getState();
  const { x, y } = toPixel(view, box);
  return (
    <div className="marquee" style={place({ x, y, width: box.width * view.zoom, height: box.height * view.zoom })} />
  );
}
