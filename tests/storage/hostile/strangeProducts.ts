import { type HostileFile, type HostileFiles, many, mebibytes, opens, refused } from './hostileFile.ts';
import { document, listed, person, scenario, small, withOrganisation, withRaw } from './smallFile.ts';

const DAYS = '"begin":"2027-01-04","end":"2027-05-28"';
const project = (besides: object) => ({
  id: 'project:p',
  name: 'P',
  begin: '2027-01-04',
  end: '2027-05-28',
  ...besides,
});

/** So many projects, each of which waits for the one that `next` says. */
const waiting = (count: number, next: (at: number) => number) =>
  withOrganisation({
    projects: listed(count, (at) => `{"id":"project:${at}","name":"P",${DAYS},"after":["project:${next(at)}"]}`),
  });

/** So many notes, each of which answers the one that `next` says. */
const answering = (count: number, next: (at: number) => number | null) =>
  withRaw(
    'notes',
    `[${listed(count, (at) => `{"id":"note:${at}","text":"N"${next(at) === null ? '' : `,"to":"note:${next(at)}"`}}`)}]`,
  );

/** So many squads of one tribe, and these dependencies between them. */
const dependent = (squads: number, dependencies: string) =>
  withOrganisation({
    tribes: '{"id":"tribe:t","name":"T"}',
    squads: listed(squads, (at) => `{"id":"squad:${at}","tribe":"tribe:t","name":"S"}`),
    dependencies,
  });

const pair = (from: number, to: number) => `{"from":"squad:${from}","to":"squad:${to}"}`;

/** So many scenarios of so many people, all of them different where `differ`. */
const firms = (scenarios: number, people: number, differ: boolean) =>
  withRaw(
    'scenarios',
    `[${listed(
      scenarios,
      (at) =>
        `{"id":"scenario:${at}","name":"S","organisation":{"people":[${listed(
          people,
          (of) => `{"id":"person:${of}","name":"P${differ ? at : ''}"}`,
        )}]}}`,
    )}]`,
    ['scenarios'],
  );

export const CIRCLES: HostileFiles = {
  'a hundred thousand projects that wait in a row': opens(() => {
    return withOrganisation({
      projects: listed(many(100_000), (at) => {
        return `{"id":"project:${at}","name":"P",${DAYS},"after":[${at === 0 ? '' : `"project:${at - 1}"`}]}`;
      }),
    });
  }),
  'a hundred thousand projects that wait in one circle': refused(() => {
    const count = many(100_000);
    return waiting(count, (at) => (at + 1) % count);
  }),
  'a hundred thousand projects that all wait for themselves': refused(() => waiting(many(100_000), (at) => at)),
  'a thousand projects of which each waits for all before it': opens(() => {
    const before = (at: number) => listed(at, (of) => `"project:${of}"`);
    return withOrganisation({
      projects: listed(
        many(32_000),
        (at) => `{"id":"project:${at}","name":"P",${DAYS},"after":[${before(at % 1000)}]}`,
      ),
    });
  }),
  'a project that waits for one without an id': refused(() =>
    small({ projects: [project({ after: ['project:q'] }), { name: 'Q', after: ['project:p', 'project:q'] }] }),
  ),
  'a hundred thousand notes that answer in a row': opens(() =>
    answering(many(100_000), (at) => (at === 0 ? null : at - 1)),
  ),
  'a hundred thousand notes that answer in one circle': refused(() => {
    const count = many(100_000);
    return answering(count, (at) => (at + 1) % count);
  }),
  'a note that answers itself': refused(() => answering(1, (at) => at)),
  'one id for a hundred thousand notes': refused(() =>
    withRaw('notes', `[${listed(many(100_000) + 2, () => '{"id":"note:n","text":"N"}')}]`),
  ),
};

export const PRODUCTS: HostileFiles = {
  'a hundred thousand products': opens(() =>
    withOrganisation({ products: listed(many(100_000), (at) => `{"id":"product:${at}","name":"P"}`) }),
  ),
  'a hundred thousand programmes of one manager': opens(() =>
    withOrganisation({
      people: '{"id":"person:a","name":"A"}',
      programmes: listed(many(100_000), (at) => `{"id":"programme:${at}","name":"P","manager":"person:a"}`),
    }),
  ),
  'one person in a project, a hundred thousand times': refused(() =>
    withOrganisation({
      people: '{"id":"person:a","name":"A"}',
      projects: `{"id":"project:p","name":"P",${DAYS},"members":[${listed(many(100_000) + 2, () => '{"person":"person:a"}')}]}`,
    }),
  ),
  'one product named a million times by a project': opens(() =>
    withOrganisation({
      products: '{"id":"product:a","name":"A"}',
      projects: `{"id":"project:p","name":"P",${DAYS},"products":[${listed(many(1_000_000), () => '"product:a"')}]}`,
    }),
  ),
  'a million phases of one person': opens(() =>
    withOrganisation({ people: `{"id":"person:a","name":"A","phases":[${listed(many(1_000_000), () => '"2a"')}]}` }),
  ),
  'a hundred thousand dependencies': opens(() => {
    const count = many(100_000);
    return dependent(
      count,
      listed(count, (at) => pair(at, (at + 1) % count)),
    );
  }),
  'one dependency a hundred thousand times': refused(() =>
    dependent(
      2,
      listed(many(100_000) + 2, () => pair(0, 1)),
    ),
  ),
  'a squad that waits for itself': refused(() => dependent(1, pair(0, 0))),
  'dependencies that could be read as one another': refused(() =>
    small({
      dependencies: [
        { from: 'squad:a', to: 'squad:b squad:c' },
        { from: 'squad:a squad:b', to: 'squad:c' },
      ],
    }),
  ),
  'a project that ends before it begins': refused(() => small({ projects: [project({ end: '2027-01-03' })] })),
  'a project of no days': refused(() => small({ projects: [project({ begin: null, end: '' })] })),
  'a hundred thousand decisions': opens(() =>
    withRaw(
      'decisions',
      `[${listed(many(100_000), (at) => `{"from":"scenario:a","to":"scenario:a","change":"${at}"}`)}]`,
    ),
  ),
  'decisions between scenarios that there are not': refused(() =>
    document({ decisions: [{ from: 'scenario:x', to: 'scenario:y', change: '' }] }),
  ),
  'a note about something that could be read as a path': opens(() =>
    document({ notes: [{ id: 'note:../..', subject: '__proto__', text: '' }] }),
  ),
};

