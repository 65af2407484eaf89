import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'SHA256SUMS';

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files in a folder of `root`, by their paths from `root`. A path to a file gives that file alone. */
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

/** The sums of all files in a folder, except the list of sums itself. */
export function sumsIn(folder: string): string {
  return listed(
    folder,
    filesIn(folder).filter((file) => file !== NAME),
  );
}

/**
 * One short hash of everything in these folders and files of `root`: the same bytes under the same names give the same
 * hash. Names that begin with a dot are left out, since an editor or the system put them there.
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
