import fc from 'fast-check';
import type { Document } from '../../src/domain/document.ts';
import { FORMAT, VERSION } from '../../src/domain/version.ts';
import {
  ASPECTS,
  FOLLOWED,
  inOrderOf,
  ORGANISATION_KINDS,
  PHASES,
  STANDINGS,
  STATUSES,
} from '../../src/domain/vocabulary.ts';

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Text with what could go wrong on the way to a file: quotes, controls, lone surrogates, marks of direction. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"\\', '\ud800', '\u202e', '\n\0', '{{name}}'),
);
const name = text.filter((each) => /\S/.test(each) && each.length <= 500);
const column = name.filter((each) => !FORBIDDEN.test(`"${each}":`));
const texts = fc.array(text, { maxLength: 2 });
const day = fc.constantFrom('2027-03-31', '2028-02-29', '1999-12-01');
const limit = fc.integer({ min: 1, max: 1000 });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const phase = fc.constantFrom(...PHASES);
const columns = fc.dictionary(column, text, { maxKeys: 2, noNullPrototype: true });

const FORBIDDEN = /"(__proto__|constructor|prototype)":/;

/** A key that no record of ours has, with anything that JSON can say. */
const unknownKeys = fc.dictionary(
  fc.string().map((key) => `x-${key}`),
  fc
    .json({ maxDepth: 3 })
    .filter((json) => !FORBIDDEN.test(json))
    .map((json) => JSON.parse(json)),
  { maxKeys: 2, noNullPrototype: true },
);

/** A record with the fields given, of which `maybe` may be absent, and perhaps keys that we do not know. */
function record(fields: Fields, maybe: Fields = {}): fc.Arbitrary<object> {
  return fc
    .tuple(fc.record(fields), fc.record(maybe, { requiredKeys: [] }), unknownKeys)
    .map((parts) => Object.assign({}, ...parts));
}

function ids(kind: string): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.stringMatching(/^[a-z0-9:_é-]{1,8}$/), { maxLength: 4 }).map((tails) => {
    return tails.map((tail) => `${kind}:${tail}`);
  });
}

/** One of them, or none. */
function seat(all: readonly string[]): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...all);
}

/** Some words of a vocabulary, in its order. */
function words(vocabulary: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...vocabulary]).map((chosen) => inOrderOf(vocabulary, chosen));
}

const profile = record({}, Object.fromEntries(ASPECTS.map((aspect) => [aspect, fc.constantFrom(...STANDINGS)])));
const statusOn = record(Object.fromEntries(STATUSES.map((status) => [status, fc.option(day)])));

function each(all: readonly string[], fields: Fields, maybe?: Fields): fc.Arbitrary<object[]> {
  return fc.tuple(...all.map((id) => record({ id: fc.constant(id), name, ...fields }, maybe)));
}

/** The ids of each list, from which its records and all references are drawn. */
const idLists = fc.record({
  tribes: ids('tribe'),
  squads: ids('squad'),
  chapters: ids('chapter'),
  guilds: ids('guild'),
  people: ids('person'),
  products: ids('product'),
  projects: ids('project'),
  programmes: ids('programme'),
});
type IdLists = typeof idLists extends fc.Arbitrary<infer Lists> ? Lists : never;

function members(people: string[], fields: Fields = {}): fc.Arbitrary<object[]> {
  return fc
    .subarray(people)
    .chain((chosen) =>
      fc.tuple(...chosen.map((person) => record({ person: fc.constant(person), ...fields }, { share }))),
    );
}

function peopleOf({ tribes, chapters, people }: IdLists): fc.Arbitrary<object[]> {
  return each(
    people,
    {
      chapter: tribes.length > 0 ? seat(chapters) : fc.constant(null),
      role: text,
      deep: texts,
      broad: texts,
      fte: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10),
      kind: fc.constantFrom('employee', 'external', 'vacancy'),
      location: text,
      email: text,
      employeeNumber: text,
      note: text,
      fields: columns,
      job: text,
      scale: text,
      phases: words(PHASES),
    },
    { imported: columns },
  );
}

/** Projects that wait for those before them alone, so that there is no circle. */
function projectsOf({ squads, people, products, projects, programmes }: IdLists): fc.Arbitrary<object[]> {
  return fc.tuple(
    ...projects.map((id, at) =>
      fc.tuple(day, day).chain((days) =>
        record({
          id: fc.constant(id),
          name,
          kind: text,
          begin: fc.constant(days.toSorted()[0]),
          end: fc.constant(days.toSorted()[1]),
          state: fc.constantFrom('planned', 'running', 'delivered', 'accepted', 'stopped'),
          lead: seat(people),
          programme: seat(programmes),
          after: fc.shuffledSubarray(projects.slice(0, at)),
          products: fc.shuffledSubarray(products),
          squads: fc.shuffledSubarray(squads),
          members: members(people),
          text,
        }),
      ),
    ),
  );
}

