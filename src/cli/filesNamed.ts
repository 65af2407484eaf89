import { statSync } from 'node:fs';
import { isAbsolute, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** A file to read; one that was `found` in a folder may be something else than a document. */
export interface NamedFile {
  file: string;
  isFound: boolean;
}

export interface FilesNamed {
  /** Each once, in the order in which they were named; those of a folder or a pattern in the order of letters. */
  files: NamedFile[];
  /** The folders and patterns in which there is no file. */
  empty: string[];
}

/** What nobody means who names a folder. */
const NEVER = ['**/node_modules/**'];

/**
 * The files that are meant by the names of files, folders (all JSON in them, at any depth, but in what begins with a dot)
 * and patterns such as `plans/**\/*.json`. Patterns are looked up here and not by the shell, so that they mean the same on
 * every system; what exists under the very name is no pattern. A file that is not there is left to whoever reads it.
 */
export function filesNamed(names: readonly string[]): FilesNamed {
  const files = new Map<string, NamedFile>();
  const empty: string[] = [];
  for (const name of names) {
    const found = meantBy(slashed(name));
    if (found.length === 0) empty.push(name);
    for (const each of found) if (files.get(each.file)?.isFound ?? true) files.set(each.file, each);
  }
  return { files: [...files.values()], empty };
}

function meantBy(name: string): NamedFile[] {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const folder = name === '.' ? '' : `${name.replace(/\/+$/, '')}/`;
    return sorted(
      globSync('**/*.json', { cwd: name, ignore: NEVER }).map((file) => `${folder}${file}`),
      true,
    );
  }
  if (stats || !isDynamicPattern(name)) return [{ file: name, isFound: false }];
  return sorted(globSync(name, { absolute: isAbsolute(name), ignore: NEVER, expandDirectories: false }), false);
}

function sorted(files: string[], isFound: boolean): NamedFile[] {
  return files.sort().map((file) => ({ file, isFound }));
}

/** On Windows the folders of a name may be divided by either sign; elsewhere one of them is a letter like others. */
function slashed(name: string): string {
  return sep === '\\' ? name.replaceAll('\\', '/') : name;
}
