import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/domain/version.ts';
import { isExact } from '../../src/storage/exactNumber.ts';
import { readDocument, tooLarge } from '../../src/storage/readDocument.ts';
import { faultLine } from '../../src/wording/saying/faultMessage.ts';
import { wordsIn } from '../support/words.ts';

const everyKey = readFileSync(new URL('../fixtures/every-key.json', import.meta.url), 'utf8');

/** The fixture that has every key, with one thing changed; `path` as faults write it. */
function changed(path: string, value: unknown): string {
  const root = JSON.parse(everyKey);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => at[key], root);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(root);
}

const crowd = (count: number, name = 'N') => Array.from({ length: count }, (_, at) => ({ id: `person:n${at}`, name }));

/** A file with these scenarios and nothing that refers to any other. */
function withScenarios(scenarios: object[]): string {
  return JSON.stringify({ format: 'tribecraft', version: VERSION, name: 'N', scenarios });
}

/** A file with a scenario for each of these lists of people. */
function withCrowds(...crowds: unknown[][]): string {
  return withScenarios(crowds.map((people, at) => ({ id: `scenario:n${at}`, name: 'N', organisation: { people } })));
}

/** What is said of a file that is refused, a line a fault. */
function said(file: Uint8Array | string): string[] {
  const result = readDocument(file);
  return result.kind === 'ok' ? [] : result.faults.map((fault) => faultLine(wordsIn('en'), fault));
}

function codes(file: Uint8Array | string): string[] {
  const result = readDocument(file);
  return result.kind === 'ok' ? [] : result.faults.map((fault) => `${fault.path} ${fault.code}`.trim());
}

const bytes = (text: string) => new TextEncoder().encode(text);
const organisation = 'scenarios[0].organisation';

