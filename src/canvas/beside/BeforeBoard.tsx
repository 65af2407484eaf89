import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ScenarioId } from '../../domain/document.ts';
import { useBesideView } from '../../store/besideView.ts';
import { scenarioShown } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Board, useBoard } from '../board.ts';
import { click, hover } from '../clicking.ts';
import { pointed } from '../pointing.ts';
import type { Standing } from '../sceneShown.ts';
import { useMeasured } from '../useMeasured.ts';
import { usePainter } from '../usePainter.ts';
import { usePointer } from '../usePointer.ts';
import { useTheme } from '../useTheme.ts';
import type { SidesCompared } from './sideBySide.ts';
import { useLaidOver } from './useLaidOver.ts';

interface BeforeBoardProps {
  dark: boolean;
  /** What the proposal is compared with. */
  scenario: ScenarioId;
  /** What that is called. */
  name: string;
  /** It, as it stands beside the proposal. */
  standing: ReturnType<Standing>;
  found: SidesCompared;
}

/**
 * What was before, as a picture that is moved with the board of the proposal: over it, over a part of it, or beside it.
 * What stands there can be pointed at and selected, and is changed on a board of its own alone.
 */
export function BeforeBoard({ dark, scenario, name, standing, found }: BeforeBoardProps) {
  const words = useWords();
  const main = useBoard();
  const { both, cut } = useBesideView();
  const [board] = useState(() => new Board(words, ({ document }) => scenarioShown({ document, scenario })));
  const canvas = useRef<HTMLCanvasElement>(null);
  const presses = usePointer(board, () => false);
  const theme = useTheme(dark);

  useLayoutEffect(() => board.shown.standBeside(() => standing), [board, standing]);
  useLayoutEffect(() => board.shown.follow(), [board]);
  useLayoutEffect(() => board.shown.speak(words), [board, words]);
  useLaidOver(board, found, 'before');
  useMeasured(board);
  useEffect(() => {
    const follow = (from: Board, to: Board) => {
      const { x, y, zoom } = from.camera.now;
      const now = to.camera.now;
      if (now.x !== x || now.y !== y || now.zoom !== zoom) to.camera.live.setState({ x, y, zoom });
    };
    follow(main, board);
    const ends = [
      main.camera.live.subscribe(() => follow(main, board)),
      board.camera.live.subscribe(() => follow(board, main)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [main, board]);
  usePainter(board, canvas, theme);

  useEffect(() => {
    const { element } = board;
    if (!element) return;
    const over = (event: PointerEvent) => {
      if (event.buttons === 0) hover(board, pointed(board, presses.pixelOf(event)).hit);
    };
    const leave = () => hover(board, { kind: 'ground' });
    const choose = (event: MouseEvent) => {
      if (!presses.dragged) click(board, event, presses.pixelOf(event));
    };
    element.addEventListener('pointermove', over);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', choose);
    return () => {
      element.removeEventListener('pointermove', over);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', choose);
    };
  }, [board, presses]);

  return (
    <div
      ref={(element) => {
        board.element = element;
      }}
      className={`before-board before-${both ?? 'whole'}`}
      style={both === 'slider' ? { clipPath: `inset(0 ${(1 - cut) * 100}% 0 0)` } : undefined}
      role="img"
      aria-label={words.t('beside.before', { name })}
      onPointerDown={(event) => presses.begin(event)}
    >
      <canvas ref={canvas} className="board-picture" />
      <strong className="side-name">{name}</strong>
    </div>
  );
}
