// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BesideBoard } from '../../../src/canvas/beside/BesideBoard.tsx';
import { Board, BoardContext } from '../../../src/canvas/board.ts';
import { thingOfHit } from '../../../src/canvas/pointing.ts';
import { NO_HISTORY } from '../../../src/domain/history.ts';
import type { Hit } from '../../../src/scene/scene.ts';
import { useBesideView } from '../../../src/store/besideView.ts';
import { perform } from '../../../src/store/perform.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { LanguageContext } from '../../../src/ui/LanguageContext.ts';
import { documentOf, person, squad } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

let board: Board;

/** Nothing has a size here. */
class Sizes {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const document = documentOf({
    squads: 'App: Ana, Bo / Rent: Cy / Help: Di',
    chapters: 'Data (Ana): Ana, Bo / Test: Cy, Di',
    scenarios: 'Today / App first < Today / Other < Today',
  });
  useWorkspace.getState().open('document:beside', { document, ...NO_HISTORY });
  useWorkspace.getState().showScenario('scenario:app-first');
  useBesideView.setState(useBesideView.getInitialState(), true);
  board = new Board(wordsIn('en'));
  board.shown.follow();
  render(
    <LanguageContext value={wordsIn('en')}>
      <BoardContext value={board}>
        <BesideBoard dark={false} />
      </BoardContext>
    </LanguageContext>,
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  useView.setState(useView.getInitialState(), true);
});

const move = (name: string, from: string, to: string) =>
  act(
    () => void perform({ type: 'movePeople', members: [{ person: person(name), squad: squad(from) }], to: squad(to) }),
  );

/** The bill as it is read, and the row of each squad with trails in brackets. */
function shown(): string {
  const bar = screen.getByRole('region', { name: 'What changes' });
  const bill = [...(bar.querySelector('.beside-bill')?.children ?? [])].map((each) => each.textContent).join(' · ');
  const rows = board.scene.tribes.flatMap(({ box }) =>
    box.rows.map((row) => {
      const cards = row.cells.flatMap((cell) => cell.cards.map((card) => `${card.name}${card.alone ? '!' : ''}`));
      const trails = row.cells.flatMap((cell) => cell.trails.map(({ name }) => `(${name})`));
      return `${row.name}: ${[...cards, ...trails].join(' ')}`;
    }),
  );
  return `${bill} | ${rows.join(' | ')}`;
}

it('keeps the bill of what was done, and the board beside what it is compared with', () => {
  expect(shown()).toBe(
    'Nothing changes for anybody yet. · FTE unchanged | App: Ana Bo | Rent: Cy | Help: Di | No squad: ',
  );
  move('Bo', 'App', 'Rent');
  expect(shown()).toBe(
    '1 person affected · 1 change squad · FTE unchanged | App: Ana (Bo) | Rent: Bo! Cy | Help: Di | No squad: ',
  );
  act(() => void perform({ type: 'removePeople', people: [person('Di')] }));
  expect(shown()).toBe(
    '2 people affected · 1 change squad · 1 not in the proposal · 4 → 3 FTE | App: Ana (Bo) | Rent: Bo! Cy | Help: (Di) | No squad: ',
  );
});

it('speaks also of what a chain has, where either side is one', () => {
  move('Bo', 'App', 'Rent');
  act(() => {
    for (const { id } of useWorkspace.getState().document.scenarios[0]?.organisation.tribes ?? [])
      perform({ type: 'describeTribe', tribe: id, form: 'chain' });
  });
  expect(shown()).toContain('1 change squad or department');
});

it('looks at those alone whom a figure counts, until it is pressed again', () => {
  move('Bo', 'App', 'Rent');
  const chip = screen.getByRole('button', { name: '1 change squad' });
  fireEvent.click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  expect([...(board.laidOver.getState().only ?? [])]).toEqual(['person:bo']);
  fireEvent.click(chip);
  expect(board.laidOver.getState().only).toBeNull();
});

