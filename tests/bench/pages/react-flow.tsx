import {
  type Node,
  type NodeProps,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useCallback, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CardFace } from './CardFace.tsx';
import { carryOn, centred, FIRST_VIEW, fitted, groupAt } from './peer.ts';
import './peers.css';
import { type Box, CARD, type Card, type Plane, placeOf, planeOf } from './plane.ts';
import { storedOrganisation } from './stored.ts';

// As its documentation says is fastest: memoised nodes and handlers, plain styles, and sizes said beforehand, so that
// nothing is measured. A chart of people in squads needs no edges and no handles.
type Frame = Node<{ name: string }, 'area' | 'squad'>;
type Person = Node<{ card: Card }, 'person'>;
type AnyNode = Frame | Person;

const AreaNode = memo(function AreaNode({ data }: NodeProps<Frame>) {
  return <div className="tribe filling">{data.name}</div>;
});

const SquadNode = memo(function SquadNode({ data }: NodeProps<Frame>) {
  return <div className="group filling">{data.name}</div>;
});

const PersonNode = memo(function PersonNode({ data, parentId }: NodeProps<Person>) {
  return (
    <div className="card" data-card={data.card.id} data-group={parentId}>
      <CardFace card={data.card} />
    </div>
  );
});

const nodeTypes = { area: AreaNode, squad: SquadNode, person: PersonNode } as NodeTypes;

const sized = ({ width, height }: Pick<Box, 'width' | 'height'>) => {
  return { width, height, measured: { width, height }, handles: [] };
};

function nodesOf(plane: Plane): AnyNode[] {
  const still = { draggable: false, selectable: false, focusable: false };
  const tribes = plane.tribes.map(
    ({ id, name, x, y, ...size }): AnyNode => ({
      id,
      type: 'area',
      position: { x, y },
      data: { name },
      ...sized(size),
      ...still,
    }),
  );
  const groups = plane.tribes.flatMap((tribe) => tribe.groups);
  const frames = groups.map(
    ({ id, name, x, y, ...size }): AnyNode => ({
      id,
      type: 'squad',
      position: { x, y },
      data: { name },
      ...sized(size),
      ...still,
    }),
  );
  const people = groups.flatMap((group) =>
    group.cards.map(
      (card, at): AnyNode => ({
        id: card.id,
        type: 'person',
        parentId: group.id,
        position: placeOf(at),
        data: { card },
        ...sized(CARD),
      }),
    ),
  );
  return [...tribes, ...frames, ...people];
}

const onlyVisible = new URLSearchParams(location.search).has('only-visible');
const plane = planeOf(await storedOrganisation());
const firstNodes = nodesOf(plane);

function App() {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const flow = useReactFlow();
  const land = useCallback(
    (event: MouseEvent | TouchEvent | React.MouseEvent, node: AnyNode) => {
      if (!('clientX' in event)) return;
      const group = groupAt(plane, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      if (!group || group.id === node.parentId) return;
      setNodes((all) => {
        const taken = all.filter((each) => each.parentId === group.id).length;
        return all.map((each) =>
          each.id === node.id ? { ...each, parentId: group.id, position: placeOf(taken) } : each,
        );
      });
    },
    [flow, setNodes],
  );
  useEffect(() => {
    window.peer = {
      far: () => void flow.setViewport(fitted(plane)),
      zoomTo: (zoom) => void flow.setViewport(centred(plane, zoom)),
      farZoom: () => fitted(plane).zoom,
      carry: () => carryOn(plane, flow.getViewport(), '.react-flow__node.dragging'),
    };
  }, [flow]);
  return (
    <ReactFlow
      nodes={nodes}
      onNodesChange={onNodesChange}
      onNodeDragStop={land}
      nodeTypes={nodeTypes}
      nodesConnectable={false}
      defaultViewport={FIRST_VIEW}
      minZoom={0.01}
      maxZoom={4}
      onlyRenderVisibleElements={onlyVisible}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ReactFlowProvider>
    <div className="viewport placed">
      <App />
    </div>
  </ReactFlowProvider>,
);
