import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';

interface Package {
  name: string;
  version: string;
  license: string;
}

/** The folder of the package that a module is part of; null for a module of our own. */
function packageFolder(module: string): string | null {
  if (!module.includes('/node_modules/')) return null;
  let folder = dirname(module.replace(/^\0/, '').replace(/\?.*$/, ''));
  // A folder within a package may hold a nameless package.json that only says which kind of modules are in it.
  while (!existsSync(join(folder, 'package.json')) || !read(folder).name) folder = dirname(folder);
  return folder;
}

function read(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** Every file that a bundle was made of, those of its workers too (`workerProgram.ts`). */
export function filesBehind(bundle: Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>): string[] {
  return [...bundle.getModuleIds()].flatMap((id) => [id, ...(bundle.getModuleInfo(id)?.meta.bundled ?? [])]);
}

/** The licences of all packages that these files come from, by name: their terms ask that copies carry them. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.map((module) => packageFolder(module.replaceAll('\\', '/'))));
  return [...folders]
    .filter((folder) => folder !== null)
    .map((folder) => ({ ...read(folder), text: licenceIn(folder) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'='.repeat(80)}\n\n`);
}
