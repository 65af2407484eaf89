import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, type ScenarioId } from '../../../src/domain/document.ts';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { disclosed, type NamesShown } from '../../../src/domain/hiding/hide.ts';
import { keyFor } from '../../../src/domain/hiding/pseudonymKey.ts';
import { LIST_NAMES } from '../../../src/domain/lists.ts';
import type { Organisation, PersonId } from '../../../src/domain/organisation.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { RULE_IDS } from '../../../src/domain/rules/finding.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { arbitraryDocument } from '../../storage/arbitraryDocument.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { hiddenAs, KEY, OTHER_SECRET, SECRET } from '../../support/secrets.ts';

const PSEUDONYMS: NamesShown = { names: 'pseudonyms', key: KEY, word: 'Person' };
const ROLES: NamesShown = { names: 'roles', secret: SECRET, word: 'Person' };
const TODAY = '2027-02-01';

const everyKey = () => {
  const read = readDocument(readFileSync(new URL('../../fixtures/every-key.json', import.meta.url), 'utf8'));
  if (read.kind === 'refused') throw new Error('cannot be read');
  return read.document;
};

const empty = { tribes: [], squads: [], chapters: [], guilds: [], people: [] };

/** A document of some scenarios, *Today* alone where a single organisation is given. */
function documentWith(organisations: Record<string, object>, besides: object = {}): Document {
  const scenarios = Object.entries(organisations).map(([name, organisation]) => ({
    id: `scenario:${name}`,
    name,
    organisation: { ...empty, ...organisation },
  }));
  return Document.parse({ format: 'tribecraft', version: 2, name: 'Ours', scenarios, ...besides }) as Document;
}

const today = (organisation: object, besides: object = {}) => documentWith({ today: organisation }, besides);
const codeOf = (id: string) => {
  const document = today({ people: [{ id, name: 'Whoever' }] });
  return disclosed(document, PSEUDONYMS).scenarios[0]?.organisation.people[0]?.name ?? '';
};
const peopleIn = (document: { scenarios: { organisation: Organisation }[] }, at = 0) =>
  document.scenarios[at]?.organisation.people ?? [];

describe('a document with names', () => {
  it('is the very same document', () => {
    const document = everyKey();
    expect(disclosed(document, { names: 'names' })).toBe(document);
    expect(openly(document)).toBe(document);
  });
});

