import { indexOf } from '../domain/lookup/indexOf.ts';
import { nameOf } from '../domain/lookup/nameOf.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { liveValue } from '../store/liveValue.ts';
import { useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { Ellipsis } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { elementOf, thingOf, useFocus } from './focus.ts';
import { useHand } from './hand.ts';
import { thingsAt } from './keys.ts';
import { place } from './place.ts';
import { useSceneShown } from './sceneShown.ts';

/** The spot under a resting pointer. */
export const useHoveredSpot = liveValue<{ spot: Spot | null }>(() => ({ spot: null }));

const SIZE = 24;

/** The `⋯` on what is pointed at, or else on what has the focus: the same menu as a right click. */
export function MoreButton() {
  const words = useWords();
  const scene = useSceneShown((shown) => shown.scene);
  const hovered = useHoveredSpot(({ spot }) => spot);
  const focused = useFocus(({ spot }) => spot);
  const carrying = useHand(({ held }) => held !== null);
  const spot = [hovered, focused].find((each) => each && thingOf(each) && boxOfSpot(scene, each));
  const thing = spot && thingOf(spot);
  const box = spot && boxOfSpot(scene, spot);
  if (!spot || !thing || !box || carrying) return null;
  const top = spot.kind === 'card' ? (box.height - SIZE) / 2 : 8;
  return (
    <button
      type="button"
      className="more-button"
      aria-label={words.t('canvas.actions', {
        name: nameOf(indexOf(scenarioShown(useWorkspace.getState()).organisation), thing),
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
        // The focus belongs to what the menu is of, so that it comes back there.
        elementOf(spot)?.focus({ preventScroll: true });
        useFocus.getState().note(spot);
        useView.getState().openMenu({ things: thingsAt(spot), x: left, y: bottom });
      }}
    >
      <Ellipsis size={16} aria-hidden="true" />
    </button>
  );
}
