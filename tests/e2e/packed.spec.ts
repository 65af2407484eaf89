import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './support/built.ts';

const ROOT = join(DIST, '..');
const EXAMPLE = join(ROOT, 'src/storage/examples/every-rule.en.json');

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed '));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

/** Every file below a folder, by its path from there. */
function filesIn(where: string): string[] {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(where.length + 1))
    .sort();
}

/** Packs the project as it was built, and unpacks that elsewhere. */
function unpacked(): string {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  return join(folder, 'package');
}

test('the packed package is the command line and nothing it was made of, and runs with Node alone', () => {
  const where = unpacked();
  expect(filesIn(where)).toEqual(['LICENSE', 'README.md', 'dist/tribecraft.mjs', 'package.json']);
  const { bin } = JSON.parse(readFileSync(join(where, 'package.json'), 'utf8')) as { bin: { tribecraft: string } };
  copyFileSync(EXAMPLE, join(folder, 'plan.json'));
  const run = (...words: string[]) => spawnSync(join(where, bin.tribecraft), words, { cwd: folder, encoding: 'utf8' });
  const { status, stdout, stderr } = run('check', '--format', 'summary', 'plan.json');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('plan.json, Today: 5 breaches, 15 warnings, 23 hints, 1 waived');
  expect(run('diff', 'plan.json', 'plan.json').stdout).toContain('Today: nothing changed');
  expect(run('--help').stdout).toContain('Usage: tribecraft check');
});

test('the one file beside the page runs alone, wherever it is', () => {
  copyFileSync(join(DIST, 'tribecraft.mjs'), join(folder, 'rules.mjs'));
  copyFileSync(EXAMPLE, join(folder, 'plan.json'));
  const run = spawnSync(process.execPath, ['rules.mjs', 'plan.json', '--json'], { cwd: folder, encoding: 'utf8' });
  const own = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/tribecraft.ts', EXAMPLE, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe(own.stdout.replace(JSON.stringify(EXAMPLE), '"plan.json"'));
});
