/** How many checks passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A step without tests of its own, such as the type check, counts as one. */
export function ofStep(succeeded: boolean): Tally {
  return { ...NOTHING, [succeeded ? 'passed' : 'failed']: 1 };
}

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** What failed outside any test (a file that does not load, a server that does not start) counts as one failure. */
function withFailureOfItsOwn(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

const failedIn = (file: VitestReport['testResults'][number]) =>
  file.assertionResults.filter((test) => test.status === 'failed');

/** Whether a file failed outside its tests: it could not be read, or set up. */
const isBroken = (file: VitestReport['testResults'][number]) => file.status === 'failed' && failedIn(file).length === 0;

/** Vitest's tests, and one failure for each file that could not be read or set up. */
export function ofVitest(report: VitestReport | null, succeeded: boolean): Tally {
  if (!report) return ofStep(false);
  return withFailureOfItsOwn(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.testResults.filter(isBroken).length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    succeeded,
  );
}

/** The names of Vitest's tests that failed, and of its files that failed outside them. */
export function failuresOfVitest(report: VitestReport | null): string[] {
  return (report?.testResults ?? []).flatMap((file) =>
    isBroken(file) ? [file.name] : failedIn(file).map((test) => `${file.name}: ${test.fullName}`),
  );
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string }[] }[];
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

/** Playwright's tests. One that passed only on a second try has failed. */
export function ofPlaywright(report: PlaywrightReport | null, succeeded: boolean): Tally {
  if (!report) return ofStep(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withFailureOfItsOwn({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}

/** The names of Playwright's tests that failed, also at the first try only. */
export function failuresOfPlaywright(report: PlaywrightReport | null): string[] {
  const within = ({ title, suites = [], specs = [] }: PlaywrightSuite): string[] => {
    const failed = specs.filter(({ tests }) =>
      tests.some(({ status }) => status === 'unexpected' || status === 'flaky'),
    );
    return [...failed.map((spec) => spec.title), ...suites.flatMap(within)].map((name) => `${title}: ${name}`);
  };
  return (report?.suites ?? []).flatMap(within);
}

/** The last line of a run: `12 passed, 0 failed`, and how many were skipped where some were. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
