// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { useLegendNoted } from '../../src/canvas/useLegendNoted.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { perform } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

afterEach(() => {
  cleanup();
  useView.setState(useView.getInitialState(), true);
});

/** Long enough for what waits for an idle moment. */
const idle = () => act(() => new Promise((later) => setTimeout(later, 20)));

it('the panels hear which colours and signs stand on the board, and again when others do', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const document = documentOf({
    squads: 'Checkout: Ana*, Bo / Vaults: Cy',
    chapters: 'Data: Ana, Bo / Risk: Cy',
    tribes: 'Shop: Checkout, Data / Bank: Vaults, Risk',
  });
  useWorkspace.getState().open('document:legend', { document, ...NO_HISTORY });
  const board = new Board(wordsIn('en'));
  const end = board.shown.follow();
  const { unmount } = renderHook(() => useLegendNoted(board));
  const noted = () => {
    const { expertises, marks } = useView.getState().legend;
    return [...expertises.map(({ expertise, colour }) => `${expertise} ${colour}`), ...marks].join(', ');
  };
  await waitFor(() => expect(noted()).toBe('Data 0, Risk 1, productOwner'));
  act(() => useView.getState().reduceTo([{ kind: 'tribe', tribe: 'tribe:bank' }]));
  await waitFor(() => expect(noted()).toBe('Risk 1'));
  act(() => void perform({ type: 'renameChapter', chapter: 'chapter:risk', name: 'Safety' }));
  await waitFor(() => expect(noted()).toBe('Safety 1'));
  const { legend } = useView.getState();
  act(() => void perform({ type: 'renamePerson', person: 'person:cy', name: 'Cyan' }));
  await idle();
  expect(useView.getState().legend).toBe(legend);
  unmount();
  act(() => useView.getState().reduceTo(null));
  await idle();
  expect(useView.getState().legend).toBe(legend);
  end();
});
