import { DndContext, useDraggable } from '@dnd-kit/core';
import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { boxOfSpot } from '../scene/walk.ts';
import { keyMeant } from '../ui/keyMeant.ts';
import { useWords } from '../ui/LanguageContext.ts';
import './board.css';
import { useLive } from '../store/liveValue.ts';
import { Board, BoardContext } from './board.ts';
import { bringIn } from './bringIn.ts';
import { askForMenu, click, doubleClick, hover, isOnControl } from './clicking.ts';
import { spotOf } from './focus.ts';
import { HeldCard } from './HeldCard.tsx';
import { pressKey } from './keys.ts';
import { MarqueeBox } from './MarqueeBox.tsx';
import { NameField } from './NameField.tsx';
import { pointed, thingOfHit } from './pointing.ts';
import { rehearse } from './rehearse.ts';
import { followSeen } from './unfolding.ts';
import { useCarry } from './useCarry.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useLegendNoted } from './useLegendNoted.ts';
import { useMeasured } from './useMeasured.ts';
import { usePainter } from './usePainter.ts';
import { usePointer } from './usePointer.ts';
import { type CameraMemory, useRememberedCamera } from './useRememberedCamera.ts';
import { useTheme } from './useTheme.ts';
import { useWishes } from './useWishes.ts';
import { useZoomNoted } from './useZoomNoted.ts';
import { World } from './World.tsx';

/**
 * The drag library would announce raw ids. Our own announcements are in the page's live regions, so its region is never
 * put on the page.
 */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

interface BoardProps {
  dark: boolean;
  /** Where the camera was in each document and scenario. */
  cameras: CameraMemory;
  /** What stands above it and belongs to it. */
  children?: ReactNode;
}

/** The canvas of tribes, squads and chapters: a picture in motion, real elements over it at rest. */
export function BoardCanvas({ dark, cameras, children }: BoardProps) {
  const words = useWords();
  const [board] = useState(() => new Board(words));
  useLayoutEffect(() => board.shown.follow(), [board]);
  useLayoutEffect(() => followSeen(board), [board]);
  useLayoutEffect(() => board.shown.speak(words), [board, words]);
  useRememberedCamera(board, cameras);
  const { sensors, handlers } = useCarry(board);
  const accessibility = useMemo(() => ({ ...SILENT, container: document.createElement('div') }), []);
  const grip = useRef<Grip>(undefined);
  const surface = useMemo(() => <Surface board={board} grip={grip} dark={dark} />, [board, dark]);
  return (
    <BoardContext value={board}>
      {children}
      <DndContext sensors={sensors} accessibility={accessibility} autoScroll={false} {...handlers}>
        {surface}
        <Draggable grip={grip} />
      </DndContext>
    </BoardContext>
  );
}

type Grip = ReturnType<typeof useDraggable>['listeners'];

/**
 * Hands the drag library's listeners to the board. A component of its own, since the library renders it anew at every
 * move of a drag. The library measures an element that is not on the page, since measuring the board would force a
 * layout in the middle of each move.
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
  board: Board;
  grip: RefObject<Grip>;
  dark: boolean;
}

function Surface({ board, grip, dark }: SurfaceProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const presses = usePointer(board, (pixel) => thingOfHit(pointed(board, pixel).hit) !== null);
  const carrying = useLive(board.hand, ({ held }) => held !== null);

  useMeasured(board);
  useEffect(() => rehearse(board), [board]);
  useZoomNoted(board);
  useLegendNoted(board);
  usePainter(board, canvas, useTheme(dark));
  useKeptFocus(board);
  useWishes(board);

  const standing = useCallback(
    (element: HTMLDivElement | null) => {
      board.element = element;
    },
    [board],
  );

  const take = (event: MouseEvent | React.TouchEvent, listener: unknown) => {
    if (isOnControl(event) || typeof listener !== 'function') return;
    const at = 'touches' in event ? event.touches[0] : event;
    if (at && thingOfHit(pointed(board, presses.pixelOf(at)).hit)) listener(event);
  };

  return (
    // The board listens for everything that stands on it: the scene, not an element, tells what an event is about.
    <div
      ref={standing}
      className="board"
      data-carrying={carrying}
      role="group"
      aria-label={words.t('canvas.board')}
      onPointerDown={(event) => presses.begin(event)}
      onMouseDown={(event) => take(event, grip.current?.onMouseDown)}
      onTouchStart={(event) => take(event, grip.current?.onTouchStart)}
      onPointerMove={(event) => {
        const hovers = event.buttons === 0 && event.pointerType !== 'touch' && !isOnControl(event);
        if (hovers) hover(board, pointed(board, presses.pixelOf(event)).hit);
      }}
      onPointerLeave={() => hover(board, { kind: 'ground' })}
      onClick={(event) => !isOnControl(event) && !presses.dragged && click(board, event, presses.pixelOf(event))}
      onDoubleClick={(event) => !isOnControl(event) && doubleClick(board, presses.pixelOf(event))}
      onContextMenu={(event) => {
        if (!isOnControl(event)) askForMenu(board, event, presses.pixelOf(event), presses.askForMenu(event));
      }}
      onFocus={(event) => {
        const spot = spotOf(event.target);
        if (!spot) return;
        board.focus.getState().note(spot);
        if (event.target.matches(':focus-visible') && boxOfSpot(board.scene, spot)) bringIn(board, spot);
      }}
      onKeyDown={(event) => {
        // Keys may come faster than elements are mounted, so this asks where the focus was last sent, not where the
        // browser has it.
        const spot = spotOf(event.target as Element) && board.focus.getState().spot;
        if (!spot || isOnControl(event)) return;
        const { shiftKey: shift, altKey: alt } = event;
        const box = event.currentTarget.getBoundingClientRect();
        const press = { key: keyMeant(event.nativeEvent), shift, alt, ctrl: event.ctrlKey || event.metaKey };
        if (!pressKey(board, press, spot, { x: box.left, y: box.top })) return;
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
