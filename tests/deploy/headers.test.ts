import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../support/headersFile.ts';

const DEPLOY = join(import.meta.dirname, '..', '..', 'deploy');
const files = readdirSync(DEPLOY);

describe('the headers for hosts', () => {
  it('keep the page out of frames, and its service worker from sending', () => {
    expect(headersFor('/')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    expect(headersFor('/sw.js')['Content-Security-Policy']).toBe("default-src 'none'; connect-src 'self'");
  });

  it('let only files be kept whose names change with their bytes', () => {
    expect(headersFor('/assets/index.js')['Cache-Control']).toMatch(/immutable/);
    expect(headersFor('/')['Cache-Control']).toBeUndefined();
    expect(headersFor('/sw.js')['Cache-Control']).toBeUndefined();
  });

  it.each(files)('are the same on every host: %s', (file) => {
    const text = readFileSync(join(DEPLOY, file), 'utf8');
    const { 'Cache-Control': _, ...everywhere } = headersFor('/');
    const said = [...Object.entries(everywhere).flat(), headersFor('/sw.js')['Content-Security-Policy'] ?? ''];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
  });
});
