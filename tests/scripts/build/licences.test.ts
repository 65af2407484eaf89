import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBehind, licencesOf } from '../../../scripts/build/licences.ts';

const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const heads = (licences: string) => licences.match(/^\S+ [\d.]+ \(.+\)$/gm);

describe('the licences', () => {
  it('are those of the packages that files come from, once each, and none for our own files', () => {
    const licences = licencesOf([
      join(MODULES, 'react', 'index.js'),
      join(MODULES, 'react', 'cjs', 'react.production.js'),
      `${join(MODULES, 'immer', 'dist', 'immer.mjs')}?v=1`,
      '/home/noor/tribecraft/src/main.tsx',
    ]);
    expect(heads(licences)).toEqual([
      expect.stringMatching(/^immer .*\(MIT\)$/),
      expect.stringMatching(/^react .*\(MIT\)$/),
    ]);
    expect(licences).toContain('Permission is hereby granted');
  });

  it('name a package by its own name, not by a folder in it that says which kind of modules it holds', () => {
    expect(heads(licencesOf([join(MODULES, 'zod', 'v4', 'classic', 'index.js')]))).toEqual([
      expect.stringMatching(/^zod .*\(MIT\)$/),
    ]);
  });

  it('are asked for what stands in the workers too', () => {
    const bundle = {
      getModuleIds: () => ['a.ts', 'b.ts?program'].values(),
      getModuleInfo: (id: string) => ({ meta: id === 'b.ts?program' ? { bundled: ['c.js'] } : {} }),
    };
    expect(filesBehind(bundle as Parameters<typeof filesBehind>[0])).toEqual(['a.ts', 'b.ts?program', 'c.js']);
  });
});
