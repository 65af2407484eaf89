import fc from 'fast-check';
import { CORPUS } from './corpus.ts';
import { judge } from './judge.ts';
import { mutatedFile } from './mutated.ts';
import { document } from './smallFile.ts';

/** What this process is asked to read: a file of the corpus, a small file cut and flipped everywhere, or files by chance. */
export type Asked = { kind: 'file'; name: string } | { kind: 'cut' } | { kind: 'fuzz'; seed: number; runs: number };
/** `read`: one more file, so the process is alive. */
export type Said = { kind: 'read' } | { kind: 'done'; files: number; opened: number; problem: string | null };

let files = 0;
let opened = 0;

const say = (said: Said) => process.send?.(said);
/** Lets what was said leave. */
const pause = () => new Promise((resume) => setImmediate(resume));

async function read(file: string | Uint8Array): Promise<string | null> {
  const { opens, problem } = judge(file);
  files++;
  if (opens) opened++;
  say({ kind: 'read' });
  await pause();
  return problem;
}

/** A small file that ends at every one of its bytes, and with every one of its bits the other way. */
function* cutAndFlipped(): Generator<Uint8Array> {
  const whole = Buffer.from(document({ zebra: { a: ['é', 1e21, -0.5, true, null] } }));
  for (let end = 0; end < whole.length; end++) yield whole.subarray(0, end);
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = Buffer.from(whole);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield flipped;
  }
}

async function readAll(some: Iterable<Uint8Array>): Promise<string | null> {
  for (const file of some) {
    const problem = await read(file);
    if (problem) return `${problem}\n${Buffer.from(file)}`;
  }
  return null;
}

async function fuzz(seed: number, runs: number): Promise<string | null> {
  const isSound = fc.asyncProperty(mutatedFile, async (file) => {
    const problem = await read(file);
    if (problem) throw new Error(`${problem}\n${file.toString('base64')}`);
  });
  const details = await fc.check(isSound, { seed, numRuns: runs });
  return details.failed ? (fc.defaultReportMessage(details) ?? 'It failed') : null;
}

async function answer(asked: Asked): Promise<string | null> {
  switch (asked.kind) {
    case 'file': {
      const file = CORPUS[asked.name];
      return file ? read(file.make()) : `There is no file "${asked.name}"`;
    }
    case 'cut':
      return readAll(cutAndFlipped());
    case 'fuzz':
      return fuzz(asked.seed, asked.runs);
  }
}

process.on('message', async (asked: Asked) => {
  files = 0;
  opened = 0;
  const problem = await answer(asked);
  say({ kind: 'done', files, opened, problem });
});
