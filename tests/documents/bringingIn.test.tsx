// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileReading } from '../../src/documents/fileReading.ts';
import { useReading } from '../../src/store/reading.ts';
import { useView } from '../../src/store/view.ts';
import { documentNow, show } from '../panels/onPage.tsx';
import { ListWorker } from '../support/listWorker.ts';
import { wordsIn } from '../support/words.ts';

const words = wordsIn('en');
const LIST = 'Naam;Squad\nZoë Dam;Kaarten';
const dialog = () => useView.getState().dialog;
const worker = () => ListWorker.started.at(-1);

beforeEach(() => {
  vi.stubGlobal('Worker', ListWorker);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:list' }));
  ListWorker.started = [];
});
afterEach(() => void vi.unstubAllGlobals());

/** A file as the browser gives it: jsdom's has no bytes. */
function file(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer.slice(0) });
}

describe('what may be a list of people', () => {
  it('is read, and asked about under its name, with its worker at hand', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const before = documentNow();
    expect(await new FileReading().openFile(file(LIST, 'lijst.csv'), words)).toBeNull();
    const asked = dialog();
    expect(asked).toMatchObject({ kind: 'bringIn', name: 'lijst.csv', outline: { kind: 'ok', separator: ';' } });
    const { brought } = asked as unknown as { brought: { bytes: Uint8Array } };
    expect(new TextDecoder().decode(brought.bytes)).toBe(LIST);
    expect([worker()?.asked, worker()?.isEnded]).toEqual([['read'], false]);
    expect(documentNow()).toBe(before);
  });

  it('is read by the worker that was started when a list was expected, and the next one by a new one', async () => {
    const reading = new FileReading();
    reading.expectFile();
    reading.expectFile();
    await vi.waitFor(() => expect(ListWorker.started).toHaveLength(1));
    await act(() => reading.openFile(file(LIST, 'one.csv'), words));
    await act(() => reading.openFile(file(LIST, 'two.csv'), words));
    expect(ListWorker.started.map(({ asked }) => asked)).toEqual([['read'], ['read']]);
  });

  it('is expected while a file is chosen', () => {
    const reading = new FileReading();
    const expectFile = vi.spyOn(reading, 'expectFile').mockReturnValue();
    void reading.chooseFile(words);
    expect(expectFile).toHaveBeenCalledOnce();
  });

  it('is told why it cannot be read, and where, and its worker is ended', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    await new FileReading().openFile(file('Naam;Squad\n"Zoë Dam;Kaarten', 'lijst.csv'), words);
    expect(dialog()).toEqual({ kind: 'unreadList', name: 'lijst.csv', problem: 'unclosed-quote', where: '2' });
    expect(worker()?.isEnded).toBe(true);
  });

  it('is brought in from the clipboard too', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    await new FileReading().bringInPasted({ html: '', text: 'Naam\tSquad\nZoë Dam\tKaarten' }, words);
    expect(dialog()).toMatchObject({ kind: 'bringIn', name: 'Pasted list', outline: { separator: '\t' } });
  });

  it('that the browser does not read to its end is refused like any other file', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const gone = Object.assign(file(LIST, 'lijst.csv'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    await new FileReading().openFile(gone, words);
    expect(dialog()).toMatchObject({ kind: 'openFaults', file: 'lijst.csv' });
    expect(ListWorker.started).toEqual([]);
  });

  it('asks nothing where its reading was stopped, by the user or by another list, and ends its worker', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    class Mute extends ListWorker {
      override postMessage(): void {}
    }
    vi.stubGlobal('Worker', Mute);
    const reading = new FileReading();
    const first = reading.openFile(file(LIST, 'first.csv'), words);
    await vi.waitFor(() => expect(useReading.getState().reading?.file).toBe('first.csv'), { timeout: 20_000 });
    vi.stubGlobal('Worker', ListWorker);
    await reading.openFile(file(LIST, 'second.csv'), words);
    await first;
    expect(ListWorker.started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(dialog()).toMatchObject({ kind: 'bringIn', name: 'second.csv' });
    expect(useReading.getState().reading).toBeNull();
  });
});
