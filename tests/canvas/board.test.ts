// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { carryByKeys, drop, pickUpByKeys } from '../../src/canvas/carrying.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { layout } from '../../src/scene/layout.ts';
import type { Spot } from '../../src/scene/walk.ts';
import { type Expected, useExpected } from '../../src/store/expected.ts';
import { findingsIn } from '../../src/store/findings.ts';
import { useView } from '../../src/store/view.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { drawnScene, lines } from '../support/drawnScene.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const words = wordsIn('en');
const CHAPTERS = 'Data: Ana, Bo, Cy';
const bo: Spot = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:bo' };

let ends: (() => void)[] = [];

/** A board of a scenario that follows the document, as one on the page does. */
function boardOf(scenarioOf = scenarioShown): Board {
  const board = new Board(words, scenarioOf);
  ends.push(board.shown.follow());
  return board;
}

/** *Today*, and a proposal in which Bo is with Cy. */
function open(): void {
  const [today] = documentOf({ squads: 'Checkout: Ana*, Bo / Refunds: Cy*', chapters: CHAPTERS }).scenarios;
  const before = documentOf({ squads: 'Checkout: Ana*, Bo / Refunds: Cy*', chapters: CHAPTERS });
  const [proposal] = documentOf({ squads: 'Checkout: Ana* / Refunds: Cy*, Bo', chapters: CHAPTERS }).scenarios;
  if (!today || !proposal) throw new Error('No scenarios');
  const document = { ...before, scenarios: [today, { ...proposal, id: 'scenario:after' as const, name: 'After' }] };
  useWorkspace.getState().open('document:two', { document, ...NO_HISTORY });
}

const proposalBoard = boardOf.bind(null, ({ document }) => scenarioShown({ document, scenario: 'scenario:after' }));

beforeEach(open);
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
  useExpected.setState({ expected: null });
  useView.setState(useView.getInitialState(), true);
});

describe('two boards on one page', () => {
  it('show a scenario each', () => {
    expect(drawnScene(boardOf().scene)).toBe(
      lines(`
        Tribe Shop
        | Data
        Checkout | Ana*, Bo
        Refunds | Cy*
        No squad |`),
    );
    expect(drawnScene(proposalBoard().scene)).toBe(
      lines(`
        Tribe Shop
        | Data
        Checkout | Ana*
        Refunds | Cy*, Bo
        No squad |`),
    );
  });

  it('are looked at, pointed at and carried over apart', () => {
    const [one, other] = [boardOf(), proposalBoard()];
    one.camera.live.setState({ width: 300, height: 200 });
    one.camera.move({ x: 40, y: 20, zoom: 2 });
    one.focus.getState().note(bo);
    one.hovered.setState({ spot: bo });
    pickUpByKeys(one, bo);
    expect(one.camera.now).toMatchObject({ x: 40, y: 20, zoom: 2 });
    expect(other.camera.now).toMatchObject({ zoom: 1, width: 0 });
    expect([other.focus.getState().spot, other.hovered.getState().spot, other.hand.getState().held]).toEqual([
      null,
      null,
      null,
    ]);
    expect(one.hand.getState().held).toMatchObject({ kind: 'people', members: [{ person: 'person:bo' }] });
  });

  it('each lay out only what changed in the scenario they show', () => {
    const [one, other] = [boardOf(), proposalBoard()];
    const [sceneOfOne, sceneOfOther] = [one.scene, other.scene];
    useWorkspace.getState().run({ type: 'renameSquad', squad: 'squad:refunds', name: 'Returns' });
    expect(one.scene).not.toBe(sceneOfOne);
    expect(drawnScene(one.scene)).toContain('Returns | Cy*');
    expect(drawnScene(other.scene)).toContain('Refunds | Cy*, Bo');
    expect(other.scene.tribes[0]?.box).toBe(sceneOfOther.tribes[0]?.box);
  });

  it('remember their own page while a picture of another is made', () => {
    const board = boardOf();
    const rows = board.scene.tribes[0]?.box.rows;
    const elsewhere = documentOf({ squads: 'Elsewhere: Zoe*' });
    const [scenario] = elsewhere.scenarios;
    if (scenario) layout(scenario.organisation, elsewhere, [], words);
    useWorkspace.getState().run({ type: 'renameSquad', squad: 'squad:refunds', name: 'Returns' });
    expect(board.scene.tribes[0]?.box.rows.map((row, at) => row === rows?.[at])).toEqual([true, false, true]);
  });
});

