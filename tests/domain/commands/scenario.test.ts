import { describe, expect, it } from 'vitest';
import type { ScenarioDetails } from '../../../src/domain/commands/command.ts';
import type { Change } from '../../../src/domain/commands/outcome.ts';
import { apply, revert, run } from '../../../src/domain/commands/run.ts';
import type { Document, ScenarioId } from '../../../src/domain/document.ts';
import { Person } from '../../../src/domain/organisation.ts';
import { EVERY_LIST } from '../../../src/domain/outline.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import { documentOf, organisationOf, type Picture, person, squad, squadsIn, TODAY } from '../../support/picture.ts';
import { decisionsIn, notesIn, scenario, scenariosIn, waiversIn } from '../../support/scenarioPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
  scenarios: 'Today / Split < Today, intended 2027-01-12 / Merge < Split, sketch / Old < Today, frozen 2027-01-10',
};
const [SPLIT, OLD] = [scenario('Split'), scenario('Old')];
const drawn = (asked: Asked, picture = shop) => scenariosIn(afterwards(picture, asked));
const inScenario = (document: Document, id: ScenarioId) => document.scenarios.find((each) => each.id === id);

describe('adding a scenario', () => {
  const add = { type: 'addScenario' as const, added: scenario('New'), name: 'New' };

  it('puts a draft like the one it is based on last, or before another', () => {
    expect(drawn(add)).toBe(`${shop.scenarios} / New < Today`);
    expect(drawn({ ...add, scenario: SPLIT, before: SPLIT })).toBe(
      (shop.scenarios as string).replace(' / Split', ' / New < Split / Split'),
    );
    expect(drawn({ ...add, scenario: scenario('Merge'), before: scenario('Today') })).toBe(
      `New < Merge, sketch / ${shop.scenarios}`,
    );
  });

  it('has what the other says of itself, but neither its days nor its frost', () => {
    const details: ScenarioDetails = { text: 'Two apps', follows: ['vision'], kind: 'hybrid', effective: '2027-07-01' };
    const commands = [
      ask({ type: 'describeScenario', scenario: SPLIT, details }),
      ask({ ...add, scenario: SPLIT }),
      ask({ ...add, scenario: OLD, added: scenario('Newer'), name: 'Newer' }),
    ];
    const added = afterwards(shop, { type: 'together', commands });
    expect(inScenario(added, scenario('New'))).toMatchObject({ ...details, status: 'draft', frozen: null });
    expect(Object.values(inScenario(added, scenario('New'))?.statusOn ?? {})).toEqual([null, null, null, null, null]);
    expect(inScenario(added, scenario('Newer'))).toMatchObject({ basedOn: OLD, frozen: null });
  });

  it('is a scenario of its own', () => {
    const commands = [
      ask({ type: 'renameSquad', squad: squad('Checkout'), name: 'Pay' }),
      ask(add),
      ask({ type: 'renameSquad', squad: squad('Checkout'), name: 'Till' }),
      ask({ type: 'renameSquad', squad: squad('Refunds'), name: 'Back', scenario: scenario('New') }),
    ];
    const added = afterwards(shop, { type: 'together', commands });
    expect(squadsIn(added)).toBe('Till: Ana*, Bo / Refunds: Cy*');
    expect(squadsIn(added, scenario('New'))).toBe('Pay: Ana*, Bo / Back: Cy*');
    expect(squadsIn(added, SPLIT)).toBe(shop.squads);
  });

  it('refuses an id in use, a blank name, one too many, and what is not there', () => {
    expect(answer(shop, { ...add, added: OLD })).toBe('id-taken scenario:old');
    expect(answer(shop, { ...add, name: ' ' })).toBe('name-blank');
    expect(answer(shop, { ...add, before: scenario('X') })).toBe('no-such-scenario scenario:x');
    expect(answer(shop, { ...add, scenario: scenario('X') })).toBe('no-such-scenario scenario:x');
    const many = (count: number) => ({
      scenarios: Array.from({ length: count }, (_, at) => (at === 0 ? 'Today' : `S${at}`)).join(' / '),
    });
    expect(answer(many(49), add)).toBe('done');
    expect(answer(many(50), add)).toBe('too-many-scenarios');
  });

  it('is held to the limits by the one that it is made of, in the same step too', () => {
    const move = (name: string, from: string, to: string) =>
      ask({
        type: 'movePeople',
        members: [{ person: person(name), squad: squad(from) }],
        to: squad(to),
        scenario: scenario('New'),
      });
    const then = (...commands: Asked[]): Asked => ({ type: 'together', commands: [ask(add), ...commands.map(ask)] });
    expect(answer(shop, then(move('Bo', 'Checkout', 'Refunds')))).toBe('done');
    expect(answer(shop, then(move('Ana', 'Checkout', 'Refunds')))).toBe('squad-product-owner squad:checkout 0');
    const newer = { ...add, added: scenario('Newer'), scenario: scenario('New') };
    const owner = { type: 'nameProductOwner' as const, squad: squad('Refunds'), person: null };
    expect(answer(shop, then(newer, { ...owner, scenario: newer.added }))).toBe('squad-product-owner squad:refunds 0');
  });
});

