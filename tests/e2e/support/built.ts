import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** The small pages that were built in this process, by their names. */
const small = new Map<string, Promise<string>>();

/** Where they are, until the process ends. */
const folders: string[] = [];

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function builtSmallPage(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tribecraft-small-'));
  folders.push(folder);
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
  return folder;
}

/**
 * Puts the small page of `smallPage`, built as the page itself is, into a folder in place of what is there, under a name
 * of its own for each version. Each version is built once for all tests of a process.
 */
export async function buildSmallPage(folder: string, name: string): Promise<void> {
  const building = small.get(name) ?? builtSmallPage(name);
  small.set(name, building);
  const from = await building;
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  cpSync(from, folder, { recursive: true });
}
