import { memo } from 'react';
import type { PlacedTribe, Scene } from '../scene/scene.ts';
import { useLive } from '../store/liveValue.ts';
import type { Adding } from '../store/view.ts';
import { Plus } from '../ui/icons.ts';
import type { Words } from '../wording/words.ts';
import { type Added, addPlace, growthAt, signPlace } from './addPlaces.ts';
import { useBoard } from './board.ts';
import { place } from './place.ts';

interface AddButtonProps {
  scene: Scene;
  adding: Adding & { kind: Added };
  placed: PlacedTribe | undefined;
  /** What it adds, in one word. */
  text: string;
  label: string;
}

function AddButton({ scene, adding, placed, text, label }: AddButtonProps) {
  const { camera, typing } = useBoard();
  const growth = useLive(camera.rested, ({ zoom }) => growthAt(zoom));
  const whole = addPlace(scene, adding.kind, placed, text, growth);
  const end = whole.box.x + whole.box.width;
  const isCut = useLive(camera.rested, ({ x, width, zoom }) => width > 0 && (end - x) * zoom > width);
  const { box, letters } = isCut ? signPlace(scene, adding.kind, placed, growth) : whole;
  return (
    <button
      type="button"
      className="add-button"
      aria-label={label}
      title={label}
      style={{ ...place(box), fontSize: letters ?? box.height * 0.6 }}
      onClick={() => typing.getState().add(adding)}
    >
      <Plus size="1.25em" aria-hidden="true" />
      {letters !== null && text}
    </button>
  );
}

interface TribeAddButtonsProps {
  scene: Scene;
  placed: PlacedTribe;
  words: Words;
}

/** A `+` where a squad and a chapter of this tribe will stand. */
export const TribeAddButtons = memo(function TribeAddButtons({ scene, placed, words }: TribeAddButtonsProps) {
  const { tribe, name, form } = placed.box;
  return (['squad', 'chapter'] as const).map((kind) => (
    <AddButton
      key={kind}
      scene={scene}
      adding={{ kind, tribe }}
      placed={placed}
      text={words.t(`canvas.add.${kind}.one`, { form })}
      label={words.t(`canvas.add.${kind}.to`, { tribe: name, form })}
    />
  ));
});

/** A `+` where the next tribe will stand, of the form of the last. */
export function AddTribeButton({ scene, words }: { scene: Scene; words: Words }) {
  const form = scene.tribes.at(-1)?.box.form ?? 'tribe';
  return (
    <AddButton
      scene={scene}
      adding={{ kind: 'tribe', form }}
      placed={scene.tribes.at(-1)}
      text={words.t('canvas.add.tribe.one', { form })}
      label={words.t('canvas.add.tribe.button', { form })}
    />
  );
}
