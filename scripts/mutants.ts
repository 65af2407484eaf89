import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { scoreLine } from './mutantScore.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = '.cache';
const REPORT = `${CACHE}/mutants/index.html`;
const USAGE = `Which folder of src? For example
  npm run test:mutants -- src/domain/rules
  npm run test:mutants -- src/domain/rules tests/domain/rules   by these tests alone`;

/** Stryker copies the project for its runs; no unit test needs any of these. */
const NOT_COPIED = [CACHE, 'dist', 'coverage', 'docs', 'playwright-report', 'test-results', 'tests/bench', 'tests/e2e'];

/** The code or the tests in a folder, or in one file, as a pattern. */
function patternOf(place: string, ending: string): string {
  return /\.tsx?$/.test(place) ? place : `${place}/**/*.${ending}`;
}

/**
 * The tests of the same part of the program. All tests together would notice more, but those that render a page or try
 * random cases take minutes for each change; and what a part promises should be held by its own tests.
 */
function testsOf(place: string): string {
  const [, part = ''] = place.split('/');
  return existsSync(join(ROOT, 'tests', part)) ? `tests/${part}` : 'tests';
}

/** Changes the code in a place, one small thing at a time, and sees each time whether one of the tests notices. */
async function run(place: string, tests: string): Promise<void> {
  console.log(`${place}, by the tests in ${tests}`);
  process.chdir(ROOT);
  const begun = performance.now();
  const mutants = await new Stryker({
    mutate: [patternOf(place, '{ts,tsx}'), '!**/*.d.ts'],
    testFiles: [patternOf(tests, 'test.{ts,tsx}')],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    htmlReporter: { fileName: REPORT },
    tempDirName: `${CACHE}/stryker`,
    cleanTempDir: 'always',
    ignorePatterns: NOT_COPIED,
    // On a busy machine a test may be slow without being stuck in an endless loop.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    // Deliberately a file that does not exist: Stryker would rewrite ours, using a TypeScript older than the one in
    // use.
    tsconfigFile: 'none.json',
    allowEmpty: true,
  }).runMutationTest();
  console.log(`\n${scoreLine(mutants.map(({ status }) => status))}`);
  console.log(`It took ${((performance.now() - begun) / 60_000).toFixed(1)} minutes. All of it: ${REPORT}`);
}

const [place, tests] = process.argv.slice(2).map((path) => normalize(path).replaceAll('\\', '/').replace(/\/$/, ''));
const missing = [place, tests].find((path) => path && !existsSync(join(ROOT, path)));
if (place && !missing) await run(place, tests ?? testsOf(place));
else {
  console.error(missing ? `There is no ${missing}.` : USAGE);
  process.exitCode = 1;
}