describe('a file as a whole', () => {
  it('opens from text and from bytes, with and without a byte order mark', () => {
    for (const file of [everyKey, `\ufeff${everyKey}`, bytes(everyKey), bytes(`\ufeff${everyKey}`)]) {
      expect(readDocument(file).kind).toBe('ok');
    }
  });

  it('is refused over 64 MiB, and that is known before it is read', () => {
    expect(tooLarge(64 * 1024 * 1024)).toBeNull();
    expect(tooLarge(64 * 1024 * 1024 + 1)?.faults[0]?.code).toBe('too-large');
    expect(codes(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual(['too-large']);
  });

  it('is refused when it is not UTF-8', () => {
    expect(codes(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(['not-utf8']);
    expect(codes(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]))).toEqual(['not-utf8']);
  });

  it('is refused when it is empty', () => {
    expect(codes('')).toEqual(['empty']);
    expect(codes(' \n')).toEqual(['empty']);
    expect(codes(new Uint8Array(0))).toEqual(['empty']);
  });

  it('is refused when it is nested more than 64 levels deep, quotes and braces in text aside', () => {
    const nested = (levels: number) => changed('zebra', JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`));
    expect(codes(nested(63))).toEqual([]);
    expect(codes(nested(64))).toEqual(['too-deep']);
    expect(codes('['.repeat(1_000_000))).toEqual(['too-deep']);
    expect(codes(changed('zebra', `\\"${'['.repeat(100)}`))).toEqual([]);
  });

  it('is refused when it is not JSON, with the line and the column', () => {
    expect(said('{\n  "format": "tribecraft",\n  name: 1\n}')).toEqual([
      'this is not valid JSON from line 3, column 3 on: fix it there, or export it again',
    ]);
  });

  it.each([
    ['{"a" 1}', 6],
    ['{"a":1,}', 8],
    ['[1,]', 4],
    ['[1 2]', 4],
    ['{"a":01}', 7],
    ['{"a":1.}', 8],
    ['{"a":-}', 7],
    ['{"a":1e}', 8],
    ['{"a":tru}', 6],
    ['{"a":"\\x"}', 7],
    ['{"a":"\t"}', 7],
    ['{"a":1', 7],
    ['{"a":1} 2', 9],
    ['{"a":[1e+5,-0.5,true,false,null,"\\u00e9\\n"]}}', 45],
    ['"abc', 5],
    [' [', 3],
  ])('says where %s stops being JSON', (file, column) => {
    const result = readDocument(file);
    expect(result.kind === 'refused' && result.faults[0]).toMatchObject({
      code: 'not-json',
      values: { line: 1, column },
    });
  });

  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a picture', 'GIF89a'],
    ['a picture', 'BM\x36\0'],
    ['a picture', 'II*\0\x08'],
    ['a picture', 'MM\0*\0'],
    ['a picture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['a picture', '\0\0\0\x1cftypavif'],
    ['a picture', '\0\0\0\x18ftypheic'],
    ['a picture', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a PDF', '%PDF-1.7'],
    ['a workbook, another Office file or a ZIP', 'PK\x03\x04\x14'],
    ['a workbook, another Office file or a ZIP', '\xd0\xcf\x11\xe0\xa1'],
    ['a sound or a film', 'ID3\x04'],
    ['a sound or a film', 'RIFF\x24\0\0\0WAVEfmt '],
    ['a sound or a film', '\0\0\0\x20ftypisom'],
    ['a web page or XML', '  <!doctype html><p>Ana</p>'],
    ['text or a list', 'Name;Squad\nAna;Checkout\n'],
    ['text or a list', 'NaN'],
  ])('is refused as %s where it is one, and no JSON', (what, start) => {
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
    const result = readDocument(bytes);
    const faults = result.kind === 'refused' ? result.faults.map((fault) => faultLine(wordsIn('en'), fault)) : [];
    expect(faults).toEqual([`this is ${what}, not JSON: choose a file that was exported as JSON`]);
  });

  it('is refused when a key stands twice in one object, since one of the two would be lost', () => {
    const file = everyKey.replace('"name": "Hypotheek-app"', '"name": "Hypotheek-app",\n "n\\u0061me": "Other"');
    expect(said(file)).toEqual(['the key "name" occurs twice in one object, at line 90, column 2: remove one of them']);
  });

  it('is refused when a number in it is larger than any, since nobody could write it back', () => {
    const file = everyKey.replace('"name": "Mortgages 2027"', '"name": "x", "zebra": [1e308, -1e400]');
    expect(said(file)).toEqual([
      'the number -1e400 at line 4, column 33 is too large to be saved: write a smaller one, or write it as text',
    ]);
  });

  it('[unknown] is refused with each number that would be written back as another', () => {
    const zebra = '[12345678901234567890,\n 1e-400, 0.1000000000000000055, 9007199254740993]';
    const file = everyKey
      .replace('"name": "Mortgages 2027"', `"name": "x", "zebra": ${zebra}`)
      .replace(/0\.5/, '0.5000000000000000001');
    expect(said(file).slice(0, 4)).toEqual([
      'the number 12345678901234567890 at line 4, column 26 would be rounded to 12345678901234567000: write that instead, or write it as text',
      'the number 1e-400 at line 5, column 2 would be rounded to 0: write that instead, or write it as text',
      'the number 0.1000000000000000055 at line 5, column 10 would be rounded to 0.1: write that instead, or write it as text',
      'the number 9007199254740993 at line 5, column 33 would be rounded to 9007199254740992: write that instead, or write it as text',
    ]);
    expect(said(file).slice(4).join()).toContain('the number 0.5000000000000000001 at line');
    expect(said(file)).toHaveLength(5);
  });

  it.each(['1.0', '1e2', '1E+2', '-0', '0.10', '0e999', '0.000e-999', '100000000000000000000', '1e21', '5e-324'])(
    '[unknown] opens with the number %s, which is the same when it is written back',
    (number) => {
      expect(codes(changed('zebra', 'HERE').replace('"HERE"', number))).toEqual([]);
    },
  );

  it('[unknown] opens with whatever number JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const spellings = [JSON.stringify(number), number.toExponential()];
        expect(spellings.filter((each) => !isExact(each))).toEqual([]);
      }),
    );
  });

  it('is refused when it is another format', () => {
    for (const file of ['null', '[]', '"tribecraft"', '{}', '{"format":"other","version":1}']) {
      expect(codes(file)).toEqual(['not-this-format']);
    }
  });

  it('[P4] is refused when its version is newer', () => {
    expect(said(changed('version', VERSION + 1))).toEqual([
      `version: made with a newer version of Tribecraft (format version ${VERSION + 1}): open it with that version`,
    ]);
  });

  it('is refused when its version is none', () => {
    for (const version of [0, -1, 1.5, '1', null, undefined]) {
      expect(codes(changed('version', version))).toEqual(['version unknown-version']);
    }
  });

  it('[P8] is refused when it has a key that could reach into other objects, wherever that stands', () => {
    const file = everyKey
      .replace('"grade": "8"', '"__proto__": "8"')
      .replace('"tribe-lead"', '"constructor"')
      .replace('"name": "Mortgages 2027"', '"name": "x", "zebra": [{ "pr\\u006ftotype": { "isAdmin": true } }]');
    expect(codes(file)).toEqual([
      'zebra[0].prototype forbidden-key',
      'rules.constructor forbidden-key',
      `${organisation}.people[3].fields.__proto__ forbidden-key`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('lists the first 200 faults and counts all of them', () => {
    const people = Array.from({ length: 1000 }, (_, index) => ({ id: `person:n${index}`, name: '' }));
    const result = readDocument(changed('scenarios[1].organisation.people', people));
    expect(result).toMatchObject({ kind: 'refused', count: 1000 });
    expect(result.kind === 'refused' && result.faults).toHaveLength(200);
  });

  it('[P8] is refused without running out of memory or stack when it has hundreds of thousands of faults', () => {
    const squads = changed('scenarios[1].organisation.squads', 'HERE');
    const file = squads.replace('"HERE"', `[${'{},'.repeat(200_000)}{}]`);
    expect(readDocument(file)).toMatchObject({ kind: 'refused', count: 600_003 });
  });

  it('[P8] is refused before it is parsed when it has more than 2,000,000 objects and lists', () => {
    const file = changed('zebra', 'HERE').replace('"HERE"', `[${'{},'.repeat(2_000_000)}{}]`);
    expect(codes(file)).toEqual(['too-many-containers']);
  });

  it('has at most 50 scenarios, with at most 100,000 people each', () => {
    const scenarios = (count: number) => {
      return Array.from({ length: count }, (_, index) => ({ id: `scenario:n${index}`, name: 'N', organisation: {} }));
    };
    const people = 'scenarios[1].organisation.people';
    expect(codes(changed(people, crowd(100_000)))).toEqual([]);
    expect(codes(changed(people, crowd(100_001)))).toEqual([`${people} too-many-people`]);
    expect(codes(withScenarios(scenarios(50)))).toEqual([]);
    expect(codes(withScenarios(scenarios(51)))).toEqual(['scenarios too-many-scenarios']);
  });

  it('has at most 200,000 different records of people, in whatever order their keys stand', () => {
    const alike = [
      crowd(70_000).map((each) => ({ ...each, zebra: [{ a: 1, b: 2 }] })),
      crowd(70_000).map(({ id, name }) => ({ name, zebra: [{ a: 1, b: 2 }], id })),
      crowd(70_000).map((each) => ({ ...each, zebra: [{ b: 2, a: 1 }] })),
    ];
    expect(codes(withCrowds(...alike))).toEqual([]);
    const many = [crowd(70_000), crowd(70_000, 'O'), crowd(60_000, 'P')];
    expect(codes(withCrowds(...many, crowd(1)))).toEqual([]);
    expect(codes(withCrowds(...many, crowd(1, 'Q')))).toEqual(['scenarios too-many-records']);
  });

  it('is refused by its shape where what stands among the people is nobody, however many they are', () => {
    const many = (value: unknown) => Array.from({ length: 70_000 }, () => value);
    const result = readDocument(withCrowds(many(null), many(7), many([[]]), many('Bo')));
    expect(result).toMatchObject({ kind: 'refused', count: 280_000 });
    expect(result.kind === 'refused' && result.faults[0]?.code).toBe('wrong-type');
  });

  it('has in memory one record for what its scenarios say alike', () => {
    const result = readDocument(withCrowds(crowd(3), crowd(4), crowd(3)));
    const [one, other, same] = result.kind === 'ok' ? result.document.scenarios : [];
    expect(other?.organisation.people[2]).toBe(one?.organisation.people[2]);
    expect(same?.organisation).toBe(one?.organisation);
  });
});

describe('a value in a file', () => {
  it.each([
    ['name', undefined, 'missing'],
    ['name', '', 'blank'],
    ['name', '  \u00a0\ufeff', 'blank'],
    ['name', 'x'.repeat(501), 'too-long'],
    ['name', '🦜'.repeat(251), 'too-long'],
    ['name', 5, 'wrong-type'],
    ['pack', 'spotify', 'unknown-choice'],
    ['rules', [], 'wrong-type'],
    ['rules.squad-size.severity', 'fatal', 'unknown-choice'],
    ['rules.squad-size.limit', 0, 'too-small'],
    ['rules.squad-size.limit', 1.5, 'not-whole'],
    ['rules.squad-size.limit', '9', 'wrong-type'],
    ['rules.tribe-lead.limit', 9, 'no-limit'],
    ['rules.rule-of-tomorrow', { severity: 'fatal' }, 'unknown-choice', 'rules.rule-of-tomorrow.severity'],
    ['waivers[0].rule', undefined, 'missing'],
    ['waivers[0].subject', undefined, 'missing'],
    ['waivers[0].reason', undefined, 'missing'],
    ['waivers[0].reason', 'x'.repeat(10_001), 'too-long'],
    ['waivers[0].until', '2027-02-29', 'not-a-day'],
    ['waivers[0].until', '31-03-2027', 'not-a-day'],
    ['waivers[0].until', 20270331, 'wrong-type'],
    ['waivers[0].upTo', 0, 'too-small'],
    ['scenarios', undefined, 'missing'],
    ['scenarios', [], 'no-scenarios'],
    ['scenarios', {}, 'wrong-type'],
    ['scenarios[0].id', undefined, 'missing'],
    ['scenarios[0].id', 'today', 'bad-id'],
    ['scenarios[1].id', 'scenario:today', 'duplicate-id'],
    ['scenarios[0].name', undefined, 'missing'],
    ['scenarios[0].organisation', undefined, 'missing'],
    ['scenarios[1].basedOn', 'scenario:gone', 'unknown-id'],
    ['scenarios[1].basedOn', 'scenario:proposal', 'based-on-circle'],
    ['scenarios[1].mode', 'strict', 'unknown-choice'],
    ['scenarios[1].status', null, 'unknown-choice'],
    ['scenarios[1].effective', '2027-13-01', 'not-a-day'],
    [`${organisation}.tribes`, null, 'wrong-type'],
    [`${organisation}.tribes[0].id`, undefined, 'missing'],
    [`${organisation}.tribes[0].name`, undefined, 'missing'],
    [`${organisation}.tribes[0].kind`, 'service', 'unknown-choice'],
    [`${organisation}.tribes[0].lead`, 'person:gone', 'unknown-id'],
    [`${organisation}.tribes[0].coaches[0]`, 'person:gone', 'unknown-id'],
    [`${organisation}.squads[0].tribe`, undefined, 'missing'],
    [`${organisation}.squads[0].tribe`, 'tribe:gone', 'unknown-id'],
    [`${organisation}.squads[0].tribe`, 'chapter:data', 'bad-id'],
    [`${organisation}.squads[0].coach`, 'person:gone', 'unknown-id'],
    [`${organisation}.squads[0].members[0].person`, undefined, 'missing'],
    [`${organisation}.squads[0].members[0].person`, 'person:gone', 'unknown-id'],
    [`${organisation}.squads[0].members[1].person`, 'person:p4', 'person-twice'],
    [`${organisation}.squads[0].members[0].productOwner`, 1, 'wrong-type'],
    [`${organisation}.squads[0].members[0].share`, 0, 'not-above'],
    [`${organisation}.squads[0].members[0].share`, 1.01, 'too-big'],
    [`${organisation}.chapters[0].tribe`, 'tribe:gone', 'unknown-id'],
    [`${organisation}.chapters[0].lead`, 'person:gone', 'unknown-id'],
    [`${organisation}.guilds[0].coordinator`, 'person:gone', 'unknown-id'],
    [`${organisation}.guilds[0].members[0]`, 'person:gone', 'unknown-id'],
    [`${organisation}.people[0]`, null, 'wrong-type'],
    [`${organisation}.people[1].id`, 'person:p1', 'duplicate-id'],
    [`${organisation}.people[0].chapter`, 'chapter:gone', 'unknown-id'],
    [`${organisation}.people[0].deep`, ['data', 3], 'wrong-type', `${organisation}.people[0].deep[1]`],
    [`${organisation}.people[0].fte`, -0.1, 'too-small'],
    [`${organisation}.people[0].fte`, 2.1, 'too-big'],
    [`${organisation}.people[0].kind`, 'contractor', 'unknown-choice'],
    [`${organisation}.people[0].note`, 'x'.repeat(10_001), 'too-long'],
    [`${organisation}.people[0].fields`, { grade: 8 }, 'wrong-type', `${organisation}.people[0].fields.grade`],
    ['classification', 3, 'wrong-type'],
    ['classification', 'x'.repeat(10_001), 'too-long'],
    ['waivers[0].scenario', 'scenario:gone', 'unknown-id'],
    ['waivers[0].scenario', 'squad:app', 'bad-id'],
    ['notes', {}, 'wrong-type'],
    ['notes[0].id', undefined, 'missing'],
    ['notes[0].id', null, 'wrong-type'],
    ['notes[0].id', 'scenario:today', 'bad-id'],
    ['notes[1].id', 'note:n1', 'duplicate-id'],
    ['notes[1].to', 'note:gone', 'unknown-id'],
    ['notes[1].to', 'note:n2', 'note-circle'],
    ['notes[0].to', 'note:n2', 'note-circle'],
    ['notes[0].scenario', 'scenario:gone', 'unknown-id'],
    ['notes[0].subject', 7, 'wrong-type'],
    ['notes[0].text', undefined, 'missing'],
    ['notes[0].text', null, 'wrong-type'],
    ['notes[0].text', 'x'.repeat(10_001), 'too-long'],
    ['notes[0].on', '2027-02-29', 'not-a-day'],
    ['notes[0].done', 'yes', 'wrong-type'],
    ['decisions[0].from', undefined, 'missing'],
    ['decisions[0].from', null, 'wrong-type'],
    ['decisions[0].from', 'scenario:gone', 'unknown-id'],
    ['decisions[0].to', undefined, 'missing'],
    ['decisions[0].to', 'scenario:gone', 'unknown-id'],
    ['decisions[0].change', undefined, 'missing'],
    ['decisions[0].change', null, 'wrong-type'],
    ['decisions[0].state', 'perhaps', 'unknown-choice'],
    ['decisions[0].on', '12-01-2027', 'not-a-day'],
    ['scenarios[1].kind', 'tribal', 'unknown-choice'],
    ['scenarios[1].measures', ['a coach'], 'wrong-type'],
    ['scenarios[1].follows', ['vision', 'x-shaped'], 'unknown-choice', 'scenarios[1].follows[1]'],
    ['scenarios[1].follows', 'vision', 'wrong-type'],
    ['scenarios[1].status', 'done', 'unknown-choice'],
    ['scenarios[1].statusOn', '2027-01-12', 'wrong-type'],
    ['scenarios[1].statusOn', ['2027-01-12'], 'wrong-type'],
    ['scenarios[1].statusOn.carried-out', '2027-02-29', 'not-a-day'],
    ['scenarios[1].statusOn.draft', 20270112, 'wrong-type'],
    ['scenarios[1].frozen', true, 'wrong-type'],
    ['scenarios[1].frozen', '2027-02-29', 'not-a-day'],
    [`${organisation}.tribes[0].form`, 'circle', 'unknown-choice'],
    [`${organisation}.tribes[0].profile`, [], 'wrong-type'],
    [`${organisation}.tribes[0].profile.mandate`, '1.5', 'unknown-choice'],
    [`${organisation}.tribes[0].profile.mandate`, 1, 'unknown-choice'],
    [`${organisation}.squads[0].profile.customer`, {}, 'unknown-choice'],
    [`${organisation}.squads[0].connected[0]`, 'person:gone', 'unknown-id'],
    [`${organisation}.squads[0].connected[0]`, null, 'wrong-type'],
    [`${organisation}.people[0].job`, 7, 'wrong-type'],
    [`${organisation}.people[0].scale`, 10, 'wrong-type'],
    [`${organisation}.people[0].phases`, ['1', '2'], 'unknown-choice', `${organisation}.people[0].phases[1]`],
    [`${organisation}.people[0].phases`, [1], 'unknown-choice', `${organisation}.people[0].phases[0]`],
    [`${organisation}.people[0].imported`, 'role', 'wrong-type'],
    [`${organisation}.people[0].imported`, { role: null }, 'wrong-type', `${organisation}.people[0].imported.role`],
    [`${organisation}.products[0]`, null, 'wrong-type'],
    [`${organisation}.products[0].id`, undefined, 'missing'],
    [`${organisation}.products[0].name`, undefined, 'missing'],
    [`${organisation}.products[0].name`, null, 'wrong-type'],
    [`${organisation}.products[0].squad`, 'squad:gone', 'unknown-id'],
    [`${organisation}.products[0].squad`, 'person:p4', 'bad-id'],
    [`${organisation}.products[0].service`, 'squad:gone', 'unknown-id'],
    [`${organisation}.products[0].manager`, 'person:gone', 'unknown-id'],
    [`${organisation}.products[0].complex`, 'yes', 'wrong-type'],
    [`${organisation}.products[0].way`, 'scrum', 'unknown-choice'],
    [`${organisation}.products[0].phase`, '2', 'unknown-choice'],
    [`${organisation}.products[0].launch`, '2027-02-29', 'not-a-day'],
    [`${organisation}.projects[1].id`, 'project:archive', 'duplicate-id'],
    [`${organisation}.projects[1].name`, undefined, 'missing'],
    [`${organisation}.projects[1].begin`, undefined, 'missing'],
    [`${organisation}.projects[1].begin`, null, 'wrong-type'],
    [`${organisation}.projects[1].begin`, '', 'not-a-day'],
    [`${organisation}.projects[1].begin`, '2027-02-29', 'not-a-day'],
    [`${organisation}.projects[1].end`, undefined, 'missing'],
    [`${organisation}.projects[1].end`, '2027-01-03', 'ends-before-begin'],
    [`${organisation}.projects[1].state`, 'late', 'unknown-choice'],
    [`${organisation}.projects[1].lead`, 'person:gone', 'unknown-id'],
    [`${organisation}.projects[1].programme`, 'programme:gone', 'unknown-id'],
    [`${organisation}.projects[1].after[0]`, 'project:gone', 'unknown-id'],
    [`${organisation}.projects[1].after[0]`, 'project:scan', 'after-circle', `${organisation}.projects[1].after`],
    [`${organisation}.projects[0].after`, ['project:scan'], 'after-circle'],
    [`${organisation}.projects[1].products[0]`, 'product:gone', 'unknown-id'],
    [`${organisation}.projects[1].squads[0]`, 'squad:gone', 'unknown-id'],
    [`${organisation}.projects[1].members[0].person`, undefined, 'missing'],
    [`${organisation}.projects[1].members[0].person`, 'person:gone', 'unknown-id'],
    [
      `${organisation}.projects[1].members[1]`,
      { person: 'person:p4' },
      'person-twice',
      `${organisation}.projects[1].members[1].person`,
    ],
    [`${organisation}.projects[1].members[0].share`, 0, 'not-above'],
    [`${organisation}.projects[1].members[0].share`, 1.01, 'too-big'],
    [`${organisation}.programmes[0].name`, '', 'blank'],
    [`${organisation}.programmes[0].manager`, 'person:gone', 'unknown-id'],
    [`${organisation}.dependencies[0].from`, undefined, 'missing'],
    [`${organisation}.dependencies[0].from`, null, 'wrong-type'],
    [`${organisation}.dependencies[0].from`, 'squad:gone', 'unknown-id'],
    [`${organisation}.dependencies[0].to`, 'squad:gone', 'unknown-id'],
    [`${organisation}.dependencies[0].to`, 'squad:app', 'same-squad'],
    [`${organisation}.dependencies[1]`, { from: 'squad:app', to: 'squad:rent' }, 'pair-twice'],
    [`${organisation}.dependencies[0].how`, 'a lot', 'unknown-choice'],
  ])('%s as %j is refused: %s', (path, value, code, at = path) => {
    expect(codes(changed(path, value))).toContain(`${at} ${code}`);
  });

  it.each([
    ['name', 'x'.repeat(500)],
    ['name', '\u0007'],
    ['rules.rule-of-tomorrow', { severity: 'error', limit: 3 }],
    ['waivers[0].rule', 'rule-of-tomorrow'],
    ['waivers[0].subject', 'squad:gone'],
    ['waivers[0].reason', 'x'.repeat(10_000)],
    ['waivers[0].until', '2028-02-29'],
    ['waivers[0].until', ''],
    ['waivers[0].until', null],
    ['scenarios[1].basedOn', null],
    [`${organisation}.tribes[0].lead`, null],
    [`${organisation}.guilds[0].id`, `guild:${'x'.repeat(200)}`],
    [`${organisation}.squads[0].members[0].share`, 1],
    [`${organisation}.people[0].fte`, 0],
    [`${organisation}.people[0].fte`, 2],
    ['notes[0].subject', 'whatever: it was'],
    ['notes[0].text', ''],
    ['decisions[0].to', 'scenario:today'],
    ['scenarios[1].statusOn.decided', ''],
    [`${organisation}.squads[0].connected`, ['person:p4', 'person:p4']],
    [`${organisation}.people[0].imported`, {}],
    [`${organisation}.projects[1].end`, '2027-01-04'],
    [`${organisation}.projects[1].members[0].share`, 1],
    [`${organisation}.products[0].launch`, '2028-02-29'],
    [`${organisation}.dependencies[1]`, { from: 'squad:rent', to: 'squad:app' }],
  ])('%s as %j is accepted', (path, value) => {
    expect(said(changed(path, value))).toEqual([]);
  });

  it.each([
    'classification',
    'waivers[0].scenario',
    'notes',
    'notes[1].to',
    'notes[0].scenario',
    'notes[0].subject',
    'notes[0].by',
    'notes[0].on',
    'notes[0].done',
    'decisions',
    'decisions[0].state',
    'decisions[0].remark',
    'decisions[0].on',
    'scenarios[1].kind',
    'scenarios[1].text',
    'scenarios[1].follows',
    'scenarios[1].statusOn',
    'scenarios[1].statusOn.decided',
    'scenarios[1].frozen',
    `${organisation}.tribes[0].form`,
    `${organisation}.tribes[0].profile`,
    `${organisation}.tribes[0].profile.mandate`,
    `${organisation}.squads[0].connected`,
    `${organisation}.people[3].job`,
    `${organisation}.people[3].phases`,
    `${organisation}.people[3].imported`,
    `${organisation}.products[0].squad`,
    `${organisation}.products[0].complex`,
    `${organisation}.products[0].way`,
    `${organisation}.products[0].phase`,
    `${organisation}.products[0].launch`,
    `${organisation}.projects`,
    `${organisation}.projects[1].state`,
    `${organisation}.projects[1].programme`,
    `${organisation}.projects[1].after`,
    `${organisation}.projects[1].members`,
    `${organisation}.projects[1].members[0].share`,
    `${organisation}.programmes[0].manager`,
    `${organisation}.dependencies`,
    `${organisation}.dependencies[0].how`,
  ])('%s as null is read as if it were not there', (path) => {
    const [none, absent] = [null, undefined].map((value) => readDocument(changed(path, value)));
    expect(none?.kind).toBe('ok');
    expect(none).toStrictEqual(absent);
  });

  it('is no id with a space, a control character, more than 200 characters, or nothing after the colon', () => {
    for (const tail of ['', 'a b', 'a\u00a0', 'a\n', '\u0085', 'x'.repeat(201)]) {
      expect(codes(changed(`${organisation}.guilds[0].id`, `guild:${tail}`))).toEqual([
        `${organisation}.guilds[0].id bad-id`,
      ]);
    }
  });

  it('that names the same person twice among coaches or in a guild is read once', () => {
    const result = readDocument(changed(`${organisation}.tribes[0].coaches`, ['person:p2', 'person:p1', 'person:p2']));
    expect(result.kind === 'ok' && result.document.scenarios[0]?.organisation.tribes[0]?.coaches).toEqual([
      'person:p2',
      'person:p1',
    ]);
  });

  it('that is a list of ids names each once, and one of words has them in their order', () => {
    const root = JSON.parse(changed(`${organisation}.squads[0].connected`, ['person:p2', 'person:p1', 'person:p2']));
    const [today, proposal] = root.scenarios;
    const scan = today.organisation.projects[1];
    for (const key of ['after', 'products', 'squads']) scan[key] = [...scan[key], ...scan[key]];
    today.organisation.people[0].phases = ['4', '2a', '4', '1'];
    proposal.follows = ['conscience', 'spider', 'vision', 'spider'];
    const result = readDocument(JSON.stringify(root));
    const [read, other] = result.kind === 'ok' ? result.document.scenarios : [];
    expect(read?.organisation.squads[0]?.connected).toEqual(['person:p2', 'person:p1']);
    expect(read?.organisation.projects[1]).toMatchObject({
      after: ['project:archive'],
      products: ['product:app'],
      squads: ['squad:app'],
    });
    expect(read?.organisation.people[0]?.phases).toEqual(['1', '2a', '4']);
    expect(other?.follows).toEqual(['vision', 'spider', 'conscience']);
  });

  it('that breaks a staffing rule is no fault', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ id: `person:n${index}`, name: `N${index}` }));
    const members = people.map(({ id }) => ({ person: id, productOwner: true }));
    const crowded = {
      tribes: [{ id: 'tribe:a', name: 'A' }],
      squads: [{ id: 'squad:a', tribe: 'tribe:a', name: 'A', members }],
      people,
    };
    expect(said(changed('scenarios[1].organisation', crowded))).toEqual([]);
  });

  it('that is wrong hides no other fault, and makes no further one', () => {
    const root = JSON.parse(changed(`${organisation}.tribes[0].id`, 5));
    root.scenarios[0].organisation.people[0] = 'Fatma';
    root.scenarios[0].organisation.guilds[0].coordinator = 'person:gone';
    root.scenarios[1].basedOn = 'scenario:gone';
    expect(codes(JSON.stringify(root)).toSorted()).toEqual([
      `${organisation}.chapters[0].tribe unknown-id`,
      `${organisation}.guilds[0].coordinator unknown-id`,
      `${organisation}.people[0] wrong-type`,
      `${organisation}.programmes[0].manager unknown-id`,
      `${organisation}.squads[0].connected[0] unknown-id`,
      `${organisation}.squads[0].tribe unknown-id`,
      `${organisation}.squads[1].tribe unknown-id`,
      `${organisation}.tribes[0].id wrong-type`,
      `${organisation}.tribes[0].lead unknown-id`,
      'scenarios[1].basedOn unknown-id',
    ]);
  });
});

