import { describe, expect, it } from 'vitest';
import { scoreLine } from '../../scripts/mutantScore.ts';

describe('the score of a run with mutants', () => {
  it('is the part that was noticed, by a failure or by not ending', () => {
    expect(scoreLine(['Killed', 'Survived', 'Timeout', 'NoCoverage', 'Killed', 'Survived', 'Killed'])).toBe(
      'Score: 57.1 %. Of 7 changes the tests noticed 4, 1 of them by not ending.\n' +
        'Of the 3 others, 1 are in code that no test ran.',
    );
  });

  it('leaves out what no test could be run on', () => {
    expect(scoreLine(['Killed', 'CompileError', 'RuntimeError', 'Ignored'])).toMatch(/^Score: 100\.0 %\. Of 1 changes/);
  });

  it('is none where nothing was changed', () => {
    expect(scoreLine(['Ignored'])).toBe('Nothing was changed that a test could notice.');
  });
});
