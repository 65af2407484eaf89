import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'SHA256SUMS';

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files of a folder of `root`, by their paths from there; a file is the only one of itself. */
function filesIn(root: string, path = ''): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, path ? `${path}/${name}` : name));
}

/** The SHA-256 of each file, in the form and the order in which `sha256sum` lists and checks them. */
function listed(root: string, files: readonly string[]): string {
  return files
    .toSorted()
    .map((file) => `${hashOf(readFileSync(join(root, file)))}  ${file}\n`)
    .join('');
}

/** The sums of all files of a folder but the list of them itself. */
export function sumsIn(folder: string): string {
  return listed(
    folder,
    filesIn(folder).filter((file) => file !== NAME),
  );
}

/**
 * One short name for all that these folders and files of `root` hold: the same for the same bytes under the same
 * names. Not of what begins with a dot, which an editor or a system put there.
 */
export function hashOfAll(root: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesIn(root, path)).filter((file) => !/(?:^|\/)\./.test(file));
  return hashOf(listed(root, files)).slice(0, 12);
}

/** Puts the sums of all built files beside them. The last of the plugins: what is written after it has no sum. */
export function sums(): Plugin {
  return {
    name: 'sums',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build } }) {
        const folder = resolve(root, build.outDir);
        writeFileSync(join(folder, NAME), sumsIn(folder));
      },
    },
  };
}