describe('a document with pseudonyms', () => {
  it('says nothing of anybody, field by field', () => {
    const document = today(
      {
        tribes: [{ id: 'tribe:els', name: 'Els Bakker’s tribe', purpose: 'As Els Bakker said', lead: 'person:els' }],
        squads: [
          {
            id: 'squad:els',
            tribe: 'tribe:els',
            name: 'Els Bakker',
            mission: 'For els.bakker@bank.example',
            coach: 'person:els',
            members: [{ person: 'person:els', productOwner: true, share: 0.5, remark: 'Els' }],
            connected: ['person:els'],
            profile: { mandate: '2.0', also: 'Els' },
          },
          { id: 'squad:b', tribe: 'tribe:els', name: 'B' },
        ],
        chapters: [{ id: 'chapter:els', tribe: 'tribe:els', name: 'C', expertise: 'ELS BAKKER', lead: 'person:els' }],
        guilds: [{ id: 'guild:els', name: 'G', coordinator: 'person:els', members: ['person:els'] }],
        people: [
          {
            id: 'person:els',
            name: 'Els Bakker',
            chapter: 'chapter:els',
            role: 'Successor of Els  Bakker',
            deep: ['ELS BAKKER', 'law'],
            broad: ['00471'],
            fte: 0.8,
            kind: 'external',
            location: 'Utrecht',
            email: 'els.bakker@bank.example',
            employeeNumber: '00471',
            note: 'back in May',
            fields: { Partner: 'Wim' },
            job: 'Job of Els Bakker-Smit',
            scale: '11',
            phases: ['1'],
            imported: { name: 'Bakker-Smit, Els', number: '0047100', email: 'els@old.example' },
            birthday: '1980-01-01',
          },
        ],
        products: [
          {
            id: 'product:els',
            name: 'P',
            squad: 'squad:els',
            service: 'squad:b',
            manager: 'person:els',
            complex: true,
            way: 'agile',
            phase: '1',
            launch: '2027-03-01',
            value: 'Els Bakker helps',
            text: 'Ask Wim',
          },
        ],
        projects: [
          {
            id: 'project:els',
            name: 'Bakker-Smit, Els',
            kind: 'els@old.example',
            begin: '2027-01-04',
            end: '2027-05-28',
            state: 'running',
            lead: 'person:els',
            programme: 'programme:els',
            products: ['product:els'],
            squads: ['squad:els'],
            members: [{ person: 'person:els', share: 0.2 }],
            text: 'Ask Wim',
          },
          { id: 'project:b', name: 'B', begin: '2027-01-04', end: '2027-05-28', after: ['project:els'] },
        ],
        programmes: [{ id: 'programme:els', name: 'R 0047100', manager: 'person:els', text: 'Ask Wim' }],
        dependencies: [{ from: 'squad:els', to: 'squad:b', how: 'blocking', text: 'Ask Wim' }],
      },
      {
        name: 'Plan of Els Bakker',
        classification: 'Only for Els Bakker',
        pack: 'strict',
        rules: { 'squad-size': { limit: 7, by: 'Els' }, 'rule-of-els': { severity: 'info' } },
        waivers: [
          { rule: 'squad-coach', subject: 'squad:els', reason: 'Els knows', by: 'Els', until: '2027-03-01', upTo: 3 },
          { rule: 'squad-coach', subject: 'squad:gone', reason: 'x', scenario: 'scenario:today' },
          { rule: 'squad-coach', subject: 'Els Bakker', reason: 'x' },
          { rule: 'rule-of-els', subject: 'squad:els', reason: 'x' },
        ],
        notes: [{ id: 'note:a', text: 'Ask Wim' }],
        decisions: [
          {
            from: 'scenario:today',
            to: 'scenario:today',
            change: 'moved person:els squad:els -',
            state: 'agreed',
            remark: 'Els wants it',
            by: 'Els',
            on: '2027-01-12',
          },
          { from: 'scenario:today', to: 'scenario:today', change: 'productOwner squad:els' },
          { from: 'scenario:today', to: 'scenario:today', change: 'Els Bakker' },
        ],
        owner: 'Els',
      },
    );
    const scenario = document.scenarios[0];
    if (scenario) {
      Object.assign(scenario, { text: 'Els', reasons: 'Els', consequences: 'Els', measures: 'Els', author: 'Els' });
      Object.assign(scenario, { name: 'After Els Bakker', kind: 'agile', mode: 'sketch', status: 'advice' });
      Object.assign(scenario, { follows: ['vision'], effective: '2027-06-01', frozen: '2027-05-01' });
      Object.assign(scenario, { statusOn: { ...scenario.statusOn, advice: '2027-04-01' } });
    }
    const els = codeOf('person:els');
    const [hidden, tribe, squad, b, chapter, guild] = (
      ['person:els', 'tribe:els', 'squad:els', 'squad:b', 'chapter:els', 'guild:els'] as const
    ).map((id) => hiddenAs(id));
    const [product, project, other, programme, shown] = (
      ['product:els', 'project:els', 'project:b', 'programme:els', 'scenario:today'] as const
    ).map((id) => hiddenAs(id));
    const project0 = { state: 'planned', lead: null, programme: null, products: [], squads: [], members: [] };
    const decided = { from: shown, to: shown, remark: '', by: '' };
    const waived = { rule: 'squad-coach', reason: '', by: '', until: null, scenario: null };
    expect(disclosed(document, PSEUDONYMS)).toStrictEqual({
      format: 'tribecraft',
      version: 2,
      name: `Plan of ${els}`,
      classification: `Only for ${els}`,
      pack: 'strict',
      rules: { 'squad-size': { limit: 7 } },
      waivers: [
        { ...waived, subject: squad, until: '2027-03-01', upTo: 3 },
        { ...waived, subject: hiddenAs('squad:gone'), scenario: shown },
        { ...waived, subject: '' },
      ],
      notes: [],
      decisions: [
        { ...decided, change: `moved ${hidden} ${squad} -`, state: 'agreed', on: '2027-01-12' },
        { ...decided, change: `productOwner ${squad}`, state: 'proposed', on: null },
      ],
      scenarios: [
        {
          id: shown,
          name: `After ${els}`,
          basedOn: null,
          kind: 'agile',
          text: '',
          reasons: '',
          consequences: '',
          measures: '',
          follows: ['vision'],
          mode: 'sketch',
          status: 'advice',
          statusOn: { draft: null, intended: null, advice: '2027-04-01', decided: null, 'carried-out': null },
          effective: '2027-06-01',
          frozen: '2027-05-01',
          organisation: {
            tribes: [
              {
                id: tribe,
                name: `${els}’s tribe`,
                purpose: `As ${els} said`,
                lead: hidden,
                coaches: [],
                form: 'tribe',
                profile: {},
              },
            ],
            squads: [
              {
                id: squad,
                tribe,
                name: els,
                mission: `For ${els}`,
                coach: hidden,
                members: [{ person: hidden, productOwner: true, share: 0.5 }],
                connected: [hidden],
                profile: { mandate: '2.0' },
              },
              { id: b, tribe, name: 'B', mission: '', coach: null, members: [], connected: [], profile: {} },
            ],
            chapters: [{ id: chapter, tribe, name: 'C', expertise: els, lead: hidden }],
            guilds: [{ id: guild, name: 'G', coordinator: hidden, members: [hidden] }],
            people: [
              {
                id: hidden,
                name: els,
                chapter,
                role: `Successor of ${els}`,
                deep: [els, 'law'],
                broad: [els],
                fte: 0.8,
                kind: 'external',
                location: '',
                email: '',
                employeeNumber: '',
                note: '',
                fields: {},
                job: `Job of ${els}-Smit`,
                scale: '11',
                phases: ['1'],
              },
            ],
            products: [
              {
                id: product,
                name: 'P',
                squad,
                service: b,
                manager: hidden,
                complex: true,
                way: 'agile',
                phase: '1',
                launch: '2027-03-01',
                value: `${els} helps`,
                text: '',
              },
            ],
            projects: [
              {
                id: project,
                name: els,
                kind: els,
                begin: '2027-01-04',
                end: '2027-05-28',
                state: 'running',
                lead: hidden,
                programme,
                after: [],
                products: [product],
                squads: [squad],
                members: [{ person: hidden, share: 0.2 }],
                text: '',
              },
              {
                ...project0,
                id: other,
                name: 'B',
                kind: '',
                begin: '2027-01-04',
                end: '2027-05-28',
                after: [project],
                text: '',
              },
            ],
            programmes: [{ id: programme, name: `R ${els}`, manager: hidden, text: '' }],
            dependencies: [{ from: squad, to: b, how: 'blocking', text: '' }],
          },
        },
      ],
    });
  });

  it('calls somebody the same in every scenario, document and month, whoever else is there', () => {
    const ana = { id: 'person:ana', name: 'Ana Flores' };
    const document = documentWith({
      today: { people: [{ id: 'person:bo', name: 'Bo Yilmaz' }, ana] },
      split: { people: [{ ...ana, name: 'Ana Flores-Vos', kind: 'vacancy' }] },
    });
    const [bo, first] = peopleIn(disclosed(document, PSEUDONYMS));
    expect([first?.name, peopleIn(disclosed(document, PSEUDONYMS), 1)[0]?.name]).toEqual([
      codeOf('person:ana'),
      codeOf('person:ana'),
    ]);
    expect(bo?.name).toBe(codeOf('person:bo'));
    expect(codeOf('person:ana')).toBe('Person GCJVDF');
    const other = disclosed(document, { ...PSEUDONYMS, key: { ...KEY, secret: OTHER_SECRET } });
    expect(peopleIn(other)[1]?.name).not.toBe(codeOf('person:ana'));
    expect(peopleIn(other)[1]?.id).not.toBe(first?.id);
  });

  it('keeps the pseudonyms that the key knows, also in another language', () => {
    const people = [{ id: 'person:ana', name: 'Ana Flores' } as const];
    const key = { ...KEY, people: [{ id: 'person:ana' as PersonId, name: 'Ana', pseudonym: 'Blue heron' }] };
    const both = today({ people: [...people, { id: 'person:bo', name: 'Bo Yilmaz' }] });
    expect(peopleIn(disclosed(both, { names: 'pseudonyms', key, word: 'Persoon' })).map(({ name }) => name)).toEqual([
      'Blue heron',
      codeOf('person:bo').replace('Person', 'Persoon'),
    ]);
  });

  it('leaves a text alone that has but a part of a name, or what somebody is called for want of one', () => {
    const document = today({
      tribes: [{ id: 'tribe:a', name: 'Els and Data', purpose: 'Tester, Al, Bakker' }],
      squads: [{ id: 'squad:a', tribe: 'tribe:a', name: 'Data', mission: 'Law' }],
      guilds: [{ id: 'guild:a', name: 'Access' }],
      people: [
        { id: 'person:a', name: 'Els Bakker' },
        { id: 'person:b', name: 'Tester', role: 'tester' },
        { id: 'person:c', name: 'Data', kind: 'vacancy', role: 'Data and Access' },
        { id: 'person:d', name: 'Tester', kind: 'vacancy', role: 'Owner of Law' },
        { id: 'person:e', name: 'Al' },
        { id: 'person:f', name: 'Law', kind: 'vacancy' },
        { id: 'person:g', name: 'Access', kind: 'vacancy', job: 'Data' },
      ],
    });
    const hidden = disclosed(document, PSEUDONYMS).scenarios[0]?.organisation;
    expect(hidden?.tribes[0]).toMatchObject({ name: 'Els and Data', purpose: 'Tester, Al, Bakker' });
    expect(hidden?.squads[0]).toMatchObject({ name: 'Data', mission: codeOf('person:f') });
    expect(hidden?.people.map(({ role }) => role)).toEqual([
      ...['', 'tester', 'Data and Access', `Owner of ${codeOf('person:f')}`, '', '', ''],
    ]);
    expect(hidden?.people.every(({ name }) => /^Person [0-9B-Z]{6}$/.test(name))).toBe(true);
  });

  it('cuts what would be too long with a pseudonym in it, and never a letter in half', () => {
    const people = [{ id: 'person:ann', name: 'Ann' }];
    const name = `Ann ${'😀'.repeat(248)}`;
    const hidden = disclosed(
      today({ people, tribes: [{ id: 'tribe:a', name, purpose: `Ann ${'x'.repeat(9996)}` }] }),
      PSEUDONYMS,
    );
    const tribe = hidden.scenarios[0]?.organisation.tribes[0];
    const ann = codeOf('person:ann');
    expect(tribe?.name).toBe(`${ann} ${'😀'.repeat(243)}`);
    expect(tribe?.purpose).toBe(`${ann} ${'x'.repeat(9986)}`);
  });
});

