import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE_TESTS } from './besideTests.ts';
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

const inRoot = { cwd: ROOT, shell: process.platform === 'win32' };

/** Runs a program of node_modules and says whether it succeeded. */
function runs(program: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    ...inRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** Runs a program of node_modules in the background: whether it succeeded, and all that it printed. */
function runsBeside(program: string, args: string[]): Promise<{ succeeded: boolean; printed: string }> {
  return new Promise((ended) => {
    const child = spawn('npx', ['--no-install', program, ...args], { ...inRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (succeeded: boolean, more = '') =>
      ended({ succeeded, printed: `${Buffer.concat(chunks).toString('utf8')}${more}` });
    child.on('error', (error) => end(false, `${error}\n`));
    child.on('close', (status) => end(status === 0));
  });
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

// One alone leaves a core idle for some of its time. What each prints is printed whole, in this order.
const beside = [
  { name: 'Types', run: runsBeside('tsc', ['-p', 'tsconfig.json']) },
  { name: 'Types of what is pure, without a browser', run: runsBeside('tsc', ['-p', 'tsconfig.pure.json']) },
  { name: 'Style and lint', run: runsBeside('biome', ['ci', '--error-on-warnings']) },
];
console.log(beside.map(({ name }) => name).join(' · '));
for (const { name, run } of beside) {
  const { succeeded, printed } = await run;
  step(name, () => {
    process.stdout.write(printed);
    return ofStep(succeeded);
  });
}
step('Units, components and architecture', () => {
  const reporters = ['default', 'json', './scripts/besideTests.ts'].map((reporter) => `--reporter=${reporter}`);
  const succeeded = runs('vitest', ['run', ...reporters, `--outputFile.json=${unitReport}`]);
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
  ...(read<string[]>(BESIDE_TESTS) ?? []),
  ...failuresOfPlaywright(read<PlaywrightReport>(pageReport)),
]) {
  console.log(`failed: ${failure}`);
}
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
