import 'fake-indexeddb/auto';

/** A disk that takes nothing, until it is stopped. */
export interface Failing {
  /** How often something was tried. */
  count: number;
  stop(): void;
}

/** From now on every transaction that writes fails as a browser's does: it ends, with this name for an error. */
export function failWrites(name: string): Failing {
  const { put, add } = IDBObjectStore.prototype;
  const failing = {
    count: 0,
    stop() {
      Object.assign(IDBObjectStore.prototype, { put, add });
    },
  };
  function failingWith(write: typeof put): typeof put {
    return function (this: IDBObjectStore, ...asked) {
      const request = write.apply(this, asked);
      const { transaction } = this;
      failing.count++;
      queueMicrotask(() => (transaction as unknown as { _abort(name: string): void })._abort(name));
      return request;
    };
  }
  Object.assign(IDBObjectStore.prototype, { put: failingWith(put), add: failingWith(add) });
  return failing;
}