describe('a document with roles', () => {
  it('calls everybody by the role, else by what their chapter does, else by a word', () => {
    const chapters = [
      { id: 'chapter:a', tribe: 'tribe:a', name: 'A', expertise: ' Law ' },
      { id: 'chapter:b', tribe: 'tribe:a', name: 'B', expertise: ' ' },
    ];
    const people = (chapter: string) => [
      { id: 'person:a', name: 'Ana Flores', role: ' Developer ', chapter: 'chapter:a' },
      { id: 'person:b', name: 'Bo Yilmaz', role: ' ', chapter },
      { id: 'person:c', name: 'Cy Groen', role: 'Deputy of Ana Flores' },
      { id: 'person:d', name: 'Dee Smit' },
      { id: 'person:e', name: 'Eva Mol', role: 'x'.repeat(600) },
    ];
    const tribes = [{ id: 'tribe:a', name: 'Tribe of Dee Smit' }];
    const document = documentWith({
      today: { tribes, chapters, people: people('chapter:a') },
      split: { tribes, chapters, people: people('chapter:b') },
    });
    const hidden = disclosed(document, { ...ROLES, word: 'Somebody' });
    const named = ['Deputy of Somebody', 'Somebody', 'x'.repeat(500)];
    expect(peopleIn(hidden).map(({ name }) => name)).toEqual(['Developer', 'Law', ...named]);
    expect(peopleIn(hidden, 1).map(({ name }) => name)).toEqual(['Developer', 'Somebody', ...named]);
    expect(hidden.scenarios[0]?.organisation.tribes[0]?.name).toBe('Tribe of Somebody');
    expect(peopleIn(hidden)[0]?.id).toBe(hiddenAs('person:a'));
    expect(JSON.stringify(hidden)).not.toContain(codeOf('person:a').slice(7));
  });
});