describe('what a scenario says of itself', () => {
  const describing = (details: ScenarioDetails): Asked => ({ type: 'describeScenario', details });
  const said = (details: ScenarioDetails) => afterwards(shop, describing(details)).scenarios[0];

  it('is its name', () => {
    expect(drawn({ type: 'renameScenario', name: 'Now' })).toBe((shop.scenarios as string).replaceAll('Today', 'Now'));
    expect(answer(shop, { type: 'renameScenario', name: 'Today' })).toBe('unchanged');
    expect(answer(shop, { type: 'renameScenario', name: '' })).toBe('name-blank');
  });

  it('is each text, its kind and its day', () => {
    const details = {
      kind: 'traditional',
      text: 'As it is',
      reasons: 'Too slow',
      consequences: 'None',
      measures: 'Train',
      effective: '2027-04-01',
    } as const;
    expect(said(details)).toMatchObject(details);
    expect(said({ text: 'As it is' })).toMatchObject({ text: 'As it is', reasons: '' });
    expect(answer(shop, describing({}))).toBe('unchanged');
    expect(answer(shop, describing({ kind: null, effective: null }))).toBe('unchanged');
  });

  it('is what people follow, each once and in its order', () => {
    expect(said({ follows: ['t-shaped', 'vision', 't-shaped'] })?.follows).toEqual(['vision', 't-shaped']);
  });

  it('refuses texts without an end and days that do not exist', () => {
    const long = 'x'.repeat(10_001);
    for (const key of ['text', 'reasons', 'consequences', 'measures']) {
      expect(answer(shop, describing({ [key]: long }))).toBe('text-too-long');
    }
    expect(answer(shop, describing({ effective: '2027-02-30' }))).toBe('not-a-day');
    expect(answer(shop, describing({ effective: '' }))).toBe('not-a-day');
  });
});

describe('the status of a scenario', () => {
  const choose = (status: 'intended' | 'decided' | 'draft', on?: string | null): Asked => ({
    type: 'chooseStatus',
    scenario: SPLIT,
    status,
    ...(on !== undefined && { on }),
  });
  const status = (asked: Asked) => drawn(asked).split(' / ')[1];

  it('is reached today, on another day, or nobody knows when', () => {
    expect(status(choose('decided'))).toBe(`Split < Today, decided ${TODAY}`);
    expect(status(choose('decided', '2027-01-31'))).toBe('Split < Today, decided 2027-01-31');
    expect(status(choose('decided', null))).toBe('Split < Today, decided');
    expect(status(choose('intended', null))).toBe('Split < Today, intended');
  });

  it('keeps the days on which others were reached', () => {
    expect(inScenario(afterwards(shop, choose('decided')), SPLIT)?.statusOn).toMatchObject({
      intended: '2027-01-12',
      decided: TODAY,
      advice: null,
    });
    expect(answer(shop, choose('intended', '2027-01-12'))).toBe('unchanged');
  });

  it('refuses days that do not exist', () => {
    expect(answer(shop, choose('decided', '2027-02-29'))).toBe('not-a-day');
    expect(answer(shop, choose('decided', ''))).toBe('not-a-day');
  });
});

