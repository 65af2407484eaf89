import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter } from 'vitest/node';

/** Where this reporter leaves, as JSON, what went wrong beside the tests: a list of sentences. */
export const BESIDE_TESTS = join(import.meta.dirname, '..', '.cache', 'reports', 'besideTests.json');

/** What went wrong outside any test while units ran, which the report of their results does not hold. */
export default class BesideTests implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (_files, errors) => {
    const sentences = errors.map(({ message, stack = '', VITEST_TEST_PATH: file, VITEST_TEST_NAME: test }) =>
      [`${[file, test, message].filter(Boolean).join(': ')}`, ...stack.split('\n').slice(1, 4)].join('\n'),
    );
    writeFileSync(BESIDE_TESTS, JSON.stringify(sentences));
  };
}
