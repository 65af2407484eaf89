import { memo } from 'react';
import type { Box, PlacedTribe, Scene, TribeBox } from '../scene/scene.ts';
import type { Adding } from '../store/view.ts';
import { Plus } from '../ui/icons.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { place } from './place.ts';

const SIZE = 28;
/** Clear of the frame, in the gap between two tribes. */
const OFF = 8;

/** Where something new will stand, in world units; `null` where its tribe is not shown. */
export function addBox(scene: Scene, adding: Adding): Box | null {
  if (adding.kind === 'tribe') return tribeBox(scene);
  const placed = scene.tribes.find(({ box }) => box.tribe === adding.tribe);
  if (!placed) return null;
  const inside = adding.kind === 'person' ? personBox(placed.box, adding) : headBox(placed.box, adding.kind);
  return inside && { ...inside, x: placed.x + inside.x, y: placed.y + inside.y };
}

function tribeBox(scene: Scene): Box {
  const last = scene.tribes.at(-1);
  const left = scene.tray ? scene.tray.x + scene.tray.width + 48 : 0;
  return last
    ? { x: last.x + last.box.width + OFF, y: last.y, width: SIZE, height: SIZE }
    : { x: left, y: 0, width: SIZE, height: SIZE };
}

function headBox(box: TribeBox, kind: 'squad' | 'chapter'): Box {
  if (kind === 'squad') return { x: 0, y: box.height + OFF, width: SIZE, height: SIZE };
  return { x: box.width + OFF, y: box.columnsTop + (box.columnsHeight - SIZE) / 2, width: SIZE, height: SIZE };
}

function personBox(box: TribeBox, adding: Adding & { kind: 'person' }): Box | null {
  const row = box.rows.find((each) => each.squad === adding.squad);
  const cell = row?.cells.find((each) => each.chapter === adding.chapter) ?? row?.cells[0];
  const last = cell?.cards.at(-1);
  if (!row || !cell) return null;
  return { x: cell.x + 8, y: last ? last.y + last.height + 2 : row.y + 8, width: cell.width - 16, height: SIZE };
}

function AddButton({ adding, box, label }: { adding: Adding; box: Box; label: string }) {
  const { typing } = useBoard();
  return (
    <button
      type="button"
      className="add-button"
      aria-label={label}
      title={label}
      style={place(box)}
      onClick={() => typing.getState().add(adding)}
    >
      <Plus size={16} aria-hidden="true" />
    </button>
  );
}

/** A `+` where a squad and a chapter of this tribe will stand. */
export const TribeAddButtons = memo(function TribeAddButtons({ placed, words }: { placed: PlacedTribe; words: Words }) {
  const { box, x, y } = placed;
  const at = (inside: Box): Box => ({ ...inside, x: x + inside.x, y: y + inside.y });
  return (
    <>
      <AddButton
        adding={{ kind: 'squad', tribe: box.tribe }}
        box={at(headBox(box, 'squad'))}
        label={words.t('canvas.add.squad.to', { tribe: box.name })}
      />
      <AddButton
        adding={{ kind: 'chapter', tribe: box.tribe }}
        box={at(headBox(box, 'chapter'))}
        label={words.t('canvas.add.chapter.to', { tribe: box.name })}
      />
    </>
  );
});

/** A `+` where the next tribe will stand. */
export function AddTribeButton({ scene, words }: { scene: Scene; words: Words }) {
  return <AddButton adding={{ kind: 'tribe' }} box={tribeBox(scene)} label={words.t('canvas.add.tribe.button')} />;
}