describe('a value of product management that is wrong', () => {
  it('hides no other fault, and makes no further one', () => {
    const root = JSON.parse(everyKey);
    const lists = root.scenarios[0].organisation;
    lists.projects[0] = { ...lists.projects[0], id: 'p1', after: ['p2', 'project:scan'], end: '2026-02-30' };
    lists.projects[1].after = ['p1', 'project:gone'];
    lists.dependencies = [
      { from: 'app', to: 'rent' },
      { from: 'app', to: 'rent' },
      { from: 'squad:gone', to: 'b' },
    ];
    root.notes[0].id = 'n1';
    delete root.notes[1].to;
    expect(codes(JSON.stringify(root)).toSorted()).toEqual([
      'notes[0].id bad-id',
      `${organisation}.dependencies[0].from bad-id`,
      `${organisation}.dependencies[0].to bad-id`,
      `${organisation}.dependencies[1].from bad-id`,
      `${organisation}.dependencies[1].to bad-id`,
      `${organisation}.dependencies[2].from unknown-id`,
      `${organisation}.dependencies[2].to bad-id`,
      `${organisation}.projects[0].after[0] bad-id`,
      `${organisation}.projects[0].end not-a-day`,
      `${organisation}.projects[0].id bad-id`,
      `${organisation}.projects[1].after[0] bad-id`,
      `${organisation}.projects[1].after[1] unknown-id`,
    ]);
  });

  it('is said with the choices there are, in their order', () => {
    expect(said(changed(`${organisation}.products[0].phase`, '2'))).toEqual([
      `${organisation}.products[0].phase: unknown: "2". Choose from 1, 2a, 2b, 2c, 3a, 3b, 4`,
    ]);
  });
});