describe('a frozen scenario', () => {
  it('is frozen today, once', () => {
    expect(drawn({ type: 'freezeScenario', scenario: SPLIT })).toContain(`intended 2027-01-12, frozen ${TODAY}`);
    expect(answer(shop, { type: 'freezeScenario', scenario: OLD })).toBe('frozen scenario:old');
  });

  it('is not changed', () => {
    const tries: Asked[] = [
      { type: 'renameSquad', squad: squad('Checkout'), name: 'Pay' },
      { type: 'renameScenario', name: 'Older' },
      { type: 'describeScenario', details: { text: 'Old' } },
      { type: 'chooseMode', mode: 'sketch' },
      { type: 'chooseStatus', status: 'decided' },
      { type: 'removePeople', people: [person('Ana')] },
      { type: 'addProduct', product: 'product:a', name: 'App' },
      { type: 'addDependency', from: squad('Checkout'), to: squad('Refunds'), how: 'none' },
    ];
    for (const asked of tries) {
      const there = { ...asked, scenario: OLD };
      expect(answer(shop, there)).toBe('frozen scenario:old');
      expect(answer(shop, { type: 'together', commands: [ask(there)] })).toBe('frozen scenario:old');
    }
  });

  it('is copied, put elsewhere and thrown away', () => {
    expect(drawn({ type: 'addScenario', added: scenario('New'), name: 'New', scenario: OLD })).toContain('/ New < Old');
    expect(drawn({ type: 'moveScenario', before: scenario('Today'), scenario: OLD })).toMatch(/^Old < Today, frozen/);
    expect(drawn({ type: 'removeScenario', scenario: OLD })).not.toContain('Old');
    expect(answer(shop, { type: 'renameDocument', name: 'Shop', scenario: OLD })).toBe('done');
    expect(answer(shop, { type: 'classifyDocument', classification: 'Secret', scenario: OLD })).toBe('done');
  });

  it('leaves the others free', () => {
    expect(answer(shop, { type: 'renameSquad', squad: squad('Checkout'), name: 'Pay' })).toBe('done');
  });
});

describe('moving a scenario', () => {
  const move = (before: string | null, from = SPLIT): Asked => ({
    type: 'moveScenario',
    scenario: from,
    before: before === null ? null : scenario(before),
  });
  const names = (asked: Asked) => afterwards(shop, asked).scenarios.map(({ name }) => name);

  it('puts it before another, or last', () => {
    expect(names(move('Today'))).toEqual(['Split', 'Today', 'Merge', 'Old']);
    expect(names(move('Old'))).toEqual(['Today', 'Merge', 'Split', 'Old']);
    expect(names(move(null))).toEqual(['Today', 'Merge', 'Old', 'Split']);
    expect(answer(shop, move('Merge'))).toBe('unchanged');
    expect(answer(shop, move('Split'))).toBe('unchanged');
    expect(answer(shop, move(null, OLD))).toBe('unchanged');
    expect(answer(shop, move('X'))).toBe('no-such-scenario scenario:x');
  });
});

