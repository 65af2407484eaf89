import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/domain/commands/run.ts';
import { danglingReferences } from '../../src/domain/danglingReferences.ts';
import { type AnyId, kindOf } from '../../src/domain/ids.ts';
import {
  idsNamed,
  LIST_NAMES,
  LISTS,
  type ListName,
  listOf,
  namedAfter,
  referencesOf,
} from '../../src/domain/lists.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { mayBeOpen, namingOf, requestsToHire, requestsToName } from '../../src/domain/naming.ts';
import { eachPersonNamedIn, holdersOf, listOfRole, ROLE_NAMES, ROLES, rolesIn } from '../../src/domain/roles.ts';
import { anyOrganisation } from '../support/anyOrganisation.ts';
import { type Asked, ask } from '../support/asked.ts';
import { documentOf, organisationOf, type Picture, person } from '../support/picture.ts';

/** Somebody has every role there is, and every reference is filled. */
const FULL: Picture = {
  squads: 'Checkout (Tom; Els; Ana): Ana*, Bo / Refunds: Ana, Cy*',
  chapters: 'Data (Ana): Ana, Bo, Cy',
  tribes: 'Shop (Els; Tom): Checkout, Refunds, Data',
  guilds: 'Access (Bo): Bo, Ana',
  products: 'App (Ana): Checkout; Refunds',
  projects:
    'Scan 2027-01-04..2027-05-28 (Bo; Homes): App, #Checkout, @Ana 20%, @Bo / Move 2027-06-01..2027-06-30: Scan',
  programmes: 'Homes (Els)',
  dependencies: 'Checkout > Refunds, Refunds >! Checkout',
};

const NOTHING_IS_REFUSED: Picture['rules'] = Object.fromEntries(
  ['squad-product-owner', 'chapter-lead', 'tribe-lead', 'squad-size'].map((rule) => [rule, { severity: 'off' }]),
);

