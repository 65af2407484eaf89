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

export default defineConfig({
  base: './',
  plugins: [react(), sentences(), workerProgram(), site(), singleFile(), commandLine(), billOfMaterials(), sums()],
  define: { ...identity(), 'import.meta.env.VITE_SINGLE_FILE': false },
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
    environment: 'node',
    // One for each core: with nobody at the keyboard there is no need to leave one free, which halves the time on two.
    maxWorkers: availableParallelism(),
    // Random organisations by the hundred take their time on a busy machine, beside another file; no test is about time.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
  },
});
