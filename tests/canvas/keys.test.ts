// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { pressKey } from '../../src/canvas/keys.ts';
import { useView } from '../../src/store/view.ts';
import { wordsIn } from '../support/words.ts';

it.each(['?', '؟', '？'])('%s opens the help, however the keyboard writes it', (key) => {
  useView.getState().ask(null);
  const spot = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:bo' } as const;
  const press = { key, shift: true, alt: false, ctrl: false };
  expect(pressKey(new Board(wordsIn('en')), press, spot, { x: 0, y: 0 })).toBe(true);
  expect(useView.getState().dialog).toEqual({ kind: 'help' });
});
