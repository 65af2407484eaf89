import { create, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand';

/** A value that lives beside the document (a camera, a hand, a focus), which components and painters can follow. */
export function liveValue<Value>(make: StateCreator<Value>): UseBoundStore<StoreApi<Value>> {
  return create<Value>()(make);
}
