import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { serviceWorker } from '../../../scripts/build/serviceWorker.ts';

const files = new Map([
  ['index.html', '<html>'],
  ['assets/a.js', 'run()'],
]);
const line = (worker: string, name: string) => worker.split('\n').find((text) => text.startsWith(`self.${name}`));

describe('the service worker that is built', () => {
  it('lists exactly the files of the page, each with the hash of its bytes; the page by its address', () => {
    const [, list = ''] = /self\.FILES = (\{[^}]*\});/.exec(serviceWorker(files)) ?? [];
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(JSON.parse(list)).toEqual({ './': hash('<html>'), './assets/a.js': hash('run()') });
  });

  it('has another version when a file is another, and the same one for the same files in any order', () => {
    const version = (made: Map<string, string>) => line(serviceWorker(made), 'VERSION');
    expect(version(new Map([...files].reverse()))).toBe(version(files));
    expect(version(new Map([...files, ['assets/a.js', 'run() ']]))).not.toBe(version(files));
    expect(version(new Map([...files, ['icon.svg', '<svg/>']]))).not.toBe(version(files));
  });
});
