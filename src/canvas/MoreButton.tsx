import { nameOf } from '../domain/lookup/nameOf.ts';
import { boxOfSpot } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import { useView } from '../store/view.ts';
import { Ellipsis } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useBoard } from './board.ts';
import { elementOf, thingOfSpot } from './focus.ts';
import { thingsAt } from './keys.ts';
import { place } from './place.ts';

const SIZE = 24;

/** The `⋯` on what is pointed at, or else on what has the focus: the same menu as a right click. */
export function MoreButton() {
  const words = useWords();
  const board = useBoard();
  const scene = useLive(board.shown.live, (shown) => shown.scene);
  const hovered = useLive(board.hovered, ({ spot }) => spot);
  const focused = useLive(board.focus, ({ spot }) => spot);
  const carrying = useLive(board.hand, ({ held }) => held !== null);
  const spot = [hovered, focused].find((each) => each && thingOfSpot(each) && boxOfSpot(scene, each));
  const thing = spot && thingOfSpot(spot);
  const box = spot && boxOfSpot(scene, spot);
  if (!spot || !thing || !box || carrying) return null;
  const top = spot.kind === 'card' ? (box.height - SIZE) / 2 : 8;
  return (
    <button
      type="button"
      className="more-button"
      aria-label={words.t('canvas.actions', {
        name: nameOf(board.index, thing),
      })}
      aria-haspopup="menu"
      style={place({
        x: box.x + box.width - SIZE - (spot.kind === 'card' ? 2 : 6),
        y: box.y + top,
        width: SIZE,
        height: SIZE,
      })}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        // The focus goes to the thing that the menu is about, so that it returns there when the menu closes.
        elementOf(board.element, spot)?.focus({ preventScroll: true });
        board.focus.getState().note(spot);
        useView.getState().openMenu({ things: thingsAt(spot), x: left, y: bottom });
      }}
    >
      <Ellipsis size={16} aria-hidden="true" />
    </button>
  );
}
