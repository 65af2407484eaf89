import { describe, expect, it } from 'vitest';
import { coloursIn, coloursOf } from '../../src/domain/colours.ts';
import type { Document } from '../../src/domain/document.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { check } from '../../src/domain/rules/check.ts';
import { limitsIn } from '../../src/domain/rules/limitsShown.ts';
import { flagsIn } from '../../src/scene/flags.ts';
import { Layout, layout } from '../../src/scene/layout.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Setting } from '../../src/scene/setting.ts';
import { staleBetween } from '../../src/scene/stale.ts';
import { documentOf, inScenario, organisationOf, type Picture, TODAY } from '../support/picture.ts';
import { drawing } from '../support/raster.ts';
import { table } from '../support/scenePicture.ts';
import { wordsIn } from '../support/words.ts';

const bank: Picture = {
  squads: 'Betalen (Tom): Ana*, Bo 40%, Cy / Sparen: Bo, Dee* / Kluis: Ivo*, Ana / No squad: Tom, Els, Ed',
  chapters: 'Development (Ana): Ana, Bo, Fay / Data (Jo): Cy, Dee, Jo / Risk: Ivo',
  tribes: 'Klant (Els; Kim): Betalen, Sparen, Development, Data / Balans: Kluis, Risk / Leeg:',
};
const before = documentOf(bank);
const words = wordsIn('en');

function settingOf(document: Document, organisation: Organisation = organisationOf(document), more = words): Setting {
  const findings = check(inScenario(organisation), document, TODAY);
  return {
    index: indexOf(organisation),
    words: more,
    findings,
    limits: limitsIn(document),
    flags: flagsIn(organisation, findings),
    colours: coloursOf(organisation),
    beside: null,
    products: false,
  };
}

/** The organisation with one record of one list given other values; every other record stays the same object. */
function changed<List extends 'tribes' | 'squads' | 'chapters' | 'people'>(
  list: List,
  name: string,
  values: Partial<Organisation[List][number]>,
): Organisation {
  const organisation = organisationOf(before);
  const records = organisation[list].map((each) => (each.name === name ? { ...each, ...values } : each));
  return { ...organisation, [list]: records };
}

const idsOf = (names: string[]) => names.join(' ') || '-';
const short = (id: string) => id.slice(id.indexOf(':') + 1);

/** What of a change is laid out again: tribes; who may stand elsewhere; whose cards look different; which rows. */
function noted(after: Organisation): string[] {
  const one = settingOf(before);
  const stale = staleBetween(one, settingOf(before, after));
  if (!stale) return ['all', '', '', ''];
  const everybody = [...new Set([...organisationOf(before).people, ...after.people].map(({ id }) => id))];
  return [
    idsOf([...stale.tribes].map(short).sort()),
    idsOf([...stale.people].map(short).sort()),
    idsOf(
      everybody
        .filter((id) => stale.hasFace(id))
        .map(short)
        .sort(),
    ),
    idsOf(after.squads.filter((squad) => stale.hasSquad(squad)).map(({ name }) => name)),
  ];
}

const without = (name: string): Organisation => {
  const organisation = organisationOf(before);
  return { ...organisation, people: organisation.people.filter((each) => each.name !== name) };
};
const membersOf = (squad: string) => organisationOf(before).squads.find(({ name }) => name === squad)?.members ?? [];
const ana = membersOf('Kluis').filter(({ person }) => person === 'person:ana');

