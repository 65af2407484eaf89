import { afterEach, describe, expect, it } from 'vitest';
import {
  checkedFiles,
  checkSources,
  forget,
  type Source,
  stopChecking,
} from '../../../src/documents/checking/checkedFiles.ts';
import type { ReadResult } from '../../../src/storage/readDocument.ts';
import { documentOf, TODAY } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const CHECKING = { words: wordsIn('en'), standard: null, today: TODAY };

/** A file with one squad of that name, which nobody is in. */
const fileOf = (squad: string): ReadResult => ({ kind: 'ok', document: documentOf({ squads: `${squad}: Ana*` }) });

const sourceOf = (id: string, read: Source['read']): Source => ({
  id,
  name: `${id}.json`,
  open: () => undefined,
  read,
});

/** What was checked: each file with its squads, and how far it is. */
const seen = () => {
  const { now, earlier, progress } = checkedFiles.getState();
  const listed = (files: typeof now) =>
    files.map(({ id, report, scenarios }) => {
      const names = scenarios.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'squad-mission');
      return `${id}: ${report.faults ? 'unread' : names.map(({ name }) => name).join()}`;
    });
  return { now: listed(now), earlier: listed(earlier), progress };
};

afterEach(() => {
  stopChecking();
  forget('now');
  forget('earlier');
});

describe('many documents', () => {
  it('are checked one after the other, and say how far they are', async () => {
    const said: unknown[] = [];
    const noted = (squad: string) => async () => {
      said.push(seen().progress);
      return fileOf(squad);
    };
    await checkSources('now', [sourceOf('a', noted('Kaart')), sourceOf('b', noted('Rente'))], CHECKING);
    expect(said).toEqual([
      { done: 0, of: 2 },
      { done: 1, of: 2 },
    ]);
    expect(seen()).toEqual({ now: ['a: Kaart', 'b: Rente'], earlier: [], progress: null });
  });

  it('that cannot be read say so, and keep nobody else from being checked', async () => {
    const fault = { path: '', code: 'empty', values: {} } as const;
    const refused = async (): Promise<ReadResult> => ({ kind: 'refused', faults: [fault], count: 1 });
    await checkSources('earlier', [sourceOf('a', refused), sourceOf('b', async () => fileOf('Rente'))], CHECKING);
    expect(seen()).toEqual({ now: [], earlier: ['a: unread', 'b: Rente'], progress: null });
  });

  it('take the place of what they were, and go one by one or all together', async () => {
    const [a, b] = [sourceOf('a', async () => fileOf('Kaart')), sourceOf('b', async () => fileOf('Rente'))];
    await checkSources('now', [a, b], CHECKING);
    await checkSources('earlier', [a], CHECKING);
    await checkSources('now', [sourceOf('a', async () => fileOf('Hypotheek'))], CHECKING);
    expect(seen().now).toEqual(['a: Hypotheek', 'b: Rente']);
    forget('now', 'a');
    expect(seen()).toEqual({ now: ['b: Rente'], earlier: ['a: Kaart'], progress: null });
    forget('now');
    expect(seen()).toEqual({ now: [], earlier: ['a: Kaart'], progress: null });
  });

  it('are left at what was checked so far once they are stopped', async () => {
    const never = sourceOf('c', async () => fileOf('Never'));
    const stopping = sourceOf('b', (signal) => {
      const stopped = new Promise<ReadResult>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
      stopChecking();
      return stopped;
    });
    await checkSources('now', [sourceOf('a', async () => fileOf('Kaart')), stopping, never], CHECKING);
    expect(seen()).toEqual({ now: ['a: Kaart'], earlier: [], progress: null });
    expect(checkedFiles.getState().left).toBe(2);
    await checkSources('now', [never], CHECKING);
    expect(checkedFiles.getState().left).toBe(0);
    expect(seen().now).toEqual(['a: Kaart', 'c: Never']);
  });

  it('that are asked for while others are checked are counted with them', async () => {
    let goOn = () => {};
    const held = sourceOf('a', () => new Promise((read) => (goOn = () => read(fileOf('Kaart')))));
    const first = checkSources('now', [held], CHECKING);
    const second = checkSources('now', [sourceOf('b', async () => fileOf('Rente'))], CHECKING);
    await second;
    expect(seen()).toEqual({ now: ['b: Rente'], earlier: [], progress: { done: 1, of: 2 } });
    goOn();
    await first;
    expect(seen()).toEqual({ now: ['b: Rente', 'a: Kaart'], earlier: [], progress: null });
  });
});
