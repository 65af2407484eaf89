import { build, type Plugin, type Rolldown } from 'vite';

const MARK = '?program';

/** Bundles a worker with all that it imports into one text. */
async function bundled(file: string): Promise<Rolldown.OutputChunk> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0];
}

/**
 * Gives `import program from './draw.worker.ts?program'` the text of that worker. The page starts it from a blob
 * (`src/workers/startWorker.ts`), where it inherits the page's policy.
 */
export function workerProgram(): Plugin {
  return {
    name: 'worker-program',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const chunk = await bundled(id.slice(0, -MARK.length));
      // What the bundler adds of its own is no file, and does not resolve while the page is developed.
      for (const file of chunk.moduleIds) if (!file.startsWith('\0')) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(chunk.code)};`, meta: { bundled: chunk.moduleIds } };
    },
  };
}