describe('removing a scenario', () => {
  const remove = (name: string): Asked => ({ type: 'removeScenario', scenario: scenario(name) });

  it('bases what was based on it on what it was based on', () => {
    expect(drawn(remove('Split'))).toBe('Today / Merge < Today, sketch / Old < Today, frozen 2027-01-10');
    expect(drawn(remove('Today'))).toBe('Split, intended 2027-01-12 / Merge < Split, sketch / Old, frozen 2027-01-10');
    expect(drawn(remove('Merge'))).toBe('Today / Split < Today, intended 2027-01-12 / Old < Today, frozen 2027-01-10');
  });

  it('takes along what names it elsewhere in the document', () => {
    const told: Picture = {
      ...shop,
      notes: 'a: Wait / b > a [Split]: For whom? / c > b: For Els / d [Old]: Ask / e [Split]: No',
      decisions: 'Today > Split: x, agreed / Split > Old: y, agreed / Today > Old: z, rejected',
      waivers: 'squad-size squad:a [Split] / squad-size squad:a / squad-size squad:a [Old]',
    };
    const removed = afterwards(told, remove('Split'));
    expect(notesIn(removed)).toBe('a: Wait / d [Old]: Ask');
    expect(decisionsIn(removed)).toBe('Today > Old: z, rejected');
    expect(waiversIn(removed)).toBe('squad-size squad:a / squad-size squad:a [Old]');
  });

  it('leaves at least one', () => {
    expect(answer({ scenarios: 'Today' }, remove('Today'))).toBe('last-scenario scenario:today');
    expect(answer(shop, remove('X'))).toBe('no-such-scenario scenario:x');
    const both = ['Split', 'Merge', 'Old', 'Today'].map((name) => ask(remove(name)));
    expect(answer(shop, { type: 'together', commands: both })).toBe('last-scenario scenario:today');
  });

  it('is undone with everything that was in it alone, between changes of the others', () => {
    const rename = (name: string, id: ScenarioId) =>
      ask({ type: 'renameSquad', squad: squad('Checkout'), name, scenario: id });
    const edited = afterwards(shop, {
      type: 'together',
      commands: [
        rename('Till', SPLIT),
        ask({ type: 'removePeople', people: [person('Bo')], scenario: SPLIT }),
        ask({
          type: 'moveSquad',
          squad: squad('Refunds'),
          tribe: 'tribe:shop',
          before: squad('Checkout'),
          scenario: SPLIT,
        }),
        ask({ type: 'addProduct', product: 'product:a', name: 'App', scenario: SPLIT }),
      ],
    });
    const commands = [rename('One', scenario('Today')), ask(remove('Split')), rename('Two', scenario('Today'))];
    const outcome = run(edited, ask({ type: 'together', commands }));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const changes = JSON.parse(JSON.stringify(outcome.changes)) as Change[];
    const back = revert(outcome.document, changes);
    expect(back).toStrictEqual(edited);
    expect(squadsIn(back, SPLIT)).toBe('Refunds: Cy* / Till: Ana*');
    expect(apply(back, changes)).toStrictEqual(outcome.document);
  });
});