describe('what a change leaves to be laid out again', () => {
  it('is every tribe, person and row that it may show in, and no other', () => {
    const changes: Record<string, Organisation> = {
      nothing: organisationOf(before),
      'Bo gets a role': changed('people', 'Bo', { role: 'Tester' }),
      'Ed, unplaced, gets a role': changed('people', 'Ed', { role: 'Tester' }),
      'Fay, in no squad, goes to Risk': changed('people', 'Fay', { chapter: 'chapter:risk' }),
      'Ed, unplaced, goes': without('Ed'),
      'Betalen gets a mission': changed('squads', 'Betalen', { mission: 'Pay' }),
      'Betalen gets another coach': changed('squads', 'Betalen', { coach: 'person:ed' }),
      'Betalen goes to Balans': changed('squads', 'Betalen', { tribe: 'tribe:balans' }),
      'Betalen loses Cy': changed('squads', 'Betalen', { members: membersOf('Betalen').slice(0, 2) }),
      'Bo has 60 % in Betalen': changed('squads', 'Betalen', {
        members: membersOf('Betalen').map((each) => (each.share ? { ...each, share: 0.6 } : each)),
      }),
      'Ana leaves Kluis for Sparen': {
        ...changed('squads', 'Kluis', { members: membersOf('Kluis').slice(0, 1) }),
        squads: organisationOf(before).squads.map((each) =>
          each.name === 'Kluis'
            ? { ...each, members: each.members.slice(0, 1) }
            : each.name === 'Sparen'
              ? { ...each, members: [...each.members, ...ana] }
              : each,
        ),
      },
      'Dee owns Sparen no longer': changed('squads', 'Sparen', {
        members: membersOf('Sparen').map((each) => ({ ...each, productOwner: false })),
      }),
      'Data is called Numbers': changed('chapters', 'Data', { name: 'Numbers', expertise: 'Data' }),
      'Development gets another lead': changed('chapters', 'Development', { lead: 'person:ed' }),
      'Klant gets a purpose': changed('tribes', 'Klant', { purpose: 'Money' }),
      'Balans is led by Els': changed('tribes', 'Balans', { lead: 'person:els' }),
      'Leeg gets a name': changed('tribes', 'Leeg', { name: 'Nieuw' }),
      'Tom, coach of Betalen, gets a role': changed('people', 'Tom', { role: 'Coach' }),
      'Els, lead of Klant, gets a role': changed('people', 'Els', { role: 'Lead' }),
      'Data changes its colour': changed('chapters', 'Data', { expertise: 'Development' }),
    };
    const rows = Object.entries(changes).map(([name, after]) => [name, ...noted(after)]);
    expect(table([['', 'tribes', 'people', 'cards', 'rows'], ...rows])).toBe(
      drawing(`
                                           | tribes       | people        | cards         | rows
        nothing                            | -            | -             | -             | -
        Bo gets a role                     | klant        | bo            | bo            | Betalen Sparen
        Ed, unplaced, gets a role          | -            | ed            | ed            | -
        Fay, in no squad, goes to Risk     | balans klant | fay           | fay           | -
        Ed, unplaced, goes                 | -            | ed            | ed            | -
        Betalen gets a mission             | klant        | tom           | tom           | Betalen
        Betalen gets another coach         | klant        | ed tom        | ed tom        | Betalen
        Betalen goes to Balans             | balans klant | tom           | tom           | Betalen
        Betalen loses Cy                   | klant        | cy tom        | cy tom        | Betalen
        Bo has 60 % in Betalen             | klant        | bo tom        | bo tom        | Betalen Sparen
        Ana leaves Kluis for Sparen        | balans klant | ana           | -             | Sparen Kluis
        Dee owns Sparen no longer          | klant        | -             | -             | Sparen
        Data is called Numbers             | klant        | cy dee jo     | cy dee jo     | Betalen Sparen
        Development gets another lead      | balans klant | ana bo ed fay | ana bo ed fay | Betalen Sparen Kluis
        Klant gets a purpose               | klant        | els kim       | els kim       | -
        Balans is led by Els               | balans klant | els           | els           | -
        Leeg gets a name                   | leeg         | -             | -             | -
        Tom, coach of Betalen, gets a role | klant        | tom           | tom           | -
        Els, lead of Klant, gets a role    | klant        | els           | els           | -
        Data changes its colour            | all          |               |               |
      `),
    );
  });

  it('may be everything in another language, or under other limits', () => {
    const one = settingOf(before);
    expect(staleBetween(one, one)?.tribes.size).toBe(0);
    expect(staleBetween(one, settingOf(before, undefined, wordsIn('nl')))).toBeNull();
    const { limits } = one;
    const same = { ...limits, inPack: { ...limits.inPack } };
    expect(staleBetween(one, { ...one, limits: same })?.tribes.size).toBe(0);
    for (const other of [
      { ...limits, squad: 8 },
      { ...limits, tribe: 149 },
      { ...limits, inPack: { squad: 8, tribe: 150 } },
      { ...limits, inPack: { squad: 9, tribe: 149 } },
    ])
      expect(staleBetween(one, { ...one, limits: other })).toBeNull();
  });

  it('may be everything once a chapter has another colour, a new one, or none', () => {
    const one = settingOf(before);
    const { chapters } = one.index.organisation;
    const nobody = coloursOf({ chapters: [] });
    expect(staleBetween(one, { ...one, colours: { ...one.colours } })).not.toBeNull();
    expect(staleBetween(one, { ...one, colours: nobody })).toBeNull();
    expect(staleBetween({ ...one, colours: nobody }, one)).toBeNull();
    expect(staleBetween(one, { ...one, colours: coloursOf({ chapters: chapters.toReversed() }) })).toBeNull();
  });

  it('is nothing where somebody else is given a colour', () => {
    const one = settingOf(before);
    const { chapters } = one.index.organisation;
    const added = chapters.map((each) => ({ ...each, id: `${each.id}-2` as const, expertise: 'Law' }));
    const colours = coloursIn([{ organisation: { chapters: [...chapters, ...added] } }], one.colours);
    expect(staleBetween(one, { ...one, colours })?.tribes.size).toBe(0);
  });

  it('may be everything where hundreds of records differ', () => {
    const organisation = organisationOf(before);
    const crowd = Array.from({ length: 500 }, (_, at) => ({
      ...(organisation.people[0] as Organisation['people'][number]),
      id: `person:p${at}` as const,
    }));
    const squads = crowd.map((_, at) => ({
      ...(organisation.squads[0] as Organisation['squads'][number]),
      id: `squad:s${at}` as const,
    }));
    const tribes = crowd.map((_, at) => ({
      ...(organisation.tribes[0] as Organisation['tribes'][number]),
      id: `tribe:t${at}` as const,
    }));
    const chapters = crowd.map((_, at) => ({
      ...(organisation.chapters[0] as Organisation['chapters'][number]),
      id: `chapter:c${at}` as const,
    }));
    const one = settingOf(before);
    for (const many of [{ people: crowd }, { squads }, { tribes }, { chapters }]) {
      const index = indexOf({ ...organisation, ...many });
      expect(staleBetween(one, { ...one, index })).toBeNull();
    }
  });
});