describe('every reference that is described', () => {
  it('is one that the document has', () => {
    const organisation = organisationOf(documentOf(FULL));
    const named = LIST_NAMES.flatMap((list) =>
      referencesOf(list).map((reference) => {
        const ids = organisation[list].flatMap((record) => idsNamed(record, reference));
        expect(new Set(ids.map(listOf))).toEqual(new Set([reference.to]));
        return `${list}.${reference.key} -> ${reference.to}`;
      }),
    );
    expect(named).toMatchInlineSnapshot(`
      [
        "tribes.lead -> people",
        "tribes.coaches -> people",
        "squads.tribe -> tribes",
        "squads.coach -> people",
        "squads.members -> people",
        "squads.connected -> people",
        "chapters.tribe -> tribes",
        "chapters.lead -> people",
        "guilds.coordinator -> people",
        "guilds.members -> people",
        "people.chapter -> chapters",
        "products.squad -> squads",
        "products.service -> squads",
        "products.manager -> people",
        "projects.lead -> people",
        "projects.programme -> programmes",
        "projects.after -> projects",
        "projects.products -> products",
        "projects.squads -> squads",
        "projects.members -> people",
        "programmes.manager -> people",
      ]
    `);
  });

  it('names nobody who is gone, and the heir in every place of theirs', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(), fc.nat(), (organisation, one, other) => {
        const ids = LIST_NAMES.flatMap((list) => organisation[list].map(({ id }): AnyId => id));
        const gone = ids[one % ids.length];
        if (!gone) return;
        const alike = ids.filter((id) => kindOf(id) === kindOf(gone) && id !== gone);
        const heir = alike[other % alike.length] ?? null;
        for (const list of LIST_NAMES) {
          for (const record of organisation[list]) {
            const left = { ...record, ...namedAfter(list, record, new Set([gone]), null) };
            const inherited = { ...record, ...namedAfter(list, record, new Set([gone]), heir) };
            for (const reference of referencesOf(list)) {
              const before = idsNamed(record, reference);
              expect(idsNamed(left, reference)).toEqual(before.filter((id) => id !== gone));
              const expected = heir
                ? before.map((id) => (id === gone ? heir : id))
                : before.filter((id) => id !== gone);
              expect(new Set(idsNamed(inherited, reference))).toEqual(new Set(expected));
              expect(new Set(idsNamed(inherited, reference)).size).toBe(idsNamed(inherited, reference).length);
            }
            if (!referencesOf(list).some((reference) => idsNamed(record, reference).includes(gone))) {
              expect(namedAfter(list, record, new Set([gone]), heir)).toBeNull();
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leads nowhere else once somebody is removed', () => {
    for (const name of ['Ana', 'Bo', 'Cy', 'Tom', 'Els']) {
      const outcome = run(
        documentOf({ ...FULL, rules: NOTHING_IS_REFUSED }),
        ask({ type: 'removePeople', people: [person(name)] }),
      );
      if (outcome.kind !== 'done') throw new Error(`${name}: ${outcome.kind}`);
      const after = organisationOf(outcome.document);
      expect(danglingReferences(after)).toEqual([]);
      expect(JSON.stringify(after)).not.toContain(person(name));
    }
  });
});

describe('every thing', () => {
  const removals: { [List in Exclude<ListName, 'people'>]: (id: never) => Asked } = {
    tribes: (tribe) => ({ type: 'removeTribe', tribe }),
    squads: (squad) => ({ type: 'removeSquad', squad }),
    chapters: (chapter) => ({ type: 'removeChapter', chapter }),
    guilds: (guild) => ({ type: 'removeGuild', guild }),
    products: (product) => ({ type: 'removeProduct', product }),
    projects: (project) => ({ type: 'removeProject', project }),
    programmes: (programme) => ({ type: 'removeProgramme', programme }),
  };

  it.each(Object.keys(removals) as (keyof typeof removals)[])('of %s is named nowhere once it is removed', (list) => {
    const document = documentOf({ ...FULL, rules: NOTHING_IS_REFUSED });
    const { people, ...before } = organisationOf(document);
    for (const { id } of before[list]) {
      const outcome = run(document, ask(removals[list](id as never)));
      if (outcome.kind !== 'done') throw new Error(`${id}: ${outcome.kind}`);
      const after = organisationOf(outcome.document);
      expect(danglingReferences(after)).toEqual([]);
      expect(JSON.stringify(after)).not.toContain(`"${id}"`);
      expect(after.people.map((each) => each.id)).toEqual(people.map((each) => each.id));
      expect(after[list]).toHaveLength(before[list].length - 1);
    }
  });
});

describe('every role', () => {
  it('is stated in one list, under which menus offer it', () => {
    expect(Object.fromEntries(LIST_NAMES.map((list) => [list, rolesIn(list).join()]))).toMatchInlineSnapshot(`
      {
        "chapters": "chapterLead",
        "guilds": "guildCoordinator",
        "people": "",
        "products": "productManager",
        "programmes": "programmeManager",
        "projects": "projectLead",
        "squads": "productOwner,squadCoach",
        "tribes": "tribeLead,tribeCoaches",
      }
    `);
  });

  it.each(ROLE_NAMES)('%s is given and taken by its own command, and found by who has it', (role) => {
    const document = documentOf({ ...FULL, rules: NOTHING_IS_REFUSED });
    const organisation = organisationOf(document);
    const index = indexOf(organisation);
    const list = listOfRole(role);
    const record = organisation[list][0];
    if (!record) throw new Error(`No ${list}`);
    const naming = namingOf(role);
    const before = holdersOf(role, record);
    expect(before).toHaveLength(1);
    for (const holder of before) {
      expect(index.inRole(role, holder).map(({ id }) => id)).toContain(record.id);
      const named: string[] = [];
      eachPersonNamedIn(list, record, (id) => named.push(id));
      expect(named).toContain(holder);
    }
    const chosen = naming.likely(record, index).find((id) => !before.includes(id)) ?? person('Cy');
    const given = run(document, ask(naming.request(record, chosen) as Parameters<typeof ask>[0]));
    if (given.kind !== 'done') throw new Error(`${role}: ${given.kind}`);
    const after = organisationOf(given.document)[list][0];
    expect(after && holdersOf(role, after)).toEqual(ROLES[role].several ? [...before, chosen] : [chosen]);
    const taken = run(document, ask(naming.request(record, null) as Parameters<typeof ask>[0]));
    if (taken.kind !== 'done') throw new Error(`${role}: ${taken.kind}`);
    const empty = organisationOf(taken.document)[list][0];
    expect(empty && holdersOf(role, empty)).toEqual([]);
  });
});

it('says of every id which list it stands in', () => {
  expect(LIST_NAMES.map((list) => listOf(`${LISTS[list].kind}:x` as AnyId))).toEqual(LIST_NAMES);
});

describe('giving a role', () => {
  const organisation = organisationOf(documentOf(FULL));
  const index = indexOf(organisation);
  const recordOf = (role: (typeof ROLE_NAMES)[number]) => {
    const [record] = organisation[listOfRole(role)] as readonly { id: string }[];
    if (!record) throw new Error(`Nothing for ${role}`);
    return record;
  };
  const types = (requests: readonly { type: string }[]) => requests.map(({ type }) => type).join(' + ');

  it('to own a squad one joins it first, unless one is in it; any other role is given as it is', () => {
    const squad = recordOf('productOwner');
    expect(types(requestsToName('productOwner', squad, person('Bo'), index))).toBe('nameProductOwner');
    expect(requestsToName('productOwner', squad, person('Cy'), index)).toEqual([
      { type: 'addToSquad', people: [person('Cy')], squad: squad.id },
      { type: 'nameProductOwner', squad: squad.id, person: person('Cy') },
    ]);
    for (const role of ROLE_NAMES.filter((each) => each !== 'productOwner')) {
      const record = recordOf(role);
      expect(requestsToName(role, record, person('Cy'), index)).toEqual([namingOf(role).request(record, person('Cy'))]);
    }
  });

  it.each(ROLE_NAMES)('somebody new gets %s in the same step, where it belongs', (role) => {
    const record = recordOf(role);
    const noor = { id: person('Noor'), name: 'Noor Visser' };
    const asked = { type: 'together', commands: requestsToHire(role, record, noor).map((each) => ask(each)) } as const;
    const outcome = run(
      documentOf({ ...FULL, rules: NOTHING_IS_REFUSED }),
      ask({ ...asked, commands: [...asked.commands] }),
    );
    if (outcome.kind !== 'done') throw new Error(`It is ${outcome.kind}`);
    const after = organisationOf(outcome.document);
    expect(holdersOf(role, indexOf(after).find(record.id as AnyId) as object)).toContain(noor.id);
    expect(indexOf(after).person(noor.id)?.chapter).toBe(role === 'chapterLead' ? record.id : null);
    expect(
      indexOf(after)
        .squadsOf(noor.id)
        .map(({ id }) => id),
    ).toEqual(role === 'productOwner' ? [record.id] : []);
  });

  it('a vacancy may have the role of a member or a lead, and coach nobody', () => {
    expect(ROLE_NAMES.filter((role) => !mayBeOpen(role))).toEqual(['squadCoach', 'tribeCoaches', 'guildCoordinator']);
  });
});
