import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsInLock } from './support/lockFile.ts';
import { packagesInReadme } from './support/shippedPackages.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const lock = JSON.parse(read('package-lock.json'));
const project = JSON.parse(read('package.json'));

describe('what is installed', () => {
  it('is one exact version of each package, from the registry, with its hash', () => {
    expect(problemsInLock(lock)).toEqual([]);
  });

  it('is what package.json asks for', () => {
    const { dependencies, devDependencies } = lock.packages[''];
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: project.dependencies,
      devDependencies: project.devDependencies,
    });
  });

  it('runs no script of its own', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('would be refused from anywhere else, without a hash, as a range, or as another version', () => {
    const packages = {
      '': { dependencies: { react: '^19.0.0', immer: '11.2.10' } },
      'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
      'node_modules/immer': { version: '11.2.9', integrity: 'sha512-b' },
      'node_modules/left': { version: '1.0.0', integrity: 'sha1-c' },
      'node_modules/mirror': { version: '1.0.0', integrity: 'sha512-d', resolved: 'https://mirror.example/m.tgz' },
      'node_modules/asks': {
        version: '1.0.0',
        integrity: 'sha512-e',
        dependencies: { it: 'git+ssh://git.example/it' },
      },
      'node_modules/npm': { version: '1.0.0', integrity: 'sha512-f', resolved: 'https://registry.npmjs.org/npm.tgz' },
      'tools/own': { version: '1.0.0', integrity: 'sha512-g' },
    };
    expect(problemsInLock({ packages })).toEqual([
      'react: ^19.0.0 is not one version',
      'react: the lock has another version',
      'immer: the lock has another version',
      'node_modules/left: has no hash',
      'node_modules/mirror: comes from https://mirror.example/m.tgz',
      'node_modules/asks: asks for it from git+ssh://git.example/it',
      'tools/own: is a folder, not a package of the registry',
    ]);
  });
});

describe('the list of shipped packages in the README', () => {
  it('gives a reason for each that the project asks for, and for no other', () => {
    expect(packagesInReadme().asked).toEqual(Object.keys(project.dependencies).sort());
  });

  it('names beside them only what they bring along', () => {
    const { broughtAlong } = packagesInReadme();
    const locked: [string, { dev?: boolean; devOptional?: boolean }][] = Object.entries(lock.packages);
    const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional).map(([path]) => `/${path}`);
    // One that is there in several versions may stand below what asks for it.
    const unknown = broughtAlong.filter((name) => !shipped.some((path) => path.endsWith(`/node_modules/${name}`)));
    expect(unknown).toEqual([]);
    expect(broughtAlong.length).toBeGreaterThan(0);
  });
});
