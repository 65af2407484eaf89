import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './scripts/build/billOfMaterials.ts';
import { commandLine } from './scripts/build/commandLine.ts';
import { identity } from './scripts/build/identity.ts';
import { sentences } from './scripts/build/sentences.ts';
import { singleFile } from './scripts/build/singleFile.ts';
import { site } from './scripts/build/site.ts';
import { sums } from './scripts/build/sums.ts';
import { workerProgram } from './scripts/build/workerProgram.ts';
import { KEEP_NOTHING } from './scripts/keepNothing.ts';

/**
 * Of these one process takes one file after the other, with what they import. To start one for each file, and to import it
 * all afresh, takes longer than most of them do.
 */
const IN_TURN = KEEP_NOTHING.map((folder) => `tests/${folder}/**/*.test.ts`);

/** How a source becomes a program, in the page and in its tests. */
const asSource = () => ({
  base: './',
  plugins: [react(), sentences(), workerProgram()],
  define: { ...identity(), 'import.meta.env.VITE_SINGLE_FILE': false },
});

/** What is the same for all unit tests. */
const UNIT = {
  environment: 'node' as const,
  // Random organisations by the hundred take their time on a busy machine, beside another file; no test is about time.
  testTimeout: 60_000,
};

export default defineConfig({
  ...asSource(),
  plugins: [...asSource().plugins, site(), singleFile(), commandLine(), billOfMaterials(), sums()],
  // The pages of the benchmark bring a React of their own, which development must not mistake for ours.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    // What the page begins with is one script: what is fetched later takes from it what both need.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
  // The same sources once more, as one page without another file: `tribecraft.html`.
  environments: {
    single: {
      consumer: 'client',
      define: { 'import.meta.env.VITE_SINGLE_FILE': true },
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { client, single } }) {
      if (client) await build(client);
      if (single) await build(single);
    },
  },
  test: {
    // One for each core: with nobody at the keyboard there is no need to leave one free, which halves the time on two.
    maxWorkers: availableParallelism(),
    // One after the other: a process is handed on only where no file of another kind comes between.
    projects: [
      {
        ...asSource(),
        test: {
          ...UNIT,
          name: 'in turn',
          sequence: { groupOrder: 0 },
          isolate: false,
          include: IN_TURN,
        },
      },
      {
        ...asSource(),
        test: {
          ...UNIT,
          name: 'apart',
          sequence: { groupOrder: 1 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...IN_TURN],
        },
      },
    ],
  },
});
