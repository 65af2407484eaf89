import type { SquadId, TribeId } from '../domain/organisation.ts';
import { placed } from '../scene/placed.ts';
import { lowered } from '../scene/rows.ts';
import type { PlacedTribe, Scene, TribeBox } from '../scene/scene.ts';

/** What of the document a picture shows. */
export type Part =
  | { kind: 'document' }
  | { kind: 'tribe'; tribe: TribeId }
  | { kind: 'squads'; squads: readonly SquadId[] };

/** A tribe with some of its rows alone, moved up under its heads. */
function withRows(box: TribeBox, squads: readonly SquadId[]): TribeBox {
  let y = box.columnsTop + box.columnsHeight;
  const rows = box.rows
    .filter((row) => row.squad && squads.includes(row.squad))
    .map((row) => {
      const moved = lowered(row, y - row.y);
      y += row.height;
      return moved;
    });
  return { ...box, rows, height: y };
}

/** The scene of a part: one tribe, or the rows of some squads, closed up; no tray with either. */
export function partOf(scene: Scene, part: Part): Scene {
  const boxes = scene.tribes.map(({ box }: PlacedTribe) => box);
  switch (part.kind) {
    case 'document':
      return scene;
    case 'tribe':
      return placed(
        boxes.filter((box) => box.tribe === part.tribe),
        null,
      );
    case 'squads':
      return placed(
        boxes.map((box) => withRows(box, part.squads)).filter((box) => box.rows.length > 0),
        null,
      );
  }
}
