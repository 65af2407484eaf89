import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The built page that the tests try. */
export const DIST = join(ROOT, 'dist');

/** The paths that the build lists, from the page: what its service worker keeps. The page itself is ''. */
export function listedFiles(folder: string): string[] {
  const [, list = '{}'] = /self\.FILES = (\{.*?\});/s.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  return Object.keys(JSON.parse(list)).map((path) => path.replace(/^\.\//, ''));
}

/** Builds the small page of `smallPage` as the page itself is built, under a name of its own for each version. */
export async function buildSmallPage(folder: string, name: string): Promise<void> {
  const named = (text: string) => text.replace(/a small page/i, name);
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(import.meta.dirname, 'smallPage'),
    publicDir: join(ROOT, 'public'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'name-of-the-version',
        transformIndexHtml: named,
        transform: (code, id) => (id.endsWith('more.ts') ? named(code) : null),
      },
    ],
  });
}
