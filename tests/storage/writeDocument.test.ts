import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from '../../src/domain/document.ts';
import { VERSION } from '../../src/domain/version.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { DOCUMENT, type Shape } from '../../src/storage/shape.ts';
import { documentOf, textPieces } from '../../src/storage/vault/documentText.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { arbitraryDocument } from './arbitraryDocument.ts';

const everyKey = readFileSync(new URL('../fixtures/every-key.json', import.meta.url), 'utf8');

function read(file: string): Document {
  const result = readDocument(file);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults.slice(0, 5)));
  return result.document;
}

/** The smallest document there can be, with what is given besides. */
function small(besides: object): string {
  const scenario = { id: 'scenario:a', name: 'Today', organisation: {} };
  return JSON.stringify({ format: 'tribecraft', version: VERSION, name: 'Small', scenarios: [scenario], ...besides });
}

const DAYS = { begin: '2027-01-04', end: '2027-05-28' };

/** The keys of a shape that none of these values has. */
function keysMissing(shape: Shape, ...values: unknown[]): string[] {
  if (shape.kind === 'list') return keysMissing(shape.item, ...values.flat());
  if (shape.kind === 'table')
    return keysMissing(shape.value, ...values.flatMap((value) => Object.values(value as object)));
  if (shape.kind === 'value') return [];
  return shape.keys.flatMap(([key, each]) => {
    const found = values.map((value) => (value as Record<string, unknown>)[key]).filter((value) => value !== undefined);
    return found.length === 0 ? [key] : keysMissing(each, ...found).map((within) => `${key}.${within}`);
  });
}

/** Changes every record of a value, from the root to the smallest. */
function inEvery(change: (record: object) => object): (shape: Shape, value: unknown) => unknown {
  const changed = (shape: Shape, value: unknown): unknown => {
    if (shape.kind === 'value') return value;
    if (shape.kind === 'list') return (value as unknown[]).map((item) => changed(shape.item, item));
    const shapes = shape.kind === 'object' ? new Map(shape.keys) : null;
    const entries = Object.entries(value as object).map(([key, each]) => {
      const within = shape.kind === 'table' ? shape.value : shapes?.get(key);
      return [key, within ? changed(within, each) : each];
    });
    const record = Object.fromEntries(entries);
    return shape.kind === 'object' ? change(record) : record;
  };
  return changed;
}

