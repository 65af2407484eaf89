import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { filesBehind, licencesOf } from './licences.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The command line as one file, which needs Node and nothing else. */
export const PROGRAM = 'tribecraft.mjs';

/** Adds the licences of what is in the file, as their terms ask of copies. */
const withLicences: Plugin = {
  name: 'with-licences',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = `${file.code}\n/*\n${licencesOf(filesBehind(this)).replaceAll('*/', '* /')}*/\n`;
      }
    },
  },
};

/** Builds the command line into a folder, beside what is there, and answers with its path. */
export async function buildCommandLine(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [withLicences],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/tribecraft.ts',
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: PROGRAM, banner: '#!/usr/bin/env node' },
      },
    },
  });
  const program = join(outDir, PROGRAM);
  chmodSync(program, 0o755);
  return program;
}

/** Puts the command line beside the built page. */
export function commandLine(): Plugin {
  return {
    name: 'command-line',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build: own } }) {
        await buildCommandLine(resolve(root, own.outDir));
      },
    },
  };
}
