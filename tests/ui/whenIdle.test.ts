import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSpareTime, whenIdle } from '../../src/ui/whenIdle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what can wait', () => {
  it('is done in the browser’s next idle moment, and within a second', () => {
    const asked: [() => void, IdleRequestOptions | undefined][] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void, options?: IdleRequestOptions) =>
      asked.push([work, options]),
    );
    vi.stubGlobal('cancelIdleCallback', (idle: number) => asked.splice(idle - 1, 1));
    const work = vi.fn();
    const forget = whenIdle(work);
    expect(asked.map(([, options]) => options)).toEqual([{ timeout: 1000 }]);
    expect(work).not.toHaveBeenCalled();
    asked[0]?.[0]();
    expect(work).toHaveBeenCalledTimes(1);
    forget();
    expect(asked).toEqual([]);
  });

  it('is done after what is being done now where a browser knows no idle moments, unless it is forgotten', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    const [work, forgotten] = [vi.fn(), vi.fn()];
    whenIdle(work);
    whenIdle(forgotten)();
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect([work.mock.calls.length, forgotten.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('work that pauses', () => {
  /** A clock that work moves on, and the browser's idle moments, which come when they are called. */
  function idleMoments() {
    const clock = { now: 0 };
    const asked: (() => void)[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
    vi.stubGlobal('requestIdleCallback', (work: () => void) => asked.push(work));
    vi.stubGlobal('cancelIdleCallback', () => asked.pop());
    return { clock, next: () => asked.shift()?.() };
  }

  it('goes on in further idle moments until it is over, as much in each as takes a few milliseconds', () => {
    const { clock, next } = idleMoments();
    const done: number[] = [];
    function* work(): Generator<void> {
      for (const takes of [9, 3, 3, 3, 1]) {
        clock.now += takes;
        done.push(takes);
        yield;
      }
    }
    inSpareTime(work());
    expect(done).toEqual([]);
    next();
    expect(done).toEqual([9]);
    next();
    expect(done).toEqual([9, 3, 3, 3]);
    next();
    expect(done).toEqual([9, 3, 3, 3, 1]);
    expect(next()).toBeUndefined();
  });

  it('ends where it is once it is stopped', () => {
    const { clock, next } = idleMoments();
    let bits = 0;
    function* work(): Generator<void> {
      for (;;) {
        clock.now += 9;
        bits += 1;
        yield;
      }
    }
    const stop = inSpareTime(work());
    next();
    next();
    stop();
    next();
    expect(bits).toBe(2);
  });
});
