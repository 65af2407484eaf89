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

/** Where a document comes to show names or to hide them: every file for others takes what comes of it. */
const HIDING = 'src/domain/hiding/';
const DISCLOSED = ['Disclosed', 'DisclosedScenario'];
/** What an exporter would take that nobody decided about. */
const UNDECIDED = ['Document', 'Scenario', 'Organisation', 'Person'];
/** What lets a file out of the page, or what is copied, by where it stands. */
const WAYS_OUT: Readonly<Record<string, readonly string[]>> = {
  'src/storage/files.ts': ['download'],
  'src/storage/keptFiles.ts': ['saveJson', 'saveOver'],
  'src/documents/copyRows.ts': ['copyRows'],
  'src/documents/exportCsv.ts': ['exportCsv'],
  'src/documents/exportJson.ts': ['exportJson', 'downloadText'],
  'src/documents/exportText.ts': ['exportText'],
  'src/documents/exportXlsx.ts': ['exportXlsx'],
};
/** Who gives users what is theirs, whole and as it is: a copy of their own work, or of a file that they brought. */
const OWN = [
  'src/documents/allDocuments.ts',
  'src/documents/fileSaving.ts',
  'src/documents/locking.ts',
  'src/panels/ErrorBoundary.tsx',
  'src/panels/StatusLine.tsx',
  'src/panels/bringIn/SaveLeftOut.tsx',
  'src/panels/dialogs/OpenFaults.tsx',
  'src/panels/entries/globalEntries.ts',
  'src/panels/toolbar/ExportItems.tsx',
  // What the rules found in files that are not open: made by `reportOn`, which takes what was decided about.
  'src/pages/checkFiles/CheckBar.tsx',
];

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

/**
 * Whoever makes a file for others says how it shows names: exporters take no document that nobody decided about, nobody
 * declares one to be decided about, and who lets something out asks where that is decided.
 */
function hidingProblems(module: SourceModule): string[] {
  const { path, names, casts } = module;
  const targets = module.imports.map((imported) => resolve(path, imported));
  const takes = targets.some((target) => /^src\/domain\/(document|organisation)\.ts$/.test(target));
  const ways = Object.entries(WAYS_OUT).flatMap(([file, ways]) =>
    targets.includes(file) ? ways.filter((way) => names.has(way)) : [],
  );
  const isAsked = targets.some((target) => target.startsWith(HIDING)) || OWN.includes(path) || path in WAYS_OUT;
  return [
    ...(placeOf(path) === 'exporting' && takes ? UNDECIDED.filter((type) => names.has(type)) : []).map(
      (type) => `${path}: exports a ${type} of which nobody decided how it shows names`,
    ),
    ...(path.startsWith(HIDING) ? [] : DISCLOSED.filter((type) => casts.has(type))).map(
      (type) => `${path}: only ${HIDING} says what is ${type}`,
    ),
    ...(isAsked ? [] : ways).map((way) => `${path}: ${way} lets names out that nobody decided about`),
  ];
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
      ...hidingProblems(module),
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
