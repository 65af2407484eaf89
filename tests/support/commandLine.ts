import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the command line did. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** The command line as one program in a folder, since reading its sources anew for each run takes most of the time that there is. */
export async function buildProgram(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/tribecraft.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'tribecraft.mjs' } },
    },
  });
  return join(outDir, 'tribecraft.mjs');
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
