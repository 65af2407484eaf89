import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inIdle } from '../../src/storage/inIdle.ts';
import { inTurns } from '../../src/workers/inTurns.ts';

let now: number;
/** What is called in the next idle moment. */
let waiting: ((deadline: { timeRemaining(): number }) => void)[];

beforeEach(() => {
  now = 0;
  waiting = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestIdleCallback', (goOn: (typeof waiting)[number]) => waiting.push(goOn));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of so many steps, each a millisecond long. */
function* steps(count: number): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    now += 1;
    yield;
  }
  return 'done';
}

/** How long each idle moment was worked in, each of which has so many milliseconds. */
async function moments(work: Generator<void, string>, idle: number): Promise<number[]> {
  const lengths: number[] = [];
  const result = inIdle(work);
  for (let goOn = waiting.shift(); goOn; goOn = waiting.shift()) {
    const begin = now;
    goOn({ timeRemaining: () => begin + idle - now });
    lengths.push(now - begin);
  }
  expect(await result).toBe('done');
  return lengths;
}

it('works for as long as a moment is idle, but for no more than half a frame', async () => {
  expect(await moments(steps(20), 50)).toEqual([8, 8, 4]);
  expect(await moments(steps(13), 6)).toEqual([5, 5, 3]);
});

it('gets on by a little where no moment is idle', async () => {
  expect(await moments(steps(10), 0)).toEqual([4, 4, 2]);
});

it('rejects with what the work throws', async () => {
  const broken = inIdle(
    (function* (): Generator<void, string> {
      yield;
      throw new Error('No more');
    })(),
  );
  waiting.shift()?.({ timeRemaining: () => 50 });
  await expect(broken).rejects.toThrow('No more');
});

it('works for whoever waits in turns of half a frame, which neither an idle moment nor a timer holds back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const turns = [0];
  const twentySteps = (function* () {
    for (let step = 0; step < 20; step++) {
      now += 1;
      turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
      // Runs once the turn is over.
      if (turns.at(-1) === 1) queueMicrotask(() => turns.push(0));
      yield;
    }
    return 'done';
  })();
  expect(await inTurns(twentySteps)).toBe('done');
  expect(turns).toEqual([8, 8, 4, 0]);
  expect(waiting).toEqual([]);
  vi.useRealTimers();
});

it('rejects with what the work throws in a later turn', async () => {
  const broken = inTurns(
    (function* (): Generator<void, string> {
      now += 8;
      yield;
      throw new Error('No more');
    })(),
  );
  await expect(broken).rejects.toThrow('No more');
});
