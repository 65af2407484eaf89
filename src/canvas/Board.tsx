import { DndContext, useDraggable } from '@dnd-kit/core';
import {
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { indexOf } from '../domain/queries.ts';
import { keyOf, type Thing } from '../domain/thing.ts';
import type { Hit } from '../scene/scene.ts';
import { boxOfSpot } from '../scene/walk.ts';
import { useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { AddTribeButton, TribeAddButtons } from './AddButtons.tsx';
import './board.css';
import { bringIn } from './bringIn.ts';
import { camera } from './camera.ts';
import { elementOf, spotOf, thingOf, useFocus } from './focus.ts';
import { HeldCard } from './HeldCard.tsx';
import { useHand } from './hand.ts';
import { menuPoint, pressKey, thingsAt } from './keys.ts';
import { MarqueeBox } from './MarqueeBox.tsx';
import { Matrix } from './Matrix.tsx';
import { MoreButton, useHoveredSpot } from './MoreButton.tsx';
import { NameField } from './NameField.tsx';
import { pointed, spotOfHit, thingOfHit } from './pointing.ts';
import { sceneNow, speak, useSceneShown } from './sceneShown.ts';
import { Tray } from './Tray.tsx';
import { useTyping } from './typing.ts';
import { useCarry } from './useCarry.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useMounted } from './useMounted.ts';
import { usePainter } from './usePainter.ts';
import { usePointer } from './usePointer.ts';
import { useWishes } from './useWishes.ts';

/** The drag library's own announcements speak raw ids; ours are in the page's live regions, so its region stands nowhere. */
const SILENT = {
  container: undefined as unknown as HTMLElement,
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** The canvas of tribes, squads and chapters: a picture in motion, real elements over it at rest. */
export function Board({ dark }: { dark: boolean }) {
  const board = useRef<HTMLDivElement>(null);
  const { sensors, handlers } = useCarry(board);
  const accessibility = useMemo(() => ({ ...SILENT, container: document.createElement('div') }), []);
  const surface = useMemo(() => <Surface board={board} dark={dark} />, [dark]);
  return (
    <DndContext sensors={sensors} accessibility={accessibility} autoScroll={false} {...handlers}>
      {surface}
    </DndContext>
  );
}

/** A click on a leader's name means that person, wherever their cards are; anywhere else it means what stands there. */
function thingClicked(hit: Hit): Thing | null {
  if (hit.kind !== 'leader') return thingOfHit(hit);
  const { organisation } = scenarioShown(useWorkspace.getState());
  return { kind: 'membership', person: hit.person, squad: indexOf(organisation).squadsOf(hit.person)[0]?.id ?? null };
}

const fromControl = (event: SyntheticEvent) =>
  event.target instanceof Element && event.target.closest('input, .add-button, .more-button') !== null;

function Surface({ board, dark }: { board: RefObject<HTMLDivElement | null>; dark: boolean }) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { setNodeRef, listeners } = useDraggable({ id: 'board' });
  const { handlers, pixelOf, dragged } = usePointer(board, (pixel) => thingOfHit(pointed(pixel).hit) !== null);
  const carrying = useHand(({ held }) => held !== null);

  useLayoutEffect(() => speak(words), [words]);
  useLayoutEffect(() => {
    const element = board.current;
    if (!element) return;
    const measure = () => camera.setState({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [board]);
  useEffect(() => camera.subscribe(({ zoom }) => useView.getState().noteZoom(zoom)), []);
  usePainter(canvas, dark);
  useKeptFocus(board);
  useWishes();

  const take = (event: MouseEvent | React.TouchEvent, listener: unknown) => {
    if (fromControl(event) || typeof listener !== 'function') return;
    const at = 'touches' in event ? event.touches[0] : event;
    if (at && thingOfHit(pointed(pixelOf(at)).hit)) listener(event);
  };

  const click = (event: MouseEvent) => {
    if (fromControl(event) || dragged.current) return;
    // A click without a place comes from a screen reader or a script: the element itself tells what is meant.
    const placed = event.detail > 0;
    const hit = placed ? pointed(pixelOf(event)).hit : null;
    const spot = hit ? spotOfHit(hit) : spotOf(event.target as Element);
    const thing = hit ? thingClicked(hit) : spot && thingOf(spot);
    const { select, toggle } = useView.getState();
    if (spot) {
      // Not every browser gives a button the focus when it is clicked.
      elementOf(spot)?.focus({ preventScroll: true });
      useFocus.getState().note(spot);
    }
    if (!thing) select([]);
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(thing);
    else select([thing]);
  };

  const doubleClick = (event: MouseEvent) => {
    if (fromControl(event)) return;
    const { hit } = pointed(pixelOf(event));
    const thing = thingOfHit(hit);
    if (thing && hit.kind !== 'leader') useView.getState().rename(thing);
    if (hit.kind === 'cell') {
      useTyping.getState().addTo({ tribe: hit.tribe.box.tribe, squad: hit.row.squad, chapter: hit.cell.chapter });
    }
  };

  const contextMenu = (event: MouseEvent) => {
    if (fromControl(event)) return;
    event.preventDefault();
    if (event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch') return;
    const byKey = event.button !== 2;
    const { spot: focused } = useFocus.getState();
    const spot = byKey ? focused : spotOfHit(pointed(pixelOf(event)).hit);
    const leader = byKey ? null : thingOfHit(pointed(pixelOf(event)).hit);
    const things = spot ? thingsAt(spot) : leader ? [leader] : [];
    if (things.length === 0) return;
    if (spot) useFocus.getState().note(spot);
    const { selection, select, openMenu } = useView.getState();
    if (!selection.some((each) => keyOf(each) === keyOf(things[0] as (typeof things)[number]))) select(things);
    const box = board.current?.getBoundingClientRect();
    const at =
      byKey && spot ? menuPoint(spot, { x: box?.left ?? 0, y: box?.top ?? 0 }) : { x: event.clientX, y: event.clientY };
    openMenu({ things, ...at });
  };

  return (
    // The board listens for all that stands on it: what is meant is asked of the scene, not of the elements.
    <div
      ref={(element) => {
        board.current = element;
        setNodeRef(element);
      }}
      className="board"
      data-carrying={carrying}
      role="group"
      aria-label={words.t('canvas.board')}
      {...handlers}
      onMouseDown={(event) => take(event, listeners?.onMouseDown)}
      onTouchStart={(event) => take(event, listeners?.onTouchStart)}
      onPointerMove={(event) => {
        handlers.onPointerMove(event);
        if (event.buttons !== 0 || event.pointerType === 'touch' || fromControl(event)) return;
        const { hit } = pointed(pixelOf(event));
        useView.getState().hover(hit.kind === 'card' ? hit.card.person : hit.kind === 'leader' ? hit.person : null);
        const spot = spotOfHit(hit);
        if (JSON.stringify(spot) !== JSON.stringify(useHoveredSpot.getState().spot)) useHoveredSpot.setState({ spot });
      }}
      onPointerLeave={() => {
        useView.getState().hover(null);
        useHoveredSpot.setState({ spot: null });
      }}
      onClick={click}
      onDoubleClick={doubleClick}
      onContextMenu={contextMenu}
      onFocus={(event) => {
        const spot = spotOf(event.target);
        if (!spot) return;
        useFocus.getState().note(spot);
        if (event.target.matches(':focus-visible') && boxOfSpot(sceneNow(), spot)) bringIn(spot);
      }}
      onKeyDown={(event) => {
        const spot = spotOf(event.target as Element);
        if (!spot || fromControl(event)) return;
        const { key, shiftKey: shift, altKey: alt } = event;
        const box = event.currentTarget.getBoundingClientRect();
        const press = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey };
        if (!pressKey(press, spot, { x: box.left, y: box.top })) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <canvas ref={canvas} className="board-picture" />
      <World />
      <MarqueeBox />
      <HeldCard />
      <NameField />
    </div>
  );
}

/** The real elements, in world units: moved and scaled as one with the camera. */
function World() {
  const world = useRef<HTMLDivElement>(null);
  const words = useWords();
  const scene = useSceneShown((shown) => shown.scene);
  const mounted = useMounted();
  useLayoutEffect(() => {
    const follow = () => {
      const element = world.current;
      if (!element) return;
      const { x, y, zoom } = camera.getState();
      element.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
      element.style.setProperty('--unit', String(1 / zoom));
    };
    follow();
    return camera.subscribe(follow);
  }, []);
  const shown = scene.tribes.filter(({ box }) => mounted.has(box.tribe));
  return (
    <div ref={world} className="board-world">
      <Tray scene={scene} words={words} />
      {shown.map(({ box, x, y }) => (
        <Matrix key={box.tribe} box={box} x={x} y={y} rows={mounted.get(box.tribe) ?? new Set()} words={words} />
      ))}
      {shown.map((placed) =>
        mounted.get(placed.box.tribe)?.size ? (
          <TribeAddButtons key={placed.box.tribe} placed={placed} words={words} />
        ) : null,
      )}
      <AddTribeButton scene={scene} words={words} />
      <MoreButton />
    </div>
  );
}
