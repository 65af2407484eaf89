import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_VARIABLE, findOrInstallBrowser } from './findBrowser.ts';

/** The tests that prove more the longer they run: of storing, damage, several tabs, hostile files and what is typed. */
const UNITS = ['tests/storage'];
const PAGES = ['durability', 'tabs', 'hostile', 'typing'];

const folder = mkdtempSync(join(tmpdir(), 'tribecraft-soak-'));
/** The tests write down here how much they tried. */
const figures = join(folder, 'figures.txt');

const browser = findOrInstallBrowser();
const env = {
  ...process.env,
  // All of it takes about an hour: `npm run test:soak -- 0.1` a tenth of that.
  TRIBECRAFT_SOAK: process.argv[2] ?? '1',
  TRIBECRAFT_FIGURES: figures,
  ...(browser.kind === 'use' && { [BROWSER_VARIABLE]: browser.program }),
};

function runs(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    cwd: join(import.meta.dirname, '..'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const passed = [
  runs('vitest', ['run', ...UNITS]),
  runs('vite', ['build']) && runs('playwright', ['test', ...PAGES, '--workers=1']),
].every(Boolean);
console.log(existsSync(figures) ? `\n${readFileSync(figures, 'utf8')}` : '\nNothing was tried.');
rmSync(folder, { recursive: true });
console.log(passed ? 'All held.' : 'Something did not hold.');
process.exitCode = passed ? 0 : 1;
