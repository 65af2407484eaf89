import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetFiles } from '../../src/offline/forgetFiles.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser with a worker of the page at `/ours/`; what was done to it. */
function browserWith({ caches: names, answers }: { caches: string[]; answers: boolean }) {
  const done: string[] = [];
  const registration = {
    scope: 'https://site/ours/',
    update: () => (answers ? Promise.resolve() : Promise.reject(new TypeError('No answer'))),
    unregister: async () => done.push('unregistered'),
  };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
  vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => done.push(name) });
  return done;
}

const OURS = ['tribecraft https://site/ours/ 1', 'tribecraft https://site/ours/ 2'];

describe('deleting the files of the page', () => {
  it('deletes the worker and each version it keeps, and nothing of another page of that site', async () => {
    const done = browserWith({ caches: [...OURS, 'tribecraft https://site/other/ 1', 'else'], answers: true });
    expect(await forgetFiles()).toBe(true);
    expect(done).toEqual(['unregistered', ...OURS]);
  });

  it('leaves them where the host does not answer, since the page could not be opened any more', async () => {
    const done = browserWith({ caches: OURS, answers: false });
    expect(await forgetFiles()).toBe(false);
    expect(done).toEqual([]);
  });

  it('has nothing to do where there is no worker', async () => {
    vi.stubGlobal('navigator', {});
    expect(await forgetFiles()).toBe(true);
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => undefined } });
    expect(await forgetFiles()).toBe(true);
  });
});
