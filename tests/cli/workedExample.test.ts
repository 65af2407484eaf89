import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/build/commandLine.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/rules-as-code.md'), 'utf8');
const SLOW = { timeout: 60_000 };

/** What the page has between two fences of that language. */
function fenced(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``).exec(PAGE) ?? [];
  if (!text) throw new Error(`The page has no ${language}`);
  return text;
}

/** The commands of the build by the names of its steps. */
function steps(): Map<string, string> {
  const parts = fenced('yaml')
    .split(/^ {6}- /m)
    .slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [, name, script = ''] = /^name: (.+)\n {8}run: ([\s\S]+)/.exec(part) ?? [];
      return name ? [[name, script.replace(/^\|\n/, '').replace(/^ {10}/gm, '')]] : [];
    }),
  );
}

/** A document of one squad with so many members. */
function squadOf(size: number) {
  const people = Array.from({ length: size }, (_, place) => ({ id: `person:n${place}`, name: `Imani ${place}` }));
  const members = people.map(({ id }, place) => ({ person: id, productOwner: place === 0 }));
  const squads = [{ id: 'squad:web', tribe: 'tribe:home', name: 'Web', members }];
  const organisation = { tribes: [{ id: 'tribe:home', name: 'Home' }], squads, people };
  const scenarios = [{ id: 'scenario:today', name: 'Today', organisation }];
  return JSON.stringify({ format: 'tribecraft', version: 2, name: 'Home', scenarios });
}

let folder: string;
const summary = () => readFileSync(join(folder, 'summary.md'), 'utf8');

/** Carries out what a shell of the build would. */
function carriedOut(script: string) {
  const env = { ...process.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

function step(name: string) {
  const script = steps().get(name);
  if (!script) throw new Error(`The build has no step ${name}`);
  return carriedOut(script);
}

function commit(): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
  git('add', '-A');
  git('-c', 'user.name=Ana', '-c', 'user.email=ana@bank.example', 'commit', '-q', '-m', 'As it is');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worked-'));
  for (const name of ['organisation', 'rules', 'tools']) mkdirSync(join(folder, name));
  await buildCommandLine(join(folder, 'tools'));
  writeFileSync(join(folder, 'rules/firm.rules.json'), fenced('json'));
  writeFileSync(join(folder, 'organisation/mortgages.json'), squadOf(9));
  copyFileSync(join(ROOT, 'src/storage/examples/every-rule.en.json'), join(folder, 'organisation/payments.json'));
  execFileSync('git', ['init', '-q', folder]);
  commit();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the worked example', SLOW, () => {
  it('keeps what is known, then fails for what is new or worse alone', () => {
    const [, keep = ''] = /^ {4}(node .+ --output rules\/known\.json)$/m.exec(PAGE) ?? [];
    expect(carriedOut(keep)).toEqual({ status: 1, out: '', err: '' });
    const last = 'What is new or worse fails, beside the files';
    expect(step(last)).toEqual({ status: 0, out: '', err: '' });

    writeFileSync(join(folder, 'organisation/mortgages.json'), squadOf(10));
    commit();
    const { status, out } = step(last);
    expect(status).toBe(1);
    expect(out).toContain('::error file=organisation/mortgages.json,line=1,title=Squad size::Web has 10 members');
    expect(out.match(/^::error /gm)).toHaveLength(1);
  });

  it('tells which tribes, what changes and all findings, without failing for a finding', () => {
    const told = step('Which tribes break which rules');
    expect(told.status).toBe(0);
    expect(told.out).toContain('organisation/mortgages.json, Today: ');
    expect(step('What changes, on the page of this run').out).toContain('  New: Imani 9\n');
    expect(step('The findings, on the page of this run').status).toBe(0);
    expect(summary()).toContain('## organisation/payments.json');
  });

  it('ends where a file cannot be read', () => {
    writeFileSync(join(folder, 'organisation/broken.json'), '{"format":"tribecraft"}');
    const names = [...steps().keys()].filter((name) => !name.startsWith('What changes'));
    expect(names.map((name) => step(name).status)).toEqual([1, 1, 2]);
  });
});
