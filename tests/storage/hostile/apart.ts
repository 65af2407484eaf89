import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Asked, Said } from './reader.ts';

/**
 * What one file may cost: a safety net against what hangs or fills the memory, far above what any file takes on a slow
 * and busy machine. In milliseconds for one file, and megabytes for all that is alive at a time.
 */
export const BUDGET = { time: 90_000, memory: 2048 };

export type Answer = Extract<Said, { kind: 'done' }>;

/** A process of its own that reads files: where one hangs it or fills its memory, it ends, and that is said. */
export class ReaderApart {
  #process: ChildProcess | null = null;

  async read(asked: Asked): Promise<Answer> {
    const reader = this.#alive();
    const answered = new Promise<Answer>((answer, failed) => {
      const hung = () =>
        failed(new Error(`No file took more than ${BUDGET.time / 1000} s, but one of ${JSON.stringify(asked)}`));
      let patience = setTimeout(hung, BUDGET.time);
      reader.on('message', (said: Said) => {
        clearTimeout(patience);
        if (said.kind === 'done') answer(said);
        else patience = setTimeout(hung, BUDGET.time);
      });
      reader.on('exit', (code, signal) => {
        clearTimeout(patience);
        failed(new Error(`The process ended (${signal ?? code}) while it read ${JSON.stringify(asked)}`));
      });
    });
    reader.send(asked);
    try {
      return await answered;
    } catch (error) {
      this.end();
      throw error;
    } finally {
      reader.removeAllListeners('message').removeAllListeners('exit');
    }
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }

  #alive(): ChildProcess {
    this.#process ??= fork(join(import.meta.dirname, 'reader.ts'), {
      execArgv: ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${BUDGET.memory}`],
    });
    return this.#process;
  }
}