describe('another finding in a row', () => {
  const one = settingOf(before);
  const [flagged] = one.findings.filter(({ subject }) => subject === 'squad:betalen');
  const flag = {
    ...(flagged ?? one.findings[0]),
    rule: 'squad-mixed',
    severity: 'error',
    subject: 'squad:betalen',
  } as NonNullable<typeof flagged>;
  const withFlags = (worst: [string, typeof flag][], breaches: [string, number][]) =>
    ({ ...one, flags: { worst: new Map(worst), breaches: new Map(breaches) } }) as Setting;
  const between = (from: Setting, to: Setting) => {
    const stale = staleBetween(from, to);
    const rows = organisationOf(before).squads.filter((squad) => stale?.hasSquad(squad));
    return [[...(stale?.tribes ?? [])].join(' '), rows.map(({ name }) => name).join(' ')];
  };
  const clean = withFlags([], []);

  it('has the row laid out again when it comes, goes or changes, and its tribe for the number of breaches', () => {
    const shown = withFlags([['squad:betalen', flag]], []);
    expect(between(clean, shown)).toEqual(['tribe:klant', 'Betalen']);
    expect(between(shown, clean)).toEqual(['tribe:klant', 'Betalen']);
    expect(between(shown, withFlags([['squad:betalen', { ...flag }]], []))).toEqual(['', '']);
    expect(between(shown, withFlags([['squad:betalen', { ...flag, severity: 'warning' }]], []))[1]).toBe('Betalen');
  });
  it('has the tribe alone laid out again for the number of its breaches', () => {
    const [two, three] = [withFlags([], [['tribe:klant', 2]]), withFlags([], [['tribe:klant', 3]])];
    expect(between(clean, two)).toEqual(['tribe:klant', '']);
    expect(between(two, clean)).toEqual(['tribe:klant', '']);
    expect(between(two, three)).toEqual(['tribe:klant', '']);
    expect(between(two, withFlags([], [['tribe:klant', 2]]))).toEqual(['', '']);
  });
  it('is no matter in a squad that is gone', () => {
    expect(between(clean, withFlags([['squad:gone', { ...flag, subject: 'squad:gone' }]], []))).toEqual(['', '']);
  });
});

