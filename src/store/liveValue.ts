import { createStore, type StateCreator, type StoreApi, useStore } from 'zustand';

export type LiveValue<Value> = StoreApi<Value>;

/** A value that lives beside the document (a camera, a hand, a focus), which components and painters can follow. */
export function liveValue<Value>(make: StateCreator<Value>): LiveValue<Value> {
  return createStore<Value>()(make);
}

/** What a component shows of such a value; as with every store, what is selected is a stored reference. */
export function useLive<Value, Part>(live: LiveValue<Value>, select: (value: Value) => Part): Part {
  return useStore(live, select);
}
