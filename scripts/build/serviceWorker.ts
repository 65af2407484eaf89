import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'offline', 'serviceWorker.js');

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/**
 * The service worker that keeps exactly these files, by their path from the page. `index.html` is kept under the
 * page's own address: some hosts answer its name with a redirect, which a browser does not take for a page.
 */
export function serviceWorker(files: ReadonlyMap<string, string | Uint8Array>): string {
  const paths = [...files.keys()].sort();
  const list = Object.fromEntries(
    paths.map((path) => [path === 'index.html' ? './' : `./${path}`, `sha256-${hashOf(files.get(path) ?? '')}`]),
  );
  return [
    `self.FILES = ${JSON.stringify(list, null, 2)};`,
    `self.VERSION = ${JSON.stringify(hashOf(JSON.stringify(list)))};`,
    '',
    readFileSync(SOURCE, 'utf8'),
  ].join('\n');
}
