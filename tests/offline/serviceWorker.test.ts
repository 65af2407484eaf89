import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const PATH = join(import.meta.dirname, '..', '..', 'src', 'offline', 'serviceWorker.js');
const source = readFileSync(PATH, 'utf8');

describe('the service worker, which a host without headers leaves outside the policy', () => {
  it('[P7] is told nothing: it listens to no message, opens no channel, and reads no database', () => {
    expect(source).not.toMatch(/message|channel|indexeddb|localstorage|clients\.(?!claim)/i);
    const heard = [...source.matchAll(/addEventListener\('(\w+)'/g)].map(([, event]) => event);
    expect(heard).toEqual(['install', 'activate', 'fetch']);
  });

  it('[P7] names no address, and fetches only what the page itself asked for', () => {
    expect(source).not.toMatch(/https?:|XMLHttpRequest|WebSocket|EventSource|importScripts|\bimport\b/);
    expect([...source.matchAll(/\bfetch\((.*?)\)/g)].map(([call]) => call)).toEqual(['fetch(request)']);
  });

  it('is short enough to be read, and one plain script', () => {
    expect(source.split('\n').length).toBeLessThan(60);
    expect(parseSync(PATH, source, { sourceType: 'script' }).errors).toEqual([]);
  });
});
