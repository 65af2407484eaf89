import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** The part of a CycloneDX list that is read. */
export interface Bill {
  serialNumber?: string;
  metadata: {
    timestamp?: string;
    tools?: { vendor: string; name: string; version?: string }[];
    component: { 'bom-ref': string; name: string };
  };
  components: { 'bom-ref': string; name: string; version: string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** The parts of package.json and package-lock.json that are read. */
export interface Project {
  name: string;
  dependencies: Record<string, string>;
}
export interface Lock {
  packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>;
}

/**
 * Every package needed for more than development, as `name@version`: one package may be installed in several places.
 */
function notForDevelopment({ packages }: Lock): Set<string> {
  const entries = Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  return new Set(entries.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`));
}

/** The packages that the project asks for, and those that they bring along. */
function shippedOf({ dependencies }: Bill, project: Project, lock: Lock): Set<string> {
  const brings = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const wanted = notForDevelopment(lock);
  const shipped = new Set<string>();
  const waiting = Object.entries(project.dependencies).map(([name, version]) => `${name}@${version}`);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (!brings.has(ref)) throw new Error(`The bill of materials lacks ${ref}`);
    if (shipped.has(ref) || !wanted.has(ref)) continue;
    shipped.add(ref);
    waiting.push(...(brings.get(ref) ?? []));
  }
  return shipped;
}

/**
 * Reduces a bill of everything that is installed to the packages that the page is made of. The same lock file gives the
 * same bill, wherever and whenever it is made.
 */
export function shippedBill(all: Bill, project: Project, lock: Lock): Bill {
  const shipped = shippedOf(all, project, lock);
  const { serialNumber: _random, ...bill } = all;
  const { timestamp: _now, tools = [], component, ...about } = bill.metadata;
  const own = component['bom-ref'];
  return {
    ...bill,
    metadata: {
      ...about,
      tools: tools.map(({ version: _ofThisMachine, ...tool }) => tool),
      // npm takes the name from the folder, which may be called anything.
      component: { ...component, name: project.name },
    },
    components: bill.components.filter((each) => shipped.has(each['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own || shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) })),
  };
}

/**
 * The bill of everything, which npm reads from the lock file without a network. Not with `--omit=dev`, which would also
 * leave out what a development package happens to need as well, such as React. `--include` overrides the environment of
 * a build, which may tell npm to omit the same.
 */
function billOfAll(): Bill {
  const included = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`);
  const asked = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', ...included];
  const text = execFileSync('npm', asked, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return JSON.parse(text) as Bill;
}

const read = <Content>(file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Content;

/** The text of `sbom.cdx.json`. */
export function billText(): string {
  const bill = shippedBill(billOfAll(), read<Project>('package.json'), read<Lock>('package-lock.json'));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Puts the bill of materials beside the built page, in the form of CycloneDX. The page itself never reads it. */
export function billOfMaterials(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build } }) {
        writeFileSync(join(resolve(root, build.outDir), 'sbom.cdx.json'), billText());
      },
    },
  };
}