const DAYS_THAT_ARE_NONE = ['2027-02-29', '2027-04-31', '0000-00-00', '2027-1-1', '2027-01-01T00:00Z', '٢٠٢٧-٠١-٠١'];

export const STATEMENTS: HostileFiles = {
  'days that do not exist, wherever there is one': refused(() =>
    document({
      notes: DAYS_THAT_ARE_NONE.map((on, at) => ({ id: `note:${at}`, text: '', on })),
      scenarios: DAYS_THAT_ARE_NONE.map((day, at) =>
        scenario({
          id: `scenario:${at}`,
          frozen: day,
          statusOn: { draft: day, 'carried-out': day },
          organisation: {
            products: [{ id: 'product:a', name: 'A', launch: day }],
            projects: [project({ begin: day, end: day })],
          },
        }),
      ),
    }),
  ),
  'statements of the wrong type': refused(() =>
    document({
      scenarios: [[], 'x', 7, true, { draft: {} }].map((statusOn, at) => scenario({ id: `scenario:${at}`, statusOn })),
    }),
  ),
  'profiles of the wrong type': refused(() =>
    small({
      tribes: [[], '2.0', 2, { mandate: 2 }, { mandate: ['2.0'] }, { customer: {} }].map((profile, at) => ({
        id: `tribe:${at}`,
        name: 'T',
        profile,
      })),
    }),
  ),
  'what a list said of somebody, of the wrong type': refused(() =>
    small({
      people: [[], 'x', 7, { role: 7 }, { role: null }, { role: {} }].map((imported, at) => ({
        ...person(`${at}`),
        imported,
      })),
    }),
  ),
  'null in place of every key of version 2': opens(() =>
    document({
      classification: null,
      notes: null,
      decisions: null,
      scenarios: [
        scenario({
          kind: null,
          follows: null,
          statusOn: null,
          frozen: null,
          organisation: {
            tribes: [{ id: 'tribe:t', name: 'T', form: null, profile: null }],
            people: [{ ...person('a'), phases: null, imported: null }],
            products: null,
            projects: null,
            programmes: null,
            dependencies: null,
          },
        }),
      ],
    }),
  ),
  ...inside('a profile', (json) => withOrganisation({ tribes: `{"id":"tribe:t","name":"T","profile":${json}}` })),
  ...inside('what a list said of somebody', (json) =>
    withOrganisation({ people: `{"id":"person:a","name":"A","imported":${json}}` }),
  ),
  ...inside('the days of the statuses', (json) =>
    withRaw('scenarios', `[{"id":"scenario:a","name":"A","organisation":{},"statusOn":${json}}]`, ['scenarios']),
  ),
  'a profile of 100,000 aspects that we do not know': opens(() =>
    withOrganisation({
      tribes: `{"id":"tribe:t","name":"T","profile":{${listed(many(100_000), (at) => `"${at}":"2.0"`)}}}`,
    }),
  ),
  'a note as long as the file, on a product': refused(() =>
    small({ products: [{ id: 'product:a', name: 'A', text: 'x'.repeat(mebibytes(60)) }] }),
  ),
};

/** Keys that could reach into other objects, inside of something. */
function inside(what: string, within: (json: string) => string): Record<string, HostileFile> {
  return Object.fromEntries(
    ['__proto__', 'constructor', 'prototype'].map((key) => [
      `${key} in ${what}`,
      refused(() => within(`{"${key}":{"polluted":true}}`)),
    ]),
  );
}

export const CROWDS: HostileFiles = {
  'more different people than are opened': refused(() => firms(3, 66_667, true)),
  'the same people in every scenario': opens(() => firms(50, many(20_000), false)),
  'other people in every scenario': opens(() => firms(50, many(4000), true)),
  'people that are numbers, nothing, lists and texts': refused(() =>
    document({
      scenarios: [7, null, [], 'P', { id: {} }].map((who, at) =>
        scenario({ id: `scenario:${at}`, organisation: { people: Array.from({ length: 41_000 }, () => who) } }),
      ),
    }),
  ),
  'people who are deep inside, in too many scenarios': refused(() => {
    const deep = `${'['.repeat(57)}${']'.repeat(57)}`;
    const people = (at: number) => listed(700, (of) => `{"id":"person:${of}","name":"P${at}","zebra":${deep}}`);
    return withRaw(
      'scenarios',
      `[${listed(51, (at) => `{"id":"scenario:${at}","name":"S","organisation":{"people":[${people(at)}]}}`)}]`,
      ['scenarios'],
    );
  }),
};
