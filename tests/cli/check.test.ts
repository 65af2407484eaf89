import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/build/commandLine.ts';
import { run } from '../support/commandLine.ts';
import { REAL_DATA } from '../support/dataFolder.ts';
import { itOnRealData } from '../support/realData.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EVERY_KEY = join(ROOT, 'tests/fixtures/every-key.json');
const SLOW = { timeout: 60_000 };

let folder: string;
let program: string;

/** Runs the command line as somebody would who stands in the folder of the test's files. */
const check = (...words: string[]) => run(program, folder, words);

function json(...words: string[]) {
  const { out } = check('--json', ...words);
  return JSON.parse(out).files;
}

function save(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** A document of one squad, with so many members, the first of whom owns the product. */
function squadOf(size: number, besides: object = {}) {
  const people = Array.from({ length: size }, (_, place) => ({ id: `person:n${place}`, name: `Nadia ${place}` }));
  const members = people.map(({ id }, place) => ({ person: id, productOwner: place === 0 }));
  const squads = [{ id: 'squad:app', tribe: 'tribe:home', name: 'App', mission: 'A phone is enough', members }];
  const tribes = [{ id: 'tribe:home', name: 'Home', purpose: 'A home', lead: 'person:n0', coaches: ['person:n1'] }];
  const scenario = { id: 'scenario:today', name: 'Today', organisation: { tribes, squads, people } };
  return { format: 'tribecraft', version: 2, name: 'One squad', scenarios: [scenario], ...besides };
}

type Findings = { rule: string; subject: string }[];

function countsAndRules({ counts, findings }: { counts: object; findings: Findings }): [object, string[]] {
  return [counts, findings.map(({ rule, subject }) => `${rule} ${subject}`)];
}

const WAIVER = { rule: 'squad-size', subject: 'squad:app', reason: 'until the merger', until: '2027-03-31' };
const NO_ADVICE = Object.fromEntries(['line-manager', 'squad-mixed'].map((rule) => [rule, { severity: 'off' }]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  program = await buildCommandLine(folder);
  save('ten.json', squadOf(10));
  save('warned.json', squadOf(6));
  save('quiet.json', squadOf(6, { rules: NO_ADVICE }));
  save('waived.json', squadOf(10, { rules: NO_ADVICE, waivers: [WAIVER] }));
  const two = squadOf(10, { rules: NO_ADVICE, waivers: [{ ...WAIVER, scenario: 'scenario:proposal' }] });
  save('two.json', { ...two, scenarios: [...two.scenarios, { ...two.scenarios[0], id: 'scenario:proposal' }] });
  save('softer.json', squadOf(10, { rules: { 'squad-size': { limit: 12 }, 'squad-mixed': { severity: 'info' } } }));
  save('standard.json', { rules: { 'squad-size': { limit: 8 } } });
  save('broken.json', squadOf(2, { pack: 'own', name: '' }));
  const project = { id: 'project:a', name: 'A', begin: '2027-01-04', end: '2027-05-28', after: ['project:a'] };
  const circle = { products: [{ id: 'product:a', name: 'A', phase: '2' }], projects: [project] };
  mkdirSync(join(folder, 'plans', 'old'), { recursive: true });
  save('plans/quiet.json', squadOf(6, { rules: NO_ADVICE }));
  save('plans/old/ten.json', squadOf(10));
  save('plans/own.rules.json', { rules: {} });
  mkdirSync(join(folder, 'notes'));
  save('notes/package.json', {});
  save('circle.json', { ...squadOf(2), scenarios: [{ id: 'scenario:a', name: 'A', organisation: circle }] });
  save('crowd.json', { ...squadOf(2), waivers: Array.from({ length: 250 }, () => ({})) });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the exit status', SLOW, () => {
  it.each([
    [0, ['warned.json']],
    [1, ['warned.json', '--strict']],
    [0, ['quiet.json', '--strict']],
    [1, ['quiet.json', 'ten.json', 'quiet.json']],
    [1, ['two.json']],
    [0, ['softer.json']],
    [1, ['softer.json', '--rules', 'standard.json']],
    [2, ['broken.json', 'ten.json', 'quiet.json']],
    [2, ['.']],
    [2, ['ten.json', '--rules', 'broken.json']],
    [2, ['ten.json', '--loud']],
  ])('is %i for %j', (status, words) => {
    expect(check(...words).status).toBe(status);
  });
});

describe('what is printed', SLOW, () => {
  it('is the summary, then every finding of every scenario, in English', () => {
    const { out, err } = check('ten.json');
    expect(err).toBe('');
    expect(out.split('\n').slice(0, 7)).toEqual([
      'ten.json, Today: 1 breach, 9 warnings, 0 hints, 0 waived',
      '  Everywhere                        Squad size 1, Line manager 8, Mixed squad 1',
      '  Home        1 breach, 9 warnings  Squad size 1, Line manager 8, Mixed squad 1',
      '',
      'ten.json, Today',
      '  breach   squad-size    squad:app  App has 10 members (limit 9)',
      expect.stringMatching(/^ {2}warning {2}line-manager {2}person:n\d {2}Nadia \d /),
    ]);
  });

  it('calls by their names what a finding is about, whatever it is', () => {
    const found = json(join(ROOT, 'src/storage/examples/every-rule.en.json'))[0].scenarios[0].findings;
    const messages = found.map(({ message }: { message: string }) => message);
    expect(messages).toContain('New savings system ends after the launch of Pension savings');
    expect(messages).toContain('Pensions 2028 has no programme manager');
    expect(messages.join()).not.toMatch(/(?:person|squad|chapter|tribe|product|project|programme):/);
  });

  it('is JSON with --json, a finding for each rule and subject, with count and limit where there is a limit', () => {
    const [file] = json('ten.json');
    expect(file.file).toBe('ten.json');
    expect(file.scenarios).toHaveLength(1);
    const [{ id, name, counts, findings }] = file.scenarios;
    expect({ id, name, counts }).toEqual({
      id: 'scenario:today',
      name: 'Today',
      counts: { error: 1, warning: 9, info: 0, waived: 0 },
    });
    expect(findings[0]).toEqual({
      rule: 'squad-size',
      severity: 'error',
      subject: 'squad:app',
      name: 'App',
      tribe: { id: 'tribe:home', name: 'Home' },
      message: 'App has 10 members (limit 9)',
      waived: false,
      count: 10,
      limit: 9,
      line: 1,
    });
    expect(findings.at(-1)).toEqual({
      rule: 'squad-mixed',
      severity: 'warning',
      subject: 'squad:app',
      name: 'App',
      tribe: { id: 'tribe:home', name: 'Home' },
      message: expect.any(String),
      waived: false,
      line: 1,
    });
  });

  it('counts a waived finding under waived alone, until its day has passed', () => {
    const last = check('--json', 'waived.json', '--on', '2027-03-31');
    expect(last.status).toBe(0);
    const [held] = JSON.parse(last.out).files;
    expect(held.scenarios[0].counts).toEqual({ error: 0, warning: 0, info: 0, waived: 1 });
    expect(held.scenarios[0].findings[0]).toMatchObject({ rule: 'squad-size', severity: 'error', waived: true });
    const after = check('--json', 'waived.json', '--on=2027-04-01');
    expect(after.status).toBe(1);
    const [passed] = JSON.parse(after.out).files;
    expect(passed.scenarios[0].counts).toEqual({ error: 1, warning: 0, info: 0, waived: 0 });
  });

  it('counts a finding waived in one scenario in the others', () => {
    const [file] = json('two.json', '--on', '2027-01-01');
    expect(file.scenarios.map(({ counts }: { counts: object }) => counts)).toEqual([
      { error: 1, warning: 0, info: 0, waived: 0 },
      { error: 0, warning: 0, info: 0, waived: 1 },
    ]);
  });

  it('has what is found in products, projects and programmes, by their ids', () => {
    const { findings } = json(EVERY_KEY)[0].scenarios[0];
    expect(findings).toContainEqual({
      rule: 'project-lead',
      severity: 'warning',
      subject: 'project:archive',
      name: 'Archief',
      tribe: null,
      message: expect.stringContaining('Archief'),
      waived: false,
      line: expect.any(Number),
    });
    const subjects = new Set(findings.map(({ subject }: { subject: string }) => subject));
    expect([...subjects]).toEqual(expect.arrayContaining(['product:app', 'squad:app']));
  });

  it('is of a file of version 1 what it always was', () => {
    expect(json(EVERY_KEY.replace('.json', '.v1.json'))[0].scenarios.map(countsAndRules)).toEqual([
      [{ error: 0, warning: 0, info: 1, waived: 0 }, ['squad-small squad:app']],
      [{ error: 0, warning: 0, info: 0, waived: 0 }, []],
    ]);
  });

  it('has every scenario of every file, in the order given', () => {
    const files = json(EVERY_KEY, 'quiet.json');
    expect(files.map((file: { file: string }) => file.file)).toEqual([EVERY_KEY, 'quiet.json']);
    expect(files[0].scenarios.map((scenario: { id: string }) => scenario.id)).toEqual([
      'scenario:today',
      'scenario:proposal',
    ]);
  });

  it('says on standard error why a file could not be read, and checks the others', () => {
    const { out, err } = check('broken.json', 'quiet.json', 'gone.json');
    expect(err.split('\n').slice(0, 2)).toEqual([
      'broken.json: name: blank: write at least one letter',
      'broken.json: pack: unknown: "own". Choose from whitepaper, spotify-2012, strict',
    ]);
    const path = 'scenarios[0].organisation.products[0]';
    expect(check('circle.json').err.split('\n').slice(0, 2)).toEqual([
      `circle.json: ${path}.phase: unknown: "2". Choose from 1, 2a, 2b, 2c, 3a, 3b, 4`,
      expect.stringContaining('circle.json: scenarios[0].organisation.projects[0].after: "project:a" waits for itself'),
    ]);
    expect(err).toContain('gone.json: ENOENT');
    expect(out).toContain('quiet.json, Today: 0 breaches');
  });

  it('has a file that could not be read in the JSON too, with the first of its faults and how many there are', () => {
    const [broken, quiet, crowd] = json('broken.json', 'quiet.json', 'crowd.json');
    expect(broken).toEqual({
      file: 'broken.json',
      faults: [
        { path: 'name', message: 'blank: write at least one letter' },
        { path: 'pack', message: 'unknown: "own". Choose from whitepaper, spotify-2012, strict' },
      ],
      faultCount: 2,
      scenarios: [],
    });
    expect(quiet.scenarios).toHaveLength(1);
    expect([crowd.faults.length, crowd.faultCount]).toEqual([200, 750]);
  });

  it('is of every document in a folder or of a pattern; other JSON in a folder is passed over, and said to be', () => {
    const found = check('plans', '--json');
    expect(JSON.parse(found.out).files.map(({ file }: { file: string }) => file)).toEqual([
      'plans/old/ten.json',
      'plans/quiet.json',
    ]);
    expect([found.status, found.err]).toEqual([1, 'plans/own.rules.json: not a Tribecraft document, passed over\n']);
    expect(check('plans/*.json').err).toMatch(/^plans\/own\.rules\.json: .+\n$/);
    expect(check('plans/*.json').status).toBe(2);
    expect(check('plans/q*.json')).toMatchObject({ status: 0, err: '' });
  });

  it('is no success where a folder or a pattern has no document', () => {
    expect(check('quiet.json', 'plans/x*.json')).toMatchObject({ status: 2, err: 'No file: plans/x*.json\n' });
    expect(check('notes').status).toBe(2);
  });

  it('says with --baseline what is new since an output as JSON or a document, and fails for that alone', () => {
    check('ten.json', '--json', '--output', 'earlier.json');
    const eleven = squadOf(11);
    save('eleven.json', eleven);
    const changes = (...words: string[]) => {
      const { status, out } = check('--json', ...words);
      return [status, JSON.parse(out).files[0].scenarios[0].changes];
    };
    expect(changes('ten.json', '--baseline', 'earlier.json')).toEqual([0, { new: 0, worse: 0, same: 10, healed: 0 }]);
    expect(changes('ten.json', '--baseline', 'ten.json')).toEqual([0, { new: 0, worse: 0, same: 10, healed: 0 }]);
    expect(changes('eleven.json', '--baseline', 'earlier.json')).toEqual([1, { new: 1, worse: 1, same: 9, healed: 0 }]);
    expect(changes('warned.json', '--baseline', 'ten.json')).toEqual([0, { new: 0, worse: 0, same: 5, healed: 5 }]);
    const only = ['--rule', 'squad-size'];
    expect(changes('warned.json', '--baseline', 'ten.json', ...only)[1]).toMatchObject({ same: 0, healed: 1 });
    const refused = check('ten.json', '--baseline', 'notes/package.json');
    expect([refused.status, refused.out, refused.err]).toEqual([
      2,
      '',
      expect.stringMatching(/^notes\/package\.json: files: /),
    ]);
  });

  it('is in Dutch with --lang nl, faults too', () => {
    const { out, err } = check('ten.json', 'broken.json', '--lang', 'nl');
    expect(out).toContain('App heeft 10 leden (max. 9)');
    expect(out).toContain('broken.json: niet te lezen (2 fouten)');
    expect(err).toContain('broken.json: name: leeg:');
  });

  it('is what is asked for alone, and only that fails', () => {
    const found = (...words: string[]) => {
      const { out, status } = check('ten.json', '--json', ...words);
      return [status, JSON.parse(out).files[0].scenarios[0].counts];
    };
    expect(found('--rule', 'squad-mixed')).toEqual([0, { error: 0, warning: 1, info: 0, waived: 0 }]);
    expect(found('--severity', 'error')).toEqual([1, { error: 1, warning: 0, info: 0, waived: 0 }]);
    expect(found('--tribe', 'home', '--tribe', 'tribe:home')).toEqual([
      1,
      { error: 1, warning: 9, info: 0, waived: 0 },
    ]);
  });

  it('is no success where no file has the tribe that is asked for', () => {
    const { status, err } = check('warned.json', '--tribe', 'Hom', '--tribe', 'Home');
    expect([status, err]).toEqual([2, 'No file has a tribe Hom\n']);
  });

  it('is written to a file with --output, and nothing else is printed', () => {
    const { status, out, err } = check('ten.json', '--format', 'junit', '--output', 'report.xml');
    expect([status, out, err]).toEqual([1, '', '']);
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toMatch(/^<\?xml [\s\S]+<\/testsuites>\n$/);
    const refused = check('warned.json', '--output', 'not/there.txt');
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('not/there.txt: ENOENT');
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });

  it('says 200 faults of a file and counts the rest', () => {
    const lines = check('crowd.json').err.trim().split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('crowd.json: and 550 more, 750 in all');
  });

  it('says how to use it when it is used wrongly, and on --help', () => {
    expect(check()).toMatchObject({ status: 2, out: '', err: expect.stringContaining('Usage: tribecraft check') });
    expect(check('--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('--rules FILE') });
    expect(check('--help').out).toMatch(/^Usage: tribecraft check \[options\] FILE…\n[\s\S]+"plans\/\*\*\/\*\.json"/);
  });

  it('says so in the language that is asked for, and in English where there is no such language', () => {
    expect(check('--lang', 'nl', '--help')).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/^Gebruik: tribecraft check \[opties\] BESTAND…\n[\s\S]+versoepelt/),
    });
    expect(check('diff', '--help', '--lang=nl').out).toMatch(/^Gebruik: tribecraft diff \[opties\] OUD NIEUW\n/);
    expect(check('ten.json', '--loud', '--lang', 'nl')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^De optie --loud bestaat niet\n\nGebruik: /),
    });
    expect(check('ten.json', '--lang', 'de')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^--lang is one of en, nl, not de\n\nUsage: /),
    });
  });

  it('says what of a file of rules has no effect, and that it is a whole document', () => {
    save('odd.rules.json', { rules: { 'squad-sise': {}, 'squad-size': { max: 3 } } });
    const { status, err } = check('ten.json', '--rules', 'odd.rules.json', '--lang', 'nl');
    expect([status, err]).toEqual([
      1,
      `odd.rules.json: 1 regel is hier onbekend en heeft geen effect: squad-sise
odd.rules.json: 1 sleutel is hier onbekend en heeft geen effect: rules.squad-size.max
`,
    ]);
    expect(check('ten.json', '--rules', 'softer.json').err).toBe(
      'softer.json: This is the whole document “One squad”: its rules are taken from it.\n',
    );
    expect(check('ten.json', '--rules', 'notes/package.json')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('there are no rules in it'),
    });
  });

  it('[P8] shows control characters in names as marks, so that they cannot steer the terminal', () => {
    const organisation = { people: [{ id: 'person:a', name: 'Ana\u001b[2J\u009b1m' }] };
    save('steering.json', { ...squadOf(2), scenarios: [{ id: 'scenario:a', name: 'A\rB', organisation }] });
    const { out } = check('steering.json');
    expect(out).toContain('Ana␛[2J�1m');
    expect(out).toContain('A␍B');
  });
});

