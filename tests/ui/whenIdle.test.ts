import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/ui/whenIdle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
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