describe('what is said of a fault', () => {
  it('names the place, what is wrong and what to do', () => {
    expect(said(changed(`${organisation}.squads[0].tribe`, 'tribe:x'))).toEqual([
      `${organisation}.squads[0].tribe: there is no tribe "tribe:x": add it, or name one that exists`,
    ]);
    expect(said(changed('pack', 'spotify'))).toEqual([
      'pack: unknown: "spotify". Choose from whitepaper, spotify-2012, strict',
    ]);
    expect(said(changed(`${organisation}.people[0].id`, 'p1'))[0]).toBe(
      `${organisation}.people[0].id: not an id of a person: "p1". Write "person:" and 1 to 200 characters without spaces`,
    );
    expect(said(changed('rules', { 'a b': 3 }))).toEqual([
      'rules["a b"]: should be an object, not a number: correct it',
    ]);
  });

  it('writes numbers as the language does', () => {
    const result = readDocument(changed('waivers[0].reason', 'x'.repeat(10_001)));
    const [fault] = result.kind === 'refused' ? result.faults : [];
    const lines = (['en', 'nl'] as const).map((language) => fault && faultLine(wordsIn(language), fault));
    expect(lines).toEqual([
      'waivers[0].reason: longer than 10,000 characters: shorten it',
      'waivers[0].reason: langer dan 10.000 tekens: kort het in',
    ]);
  });

  it('is said in Dutch as well', () => {
    const result = readDocument(changed(`${organisation}.squads[0].coach`, 'person:x'));
    const [fault] = result.kind === 'refused' ? result.faults : [];
    expect(fault && faultLine(wordsIn('nl'), fault)).toBe(
      `${organisation}.squads[0].coach: er is geen persoon "person:x": voeg die toe of noem er een die bestaat`,
    );
  });

  it('cuts short what is long', () => {
    const [line = ''] = said(changed(`${organisation}.squads[0].tribe`, `tribe:${'x'.repeat(190)}`));
    expect(line.length).toBeLessThan(220);
    const [other = ''] = said(changed('pack', 'x'.repeat(1_000_000)));
    expect(other.length).toBeLessThan(220);
  });
});