/** Each id of a document beside the one that stands there when it is hidden. */
function idsBeside(document: Document, hidden: Document): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [at, { id, organisation }] of document.scenarios.entries()) {
    const other = hidden.scenarios[at];
    ids.set(id, other?.id ?? '');
    for (const list of LIST_NAMES)
      for (const [place, record] of organisation[list].entries())
        ids.set(record.id, other?.organisation[list][place]?.id ?? '');
  }
  return ids;
}

function findingsOf(document: Document, idOf: (id: string) => string) {
  return document.scenarios.map((scenario) =>
    check(scenario, document, TODAY).map(({ subject, about, texts, waived, ...finding }) => ({
      ...finding,
      // A name may stand in what is written there.
      texts: texts?.length,
      subject: idOf(subject),
      about: about?.map(idOf),
      waived: waived && { until: waived.until, upTo: waived.upTo },
    })),
  );
}

const anyDocument = fc.oneof(
  arbitraryDocument,
  fc
    .tuple(
      anyOrganisation,
      anyOrganisation,
      fc.array(
        fc.record({
          rule: fc.constantFrom(...RULE_IDS),
          subject: fc.constantFrom('squad:1', 'tribe:0', 'chapter:2', 'person:1', 'product:0', 'project:1'),
          scenario: fc.constantFrom('scenario:today' as ScenarioId, null),
          reason: fc.constant('because'),
        }),
        { maxLength: 8 },
      ),
    )
    .map(([one, other, waivers]) => documentWith({ today: one, split: other }, { waivers })),
);