describe('carrying by keys', () => {
  it('goes from row to row of the board it was taken up on, and lands where it is', () => {
    const board = boardOf();
    board.camera.fly = board.camera.move;
    pickUpByKeys(board, bo);
    carryByKeys(board, 'down');
    expect(useView.getState().said.polite).toMatch(/^Refunds\. Can: Refunds would have 2/);
    carryByKeys(board, 'end');
    expect(board.hand.getState().row).toEqual({ tribe: 0, row: 2 });
    carryByKeys(board, 'up');
    drop(board);
    expect(drawnScene(board.scene)).toContain('Refunds | Cy*, Bo');
    expect(board.hand.getState().held).toBeNull();
  });
});

it('[day] a board marks a squad again once the day of its waiver is over', () => {
  const waiver = { rule: 'squad-product-owner', subject: 'squad:checkout', scenario: null, reason: 'Hiring', by: '' };
  const document = { ...documentOf({ squads: 'Checkout: Ana' }), waivers: [{ ...waiver, until: '2027-02-01' }] };
  useWorkspace.getState().open('document:day', { document, ...NO_HISTORY });
  useWorkspace.setState({ day: '2027-02-01' });
  const board = boardOf();
  const flag = () => board.scene.tribes[0]?.box.rows[0]?.flag;
  expect(flag()).toBe('');
  useWorkspace.setState({ day: '2027-02-02' });
  expect(flag()).toBe('no product owner');
});

describe('a board that knows what is expected', () => {
  /** What comes of moving Bo to Cy. */
  function foreseen() {
    const { document, scenario, colours, preview } = useWorkspace.getState();
    const outcome = preview({
      type: 'movePeople',
      members: [{ person: 'person:bo', squad: 'squad:checkout' }],
      to: 'squad:refunds',
    });
    if (outcome.kind !== 'done') throw new Error('It cannot be');
    return { of: document, outcome, expected: { document: outcome.document, scenario, colours } };
  }

  const matrixOf = (board: Board, { document, colours }: Expected) => {
    const shown = scenarioShown({ document, scenario: 'scenario:today' });
    const { layout, live } = board.shown;
    const { day } = useWorkspace.getState();
    return layout.aside(shown.organisation, document, findingsIn(shown, document, day), live.getState().words, {
      colours,
    }).tribes[0]?.box;
  };

  it('has laid it out by the time it is there, and what is there meanwhile stays as it is', () => {
    vi.useFakeTimers();
    const board = boardOf();
    const was = board.scene;
    const { of, outcome, expected } = foreseen();
    useExpected.setState({ expected });
    expect(matrixOf(board, expected)).not.toBe(matrixOf(board, expected));
    vi.runAllTimers();
    const ready = matrixOf(board, expected);
    expect(matrixOf(board, expected)).toBe(ready);
    expect(board.shown.expected.getState().scene?.tribes.map(({ box }) => box)).toEqual([ready]);
    expect(board.scene).toBe(was);
    useWorkspace.getState().run({ type: 'takeOverList', people: 0, changes: 1, commands: [] }, { of, outcome });
    expect(board.scene.tribes[0]?.box).toBe(ready);
    expect(drawnScene(board.scene)).toContain('Refunds | Cy*, Bo');
  });

  it('lets go of it where it is expected no more', () => {
    vi.useFakeTimers();
    const board = boardOf();
    const { expected } = foreseen();
    useExpected.setState({ expected });
    vi.runAllTimers();
    useExpected.setState({ expected: null });
    expect(matrixOf(board, expected)).not.toBe(matrixOf(board, expected));
    expect(board.shown.expected.getState().scene).toBeNull();
  });

  it('lets go of it where it is expected no more, though it had only begun', () => {
    vi.useFakeTimers();
    const board = boardOf();
    const { expected } = foreseen();
    useExpected.setState({ expected });
    useExpected.setState({ expected: null });
    vi.runAllTimers();
    expect(matrixOf(board, expected)).not.toBe(matrixOf(board, expected));
    expect(board.shown.expected.getState().scene).toBeNull();
  });
});
