import { KEEP_NOTHING } from '../../scripts/keepNothing.ts';
import type { ImportTable } from './importTable.ts';
import { resolve, type SourceModule } from './sourceModule.ts';

/** Folders whose result depends on nothing but what they are given. */
const PURE = ['domain', 'scene'];
const IMPURE = ['Date.now', 'new Date', 'Math.random', 'performance', 'crypto'];
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
];
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'manager', 'types'];
const HUSHED = /biome-ignore|@ts-ignore|@ts-nocheck|\b(?:TODO|FIXME|XXX)\b/;
/** Ways to leave a test out. Only what needs real data, which not everybody has, may do so: in one place for each runner. */
const LEFT_OUT = ['it', 'test', 'describe'].flatMap((owner) =>
  ['only', 'skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fails'].map((way) => `${owner}.${way}`),
);
const MAY_LEAVE_OUT = ['tests/support/realData.ts', 'tests/e2e/support/realData.ts'];

/** What a test may not do whose process is shared with those that come after it. */
const OF_A_PROCESS_ALONE = ['vi.mock', 'vi.doMock', 'vi.resetModules'];

/** The folder of `src` that a file stands in, or the file itself where it stands in none. */
function placeOf(path: string): string {
  return path.replace(/^src\//, '').split('/')[0] ?? '';
}

function allows(allowed: string, target: string): boolean {
  return target === allowed || target.startsWith(`${allowed}/`);
}

function importProblems(module: SourceModule, mayImport: ImportTable): string[] {
  const place = placeOf(module.path);
  const allowed = mayImport[place];
  if (!allowed) return [`${module.path}: ${place} is not in the table of who may import whom`];
  return module.imports
    .map((imported) => resolve(module.path, imported))
    .filter((target) => {
      const inside = target.startsWith('src/') ? target.slice('src/'.length) : target;
      return ![place, ...allowed].some((each) => allows(each, inside));
    })
    .map((target) => `${module.path}: ${place} may not import ${target}`);
}

function usedProblems(module: SourceModule, forbidden: readonly string[], why: string): string[] {
  return forbidden.filter((name) => module.names.has(name)).map((name) => `${module.path}: ${name} ${why}`);
}

function nameProblems({ path }: SourceModule): string[] {
  const parts = path.toLowerCase().split(/[/.]/);
  return EMPTY_NAMES.filter((name) => parts.includes(name)).map((name) => `${path}: "${name}" says nothing`);
}

function hushedProblems({ path, comments }: SourceModule): string[] {
  return comments.filter((comment) => HUSHED.test(comment)).map((comment) => `${path}: comment "${comment.trim()}"`);
}

/** A worker is a program of its own, which begins anew whenever it is started. */
function keptProblems({ path, keeps }: SourceModule): string[] {
  if (!KEEP_NOTHING.includes(placeOf(path)) || path.endsWith('Worker.ts')) return [];
  return keeps.map((name) => `${path}: ${name} is kept from one call to the next`);
}

/** Every circle of imports, named once, from the first file of the alphabet. */
function circleProblems(modules: readonly SourceModule[]): string[] {
  const targets = new Map(
    modules.map((module) => [module.path, module.imports.map((imported) => resolve(module.path, imported))]),
  );
  const done = new Set<string>();
  const problems: string[] = [];
  function follow(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) problems.push(`in a circle: ${[...trail.slice(start), path].join(' -> ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  }
  for (const path of [...targets.keys()].sort()) follow(path, []);
  return problems;
}

/** What in `src` breaks the rules of the house, in words; empty when nothing does. */
export function problemsInSource(modules: readonly SourceModule[], mayImport: ImportTable): string[] {
  return [
    ...modules.flatMap((module) => [
      ...importProblems(module, mayImport),
      ...(module.onlyPassesOn ? [`${module.path}: only passes on what stands elsewhere`] : []),
      ...(PURE.includes(placeOf(module.path)) ? usedProblems(module, IMPURE, 'is no pure function’s') : []),
      ...keptProblems(module),
      ...usedProblems(module, NETWORK, 'could let a document out of the browser'),
      ...nameProblems(module),
      ...hushedProblems(module),
    ]),
    ...circleProblems(modules),
  ];
}

/** What in `tests` leaves a test out, hides a fault, would change the tests after it or has an empty name. */
export function problemsInTests(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => [
    ...(MAY_LEAVE_OUT.includes(module.path) ? [] : usedProblems(module, LEFT_OUT, 'leaves tests out')),
    ...(KEEP_NOTHING.some((folder) => module.path.startsWith(`tests/${folder}/`))
      ? usedProblems(module, OF_A_PROCESS_ALONE, 'needs a process of its own')
      : []),
    ...nameProblems(module),
    ...hushedProblems(module),
  ]);
}
