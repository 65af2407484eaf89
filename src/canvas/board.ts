import { createContext, useContext } from 'react';
import type { Scenario } from '../domain/document.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { PersonId } from '../domain/organisation.ts';
import type { Over } from '../scene/paint/easel.ts';
import type { Scene } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import { type LiveValue, liveValue } from '../store/liveValue.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';
import { BoardCamera, type Point } from './camera.ts';
import { type Focus, newFocus } from './focus.ts';
import { type Hand, newHand } from './hand.ts';
import { type Marquee, newMarquee } from './marquee.ts';
import { Matches } from './matches.ts';
import { type ScenarioOf, SceneShown } from './sceneShown.ts';
import { newTyping, type Typing } from './typing.ts';

/** Where the pointer is while something is held, in pixels of the board, for what follows it frame by frame. */
export interface Pointer {
  at: Point;
  readonly listeners: Set<() => void>;
}

/** What lies over a board besides what it shows, and who alone is looked at; everybody unless told. */
export interface LaidOver {
  over: Over | null;
  only: ReadonlySet<PersonId> | null;
}

/**
 * One board with everything that is its own: what it shows, where it is looked at from, what is held over it, and where
 * the pointer and the focus are. A page may have several, each of another scenario; they share one selection.
 */
export class Board {
  readonly shown: SceneShown;
  readonly camera: BoardCamera;
  readonly hand: LiveValue<Hand>;
  readonly focus: LiveValue<Focus> = newFocus();
  readonly typing: LiveValue<Typing> = newTyping();
  readonly marquee: LiveValue<Marquee> = newMarquee();
  readonly laidOver: LiveValue<LaidOver> = liveValue(() => ({ over: null, only: null }));
  /** The spot under a resting pointer. */
  readonly hovered: LiveValue<{ spot: Spot | null }> = liveValue(() => ({ spot: null }));
  readonly pointer: Pointer = { at: { x: 0, y: 0 }, listeners: new Set() };
  readonly matches = new Matches();
  /** The board's own element; `null` until it is on the page. */
  element: HTMLElement | null = null;
  readonly #scenarioOf: ScenarioOf;

  constructor(words: Words, scenarioOf: ScenarioOf = scenarioShown) {
    this.#scenarioOf = scenarioOf;
    this.shown = new SceneShown(words, scenarioOf);
    this.camera = new BoardCamera(() => this.scene);
    this.hand = newHand();
    this.typing.subscribe(({ adding }) => this.shown.makeRoomFor(adding?.kind === 'person' ? adding : null));
  }

  /** The scene as it is laid out now. */
  get scene(): Scene {
    return this.shown.live.getState().scene;
  }

  get words(): Words {
    return this.shown.live.getState().words;
  }

  get scenario(): Scenario {
    return this.#scenarioOf(useWorkspace.getState());
  }

  /** Look-ups in the organisation shown. */
  get index(): Index {
    return indexOf(this.scenario.organisation);
  }
}

export const BoardContext = createContext<Board | null>(null);

/** The board that a component stands on. Throws outside of one. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('Not on a board');
  return board;
}
