import { levelAt } from '../scene/level.ts';
import { TRAY } from '../scene/measures.ts';
import type { Scene, TrayBox } from '../scene/scene.ts';
import { spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { Card, spotOfCard } from './Card.tsx';
import { inOrder } from './inOrder.ts';
import { NEWCOMER } from './newcomer.ts';
import { place } from './place.ts';

/** Shows everybody, or only how many they are. Who is selected stays in sight. */
function FoldButton({ button }: { button: NonNullable<TrayBox['button']> }) {
  const { text, isOpen } = button;
  // From afar the painter writes over it, and the tray itself is pressed.
  const isFar = useLive(useBoard().camera.live, ({ zoom }) => levelAt(zoom) === 'far');
  const toggle = () => {
    const { selection, openTray, foldTray } = useView.getState();
    const { documentKey } = useWorkspace.getState();
    const selected = selection.flatMap((thing) => (thing.kind === 'membership' ? [thing.person] : []));
    if (isOpen) foldTray(documentKey, selected.length > TRAY.most ? [] : selected);
    else openTray(documentKey);
  };
  return (
    <button
      type="button"
      className={`add-button tray-button ${isFar ? 'tray-button-far' : ''}`}
      aria-expanded={isOpen}
      style={place(button)}
      onClick={toggle}
    >
      {text}
    </button>
  );
}

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
      {tray.button && <FoldButton button={tray.button} />}
      {inOrder(cards).map((at, index) => {
        const card = tray.cards[at];
        if (!card || card.person === NEWCOMER) return null;
        const isStop = stop === '' ? index === 0 : stop === spotKey(spotOfCard(null, card));
        return <Card key={card.person} card={card} tribe={null} x={tray.x} y={tray.y} stop={isStop} words={words} />;
      })}
    </section>
  );
}
