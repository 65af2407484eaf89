interface Request {
  name: string;
  grant: (lock: Lock | null) => unknown;
  done: (value: unknown) => void;
  fail: (error: DOMException) => void;
}

const stolen = () => new DOMException('Another took the lock', 'AbortError');

/**
 * Exclusive locks as the browsers give them to tabs, for an environment without: in line, at once or not at all, and by
 * force. Tabs of one browser share a table.
 */
export class LockTable {
  readonly #holders = new Map<string, Request>();
  readonly #lines = new Map<string, Request[]>();

  /** The locks as one tab sees them. */
  get locks(): LockManager {
    const request = (name: string, options: LockOptions, grant: (lock: Lock | null) => unknown) =>
      this.#request(name, options, grant);
    return { request } as unknown as LockManager;
  }

  #request(name: string, { ifAvailable, steal, signal }: LockOptions, grant: Request['grant']): Promise<unknown> {
    return new Promise((done, fail) => {
      const request = { name, grant, done, fail };
      const line = this.#lines.get(name) ?? [];
      this.#lines.set(name, line);
      const holder = this.#holders.get(name);
      if (steal) {
        this.#holders.delete(name);
        holder?.fail(stolen());
        this.#hold(request);
      } else if (!holder && line.length === 0) this.#hold(request);
      else if (ifAvailable) queueMicrotask(async () => done(await grant(null)));
      else {
        line.push(request);
        signal?.addEventListener('abort', () => {
          const at = line.indexOf(request);
          if (at >= 0) line.splice(at, 1);
          fail(stolen());
        });
      }
    });
  }

  #hold(request: Request): void {
    const { name } = request;
    this.#holders.set(name, request);
    queueMicrotask(async () => {
      const value = await request.grant({ name, mode: 'exclusive' });
      if (this.#holders.get(name) !== request) return;
      this.#holders.delete(name);
      request.done(value);
      const next = this.#lines.get(name)?.shift();
      if (next) this.#hold(next);
    });
  }
}