describe('writing a document', () => {
  it('[P11] gives the bytes of a file that has every key, in the order of the format', () => {
    expect(writeDocument(read(everyKey))).toBe(everyKey);
  });

  it('has, in that file, every key there is', () => {
    expect(keysMissing(DOCUMENT, JSON.parse(everyKey))).toEqual([]);
  });

  it('leaves out what means the same when it is left out', () => {
    const scenario = {
      id: 'scenario:a',
      name: 'Today',
      basedOn: null,
      kind: null,
      text: '',
      follows: [],
      mode: 'enforce',
      status: 'draft',
      statusOn: { draft: null, decided: '' },
      effective: '',
      frozen: '',
    };
    const person = {
      fields: {},
      note: '',
      fte: 1,
      kind: 'employee',
      chapter: null,
      deep: [],
      phases: [],
      imported: null,
      name: 'Bo',
      id: 'person:b',
    };
    const tribe = { id: 'tribe:a', name: 'A', profile: { mandate: null }, form: 'tribe' };
    const project = { id: 'project:a', name: 'A', ...DAYS, state: 'planned', after: [], kind: '' };
    const product = { id: 'product:a', name: 'A', complex: false, way: null, launch: '', squad: null };
    const organisation = { people: [person], tribes: [tribe], guilds: [], projects: [project], products: [product] };
    const note = { id: 'note:a', text: '', to: null, subject: null, done: false };
    const file = small({
      waivers: [],
      decisions: [],
      notes: [note],
      rules: {},
      pack: 'whitepaper',
      classification: '',
      scenarios: [{ ...scenario, organisation }],
    });
    const written = JSON.parse(writeDocument(read(file)));
    expect(written).toEqual({
      format: 'tribecraft',
      version: VERSION,
      name: 'Small',
      notes: [{ id: 'note:a', text: '' }],
      scenarios: [
        {
          id: 'scenario:a',
          name: 'Today',
          organisation: {
            tribes: [{ id: 'tribe:a', name: 'A' }],
            people: [{ id: 'person:b', name: 'Bo' }],
            products: [{ id: 'product:a', name: 'A' }],
            projects: [{ id: 'project:a', name: 'A', ...DAYS }],
          },
        },
      ],
    });
  });

  it('keeps what the last list said of somebody apart from that there was none', () => {
    const people = [
      { id: 'person:a', name: 'A', imported: {} },
      { id: 'person:b', name: 'B' },
    ];
    const scenarios = [{ id: 'scenario:a', name: 'Today', organisation: { people } }];
    expect(JSON.parse(writeDocument(read(small({ scenarios })))).scenarios).toEqual(scenarios);
  });

  it('keeps an unknown key where all that is known says nothing', () => {
    const tribes = [{ id: 'tribe:a', name: 'A', profile: { humour: '2.0' } }];
    const scenarios = [{ id: 'scenario:a', name: 'Today', statusOn: { archived: null }, organisation: { tribes } }];
    expect(JSON.parse(writeDocument(read(small({ scenarios })))).scenarios).toEqual(scenarios);
  });

  it('gives a file that can be opened again, however close to the largest', () => {
    const numbers = `${'['.repeat(59)}${'1,'.repeat(560_000)}1${']'.repeat(59)}`;
    const file = small({ zebra: 'HERE', '7': 1 }).replace('"HERE"', () => numbers);
    const written = writeDocument(read(file));
    expect(written).toBe(`${JSON.stringify(JSON.parse(small({}))).slice(0, -1)},"7":1,"zebra":${numbers}}\n`);
    expect(writeDocument(read(written))).toBe(written);
  });

  it('keeps keys apart that differ only in a NUL, wherever they stand', () => {
    const odd = '{"7":1,"\\u00007":2,"\\u0000\\u00007":3}';
    const people = `[{"id":"person:a","name":"A","fields":${odd.replaceAll(/:(\d)/g, ':"$1"')},"zebra":[${odd}]}]`;
    const scenario = `{"id":"scenario:a","name":"Today","organisation":{"people":${people}}}`;
    const file = `{"format":"tribecraft","version":${VERSION},"name":"Small","scenarios":[${scenario}],"zebra":${odd}}`;
    const text = writeDocument(read(file));
    expect(JSON.parse(text)).toEqual(JSON.parse(file));
    expect(writeDocument(read(text))).toBe(text);
  });

  it('writes keys it does not know after the known ones, in the order read', () => {
    const file = small({ seven: [], ant: { b: 1, a: {} } }).replace('"seven"', '"7"');
    const text = writeDocument(read(`{"zebra":1,${file.slice(1)}`));
    const keys = [...text.matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key);
    expect(keys).toEqual(['format', 'version', 'name', 'scenarios', 'zebra', '7', 'ant']);
    expect(text).toContain('"ant": {\n    "b": 1,\n    "a": {}\n  }');
  });

  it('keeps apart keys that are numbers, keys that only look so, and values that look like keys', () => {
    const odd = { '7': 1, '\0': 2, '\x007': 3, '\0\x008': ['\x007', '\x007": '], '12345678901': 4 };
    expect(JSON.parse(writeDocument(read(small(odd))))).toMatchObject(odd);
  });

  it.each([
    '{"b":1,"7":2,"a":3}',
    '{"10":1,"9":2}',
    '{"007":1,"8":2,"\\u0000":3,"0":4}',
    '{"a":[{"4294967295":1,"4294967294":2}],"1":{"x":{"y":1,"2":2},"0":0}}',
    '{"\\u00007":1,"a":2,"7":3,"\\u0000\\u00007":4,"6":5}',
  ])('[unknown] keeps keys like numbers where they stand: %s', (odd) => {
    const person = `{"id":"person:a","name":"A","zebra":${odd},${odd.slice(1)}`;
    const scenario = `{"id":"scenario:a","name":"Today","organisation":{"people":[${person}],"zebra":[${odd}],${odd.slice(1)}}`;
    const file = `{"format":"tribecraft","version":${VERSION},"name":"Small","scenarios":[${scenario}],${odd.slice(1)}`;
    const text = writeDocument(read(file));
    expect(text.replaceAll(/\s/g, '')).toBe(file);
    expect(read(text)).toEqual(read(file));
    expect(text).toBe(writeDocument(documentOf([...textPieces(read(file))].join(''))));
  });

  it('[unknown] reads a key like a number that is written by its code', () => {
    const file = small({ zebra: 'HERE' }).replace('"HERE"', '{"b":1,"\\u0037":2}');
    expect(writeDocument(read(file)).replaceAll(/\s/g, '')).toContain('{"b":1,"7":2}');
  });

  it('[unknown] takes columns by their names, and no order from them', () => {
    const file = small({}).replace('{}', '{"people":[{"id":"person:a","name":"A","fields":{"grade":"8","2024":"x"}}]}');
    expect(read(file).scenarios[0]?.organisation.people[0]?.fields).toEqual({ grade: '8', '2024': 'x' });
  });

  it('keeps what a document says of rules it does not know', () => {
    const rules = { 'rule-of-tomorrow': { severity: 'error', limit: 3, since: '2030' } };
    expect(read(writeDocument(read(small({ rules })))).rules).toEqual(rules);
  });

  it('keeps unknown keys in every record, in the order read, after the known ones', () => {
    const around = inEvery((record) => ({ zebra: { b: 1, a: [] }, ...record, ant: null }));
    const after = inEvery((record) => ({ ...record, zebra: { b: 1, a: [] }, ant: null }));
    const document = JSON.parse(everyKey);
    const written = writeDocument(read(JSON.stringify(around(DOCUMENT, document))));
    expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(after(DOCUMENT, document)));
  });

  it('[P9] and reading it again gives the same document, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(read(writeDocument(document))).toEqual(document);
      }),
    );
  });

  it('[P11] gives the same bytes again after reading them, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeDocument(document);
        expect(writeDocument(read(text))).toBe(text);
      }),
    );
  });

  it('[P11] gives the same bytes whatever order the keys were in', () => {
    const scenario = { organisation: { people: [{ name: 'Bo', id: 'person:b' }] }, name: 'Today', id: 'scenario:a' };
    const one = { scenarios: [scenario], name: 'Small', version: VERSION, format: 'tribecraft' };
    const other = small({
      scenarios: [{ id: 'scenario:a', name: 'Today', organisation: { people: [{ id: 'person:b', name: 'Bo' }] } }],
    });
    expect(writeDocument(read(JSON.stringify(one)))).toBe(writeDocument(read(other)));
  });
});

describe('reading a document', () => {
  it('gives what the zod shapes give, for any document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeDocument(document);
        expect(read(text)).toEqual(Document.parse(JSON.parse(text)));
      }),
    );
  });

  it('gives what the zod shapes give where a key of version 2 is null', () => {
    const lists = { products: null, projects: null, programmes: null, dependencies: null };
    const person = { id: 'person:a', name: 'A', job: null, scale: null, phases: null, imported: null };
    const tribe = { id: 'tribe:a', name: 'A', form: null, profile: { mandate: null } };
    const squad = { id: 'squad:a', tribe: 'tribe:a', name: 'A', connected: null, profile: null };
    const organisation = { tribes: [tribe], squads: [squad], people: [person], ...lists };
    const scenario = {
      id: 'scenario:a',
      name: 'A',
      kind: null,
      text: null,
      follows: null,
      statusOn: null,
      organisation,
    };
    const file = small({ classification: null, notes: null, decisions: null, scenarios: [scenario] });
    expect(read(file)).toEqual(Document.parse(JSON.parse(file)));
  });
});