function dependenciesOf({ squads }: IdLists): fc.Arbitrary<object[]> {
  const pairs = squads.flatMap((from) => squads.filter((to) => to !== from).map((to) => ({ from, to })));
  const how = fc.constantFrom('none', 'slowing', 'blocking');
  return fc
    .shuffledSubarray(pairs, { maxLength: Math.min(3, pairs.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ from, to }) => record({ from: fc.constant(from), to: fc.constant(to), how, text }))),
    );
}

const organisation = idLists
  .map((lists) => (lists.tribes.length > 0 ? lists : { ...lists, squads: [], chapters: [] }))
  .chain((lists) => {
    const { tribes, squads, chapters, guilds, people, products, programmes } = lists;
    // Where there is none, there is nobody to ask for one either.
    const tribe = seat(tribes).filter((id) => id !== null || tribes.length === 0);
    return record({
      tribes: each(
        tribes,
        {
          purpose: text,
          lead: seat(people),
          coaches: fc.shuffledSubarray(people),
          form: fc.constantFrom('tribe', 'department', 'chain'),
          profile,
        },
        { kind: fc.constantFrom('run', 'change') },
      ),
      squads: each(squads, {
        tribe,
        mission: text,
        coach: seat(people),
        members: members(people, { productOwner: fc.boolean() }),
        connected: fc.shuffledSubarray(people),
        profile,
      }),
      chapters: each(chapters, { tribe, expertise: text, lead: seat(people) }),
      guilds: each(guilds, { coordinator: seat(people), members: fc.shuffledSubarray(people) }),
      people: peopleOf(lists),
      products: each(products, {
        squad: seat(squads),
        service: seat(squads),
        manager: seat(people),
        complex: fc.boolean(),
        way: fc.constantFrom(null, 'waterfall', 'agile'),
        phase: fc.option(phase),
        launch: fc.option(day),
        value: text,
        text,
      }),
      projects: projectsOf(lists),
      programmes: each(programmes, { manager: seat(people), text }),
      dependencies: dependenciesOf(lists),
    });
  });

const idOfScenario = (at: number) => `scenario:s${at}`;
const idOfNote = (at: number) => `note:n${at}`;

function scenariosOf(count: number): fc.Arbitrary<object[]> {
  return fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      record({
        id: fc.constant(idOfScenario(at)),
        name,
        basedOn: at === 0 ? fc.constant(null) : fc.constantFrom(null, idOfScenario(at - 1)),
        kind: fc.constantFrom(null, ...ORGANISATION_KINDS),
        text,
        reasons: text,
        consequences: text,
        measures: text,
        follows: words(FOLLOWED),
        mode: fc.constantFrom('enforce', 'sketch'),
        status: fc.constantFrom(...STATUSES),
        statusOn,
        effective: fc.option(day),
        frozen: fc.option(day),
        organisation,
      }),
    ),
  );
}

/** Notes that answer those before them, or none. */
function notesOf(scenario: fc.Arbitrary<string>): fc.Arbitrary<object[]> {
  return fc.nat(3).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        record({
          id: fc.constant(idOfNote(at)),
          to: at === 0 ? fc.constant(null) : fc.constantFrom(null, idOfNote(at - 1)),
          scenario: fc.option(scenario),
          subject: fc.option(text),
          text,
          by: text,
          on: fc.option(day),
          done: fc.boolean(),
        }),
      ),
    ),
  );
}

function documentOf(scenarios: number): fc.Arbitrary<object> {
  const scenario = fc.nat(scenarios - 1).map(idOfScenario);
  return record({
    format: fc.constant(FORMAT),
    version: fc.constant(VERSION),
    name,
    classification: text,
    pack: fc.constantFrom('whitepaper', 'spotify-2012', 'strict'),
    rules: fc.dictionary(
      fc.constantFrom('squad-size', 'tribe-size', 'coach-span', 'rule-of-tomorrow'),
      record({}, { severity: fc.constantFrom('error', 'warning', 'info', 'off'), limit }),
      { noNullPrototype: true },
    ),
    waivers: fc.array(
      record(
        { rule: text, subject: text, scenario: fc.option(scenario), reason: text, by: text, until: fc.option(day) },
        { upTo: limit },
      ),
      { maxLength: 2 },
    ),
    notes: notesOf(scenario),
    decisions: fc.array(
      record({
        from: scenario,
        to: scenario,
        change: text,
        state: fc.constantFrom('proposed', 'agreed', 'rejected'),
        remark: text,
        by: text,
        on: fc.option(day),
      }),
      { maxLength: 2 },
    ),
    scenarios: scenariosOf(scenarios),
  });
}

/** Any sound document, with keys that this version does not know. */
export const arbitraryDocument = fc
  .integer({ min: 1, max: 3 })
  .chain(documentOf) as fc.Arbitrary<unknown> as fc.Arbitrary<Document>;
