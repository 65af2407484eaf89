import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { filesBehind, licencesOf } from './licences.ts';
import { SITE_POLICY, underPolicy } from './policy.ts';
import { serviceWorker } from './serviceWorker.ts';

/** For readers and editors of documents; the page never loads it. */
const NOT_OF_THE_PAGE = ['tribecraft.schema.json'];

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

/** The page in its own folder: puts it under its policy, lists its files for the service worker, adds the licences. */
export function site(): Plugin {
  return {
    name: 'site',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no index.html');
        page.source = underPolicy(String(page.source), SITE_POLICY);

        const { publicDir } = this.environment.config;
        const files = new Map(Object.values(bundle).map((file) => [file.fileName, contentOf(file)]));
        for (const name of readdirSync(publicDir)) {
          if (!NOT_OF_THE_PAGE.includes(name)) files.set(name, readFileSync(join(publicDir, name)));
        }
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorker(files) });

        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(filesBehind(this)) });
      },
    },
  };
}
