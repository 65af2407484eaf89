import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfAll } from './sums.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Everything that decides what is built. */
const SOURCES = ['index.html', 'package-lock.json', 'package.json', 'public', 'scripts/build', 'src', 'vite.config.ts'];

/**
 * What the page is told about itself: its version, and a hash of the sources that both it and the page in one file are
 * built from. In development the hash is that of the sources when the server started.
 */
export function identity(root = ROOT): Record<`import.meta.env.${string}`, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_BUILD': JSON.stringify(hashOfAll(root, SOURCES)),
  };
}
