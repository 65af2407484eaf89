import { describe, expect, it } from 'vitest';
import {
  add,
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
    testResults: statuses.map((tests) => ({
      status: tests.includes('failed') ? 'failed' : 'passed',
      assertionResults: tests.map((status) => ({ status })),
    })),
    ...more,
  };
}

function playwright(stats: Partial<PlaywrightReport['stats']>): PlaywrightReport {
  return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } };
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
    report.testResults.push({ status: 'failed', assertionResults: [] });
    expect(ofVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('never calls a run clean that did not succeed', () => {
    expect(ofVitest(vitest([['passed']]), false).failed).toBe(1);
    expect(ofVitest(null, true).failed).toBe(1);
    expect(ofPlaywright(playwright({ expected: 3 }), false).failed).toBe(1);
    expect(ofPlaywright(null, true).failed).toBe(1);
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
