import type { Scene } from '../scene/scene.ts';
import { type Spot, spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { Card } from './Card.tsx';
import { place } from './place.ts';

/** More than this many cards of the tray are never mounted at once; the arrows and the search reach the others. */
const MOST = 200;

/** *Unplaced*: everybody in no chapter and no squad, as real elements. */
export function Tray({ scene, words }: { scene: Scene; words: Words }) {
  const stop = useLive(useBoard().focus, ({ spot }) => (spot?.tribe === null ? spotKey(spot) : ''));
  const { tray } = scene;
  if (!tray) return null;
  return (
    <section className="board-tribe" aria-label={tray.title} style={place(tray)}>
      {tray.cards.slice(0, MOST).map((card, index) => {
        const spot: Spot = { kind: 'card', tribe: null, squad: null, person: card.person };
        const inside = { ...card, x: card.x - tray.x, y: card.y - tray.y };
        const first = stop === '' && index === 0;
        return (
          <Card key={card.person} card={inside} spot={spot} stop={first || stop === spotKey(spot)} words={words} />
        );
      })}
    </section>
  );
}
