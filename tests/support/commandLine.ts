import { spawnSync } from 'node:child_process';

/** What the command line did. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a program as somebody would who stands in a folder. */
export function run(program: string, cwd: string, words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}
