import { afterEach, expect, it } from 'vitest';
import { SceneShown } from '../../src/canvas/sceneShown.ts';
import { usePreferences } from '../../src/store/preferences.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

afterEach(() => usePreferences.setState(usePreferences.getInitialState(), true));

it('a board is laid out anew the moment that products are wanted on it, as long as it follows', () => {
  const document = documentOf({ squads: 'Checkout: Ana*', products: 'App: Checkout', tribes: 'Shop: Checkout' });
  useWorkspace.getState().open('document:shop', { document, past: [], future: [] });
  const shown = new SceneShown(wordsIn('en'), scenarioShown);
  const said = () => shown.live.getState().scene.tribes[0]?.box.rows[0]?.products;
  const stop = shown.follow();
  const seen = [said()];
  for (const wanted of [true, false]) {
    usePreferences.getState().showProducts(wanted);
    seen.push(said());
  }
  stop();
  usePreferences.getState().showProducts(true);
  expect([...seen, said()]).toEqual(['', 'App', '', '']);
});
