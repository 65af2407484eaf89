import { DndContext, useDraggable } from '@dnd-kit/core';
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { boxOfSpot } from '../scene/walk.ts';
import { useWords } from '../ui/LanguageContext.ts';
import './board.css';
import { bringIn } from './bringIn.ts';
import { camera } from './camera.ts';
import { askForMenu, click, doubleClick, hover, isOnControl } from './clicking.ts';
import { spotOf, useFocus } from './focus.ts';
import { HeldCard } from './HeldCard.tsx';
import { useHand } from './hand.ts';
import { pressKey } from './keys.ts';
import { MarqueeBox } from './MarqueeBox.tsx';
import { NameField } from './NameField.tsx';
import { pointed, thingOfHit } from './pointing.ts';
import { rehearse } from './rehearse.ts';
import { sceneNow, speak } from './sceneShown.ts';
import { useCarry } from './useCarry.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePainter } from './usePainter.ts';
import { usePointer } from './usePointer.ts';
import { useWishes } from './useWishes.ts';
import { useZoomNoted } from './useZoomNoted.ts';
import { World } from './World.tsx';

/** The drag library's own announcements speak raw ids; ours are in the page's live regions, so its region stands nowhere. */
const SILENT = {
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
  const grip = useRef<Grip>(undefined);
  const surface = useMemo(() => <Surface board={board} grip={grip} dark={dark} />, [dark]);
  return (
    <DndContext sensors={sensors} accessibility={accessibility} autoScroll={false} {...handlers}>
      {surface}
      <Draggable grip={grip} />
    </DndContext>
  );
}

type Grip = ReturnType<typeof useDraggable>['listeners'];

/**
 * What the drag library listens with. It stands alone, since the library renders it anew at every move of a drag; and
 * what it measures then stands nowhere, since measuring the board would lay the page out in the middle of each.
 */
function Draggable({ grip }: { grip: RefObject<Grip> }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'board' });
  useLayoutEffect(() => setNodeRef(document.createElement('div')), [setNodeRef]);
  useLayoutEffect(() => {
    grip.current = listeners;
  }, [grip, listeners]);
  return null;
}

interface SurfaceProps {
  board: RefObject<HTMLDivElement | null>;
  grip: RefObject<Grip>;
  dark: boolean;
}

function Surface({ board, grip, dark }: SurfaceProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
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
  useEffect(rehearse, []);
  useZoomNoted();
  usePainter(canvas, dark);
  useKeptFocus(board);
  useWishes();

  const take = (event: MouseEvent | React.TouchEvent, listener: unknown) => {
    if (isOnControl(event) || typeof listener !== 'function') return;
    const at = 'touches' in event ? event.touches[0] : event;
    if (at && thingOfHit(pointed(pixelOf(at)).hit)) listener(event);
  };

  return (
    // The board listens for all that stands on it: what is meant is asked of the scene, not of the elements.
    <div
      ref={board}
      className="board"
      data-carrying={carrying}
      role="group"
      aria-label={words.t('canvas.board')}
      {...handlers}
      onMouseDown={(event) => take(event, grip.current?.onMouseDown)}
      onTouchStart={(event) => take(event, grip.current?.onTouchStart)}
      onPointerMove={(event) => {
        handlers.onPointerMove(event);
        const hovers = event.buttons === 0 && event.pointerType !== 'touch' && !isOnControl(event);
        if (hovers) hover(pointed(pixelOf(event)).hit);
      }}
      onPointerLeave={() => hover({ kind: 'ground' })}
      onClick={(event) => !isOnControl(event) && !dragged.current && click(event, pixelOf(event))}
      onDoubleClick={(event) => !isOnControl(event) && doubleClick(pixelOf(event))}
      onContextMenu={(event) => !isOnControl(event) && askForMenu(event, pixelOf(event))}
      onFocus={(event) => {
        const spot = spotOf(event.target);
        if (!spot) return;
        useFocus.getState().note(spot);
        if (event.target.matches(':focus-visible') && boxOfSpot(sceneNow(), spot)) bringIn(spot);
      }}
      onKeyDown={(event) => {
        // Keys come faster than elements are mounted: what has the focus is what it was last given to.
        const spot = spotOf(event.target as Element) && useFocus.getState().spot;
        if (!spot || isOnControl(event)) return;
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
