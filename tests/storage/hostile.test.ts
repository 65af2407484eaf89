import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rounds, SOAK_TIME, tell } from '../support/rounds.ts';
import { type Answer, ReaderApart } from './hostile/apart.ts';
import { CORPUS } from './hostile/corpus.ts';
import { judge } from './hostile/judge.ts';
import type { Asked } from './hostile/reader.ts';

let reader: ReaderApart;
let files = 0;
let unsound = 0;

beforeAll(() => {
  reader = new ReaderApart();
});

afterAll(() => {
  reader.end();
  tell(`[P8] hostile files read: ${files}; hung, crashed, polluting or read otherwise than written: ${unsound}`);
});

/** Has files read, and counts them. */
async function read(asked: Asked): Promise<Answer> {
  unsound++;
  const answer = await reader.read(asked);
  if (answer.problem === null) unsound--;
  files += answer.files;
  return answer;
}

describe('[P8] a hostile file ends in a document or in its faults, and costs no more than it may', () => {
  it.for(Object.entries(CORPUS))('%s', { timeout: SOAK_TIME }, async ([name, { opens }]) => {
    const answer = await read({ kind: 'file', name });
    expect(answer).toEqual({ kind: 'done', files: 1, opened: opens ? 1 : 0, problem: null });
  });

  it('cut at every byte, and with every bit the other way', { timeout: SOAK_TIME }, async () => {
    const answer = await read({ kind: 'cut' });
    expect(answer).toMatchObject({ problem: null });
  });

  it('made of an example by chance', { timeout: SOAK_TIME }, async () => {
    const seed = Date.now();
    const runs = rounds(300, 200_000);
    const answer = await read({ kind: 'fuzz', seed, runs });
    expect(answer).toMatchObject({ files: runs, problem: null });
    // Neither all nor none: the changes are neither too small nor too large to say something.
    expect(answer.opened).toBeGreaterThan(runs / 50);
    expect(answer.opened).toBeLessThan((runs * 9) / 10);
  });
});

describe('what watches over that', () => {
  it('[P8] sees a file that reaches into other objects', () => {
    Object.assign(Object.prototype, { polluted: true });
    try {
      expect(judge('{}').problem).toMatch(/not its own/);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    expect(judge('{}')).toEqual({ opens: false, problem: null });
  });

  it('[P8] sees a process that ends before it answers', async () => {
    const answering = reader.read({ kind: 'cut' });
    reader.end();
    await expect(answering).rejects.toThrow(/SIGKILL/);
  });
});
