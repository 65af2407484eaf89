import { type HostileFiles, many, opens, refused } from './hostileFile.ts';
import { document, listed, person, scenario, small, withOrganisation, withRaw } from './smallFile.ts';

const crowd = (count: number) => listed(count, (at) => `{"id":"person:${at}","name":"P"}`);

export const REFERENCES: HostileFiles = {
  'a bomb of references: everybody in every guild': opens(() => {
    const members = `[${listed(1000, (at) => `"person:${at}"`)}]`;
    const guilds = listed(many(4000), (at) => `{"id":"guild:${at}","name":"G","members":${members}}`);
    return withOrganisation({ guilds, people: crowd(1000) });
  }),
  'a bomb of references to nobody': refused(() =>
    withOrganisation({
      guilds: `{"id":"guild:g","name":"G","members":[${listed(many(4_000_000), (at) => `"person:${at}"`)}]}`,
    }),
  ),
  'one person in a squad, a hundred thousand times': refused(() =>
    withOrganisation({
      tribes: '{"id":"tribe:t","name":"T"}',
      squads: `{"id":"squad:s","tribe":"tribe:t","name":"S","members":[${listed(many(100_000) + 2, () => '{"person":"person:0"}')}]}`,
      people: crowd(1),
    }),
  ),
  'one id for a hundred thousand people': refused(() =>
    withOrganisation({ people: listed(many(100_000), () => '{"id":"person:a","name":"A"}') }),
  ),
  'more people than are opened': refused(() =>
    withRaw('scenarios', `[{"id":"scenario:a","name":"A","organisation":{"people":[${crowd(100_001)}]}}]`, [
      'scenarios',
    ]),
  ),
  'more scenarios than are opened': refused(() =>
    document({ scenarios: Array.from({ length: 51 }, (_, at) => scenario({ id: `scenario:${at}` })) }),
  ),
  'scenarios based on one another in a circle': refused(() =>
    document({
      scenarios: Array.from({ length: 50 }, (_, at) =>
        scenario({ id: `scenario:${at}`, basedOn: `scenario:${(at + 1) % 50}` }),
      ),
    }),
  ),
  'a scenario based on itself': refused(() => document({ scenarios: [scenario({ basedOn: 'scenario:a' })] })),
  'ids of another kind than the place they stand in': refused(() =>
    small({
      tribes: [{ id: 'tribe:t', name: 'T', lead: 'tribe:t', coaches: ['squad:s'] }],
      squads: [{ id: 'squad:s', tribe: 'chapter:c', name: 'S', members: [{ person: 'squad:s' }] }],
      chapters: [{ id: 'chapter:c', tribe: 'squad:s', name: 'C', lead: 'chapter:c' }],
      guilds: [{ id: 'guild:g', name: 'G', coordinator: 'guild:g', members: ['guild:g'] }],
      people: [{ ...person('a'), chapter: 'tribe:t' }],
    }),
  ),
  'tribe, chapter and guild that all lead back to one person': opens(() =>
    small({
      tribes: [{ id: 'tribe:t', name: 'T', lead: 'person:a', coaches: ['person:a'] }],
      squads: [{ id: 'squad:s', tribe: 'tribe:t', name: 'S', coach: 'person:a', members: [{ person: 'person:a' }] }],
      chapters: [{ id: 'chapter:c', tribe: 'tribe:t', name: 'C', lead: 'person:a' }],
      guilds: [{ id: 'guild:g', name: 'G', coordinator: 'person:a', members: ['person:a'] }],
      people: [{ ...person('a'), chapter: 'chapter:c' }],
    }),
  ),
  'ids with what could be read as markup or a path': opens(() =>
    small({ people: [person('<b>'), person('../..'), person('"'), person('\u202e'), person('🦜')] }),
  ),
  'ids with spaces and control characters': refused(() =>
    small({ people: [person('a b'), person('\0'), person('\u0085'), person('\u2028')] }),
  ),
};
