import type { Hit, PlacedTribe, RowBox } from '../scene/scene.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { camera, type Point } from './camera.ts';
import { useHand } from './hand.ts';
import { sceneNow, useSceneShown } from './sceneShown.ts';

/** Height in pixels of the strip that stands in for *No squad* while a card is held and that row is out of sight. */
const STRIP = 44;

/** The *No squad* row of the tribe that a held person comes from, where its own place is below the window. */
export function benchOutOfSight(): { tribe: PlacedTribe; row: RowBox } | null {
  const { held } = useHand.getState();
  if (held?.kind !== 'people') return null;
  const [first] = held.members;
  if (!first?.squad) return null;
  const tribe = sceneNow().tribes.find(({ box }) => box.rows.some((row) => row.squad === first.squad));
  const row = tribe?.box.rows.find((each) => each.squad === null);
  const view = camera.getState();
  if (!tribe || !row) return null;
  const visible = (tribe.y + row.y - view.y) * view.zoom < view.height - STRIP && (tribe.y + row.y + row.height - view.y) * view.zoom > 0;
  return visible ? null : { tribe, row };
}

/** The strip under a pixel, as a hit on the row that it stands for. */
export function hitBenchStrip(pixel: Point): Hit | null {
  const bench = benchOutOfSight();
  const { height } = camera.getState();
  return bench && pixel.y > height - STRIP ? { kind: 'rowHead', row: bench.row, tribe: bench.tribe } : null;
}

/** *No squad*, pinned to the bottom of the window while somebody is held. */
export function BenchStrip() {
  const words = useWords();
  const people = useHand(({ held, by }) => by === 'pointer' && held?.kind === 'people');
  const over = useHand(({ prospect }) => prospect?.request.type === 'movePeople' && prospect.request.to === null);
  useSceneShown((shown) => shown.scene);
  if (!people || !benchOutOfSight()) return null;
  return (
    <div className="bench-strip" data-over={over} aria-hidden="true" style={{ height: STRIP }}>
      {words.t('canvas.noSquad')}
    </div>
  );
}