describe('what is written down of a scenario', () => {
  /** Two thousand people in two hundred squads. */
  const large = (): Document => {
    const document = documentOf({ tribes: 'Shop:' });
    const people = Array.from({ length: 2000 }, (_, at) =>
      Person.parse({ id: `person:${at}`, name: `Person ${at}`, role: 'developer' }),
    );
    const squads = Array.from({ length: 200 }, (_, at) => ({
      id: `squad:${at}` as const,
      tribe: 'tribe:shop' as const,
      name: `Squad ${at}`,
      mission: '',
      coach: null,
      connected: [],
      profile: {},
      members: people.slice(at * 10, at * 10 + 10).map(({ id }) => ({ person: id, productOwner: false })),
    }));
    const [first] = document.scenarios;
    if (!first) throw new Error('No scenario');
    return { ...document, scenarios: [{ ...first, organisation: { ...first.organisation, people, squads } as never }] };
  };
  const did = (document: Document, asked: Asked) => {
    const outcome = run(document, ask(asked));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome;
  };
  const sizeOf = (changes: readonly Change[]) => JSON.stringify(changes).length;
  const before = large();
  const added = did(before, { type: 'addScenario', added: SPLIT, name: 'Split' });

  it('is no copy of what it shares', () => {
    expect(sizeOf(added.changes)).toBeLessThan(2000);
    const removed = did(added.document, { type: 'removeScenario', scenario: SPLIT });
    expect(sizeOf(removed.changes)).toBeLessThan(2000);
    expect(removed.document).toStrictEqual(before);
    const first = did(added.document, { type: 'removeScenario' });
    expect(sizeOf(first.changes)).toBeLessThan(2500);
    const moved = did(added.document, { type: 'moveScenario', before: null });
    expect(sizeOf(moved.changes)).toBeLessThan(200);
  });

  it('is what was changed in it, when it is removed', () => {
    const edited = did(added.document, {
      type: 'renamePerson',
      person: 'person:1000',
      name: 'Zoë',
      scenario: SPLIT,
    }).document;
    const shorter = did(edited, { type: 'removePeople', people: ['person:5'], scenario: SPLIT }).document;
    const removed = did(shorter, { type: 'removeScenario', scenario: SPLIT });
    expect(sizeOf(removed.changes)).toBeLessThan(4000);
    expect(revert(removed.document, JSON.parse(JSON.stringify(removed.changes)))).toStrictEqual(shorter);
  });

  it('is what is different from the one that it is based on, whichever stands first', () => {
    const people = Array.from({ length: 1000 }, (_, at) => `person:${at}` as const);
    const split = did(added.document, { type: 'removePeople', people, scenario: SPLIT }).document;
    const merged = did(split, { type: 'addScenario', added: scenario('Merge'), name: 'Merge', scenario: SPLIT });
    const removed = did(merged.document, { type: 'removeScenario', scenario: scenario('Merge') });
    expect(sizeOf(merged.changes) + sizeOf(removed.changes)).toBeLessThan(3000);
  });

  it('shares whole organisations, and lists and records after an edit, also when it is brought back', () => {
    const organisation = organisationOf(added.document);
    expect(organisationOf(added.document, SPLIT)).toBe(organisation);
    const replayed = apply(before, JSON.parse(JSON.stringify(added.changes)));
    expect(organisationOf(replayed, SPLIT)).toBe(organisationOf(replayed));
    const rename = { type: 'renamePerson' as const, person: 'person:1000' as const, name: 'Zoë', scenario: SPLIT };
    const edited = did(added.document, rename).document;
    expectSharing(edited);
    const removed = did(edited, { type: 'removeScenario', scenario: SPLIT });
    expectSharing(revert(removed.document, JSON.parse(JSON.stringify(removed.changes))));
  });

  it('is, of a whole earlier state, what was different in it', () => {
    const rename = { type: 'renamePerson' as const, person: 'person:1000' as const, name: 'Zoë', scenario: SPLIT };
    const later = did(did(added.document, rename).document, { type: 'addTribe', tribe: 'tribe:b', name: 'B' }).document;
    for (const [from, to] of [
      [later, added.document],
      [added.document, later],
      [later, before],
      [before, later],
    ] as [Document, Document][]) {
      const restored = did(from, { type: 'restoreDocument', document: structuredClone(to) });
      expect(restored.document).toStrictEqual(to);
      expect(sizeOf(restored.changes)).toBeLessThan(4000);
      expect(revert(restored.document, JSON.parse(JSON.stringify(restored.changes)))).toStrictEqual(from);
    }
    expect(run(later, ask({ type: 'restoreDocument', document: structuredClone(later) })).kind).toBe('unchanged');
  });

  /** Of two scenarios one of which has another name for one person, everything else is one and the same. */
  function expectSharing(document: Document) {
    const [one, other] = [organisationOf(document), organisationOf(document, SPLIT)];
    for (const list of EVERY_LIST.filter((each) => each !== 'people')) expect(other[list]).toBe(one[list]);
    const different = one.people.filter((each, at) => each !== other.people[at]);
    expect(different.map(({ id }) => id)).toEqual(['person:1000']);
  }
});
