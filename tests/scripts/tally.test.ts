import { describe, expect, it } from 'vitest';
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
  type VitestReport,
} from '../../scripts/tally.ts';

function vitest(statuses: string[][], more: Partial<VitestReport> = {}): VitestReport {
  const count = (status: string) => statuses.flat().filter((each) => each === status).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults: statuses.map((tests, file) => ({
      name: `file ${file}`,
      status: tests.includes('failed') ? 'failed' : 'passed',
      assertionResults: tests.map((status, test) => ({ fullName: `test ${test}`, status })),
    })),
    ...more,
  };
}

function playwright(stats: Partial<PlaywrightReport['stats']>): PlaywrightReport {
  return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, suites: [] };
}

describe('the tally of a run', () => {
  it('counts Vitest’s tests as they ended', () => {
    const report = vitest([
      ['passed', 'failed', 'pending'],
      ['passed', 'todo'],
    ]);
    expect(ofVitest(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a test file that does not load as a failure', () => {
    const report = vitest([['passed']]);
    report.testResults.push({ name: 'broken', status: 'failed', assertionResults: [] });
    expect(ofVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('never calls a run clean that did not succeed', () => {
    expect(ofVitest(vitest([['passed']]), false).failed).toBe(1);
    expect(ofVitest(null, true).failed).toBe(1);
    expect(ofPlaywright(playwright({ expected: 3 }), false).failed).toBe(1);
    expect(ofPlaywright(null, true).failed).toBe(1);
  });

  it('names what failed, by its file', () => {
    const report = vitest([
      ['passed', 'failed', 'pending'],
      ['passed', 'todo'],
    ]);
    report.testResults.push({ name: 'broken', status: 'failed', assertionResults: [] });
    expect(failuresOfVitest(report)).toEqual(['file 0: test 1', 'broken']);
    expect(failuresOfVitest(null)).toEqual([]);
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const group = { title: 'a tab', specs: [spec('closes', 'flaky'), spec('loads', 'expected')] };
    const suites = [{ title: 'tabs.spec.ts', specs: [spec('opens', 'unexpected')], suites: [group] }];
    expect(failuresOfPlaywright({ ...playwright({}), suites })).toEqual([
      'tabs.spec.ts: opens',
      'tabs.spec.ts: a tab: closes',
    ]);
    expect(failuresOfPlaywright(null)).toEqual([]);
  });

  it('counts a page test that passed on a second try as failed', () => {
    expect(ofPlaywright(playwright({ expected: 3, flaky: 1, unexpected: 1, skipped: 2 }), false)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  it('adds up steps and tests into one last line', () => {
    expect(lastLine([ofStep(true), ofStep(false), ofVitest(vitest([['passed']]), true)].reduce(add, NOTHING))).toBe(
      '2 passed, 1 failed',
    );
    expect(lastLine({ passed: 4, failed: 0, skipped: 1 })).toBe('4 passed, 0 failed, 1 skipped');
  });
});
