import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { sentences } from '../../scripts/build/sentences.ts';
import { workerProgram } from '../../scripts/build/workerProgram.ts';
import { ROOT, SERVED } from './served.ts';

const HERE = import.meta.dirname;
const PAGES = join(HERE, 'pages');

/** Installs the peers, where they are not or no longer what the lock file says. */
export function installPeers(): void {
  const lock = join(HERE, 'package-lock.json');
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed');
}

/** What is fetched before a drag is possible: the board, and the sentences of one language. */
const FIRST = ['/src/canvas/BoardCanvas.tsx', '/src/wording/en/parts/page.ts'];

/** Builds the page as it is shipped; answers what of its script must run before a drag is possible, in KB compressed. */
export async function buildOurs(): Promise<number> {
  const outDir = join(SERVED, 'ours');
  const built = await build({ root: ROOT, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const chunks = chunksOf(built);
  const needed = chunks.filter(
    ({ isEntry, moduleIds }) => isEntry || moduleIds.some((id) => FIRST.some((path) => id.endsWith(path))),
  );
  return compressed(chunks, needed);
}

/** Builds what it is compared to; answers the same of each, by the name of its page. */
export async function buildPages(): Promise<Map<string, number>> {
  const outDir = join(SERVED, 'pages');
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  const built = await build({
    configFile: false,
    root: PAGES,
    base: '/pages/',
    plugins: [sentences(), workerProgram()],
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((page) => join(PAGES, page)) },
    },
  });
  const chunks = chunksOf(built);
  const sizeOf = (page: string) => {
    return compressed(
      chunks,
      chunks.filter((chunk) => chunk.facadeModuleId?.endsWith(`/${page}`)),
    );
  };
  return new Map(pages.map((page) => [page, sizeOf(page)]));
}

function chunksOf(built: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk[] {
  if ('on' in built) throw new Error('The build watches instead of ending');
  return [built].flat().flatMap(({ output }) => output.filter((each) => each.type === 'chunk'));
}

/** Some chunks with everything they import, and what that imports: so many KB when each is compressed by itself. */
function compressed(chunks: readonly Rolldown.OutputChunk[], first: readonly Rolldown.OutputChunk[]): number {
  const needed = new Set(first);
  for (const chunk of needed) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) needed.add(imported);
    }
  }
  const bytes = [...needed].map(({ code }) => gzipSync(code, { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
