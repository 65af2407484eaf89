import { type HostileFiles, many, mebibytes, opens, refused } from './hostileFile.ts';
import { document, listed, scenario, small, withOrganisation, withRaw } from './smallFile.ts';

export const NESTING: HostileFiles = {
  'lists in lists, as deep as is allowed': opens(() => withRaw('zebra', '['.repeat(63) + ']'.repeat(63))),
  'lists in lists, one deeper': refused(() => withRaw('zebra', '['.repeat(64) + ']'.repeat(64))),
  'a million lists that never end': refused(() => '['.repeat(mebibytes(64))),
  'objects in objects without an end': refused(() => '{"a":'.repeat(mebibytes(12))),
  'brackets within a text, which nest nothing': opens(() =>
    withRaw('zebra', JSON.stringify('[{'.repeat(many(100_000)))),
  ),
  'a text that never ends': refused(() => `{"format":"${'x'.repeat(mebibytes(60))}`),
  'nothing but backslashes': refused(() => `"${'\\'.repeat(mebibytes(60))}`),
};

export const KEYS: HostileFiles = {
  '__proto__ at the root': refused(() => withRaw('__proto__', '{"polluted":true}')),
  'constructor in an unknown key': refused(() => withRaw('zebra', '{"constructor":{"prototype":{"polluted":true}}}')),
  'prototype, written with escapes': refused(() => withRaw('zebra', '[[{"\\u0070rototype":{"polluted":true}}]]')),
  '__proto__ as the name of a column': refused(() =>
    withOrganisation({ people: '{"id":"person:a","name":"A","fields":{"__proto__":"x"}}' }),
  ),
  '__proto__ among the rules': refused(() => withRaw('rules', '{"__proto__":{"severity":"off"}}')),
  '__proto__ in place of an organisation': refused(
    () =>
      '{"format":"tribecraft","version":2,"name":"N","scenarios":[{"id":"scenario:a","name":"A","__proto__":{"organisation":{}}}]}',
  ),
  'names that every object has': opens(() =>
    withRaw('toString', '{"valueOf":1,"hasOwnProperty":2,"length":-1,"then":3}'),
  ),
  'the same key twice': refused(() => withRaw('name', '"Other"')),
  'the same key twice, deep in what we do not know': refused(() => withRaw('zebra', '{"a":[{"b":1,"\\u0062":2}]}')),
  'the same key a hundred thousand times': refused(() => withRaw('zebra', `{${listed(many(100_000), () => '"a":1')}}`)),
  '200,000 keys that we do not know': opens(() =>
    withRaw('zebra', `{${listed(many(200_000), (at) => `"k${at}":${at}`)}}`),
  ),
  '200,000 keys that are numbers': opens(() => withRaw('zebra', `{${listed(many(200_000), (at) => `"${at}":${at}`)}}`)),
  '100,000 columns that are numbers': opens(() =>
    withOrganisation({
      people: `{"id":"person:a","name":"A","fields":{${listed(many(100_000), (at) => `"${at}":"x"`)}}}`,
    }),
  ),
  'keys of nothing, of spaces and of control characters': opens(() =>
    withRaw('', '{" ":1,"\\u0000":2,"\\u00007":3,"\\n":4,"\\ud800":5}'),
  ),
  'a key as long as the file': opens(() => withRaw('k'.repeat(mebibytes(30)), '1')),
};

export const SHAPES: HostileFiles = {
  'two million objects of nothing': refused(() =>
    withRaw('zebra', `[${'{},'.repeat(many(2_000_000))}{}]`, ['scenarios']),
  ),
  'two million objects of nothing in place of squads': refused(() =>
    withOrganisation({ squads: `${'{},'.repeat(many(1_999_000))}{}` }),
  ),
  'as many lists of nothing as are allowed': opens(() => withRaw('zebra', `[${'[],'.repeat(many(1_999_000))}[]]`)),
  'null in place of everything': refused(() => document({ name: null, rules: null, waivers: null, scenarios: [null] })),
  'lists in place of objects, and objects in place of lists': refused(() =>
    document({ rules: [], waivers: {}, scenarios: { length: 1, 0: scenario({}) } }),
  ),
  'an object that says how long it is': refused(() => small({ people: { length: 4_294_967_295 } })),
  'a document in a document': opens(() => withRaw('zebra', document({}))),
  'a million commas': refused(() => `[${','.repeat(many(1_000_000))}]`),
};
