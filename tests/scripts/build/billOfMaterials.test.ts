import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bill, billText, type Lock, shippedBill } from '../../../scripts/build/billOfMaterials.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

const component = (ref: string) => {
  const [, name = '', version = ''] = /^(.+)@(.+)$/.exec(ref) ?? [];
  return { 'bom-ref': ref, name, version };
};

/** A bill as npm makes it, of who brings along whom. */
function billOf(brings: Record<string, string[]>): Bill {
  return {
    serialNumber: 'urn:uuid:by-chance',
    metadata: {
      timestamp: '2026-11-26T09:00:00.000Z',
      tools: [{ vendor: 'npm', name: 'cli', version: '11.0.0' }],
      component: { 'bom-ref': 'page@1.0.0', name: 'folder-of-noor' },
    },
    components: Object.keys(brings)
      .filter((ref) => ref !== 'page@1.0.0')
      .map(component),
    dependencies: Object.entries(brings).map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
}

const PROJECT = { name: 'page', dependencies: { react: '19.0.0', words: '2.0.0' } };
const ALL = billOf({
  'page@1.0.0': ['react@19.0.0', 'words@2.0.0', 'tester@3.0.0'],
  'react@19.0.0': ['scheduler@0.1.0'],
  'words@2.0.0': ['compiler@4.0.0', 'react@19.0.0'],
  'scheduler@0.1.0': [],
  'tester@3.0.0': ['react@19.0.0', 'asserting@5.0.0'],
  'asserting@5.0.0': [],
  'compiler@4.0.0': ['native@6.0.0'],
  'native@6.0.0': [],
});
const LOCK: Lock = {
  packages: {
    '': {},
    'node_modules/react': { version: '19.0.0' },
    'node_modules/words': { version: '2.0.0' },
    'node_modules/scheduler': { version: '0.1.0' },
    'node_modules/tester': { version: '3.0.0', dev: true },
    'node_modules/tester/node_modules/asserting': { version: '5.0.0', dev: true },
    'node_modules/tester/node_modules/scheduler': { version: '0.1.0', dev: true },
    // `words` would use it where it is there; it is there for development.
    'node_modules/compiler': { version: '4.0.0', devOptional: true },
    'node_modules/native': { version: '6.0.0' },
  },
};

describe('the bill of materials', () => {
  const bill = shippedBill(ALL, PROJECT, LOCK);

  it('has what the project asks for and what that brings along, asked for by a tool too or not', () => {
    expect(bill.components.map((each) => each['bom-ref'])).toEqual(['react@19.0.0', 'words@2.0.0', 'scheduler@0.1.0']);
  });

  it('says who brings along whom, of these alone', () => {
    expect(bill.dependencies).toEqual([
      { ref: 'page@1.0.0', dependsOn: ['react@19.0.0', 'words@2.0.0'] },
      { ref: 'react@19.0.0', dependsOn: ['scheduler@0.1.0'] },
      { ref: 'words@2.0.0', dependsOn: ['react@19.0.0'] },
      { ref: 'scheduler@0.1.0', dependsOn: [] },
    ]);
  });

  it('says nothing of when, where and by whom it was made', () => {
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).toEqual({
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { 'bom-ref': 'page@1.0.0', name: 'page' },
    });
  });

  it('is not made where a package is missing', () => {
    expect(() => shippedBill(billOf({ 'page@1.0.0': [] }), PROJECT, LOCK)).toThrow(/lacks words@2.0.0/);
  });
});

describe('the bill of materials of the page', () => {
  const text = billText();

  it('is the same each time', () => {
    expect(billText()).toBe(text);
  });

  it('has every package that the project asks for, in the version and with the hash of the lock file', () => {
    const { components } = JSON.parse(text) as { components: { name: string; version: string; hashes: unknown }[] };
    const locked = Object.entries<{ version: string; integrity: string }>(read('package-lock.json').packages);
    const unlike = components.filter(({ name, version, hashes }) => {
      const found = locked.find(([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version);
      const content = Buffer.from(found?.[1].integrity.replace('sha512-', '') ?? '', 'base64').toString('hex');
      return JSON.stringify(hashes) !== JSON.stringify([{ alg: 'SHA-512', content }]);
    });
    expect(unlike).toEqual([]);
    const names = components.map(({ name }) => name);
    expect(Object.keys(read('package.json').dependencies).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names no address but that of its own form, and no place on a disk', () => {
    expect(text.match(/\w+:\/\/[^"]*/g)).toEqual(['http://cyclonedx.org/schema/bom-1.5.schema.json']);
    expect(text).not.toContain(ROOT);
    expect(JSON.parse(text).metadata.component.name).toBe('tribecraft');
  });
});
