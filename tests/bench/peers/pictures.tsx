import { snapdom } from '@zumer/snapdom';
import { toBlob } from 'html-to-image';
import { domToBlob } from 'modern-screenshot';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CardFace } from './CardFace.tsx';
import './peers.css';
import { type Plane, placeOf, planeOf } from './plane.ts';
import { storedOrganisation } from './stored.ts';

const PICTURE = { width: 3840, height: 2160 };

/** What a picture cost: all of it, and the longest time in which the page could not answer, in milliseconds. */
export interface PictureCost {
  took: number;
  blocked: number;
  bytes: number;
}

declare global {
  interface Window {
    takePicture?: (library: keyof typeof libraries) => Promise<PictureCost>;
  }
}

/** Everybody, fitted into the picture, as elements: what these libraries take a picture of. */
function Everybody({ plane }: { plane: Plane }) {
  const zoom = Math.min(PICTURE.width / plane.width, PICTURE.height / plane.height);
  return (
    <div className="picture" style={PICTURE}>
      <div className="world" style={{ transform: `scale(${zoom})` }}>
        {plane.tribes.map(({ id, name, x, y, width, height }) => (
          <div key={id} className="tribe" style={{ left: x, top: y, width, height }}>
            {name}
          </div>
        ))}
        {plane.tribes
          .flatMap((tribe) => tribe.groups)
          .map(({ id, name, x, y, width, height, cards }) => (
            <div key={id} className="group" style={{ left: x, top: y, width, height }}>
              {name}
              {cards.map((card, at) => (
                <div key={card.id} className="card" style={{ left: placeOf(at).x, top: placeOf(at).y }}>
                  <CardFace card={card} />
                </div>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}

const libraries = {
  'html-to-image': (element: HTMLElement) => toBlob(element, { ...PICTURE, pixelRatio: 1, skipFonts: true }),
  'modern-screenshot': (element: HTMLElement) => domToBlob(element, { ...PICTURE, scale: 1, font: false }),
  snapdom: async (element: HTMLElement) => await (await snapdom(element, { dpr: 1, scale: 1 })).toBlob({ type: 'png' }),
};

/** Runs something and watches, by a timer, how long the page is kept from answering. */
async function cost(work: () => Promise<Blob | null>): Promise<PictureCost> {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  });
  const began = performance.now();
  const blob = await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  if (!blob) throw new Error('There is no picture');
  return { took, blocked, bytes: blob.size };
}

const plane = planeOf(await storedOrganisation());
const root = createRoot(document.getElementById('root') as HTMLElement);
flushSync(() => root.render(<Everybody plane={plane} />));

window.takePicture = async (library) => {
  const element = document.querySelector<HTMLElement>('.picture');
  if (!element) throw new Error('There is nothing to take a picture of');
  return await cost(() => libraries[library](element));
};