describe.each([
  ['pseudonyms', PSEUDONYMS],
  ['roles', ROLES],
])('any document with %s', (_, shown) => {
  it('is a document without a fault, and stays the same when it is written and read', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const hidden = disclosed(document, shown);
        expect(readDocument(writeDocument(hidden))).toStrictEqual({ kind: 'ok', document: hidden });
      }),
    );
  });

  it('has the same in the same order, and the rules find the same', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const hidden = disclosed(document, shown);
        const ids = idsBeside(document, hidden);
        const idOf = (id: string) => ids.get(id) ?? id;
        expect(new Set(ids.values()).size).toBe(ids.size);
        expect(hidden.scenarios.map((each) => Object.values(each.organisation).map((list) => list.length))).toEqual(
          document.scenarios.map(({ organisation }) =>
            Object.keys(hidden.scenarios[0]?.organisation ?? {}).map(
              (list) => organisation[list as keyof Organisation].length,
            ),
          ),
        );
        expect(findingsOf(hidden, String)).toEqual(findingsOf(document, idOf));
      }),
    );
  });
});

describe('a key', () => {
  it('knows everybody once, by the name they have now, and the ids of everything else', () => {
    const document = documentWith({
      today: {
        tribes: [{ id: 'tribe:a', name: 'A' }],
        people: [{ id: 'person:ana', name: 'Ana Flores' }],
      },
      split: {
        tribes: [{ id: 'tribe:a', name: 'A' }],
        people: [
          { id: 'person:ana', name: 'Ana Vos' },
          { id: 'person:bo', name: 'Bo Yilmaz' },
        ],
      },
    });
    const key = keyFor(document, KEY, 'Person');
    expect(key).toEqual({
      ...KEY,
      people: [
        { id: 'person:ana', name: 'Ana Flores', pseudonym: codeOf('person:ana') },
        { id: 'person:bo', name: 'Bo Yilmaz', pseudonym: codeOf('person:bo') },
      ],
      ids: ['scenario:today', 'tribe:a', 'scenario:split'],
    });
    const later = documentWith({
      later: {
        people: [
          { id: 'person:bo', name: 'Bo Aydin' },
          { id: 'person:cy', name: 'Cy' },
        ],
      },
    });
    expect(keyFor(later, key, 'Persoon')).toEqual({
      ...key,
      people: [
        key.people[0],
        { ...key.people[1], name: 'Bo Aydin' },
        { id: 'person:cy', name: 'Cy', pseudonym: codeOf('person:cy').replace('Person', 'Persoon') },
      ],
      ids: [...key.ids, 'scenario:later'],
    });
  });

  it('gives two people whose codes are the same another one, in the order of their ids, and remembers that', () => {
    const [one, other] = ['person:p15406', 'person:p23516'];
    const called = (ids: readonly string[], key = KEY) =>
      keyFor(today({ people: ids.map((id) => ({ id, name: 'Who' })) }), key, 'Person').people.map(
        ({ id, pseudonym }) => `${id} ${pseudonym}`,
      );
    expect(called([other ?? ''])).toEqual([`${other} Person RZWF3N`]);
    const both = [`${other} Person GNJ8TT`, `${one} Person RZWF3N`];
    expect(called([other ?? '', one ?? ''])).toEqual(both);
    expect(called([one ?? '', other ?? '']).sort()).toEqual(both.sort());
    const known = keyFor(today({ people: [{ id: other, name: 'Who' }] }), KEY, 'Person');
    expect(called([one ?? ''], known)).toEqual([`${other} Person RZWF3N`, `${one} Person G6Z8FG`]);
  });
});
