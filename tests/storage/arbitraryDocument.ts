import fc from 'fast-check';
import type { Document, Scenario } from '../../src/domain/document.ts';

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

function oneOf(all: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...all);
}

function seat(people: readonly string[]): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...people);
}

function each(all: readonly string[], fields: Fields, maybe?: Fields): fc.Arbitrary<object[]> {
  return fc.tuple(...all.map((id) => record({ id: fc.constant(id), name, ...fields }, maybe)));
}

const organisation = fc
  .record({
    tribes: ids('tribe'),
    squads: ids('squad'),
    chapters: ids('chapter'),
    guilds: ids('guild'),
    people: ids('person'),
  })
  .chain(({ tribes, squads, chapters, guilds, people }) => {
    const inTribe = tribes.length > 0;
    const members = fc.subarray(people).chain((chosen) => {
      const share = fc.double({ min: 0.01, max: 1, noNaN: true });
      return fc.tuple(
        ...chosen.map((person) => record({ person: fc.constant(person), productOwner: fc.boolean() }, { share })),
      );
    });
    const chapter = inTribe ? fc.constantFrom(null, ...chapters) : fc.constant(null);
    return record({
      tribes: each(
        tribes,
        { purpose: text, lead: seat(people), coaches: fc.shuffledSubarray(people) },
        { kind: fc.constantFrom('run', 'change') },
      ),
      squads: inTribe
        ? each(squads, { tribe: oneOf(tribes), mission: text, coach: seat(people), members })
        : fc.constant([]),
      chapters: inTribe
        ? each(chapters, { tribe: oneOf(tribes), expertise: text, lead: seat(people) })
        : fc.constant([]),
      guilds: each(guilds, { coordinator: seat(people), members: fc.shuffledSubarray(people) }),
      people: each(people, {
        chapter,
        role: text,
        deep: texts,
        broad: texts,
        fte: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10),
        kind: fc.constantFrom('employee', 'external', 'vacancy'),
        location: text,
        email: text,
        employeeNumber: text,
        note: text,
        fields: fc.dictionary(column, text, { maxKeys: 2, noNullPrototype: true }),
      }),
    });
  });

const scenarios = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      record({
        id: fc.constant(`scenario:s${index}`),
        name,
        basedOn: index === 0 ? fc.constant(null) : fc.constantFrom(null, `scenario:s${index - 1}`),
        mode: fc.constantFrom('enforce', 'sketch'),
        status: fc.constantFrom('draft', 'intended', 'decided'),
        effective: fc.option(day),
        organisation,
      }),
    ),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Scenario[]>;

/** Any sound document, with keys that this version does not know. */
export const arbitraryDocument = record({
  format: fc.constant('tribecraft'),
  version: fc.constant(1),
  name,
  pack: fc.constantFrom('whitepaper', 'spotify-2012', 'strict'),
  rules: fc.dictionary(
    fc.constantFrom('squad-size', 'tribe-size', 'coach-span', 'rule-of-tomorrow'),
    record({}, { severity: fc.constantFrom('error', 'warning', 'info', 'off'), limit }),
    { noNullPrototype: true },
  ),
  waivers: fc.array(
    record({ rule: text, subject: text, reason: text, by: text, until: fc.option(day) }, { upTo: limit }),
    {
      maxLength: 2,
    },
  ),
  scenarios,
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Document>;
