import type { Scene } from '../scene/scene.ts';
import { spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { Card, spotOfCard } from './Card.tsx';
import { inOrder } from './inOrder.ts';
import { place } from './place.ts';

interface TrayProps {
  scene: Scene;
  /** Which of its cards stand, by their index; the arrows and the search reach the others. */
  cards: ReadonlySet<number>;
  words: Words;
}

/** *Unplaced*: everybody in no chapter and no squad, as real elements. */
export function Tray({ scene, cards, words }: TrayProps) {
  const stop = useLive(useBoard().focus, ({ spot }) => (spot?.tribe === null ? spotKey(spot) : ''));
  const { tray } = scene;
  if (!tray) return null;
  return (
    <section className="board-tribe" aria-label={tray.title} style={place(tray)}>
      {inOrder(cards).map((at, index) => {
        const card = tray.cards[at];
        if (!card) return null;
        const isStop = stop === '' ? index === 0 : stop === spotKey(spotOfCard(null, card));
        return <Card key={card.person} card={card} tribe={null} x={tray.x} y={tray.y} stop={isStop} words={words} />;
      })}
    </section>
  );
}
