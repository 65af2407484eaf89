import { useLayoutEffect, useRef } from 'react';
import { nameOf } from '../domain/lookup/nameOf.ts';
import type { Box } from '../scene/scene.ts';
import { boxOfSpot } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import { type Board, useBoard } from './board.ts';
import { type Point, toPixel } from './camera.ts';
import { sentencesOf } from './carrying.ts';
import type { Held } from './commandForDrop.ts';
import type { Prospect } from './hand.ts';

/** Room that the verdict needs under the card, in pixels; where there is less, it hangs above. */
const VERDICT = { width: 320, height: 150 };
const CARD = { width: 206, height: 28 };

function lookOf({ index }: Board, held: Held): { name: string; role?: string; more: number } {
  if (held.kind !== 'people') return { name: nameOf(index, held), more: 0 };
  const first = held.members[0] && index.person(held.members[0].person);
  return { name: first?.name ?? '', role: first?.role, more: held.members.length - 1 };
}

/** Where a card that is carried by keys hangs: in the cell where it would land. */
function keyPoint({ scene, camera, pointer }: Board, prospect: Prospect | null): Point {
  if (prospect?.hit.kind !== 'rowHead') return pointer.at;
  const { row, tribe } = prospect.hit;
  const cell: Box = prospect.cell ?? { x: row.x + tribe.box.rowHeadWidth, y: row.y, width: 0, height: row.height };
  const box = boxOfSpot(scene, { kind: 'row', tribe: tribe.box.tribe, squad: row.squad });
  return toPixel(camera.now, { x: tribe.x + cell.x + 24, y: (box?.y ?? 0) + row.height - 8 });
}

/** The card in the hand, with the verdict that hangs on it: what dropping here would do. */
export function HeldCard() {
  const board = useBoard();
  const held = useLive(board.hand, (hand) => hand.held);
  const by = useLive(board.hand, (hand) => hand.by);
  const prospect = useLive(board.hand, (hand) => hand.prospect);
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!held) return;
    const { camera, hand, pointer } = board;
    const follow = () => {
      const element = card.current;
      if (!element) return;
      const { width, height } = camera.now;
      const at = by === 'keys' ? keyPoint(board, hand.getState().prospect) : pointer.at;
      const x = Math.max(8, Math.min(at.x - 24, width - VERDICT.width - 8));
      const y = Math.max(8, Math.min(at.y - CARD.height / 2, height - CARD.height - 8));
      element.style.transform = `translate(${x}px, ${y}px)`;
      element.dataset.side = y + CARD.height + VERDICT.height > height ? 'above' : 'below';
    };
    follow();
    pointer.listeners.add(follow);
    const ends = [hand.subscribe(follow), camera.live.subscribe(follow)];
    return () => {
      pointer.listeners.delete(follow);
      for (const end of ends) end();
    };
  }, [board, held, by]);

  if (!held) return null;
  const { name, role, more } = lookOf(board, held);
  const sentences = prospect && sentencesOf(board, prospect);
  return (
    <>
      <div className="board-grasp" />
      <div className="held" ref={card} aria-hidden="true">
        <div className="held-card">
          <b>{name}</b>
          {role && <small>{role}</small>}
          {more > 0 && <span className="held-more">+{more}</span>}
        </div>
        {sentences?.headline && (
          <div className="verdict" data-tone={sentences.tone}>
            <b>{sentences.headline}</b>
            {sentences.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
