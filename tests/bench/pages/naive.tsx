import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CardFace } from './CardFace.tsx';
import { panAndZoom } from './panAndZoom.ts';
import { carryOn, centred, FIRST_VIEW, fitted, type View } from './peer.ts';
import './peers.css';
import { type Card, type Group, type Plane, placeOf, planeOf } from './plane.ts';
import { storedOrganisation } from './stored.ts';

/** What most people write first: every person draggable, every squad droppable, everything on the page. */
function Person({ card, group, at }: { card: Card; group: string; at: number }) {
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({ id: card.id });
  const { x, y } = placeOf(at);
  return (
    <div
      ref={setNodeRef}
      className={isDragging ? 'card dragging' : 'card'}
      data-card={card.id}
      data-group={group}
      style={{ left: x, top: y, transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined }}
      {...attributes}
      {...listeners}
    >
      <CardFace card={card} />
    </div>
  );
}

function Squad({ group }: { group: Group }) {
  const { setNodeRef, isOver } = useDroppable({ id: group.id });
  const { x, y, width, height } = group;
  return (
    <div ref={setNodeRef} className={isOver ? 'group over' : 'group'} style={{ left: x, top: y, width, height }}>
      {group.name}
      {group.cards.map((card, at) => (
        <Person key={card.id} card={card} group={group.id} at={at} />
      ))}
    </div>
  );
}

const view: View = { ...FIRST_VIEW };
let show = () => {};

function Viewport({ children }: { children: ReactNode }) {
  const viewport = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    show = () => {
      if (world.current) world.current.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
    };
    show();
    if (viewport.current) panAndZoom(viewport.current, view, () => show());
  }, []);
  return (
    <div className="viewport" ref={viewport}>
      <div className="world" ref={world}>
        {children}
      </div>
    </div>
  );
}

function moved(groups: Group[], id: string, to: string): Group[] {
  const card = groups.flatMap((group) => group.cards).find((each) => each.id === id);
  if (!card) return groups;
  return groups.map((group) => {
    const others = group.cards.filter((each) => each.id !== id);
    return { ...group, cards: group.id === to ? [...others, card] : others };
  });
}

function App({ plane }: { plane: Plane }) {
  const [groups, setGroups] = useState(() => plane.tribes.flatMap((tribe) => tribe.groups));
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const land = ({ active, over }: DragEndEvent) => {
    if (over) setGroups(moved(groups, String(active.id), String(over.id)));
  };
  return (
    <DndContext sensors={sensors} onDragEnd={land}>
      <Viewport>
        {plane.tribes.map(({ id, name, x, y, width, height }) => (
          <div key={id} className="tribe" style={{ left: x, top: y, width, height }}>
            {name}
          </div>
        ))}
        {groups.map((group) => (
          <Squad key={group.id} group={group} />
        ))}
      </Viewport>
    </DndContext>
  );
}

const plane = planeOf(await storedOrganisation());
createRoot(document.getElementById('root') as HTMLElement).render(<App plane={plane} />);

const look = (to: View) => {
  Object.assign(view, to);
  show();
};
window.peer = {
  far: () => look(fitted(plane)),
  zoomTo: (zoom) => look(centred(plane, zoom)),
  farZoom: () => fitted(plane).zoom,
  carry: () => carryOn(plane, view, '.card.dragging'),
};
