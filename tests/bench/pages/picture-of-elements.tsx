import { snapdom } from '@zumer/snapdom';
import { toBlob } from 'html-to-image';
import { domToBlob } from 'modern-screenshot';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CardFace } from './CardFace.tsx';
import './peers.css';
import { costOf, PICTURE } from './pictureCost.ts';
import { type Plane, placeOf, planeOf } from './plane.ts';
import { storedOrganisation } from './stored.ts';

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

const libraries: Record<string, (element: HTMLElement) => Promise<Blob | null>> = {
  'html-to-image': (element: HTMLElement) => toBlob(element, { ...PICTURE, pixelRatio: 1, skipFonts: true }),
  'modern-screenshot': (element: HTMLElement) => domToBlob(element, { ...PICTURE, scale: 1, font: false }),
  snapdom: async (element: HTMLElement) => await (await snapdom(element, { dpr: 1, scale: 1 })).toBlob({ type: 'png' }),
};

const plane = planeOf(await storedOrganisation());
const root = createRoot(document.getElementById('root') as HTMLElement);
flushSync(() => root.render(<Everybody plane={plane} />));

window.takePicture = async (by) => {
  const element = document.querySelector<HTMLElement>('.picture');
  const take = libraries[by];
  if (!element || !take) throw new Error(`there is nothing to take a picture of, or no ${by}`);
  return await costOf(() => take(element));
};
