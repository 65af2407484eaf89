import { afterEach, expect, it } from 'vitest';
import { usePreferences } from '../../src/store/preferences.ts';

afterEach(() => usePreferences.setState(usePreferences.getInitialState(), true));

it('a hint is dismissed once, however often it is: nothing is written again for what is as it was', () => {
  const heard: boolean[] = [];
  const stop = usePreferences.subscribe(({ hintSeen }) => heard.push(hintSeen));
  usePreferences.getState().dismissHint();
  usePreferences.getState().dismissHint();
  stop();
  expect(heard).toEqual([true]);
});
