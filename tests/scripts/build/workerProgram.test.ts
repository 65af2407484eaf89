import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import program from '../../support/doubling.worker.ts?program';

describe('the program of a worker', () => {
  it('is one text with all that it imports, which runs as it stands', () => {
    expect(program).not.toMatch(/\b(?:import|export)\b/);
    const answers: number[] = [];
    let hear: ((event: { data: number }) => void) | undefined;
    const worker = {
      addEventListener: (_name: string, listener: typeof hear) => {
        hear = listener;
      },
      postMessage: (answer: number) => answers.push(answer),
    };
    runInNewContext(program, worker);
    hear?.({ data: 21 });
    expect(answers).toEqual([42]);
  });
});
