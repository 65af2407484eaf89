import { useEffect, useState } from 'react';

/** What holds a state and tells of its changes. */
interface Store<State> {
  getState(): State;
  subscribe(look: () => void): () => void;
}

/**
 * A value of a store, by React's own scheduling: what changes inside a `startTransition` is shown after the frame that
 * answers the gesture, where the store's own hook would always render in that frame. `select` stays the same function.
 */
export function useFollowed<State, Value>(store: Store<State>, select: (state: State) => Value): Value {
  const [value, setValue] = useState(() => select(store.getState()));
  useEffect(() => {
    let last = select(store.getState());
    // Picks up what changed between rendering and now.
    setValue(() => last);
    return store.subscribe(() => {
      const next = select(store.getState());
      // Setting the same value again would be an update outside the transition.
      if (Object.is(next, last)) return;
      last = next;
      setValue(() => next);
    });
  }, [store, select]);
  return value;
}