describe('a page that remembers what it laid out', () => {
  type Arguments = Parameters<typeof layout>;
  const args = (organisation: Organisation, document = before): Arguments => [
    organisation,
    document,
    check(inScenario(organisation), document, TODAY),
    words,
  ];
  const partsOf = ({ tray, tribes }: Scene) => [tray, ...tribes.map(({ box }) => box)];
  /** Which of tray and tribes are the very same after a change, all of it being as if laid out from scratch. */
  const kept = (after: Organisation) => {
    const page = new Layout();
    const was = partsOf(page.of(...args(organisationOf(before))));
    const scene = page.of(...args(after));
    expect(scene).toEqual(layout(...args(after)));
    return partsOf(scene)
      .map((part, at) => (part === was[at] ? 'kept' : 'new'))
      .join(' ');
  };
  it('keeps the tray and every tribe in which nothing changed', () => {
    expect(kept(changed('people', 'Dee', { role: 'Analyst' }))).toBe('kept new kept kept');
    expect(kept(changed('people', 'Ivo', { role: 'Analyst' }))).toBe('kept kept new kept');
    expect(kept(changed('people', 'Ana', { role: 'Analyst' }))).toBe('kept new new kept');
    expect(kept(changed('people', 'Ed', { role: 'Analyst' }))).toBe('new kept kept kept');
    expect(kept(changed('people', 'Ed', { chapter: 'chapter:risk' }))).toBe('new kept new kept');
    expect(kept(changed('tribes', 'Balans', { lead: 'person:ed' }))).toBe('new kept new kept');
    expect(kept(changed('people', 'Fay', { role: 'Analyst' }))).toBe('kept new kept kept');
    const { people, chapters, ...others } = organisationOf(before);
    const both = people.map((each) => (['Ed', 'Ivo'].includes(each.name) ? { ...each, role: 'Analyst' } : each));
    expect(kept({ ...others, chapters, people: both })).toBe('new kept new kept');
    const [one, two, ...rest] = chapters;
    if (!one || !two) throw new Error('No chapters');
    kept({ ...others, people, chapters: [two, one, ...rest] });
    kept({ ...others, people, chapters: [one, ...rest] });
  });
  it('puts everybody under their own chapter where a chapter of the same colour goes elsewhere', () => {
    const three = documentOf({
      squads: 'Betalen: Ana* / Sparen: Bo* / Lenen: Cy*',
      chapters: 'Development: Ana / Data: Bo / Risk: Cy',
    });
    const { chapters, ...others } = organisationOf(three);
    const [one, two, last] = chapters.map((each) => ({ ...each, expertise: 'Law' }));
    if (!one || !two || !last) throw new Error('No chapters');
    const page = new Layout();
    page.of(...args({ ...others, chapters: [one, two, last] }));
    const moved = args({ ...others, chapters: [last, one, two] });
    expect(page.of(...moved)).toEqual(layout(...moved));
    const left = args({ ...others, chapters: [last, one, { ...two, tribe: 'tribe:elsewhere' }] });
    expect(page.of(...left)).toEqual(layout(...left));
  });
  it('keeps every row in which nothing changed, in its place or moved up or down', () => {
    const page = new Layout();
    const rows = (scene: Scene) => scene.tribes[0]?.box.rows ?? [];
    const was = rows(page.of(...args(organisationOf(before))));
    const is = rows(page.of(...args(changed('squads', 'Betalen', { mission: 'Pay' }))));
    expect(is.map((row, at) => row.y - (was[at]?.y ?? 0))).toEqual([0, 32, 32]);
    expect(is.map((row, at) => row.cells[0]?.cards[0] === was[at]?.cells[0]?.cards[0])).toEqual([false, false, false]);
    const again = rows(page.of(...args(changed('squads', 'Betalen', { mission: 'Pay more' }))));
    expect(again.map((row, at) => row === is[at])).toEqual([false, true, true]);
  });
  it('keeps the cards of the row No squad that look the same when somebody joins it', () => {
    const page = new Layout();
    const bench = (scene: Scene) => scene.tribes[0]?.box.rows.at(-1);
    page.of(...args(organisationOf(before)));
    const left = changed('squads', 'Betalen', { members: membersOf('Betalen').slice(0, 2) });
    const scene = page.of(...args(left));
    expect(bench(scene)?.cells.map(({ cards }) => cards.map(({ name }) => name))).toEqual(
      [['Fay'], ['Cy'], []].slice(0, 2),
    );
    expect(scene).toEqual(layout(...args(left)));
  });
  it('has nothing left to lay out of what was expected, unless that is let go of', () => {
    const page = new Layout();
    page.of(...args(organisationOf(before)));
    const soon = args(changed('squads', 'Betalen', { name: 'Paying', members: [] }));
    // Before each of its three tribes, and beside what is looked up, compared, put in the tray and placed.
    expect([...page.ahead(...soon)].length).toBe(3 + 4);
    const ready = partsOf(page.aside(...soon));
    expect(page.of(...args(organisationOf(before)))).toEqual(layout(...args(organisationOf(before))));
    const scene = page.of(...soon);
    expect(partsOf(scene).map((part, at) => part === ready[at])).toEqual([true, true, true, true]);
    expect(scene).toEqual(layout(...soon));
    page.of(...args(organisationOf(before)));
    page.expectNothing();
    const anew = page.of(...soon);
    expect(partsOf(anew).map((part, at) => part === ready[at])).toEqual([true, false, false, true]);
    expect(anew).toEqual(scene);
  });
  it('gives the very same scene while nothing is different, and a right one for whatever is', () => {
    const first = args(organisationOf(before));
    const [organisation, document, findings] = first;
    const strict = documentOf({ ...bank, rules: { 'squad-size': { limit: 2 } } });
    const large = documentOf({ ...bank, rules: { 'tribe-size': { limit: 20 } } });
    const show = ['tribe:balans', 'squad:sparen'] as const;
    const others: Arguments[] = [
      [changed('people', 'Ivo', { role: 'Analyst' }), document, findings, words],
      [organisation, strict, findings, words],
      [organisation, large, findings, words],
      [organisation, document, [], words],
      [organisation, document, findings, wordsIn('nl')],
      [organisation, document, findings, words, { filter: { show } }],
      [organisation, document, findings, words, { filter: { show: ['tribe:balans'] } }],
      [organisation, document, findings, words, { filter: { show: ['tribe:balans', 'squad:betalen'] } }],
      [organisation, document, findings, words, { filter: { show: ['squad:sparen', 'squad:betalen'] } }],
    ];
    const all: Arguments[] = [first, ...others];
    for (const one of all) {
      for (const other of all) {
        const page = new Layout();
        const scene = page.of(...one);
        const next = page.of(...other);
        expect(next).toEqual(layout(...other));
        expect(next === scene).toBe(one === other);
      }
    }
    const page = new Layout();
    const reduced = () => page.of(organisation, document, findings, words, { filter: { show: [...show] } });
    expect(reduced()).toBe(reduced());
  });
  it('lays out aside without forgetting what is shown', () => {
    const page = new Layout();
    const scene = page.of(...args(organisationOf(before)));
    const aside = page.aside(...args(changed('people', 'Ivo', { role: 'Analyst' })));
    expect(aside.tribes[0]?.box).toBe(scene.tribes[0]?.box);
    expect(page.of(...args(organisationOf(before)))).toEqual(scene);
  });
});