describe('what changed from one document to another', SLOW, () => {
  it('is said, in the language and the format that are asked for', () => {
    expect(check('diff', 'ten.json', 'warned.json')).toMatchObject({
      status: 0,
      out: expect.stringContaining(
        'Today: 4 people affected, 0 change squad, 0 get another line manager, 0 new, 4 gone',
      ),
    });
    expect(check('diff', 'ten.json', 'warned.json', '--lang', 'nl').out).toContain('\n  Weg: Nadia 9\n');
    check('diff', 'ten.json', 'ten.json', '--format', 'json', '--output', 'changes.json');
    const [{ changes }] = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8')).scenarios;
    expect(changes).toEqual([]);
  });

  it('is not where one of them cannot be read', () => {
    const { status, out, err } = check('diff', 'gone.json', 'broken.json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^gone\.json: ENOENT.*\nbroken\.json: name: /);
    expect(check('diff', 'ten.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Usage: tribecraft diff [options] OLD NEW'),
    });
    expect(check('diff', '--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('OLD NEW') });
  });
});

it('is `check` where it is called so', SLOW, () => {
  expect(check('check', 'ten.json')).toEqual(check('ten.json'));
});

describe('with --rules', SLOW, () => {
  it('the rules of that file hold in place of all of the document’s own', () => {
    const [file] = json('waived.json', '--on', '2027-01-01', '--rules', 'standard.json');
    expect(file.scenarios[0].counts).toEqual({ error: 1, warning: 9, info: 0, waived: 0 });
    expect(file.scenarios[0].findings[0]).toMatchObject({ rule: 'squad-size', limit: 8 });
  });

  it('every rule that a document softens is listed', () => {
    expect(check('softer.json', '--rules', 'standard.json').out.split('\n').slice(0, 4)).toEqual([
      'softer.json',
      '  Softens:',
      '    squad-size   breach with limit 12, should be breach with limit 8',
      '    squad-mixed  hint, should be warning',
    ]);
    const [file] = json('softer.json', '--rules', 'standard.json');
    expect(file.softened.map(({ rule }: { rule: string }) => rule)).toEqual(['squad-size', 'squad-mixed']);
  });

  it('a document that softens none is said to', () => {
    save('same.json', squadOf(5, { rules: { 'squad-size': { limit: 8 } } }));
    expect(check('same.json', '--rules', 'standard.json').out).toContain('Softens no rule');
  });

  it('another document will do', () => {
    expect(json('ten.json', '--rules', 'softer.json')[0].scenarios[0].counts).toMatchObject({ error: 0, info: 1 });
  });
});

describe('run by npm', SLOW, () => {
  it('prints nothing but its own output, and finds files from where the user stands', () => {
    const words = ['run', '-s', 'check', '--', '--json', 'ten.json'];
    const npm = spawnSync('npm', ['--prefix', ROOT, ...words], { cwd: folder, encoding: 'utf8' });
    expect(npm.status).toBe(1);
    expect(JSON.parse(npm.stdout).files[0].scenarios[0].counts.error).toBe(1);
  });
});

describe('of organisations taken from real life', SLOW, () => {
  /** How many findings of each rule there are in the first scenario. */
  function found(file: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { rule } of json(join(REAL_DATA, file))[0].scenarios[0].findings) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  }

  itOnRealData('it finds the breaches of the Rust project', 'rust-project.json', () => {
    expect(found('rust-project.json')).toMatchObject({
      'squad-size': 14,
      'squads-per-person': 82,
      'squad-product-owner': 120,
    });
  });

  itOnRealData('it finds the breaches of Kubernetes', 'kubernetes.json', () => {
    expect(found('kubernetes.json')).toMatchObject({ 'squad-size': 43, 'squads-per-person': 304, 'tribe-size': 2 });
  });
});
