import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_VARIABLE, findOrInstallBrowser } from './findBrowser.ts';
import {
  add,
  failuresOfPlaywright,
  failuresOfVitest,
  lastLine,
  NOTHING,
  ofPlaywright,
  ofStep,
  ofVitest,
  type PlaywrightReport,
  type Tally,
  type VitestReport,
} from './tally.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache', 'reports');
const unitReport = join(REPORTS, 'vitest.json');
const pageReport = join(REPORTS, 'playwright.json');

let total: Tally = NOTHING;

/** Runs a program of node_modules and says whether it succeeded. */
function runs(program: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

function step(name: string, work: () => Tally): boolean {
  console.log(`\n=== ${name}`);
  const tally = work();
  total = add(total, tally);
  console.log(`=== ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${lastLine(tally)})`);
  return tally.failed === 0;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

step('Types', () => ofStep(runs('tsc', ['-p', 'tsconfig.json'])));
step('Types of what is pure, without a browser', () => ofStep(runs('tsc', ['-p', 'tsconfig.pure.json'])));
step('Style and lint', () => ofStep(runs('biome', ['ci', '--error-on-warnings'])));
step('Units, components and architecture', () => {
  const succeeded = runs('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
  return ofVitest(read(unitReport), succeeded);
});
const built = step('Build', () => ofStep(runs('vite', ['build'])));
if (built) {
  step('The built page in a browser', () => {
    const browser = findOrInstallBrowser();
    if (browser.kind !== 'use') {
      console.error(browser.advice);
      return ofStep(false);
    }
    console.log(`in ${browser.program}`);
    const succeeded = runs('playwright', ['test', '--reporter=list,json'], {
      [BROWSER_VARIABLE]: browser.program,
      PLAYWRIGHT_JSON_OUTPUT_FILE: pageReport,
    });
    return ofPlaywright(read(pageReport), succeeded);
  });
} else {
  console.log('\nThe page was not built, so it was not tried in a browser.');
}

// Who sees only the end of a long run still learns what failed in it.
for (const failure of [
  ...failuresOfVitest(read<VitestReport>(unitReport)),
  ...failuresOfPlaywright(read<PlaywrightReport>(pageReport)),
]) {
  console.log(`failed: ${failure}`);
}
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
