import { afterEach, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../../src/domain/emptyDocument.ts';
import type { Mapping } from '../../../src/importing/mapping/mapping.ts';
import type { Asked } from '../../../src/importing/reader/asked.ts';
import { ListReader, type PlanInto } from '../../../src/importing/reader/listReader.ts';
import { NO_CORRECTIONS, withoutRow } from '../../../src/importing/tables/corrected.ts';
import { JoinedSlices, type Slice, slicesOf } from '../../../src/workers/slices.ts';

/** A worker that answers only when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: Asked[] = [];
  ended = 0;
  #asking = new JoinedSlices();
  postMessage(slice: Slice): void {
    const asked = this.#asking.add(slice);
    if (!asked) return;
    this.asked.push(asked.whole as Asked);
    this.#asking = new JoinedSlices();
  }
  answer(answered: unknown): void {
    for (const slice of slicesOf(answered, 2)) this.say({ answered: slice });
  }
  terminate(): void {
    this.ended++;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const worker = new SlowWorker();
  return { worker, reader: new ListReader(worker as unknown as Worker) };
}

const MAPPING: Mapping = { header: 0, headerRows: 1, columns: [], fullWeek: null };
const NOTHING = { fresh: [], missing: [], changes: [], leads: [] };
const BYTES = { bytes: new Uint8Array([1]) };
const soon = () => new Promise<void>((resume) => queueMicrotask(resume));
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await soon();
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('asks as it was asked', async () => {
  const { worker, reader } = started();
  const out = withoutRow(NO_CORRECTIONS, { line: 3, text: '' });
  const ask = async (work: Promise<unknown>) => {
    await settled();
    worker.answer(null);
    await work;
  };
  await ask(reader.read(BYTES, { name: 'list.csv', encoding: 'windows-1252' }));
  await ask(reader.columns(2, null));
  await ask(reader.columns(1, 4));
  const reading = { table: 3, mapping: MAPPING, corrections: out, today: '2026-10-01' };
  await ask(reader.outline(reading));
  await ask(reader.foresee(NOTHING, { vacancyName: 'Vacature' }));
  expect(worker.asked).toEqual([
    { ask: 'read', brought: BYTES, name: 'list.csv', encoding: 'windows-1252' },
    { ask: 'columns', table: 2, header: null },
    { ask: 'columns', table: 1, header: 4 },
    { ask: 'outline', ...reading },
    { ask: 'foresee', accepted: NOTHING, vacancyName: 'Vacature' },
  ]);
});

it('says of which document a plan is, once for as long as it stays the same, and takes answers in pieces', async () => {
  const { worker, reader } = started();
  const document = emptyDocument('Shop', 'Today');
  const into = { document, scenario: 'scenario:today', isWhole: false, salt: 'x', vacancyName: 'Vacancy' } as const;
  const reading = { table: 3, mapping: MAPPING, corrections: NO_CORRECTIONS, today: '2026-10-01' };
  const plan = async (more: Partial<PlanInto> = {}) => {
    const planned = reader.plan(reading, { ...into, ...more });
    for (let turn = 0; turn < 2; turn++) {
      await settled();
      worker.answer({ changes: ['one', 'two', 'three'], same: 1 });
    }
    return await planned;
  };
  expect(await plan()).toEqual({ changes: ['one', 'two', 'three'], same: 1 });
  await plan({ salt: 'y', isWhole: true });
  await plan({ scenario: 'scenario:other', managerHeader: 'Boss' });
  await plan({ document: { ...document } });
  const about = (scenario: string) => ({ ask: 'takeInto', document, scenario });
  const so = { isWhole: false, salt: 'x', vacancyName: 'Vacancy' };
  const asked = (more = {}) => ({ ask: 'plan', ...reading, ...so, ...more });
  expect(worker.asked).toEqual([
    about('scenario:today'),
    asked(),
    asked({ isWhole: true, salt: 'y' }),
    about('scenario:other'),
    asked({ managerHeader: 'Boss' }),
    about('scenario:today'),
    asked(),
  ]);
});

it('recognises and plans about a document that it is told once, and asks for no picture that nobody wants any more', async () => {
  const { worker, reader } = started();
  const into = { document: emptyDocument('Shop', 'Today'), scenario: 'scenario:today' } as const;
  const reading = { table: 3, mapping: MAPPING, corrections: NO_CORRECTIONS, today: '2026-10-01' };
  const unwanted = new AbortController();
  const first = reader.outline(reading, unwanted.signal);
  const second = reader.outline({ ...reading, table: 4 }, unwanted.signal).catch((error: Error) => error.name);
  const recognised = reader.recognise(reading, into);
  await settled();
  unwanted.abort();
  for (const answer of ['a picture', null, { known: 3 }]) {
    worker.answer(answer);
    await settled();
  }
  expect([await first, await second, await recognised]).toEqual(['a picture', 'AbortError', { known: 3 }]);
  const planned = reader.plan(reading, { ...into, isWhole: true, salt: 'x', vacancyName: 'Vacancy' });
  await settled();
  worker.answer({ same: 1 });
  expect(await planned).toEqual({ same: 1 });
  expect(worker.asked.map(({ ask }) => ask)).toEqual(['outline', 'takeInto', 'recognise', 'plan']);
});

it('sends a document of thousands piece by piece, and no further once it was stopped', async () => {
  const { worker, reader } = started();
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  // Half of a turn each.
  const posted = vi.spyOn(worker, 'postMessage').mockImplementation(() => {
    now += 4;
  });
  const people = Array.from({ length: 20_000 }, (_, at) => ({ id: `person:${at}` }));
  const document = { ...emptyDocument('Shop', 'Today'), people };
  const reading = { table: 3, mapping: MAPPING, corrections: NO_CORRECTIONS, today: '2026-10-01' };
  const plan = reader.plan(reading, {
    document,
    scenario: 'scenario:today',
    isWhole: true,
    salt: 'x',
    vacancyName: 'Vacancy',
  });
  const failed = plan.catch((error: Error) => error.message);
  await settled();
  expect(posted).toHaveBeenCalledTimes(2);
  // From within a later turn, after which nothing more is sent.
  posted.mockImplementationOnce(() => reader.stop());
  expect(await failed).toBe('It was stopped');
  await new Promise((resume) => setTimeout(resume, 20));
  expect([posted.mock.calls.length, worker.asked]).toEqual([3, []]);
});

it('asks one after the other, so that each has its own answer, after one that failed too', async () => {
  const { worker, reader } = started();
  const first = reader.columns(0, 1);
  const second = reader.columns(1, 1);
  const third = reader.columns(2, 1);
  const failed = first.catch((error: Error) => error.message);
  await settled();
  expect(worker.asked).toHaveLength(1);
  worker.say({ failed: 'There is no table 0' });
  expect(await failed).toBe('There is no table 0');
  await settled();
  expect(worker.asked).toHaveLength(2);
  worker.answer('the second');
  expect(await second).toBe('the second');
  await settled();
  worker.answer('the third');
  expect(await third).toBe('the third');
  expect(worker.ended).toBe(0);
});

it('says of a source whose worker dies, or answers what cannot be read, that it was too slow', async () => {
  for (const type of ['error', 'messageerror']) {
    const { worker, reader } = started();
    const read = reader.read(BYTES);
    await settled();
    const event = new Event(type, { cancelable: true });
    worker.dispatchEvent(event);
    expect(await read).toEqual({ kind: 'refused', problem: 'too-slow' });
    // Not for the page's console.
    expect(event.defaultPrevented).toBe(type === 'error');
  }
});

it('waits a minute and no longer, and ends the worker then', async () => {
  vi.useFakeTimers();
  const { worker, reader } = started();
  const read = reader.read(BYTES);
  await vi.advanceTimersByTimeAsync(59_999);
  expect([worker.ended, reader.isStopped]).toEqual([0, false]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await read).toEqual({ kind: 'refused', problem: 'too-slow' });
  expect([worker.ended, reader.isStopped]).toEqual([1, true]);
});

it('waits for nothing any more once it has the answer', async () => {
  vi.useFakeTimers();
  const { worker, reader } = started();
  const columns = reader.columns(0, 1);
  await vi.advanceTimersByTimeAsync(1);
  worker.answer('columns');
  expect(await columns).toBe('columns');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(worker.ended).toBe(0);
});

it('rejects at once what is still asked when it is stopped, and what is asked afterwards', async () => {
  const { worker, reader } = started();
  const asked = [
    reader.columns(0, 1),
    reader.outline({ table: 0, mapping: MAPPING, corrections: NO_CORRECTIONS, today: '2026-10-01' }),
  ].map((each) => each.catch((error: Error) => error.message));
  await settled();
  reader.stop();
  expect(await Promise.all(asked)).toEqual(['It was stopped', 'It was stopped']);
  expect(await reader.columns(0, 1).catch((error: Error) => error.message)).toBe('It was stopped');
  expect([worker.asked.length, worker.ended, reader.isStopped]).toEqual([1, 1, true]);
});