it('goes to before and after, with what changed or without, by B too, and not while somebody types', () => {
  move('Bo', 'App', 'Rent');
  const sides = within(screen.getByRole('group', { name: 'What the board shows' }));
  const cards = () =>
    board.scene.tribes.flatMap(({ box }) => box.rows.flatMap(({ cells }) => cells.flatMap((c) => c.cards)));
  const over = () => {
    const bo = cards().find(({ name }) => name === 'Bo');
    return bo !== undefined && (board.laidOver.getState().over?.toneOf(bo) ?? null) !== null;
  };
  const before = () => screen.queryByRole('img', { name: 'Today, as it is compared with' }) !== null;
  expect([over(), before()]).toEqual([true, false]);
  fireEvent.click(sides.getByRole('button', { name: 'App first' }));
  expect([over(), before()]).toEqual([false, false]);
  fireEvent.keyDown(window, { key: 'b' });
  expect([over(), before()]).toEqual([false, true]);
  fireEvent.keyDown(window, { key: 'b' });
  expect([over(), before()]).toEqual([false, false]);
  fireEvent.click(sides.getByRole('button', { name: 'Changes' }));
  fireEvent.keyDown(window, { key: 'b' });
  fireEvent.keyDown(window, { key: 'b' });
  expect([over(), before()]).toEqual([true, false]);
  fireEvent.click(sides.getByRole('button', { name: 'Today' }));
  act(() => useWorkspace.getState().showScenario('scenario:other'));
  expect([over(), before()]).toEqual([true, false]);
  act(() => useWorkspace.getState().showScenario('scenario:app-first'));
  fireEvent.click(sides.getByRole('button', { name: 'App first' }));
  fireEvent.keyDown(window, { key: 'b', ctrlKey: true });
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(field, { key: 'b' });
  act(() => useView.getState().ask({ kind: 'search' }));
  fireEvent.keyDown(window, { key: 'b' });
  expect([over(), before()]).toEqual([false, false]);
});

it('shows both sides at once, parted by a slider that keys move, or on two boards', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Slide between before and after' }));
  const slider = screen.getByRole('slider', { name: 'Where before ends and after begins' });
  const at = () => slider.getAttribute('aria-valuenow');
  expect(at()).toBe('50');
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(at()).toBe('55');
  fireEvent.keyDown(slider, { key: 'Home' });
  fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  expect(at()).toBe('0');
  fireEvent.keyDown(slider, { key: 'End' });
  expect(at()).toBe('100');
  fireEvent.click(screen.getByRole('button', { name: 'Two boards, side by side' }));
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.getByRole('img', { name: 'Today, as it is compared with' }).className).toContain('before-two');
  fireEvent.click(screen.getByRole('button', { name: 'Two boards, side by side' }));
  expect(screen.queryByRole('img')).toBeNull();
});

it('is compared with another scenario when that is chosen, and stands by itself once Today is shown', () => {
  move('Bo', 'App', 'Rent');
  act(() => useWorkspace.getState().showScenario('scenario:other'));
  expect(shown()).toContain('Nothing changes for anybody yet.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Compared with' }), {
    target: { value: 'scenario:app-first' },
  });
  expect(shown()).toBe(
    '1 person affected · 1 change squad · FTE unchanged | App: Ana Bo! | Rent: Cy (Bo) | Help: Di | No squad: ',
  );
  cleanup();
  expect(
    board.scene.tribes.flatMap(({ box }) => box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.trails))),
  ).toEqual([]);
  expect(board.laidOver.getState()).toEqual({ over: null, only: null });
});

it('counts what is otherwise about squads, chapters and tribes, and whoever has anything else', () => {
  act(() => {
    perform({ type: 'renameSquad', squad: squad('Rent'), name: 'Rates' });
    perform({ type: 'removeChapter', chapter: 'chapter:test' });
    perform({ type: 'describePerson', person: person('Bo'), details: { role: 'Tester' } });
  });
  expect(shown()).toBe(
    '3 people affected · 3 other changes · 1 chapter dissolved · 1 squad, chapter or tribe otherwise · FTE unchanged | App: Ana Bo | Rates: Cy! (Cy) | Help: Di! (Di) | No squad: ',
  );
  const gone = board.scene.tribes[0]?.box.columns.find(({ chapter }) => chapter === 'chapter:test~');
  expect(gone?.name).toBe('Test');
  const hit = { kind: 'columnHead', column: gone, tribe: board.scene.tribes[0] } as Hit;
  expect(thingOfHit(hit)).toBeNull();
});
