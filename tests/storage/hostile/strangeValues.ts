import { type HostileFiles, many, mebibytes, opens, refused } from './hostileFile.ts';
import { document, person, scenario, small, withOrganisation, withRaw } from './smallFile.ts';

/** One name or note that is strange, in every place that has one. */
const named = (name: string) =>
  opens(() =>
    document({
      name,
      classification: name,
      notes: [{ id: 'note:a', subject: name, text: name, by: name }],
      decisions: [{ from: 'scenario:a', to: 'scenario:a', change: name, remark: name, by: name }],
      scenarios: [
        scenario({
          name,
          ...{ text: name, reasons: name, consequences: name, measures: name },
          organisation: {
            tribes: [{ id: 'tribe:t', name, purpose: name, lead: 'person:a' }],
            squads: [{ id: 'squad:s', tribe: 'tribe:t', name, mission: name, members: [{ person: 'person:a' }] }],
            people: [
              {
                ...person('a'),
                ...{ name, note: name, role: name, deep: [name], fields: { [name]: name } },
                ...{ job: name, scale: name, imported: { [name]: name } },
              },
            ],
            products: [{ id: 'product:a', name, value: name, text: name }],
            projects: [{ id: 'project:a', name, kind: name, begin: '2027-01-04', end: '2027-05-28', text: name }],
            programmes: [{ id: 'programme:a', name, text: name }],
          },
        }),
      ],
    }),
  );

export const NUMBERS: HostileFiles = {
  'a number larger than any': refused(() => withRaw('zebra', '1e400')),
  'numbers larger than any where one is expected': refused(() =>
    withOrganisation({ people: '{"id":"person:a","name":"A","fte":1e999}' }),
  ),
  'the smallest number that is not nothing': opens(() => withRaw('zebra', '5e-324')),
  'less than nothing, just': opens(() => withRaw('zebra', '-0')),
  'a number of a million digits': refused(() => withRaw('zebra', '9'.repeat(many(1_000_000) + 400))),
  'a fraction of a million digits': refused(() => withRaw('zebra', `0.${'3'.repeat(many(1_000_000))}`)),
  'a hundred thousand numbers that would be rounded': refused(() =>
    withRaw('zebra', `[${'0.1000000000000000055,'.repeat(many(100_000))}1]`),
  ),
  'limits as large as a number can be': opens(() =>
    document({
      rules: {
        'squad-size': { limit: Number.MAX_SAFE_INTEGER },
        'tribe-size': { limit: Number.MAX_SAFE_INTEGER },
      },
      scenarios: [
        scenario({
          organisation: {
            tribes: [{ id: 'tribe:t', name: 'T' }],
            squads: [{ id: 'squad:s', tribe: 'tribe:t', name: 'S', members: [{ person: 'person:a' }] }],
            people: [person('a')],
          },
        }),
      ],
    }),
  ),
  'numbers written as texts': refused(() => small({ people: [{ ...person('a'), fte: '1' }] })),
  'a version written as a text': refused(() => document({ version: '1' })),
  'texts written as numbers': refused(() => small({ people: [{ id: 7, name: 7 }] })),
  'yes and no as 1 and 0': refused(() =>
    small({
      tribes: [{ id: 'tribe:t', name: 'T' }],
      squads: [{ id: 'squad:s', tribe: 'tribe:t', name: 'S', members: [{ person: 'person:a', productOwner: 1 }] }],
      people: [person('a')],
    }),
  ),
};

export const TEXTS: HostileFiles = {
  'half a letter': named('half \ud800'),
  'the other half, in front': named('\udc00 half'),
  'NUL and other control characters': named('a\0b\u0007c\u001b[31m\u0085'),
  'text that turns its direction': named('Ana \u202egnp.exe\u202c \u2066x\u2069'),
  'families of emoji, and flags': named('👩‍👩‍👧‍👦🏳️‍🌈🇳🇱'),
  'letters under a heap of marks': named(`Z${'\u0300\u0489'.repeat(200)}`),
  'a script as a name': named('<script>document.title="polluted"</script><img src=x onerror=alert(1)>'),
  'an address that runs as a name': named('javascript:alert(1)'),
  'a formula as a name': named('=HYPERLINK("http://example.com")'),
  'braces that a sentence would fill': named('{{name}} $t(panels.close) %s'),
  'spaces that no one sees': named('a\u200b\u2060\ufeffb'),
  'a name of nothing but marks of direction': named('\u202e\u2066'),
  'a name of 10,000 letters': refused(() => document({ name: 'x'.repeat(10_000) })),
  'a name of 500 emoji, which are 1,000 units': refused(() => document({ name: '🦜'.repeat(500) })),
  'a name of spaces of every kind': refused(() => document({ name: ' \t\n\u00a0\u2003\u3000\ufeff'.repeat(20) })),
  'a note as long as the file': refused(() => small({ people: [{ ...person('a'), note: 'x'.repeat(mebibytes(60)) }] })),
  'a name of spaces as long as the file': refused(() => document({ name: ' '.repeat(mebibytes(60)) })),
  'a text as long as the file that we do not know': opens(() =>
    withRaw('zebra', JSON.stringify('é'.repeat(mebibytes(28)))),
  ),
  'a text of quotes as long as the file': opens(() => withRaw('zebra', JSON.stringify('"'.repeat(mebibytes(28))))),
  'a day with a million spaces': refused(() =>
    document({ scenarios: [scenario({ effective: `2027-03-31${' '.repeat(many(1_000_000))}` })] }),
  ),
  'an id of a million letters': refused(() => small({ people: [person('x'.repeat(many(1_000_000) + 201))] })),
};
