import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import type { Finding } from '../../src/domain/rules/finding.ts';
import { layout } from '../../src/scene/layout.ts';
import { sceneOf } from '../support/board.ts';
import { drawnScene, lines } from '../support/drawnScene.ts';
import { chapter, documentOf, organisationOf, type Picture, person, squad, tribe } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const drawn = (picture: Picture) => drawnScene(sceneOf(picture));

describe('the matrix of a tribe', () => {
  it('has a row for each squad, a column for each chapter, and the people of that chapter in that squad between them', () => {
    expect(
      drawn({
        squads: 'Checkout: Ana*, Bo, Dee / Refunds: Cy*',
        chapters: 'Development: Ana, Bo / Data: Cy, Dee',
        tribes: 'Shop: Checkout, Refunds, Development, Data',
      }),
    ).toBe(
      lines(`
        Tribe Shop
        | Development | Data
        Checkout | Ana*, Bo | Dee
        Refunds |  | Cy*
        No squad |  |`),
    );
  });

  it('keeps the order of the squad in a cell', () => {
    expect(drawn({ squads: 'Checkout: Cy, Ana, Bo', chapters: 'Development: Ana, Bo, Cy' })).toContain(
      'Checkout | Cy, Ana, Bo',
    );
  });

  it('marks leads, externals, vacancies and shares of time', () => {
    const picture: Picture = {
      squads: 'Checkout: Ana, Bo 40%, New? / Refunds: Bo, Dee / Search: Dee',
      chapters: 'Development (Ana): Ana, Bo, New?, Dee',
    };
    expect(drawn(picture)).toContain('Checkout | Ana CL, Bo 40%, New vacancy');
    expect(drawn(picture)).toContain('Refunds | Bo 60%, Dee ½');
  });
});

describe('the column Other', () => {
  it('is not there while it would hold nobody', () => {
    expect(drawn({ squads: 'Checkout: Ana', chapters: 'Development: Ana' })).not.toContain('Other');
  });
  it('holds members of no chapter, and those of another tribe, whose chapter is named', () => {
    expect(
      drawn({
        squads: 'Checkout: Ana, Bo, Cy / Vaults:',
        chapters: 'Development: Ana / Risk: Bo',
        tribes: 'Shop: Checkout, Development / Bank: Vaults, Risk',
      }),
    ).toBe(
      lines(`
        Tribe Shop
        | Development | Other
        Checkout | Ana | Bo of Risk, Cy
        No squad |  |
        Tribe Bank
        | Risk
        Vaults |
        No squad |`),
    );
  });
  it('shows somebody of another tribe in the colour of their own chapter', () => {
    const scene = sceneOf({
      squads: 'Checkout: Bo',
      chapters: 'Development: Ana / Risk: Bo',
      tribes: 'Shop: Checkout, Development / Bank: Risk',
    });
    const other = scene.tribes[0]?.box.rows[0]?.cells.at(-1);
    expect(other?.cards[0]?.colour).toBe(scene.tribes[1]?.box.columns[0]?.colour);
  });
});

describe('people in no squad', () => {
  it('stand in the last row, under their chapter', () => {
    expect(drawn({ squads: 'Checkout: Ana', chapters: 'Development: Ana, Bo / Data: Cy' })).toContain(
      'No squad | Bo | Cy',
    );
  });
  it('stand in a header alone, and can be taken from there, when they lead or coach', () => {
    expect(
      drawn({
        squads: 'Checkout (Tom): Ana / No squad: Els, Tom, Kim',
        chapters: 'Development (Jo): Ana, Jo, Els',
        tribes: 'Shop (Els; Kim): Checkout, Development',
      }),
    ).toBe(
      lines(`
        Tribe Shop: TL Els alone, AC Kim alone, AC Tom alone
        | Development (Jo alone)
        Checkout | Ana
        No squad |`),
    );
  });
  it('stand in a header and in their squad when they lead and work in one', () => {
    const text = drawn({ squads: 'Checkout: Jo', chapters: 'Development (Jo): Jo', tribes: 'Shop (Jo): Checkout' });
    expect(text).toContain('TL Jo\n');
    expect(text).toContain('| Development (Jo)\n');
    expect(text).toContain('Checkout | Jo CL');
  });
  it('stand in the tray on the left when they are in no chapter either, and the tray goes when it is empty', () => {
    const scene = sceneOf({ squads: 'Checkout: Ana / No squad: Bo, Cy', chapters: 'Development: Ana' });
    expect(drawnScene(scene)).toMatch(/^Unplaced: Bo, Cy\n/);
    expect(scene.tray?.x).toBe(0);
    expect(scene.tribes[0]?.x).toBeGreaterThan(scene.tray?.width ?? 0);
    expect(sceneOf({ squads: 'Checkout: Ana' }).tray).toBeNull();
  });
});

describe('sizes', () => {
  const abreast = (people: number) => {
    const names = Array.from({ length: people }, (_, at) => `P${at}`).join(', ');
    const scene = sceneOf({ squads: `Checkout: ${names}`, chapters: `Development: ${names}` });
    const cards = scene.tribes[0]?.box.rows[0]?.cells[0]?.cards ?? [];
    return cards.filter((card) => card.y === cards[0]?.y).length;
  };
  it('has six cards below each other, and beyond them as many abreast as the root of a sixth of the fullest cell', () => {
    expect([1, 6, 7, 24, 25, 54, 55, 127].map(abreast)).toEqual([1, 1, 2, 2, 3, 3, 4, 5]);
  });
  it('gives a row the height of what it says: a mission, a finding', () => {
    const scene = sceneOf({ squads: 'Checkout: Ana* / Refunds: Bo', chapters: 'Development: Ana, Bo' });
    const [checkout, refunds] = scene.tribes[0]?.box.rows ?? [];
    expect(refunds?.flag).toBe('no product owner');
    expect(checkout?.flag).toBe('');
    expect((refunds?.height ?? 0) - (checkout?.height ?? 0)).toBe(20);
  });
});

describe('what heads say', () => {
  const scene = sceneOf({
    squads: 'Checkout: Ana*, Bo 50%, New? / Refunds: Bo 50% / No squad: Ed',
    chapters: 'Development (Ana): Ana, Bo, New?, Ed',
    tribes: 'Shop (Els): Checkout, Refunds, Development',
  });
  const box = scene.tribes[0]?.box;
  it('counts people, vacancies and their part of full weeks', () => {
    expect(box?.rows.map((row) => row.numbers)).toEqual([
      '2 people + 1 vacancy · 2.5 FTE',
      '1 person · 0.5 FTE',
      '1 person · 1 FTE',
    ]);
    expect(box?.columns[0]?.numbers).toBe('3 people + 1 vacancy · 4 FTE');
    expect(box?.numbers).toBe('4 people + 1 vacancy · 5 FTE');
    expect(box?.meter).toBe('4 + 1 / 150');
    expect(box?.squads).toBe('2 squads');
  });
  it('holds members against the limit in force', () => {
    expect(box?.rows.map((row) => row.meter)).toEqual(['3 / 9', '1 / 9', '']);
    const strict = sceneOf({ squads: 'Checkout: Ana, Bo', rules: { 'squad-size': { limit: 1 } } });
    expect(strict.tribes[0]?.box.rows[0]).toMatchObject({ meter: '2 / 1 ≠', flag: '2 members (limit 1)' });
  });
  it('says that a limit is not the pack’s, and nothing of one that is', () => {
    const heads = (settings: Partial<Document>, language: 'en' | 'nl' = 'en') => {
      const document = { ...documentOf({ squads: 'Checkout: Ana, Bo' }), ...settings };
      const { box: tribe } = layout(organisationOf(document), document, [], wordsIn(language)).tribes[0] ?? {};
      const [row] = tribe?.rows ?? [];
      return [tribe?.meter, tribe?.meterInFull, tribe?.ownLimit, row?.meter, row?.ownLimit]
        .map((text) => text || '-')
        .join(' | ');
    };
    const rules = { 'tribe-size': { limit: 100 } };
    expect(
      [
        heads({}),
        heads({ rules }),
        heads({ rules, pack: 'spotify-2012' }),
        heads({ rules: { 'tribe-size': { limit: 150 } }, pack: 'spotify-2012' }),
        heads({ rules: { 'squad-size': { limit: 8 } } }),
        heads({ rules: { ...rules, 'squad-size': { limit: 8 } } }, 'nl'),
      ].join('\n'),
    ).toBe(`2 / 150 | 2 / 150 | - | 2 / 9 | -
2 / 100 ≠ | 2 / 100 (pack: 150) | limit 100 (pack: 150) | 2 / 9 | -
2 / 100 | 2 / 100 | - | 2 / 9 | -
2 / 150 ≠ | 2 / 150 (pack: 100) | limit 150 (pack: 100) | 2 / 9 | -
2 / 150 | 2 / 150 | - | 2 / 8 ≠ | limit 8 (pack: 9)
2 / 100 ≠ | 2 / 100 (pakket: 150) | max. 100 (pakket: 150) | 2 / 8 ≠ | max. 8 (pakket: 9)`);
  });
  it('counts the breaches of a tribe, and flags a squad with the worst of its own', () => {
    expect(box?.breaches).toBe(1);
    expect(box?.rows[1]).toMatchObject({ flag: 'no product owner', flagSeverity: 'error' });
  });
  it('leaves out what is waived, and hints', () => {
    const document = documentOf({ squads: 'Checkout: Ana', chapters: 'Development: Ana' });
    const organisation = organisationOf(document);
    const subject = squad('Checkout');
    const waiver = { rule: 'squad-product-owner', subject, scenario: null, reason: 'Hiring', by: '', until: null };
    const lay = (finding: Pick<Finding, 'rule' | 'severity' | 'waived'>) => {
      const [first] = layout(organisation, document, [{ ...finding, subject }], wordsIn('en')).tribes;
      return [first?.box.rows[0]?.flag, first?.box.breaches];
    };
    expect(lay({ rule: 'squad-product-owner', severity: 'error', waived: null })).toEqual(['no product owner', 1]);
    expect(lay({ rule: 'squad-product-owner', severity: 'error', waived: waiver })).toEqual(['', 0]);
    expect(lay({ rule: 'squad-coach', severity: 'warning', waived: null })).toEqual(['no agile coach', 0]);
    expect(lay({ rule: 'squad-coach', severity: 'info', waived: null })).toEqual(['', 0]);
  });
  it('says the same in Dutch', () => {
    const document = documentOf({ squads: 'Checkout: Ana', chapters: 'Development: Ana, Bo' });
    const [first] = layout(organisationOf(document), document, [], wordsIn('nl')).tribes;
    expect(first?.box.rows.map((row) => `${row.name}: ${row.numbers}`)).toEqual([
      'Checkout: 1 persoon · 1 FTE',
      'Zonder squad: 1 persoon · 1 FTE',
    ]);
  });
});

describe('show only these', () => {
  const document = documentOf({
    squads: 'Checkout: Ana, Bo / Refunds: Cy / Vaults: Dee / No squad: Ed',
    chapters: 'Development: Ana / Data: Bo, Cy / Risk: Dee',
    tribes: 'Shop: Checkout, Refunds, Development, Data / Bank: Vaults, Risk',
  });
  const reduced = (...show: Parameters<typeof squad>[0][]) =>
    drawnScene(
      layout(organisationOf(document), document, [], wordsIn('en'), {
        filter: {
          show: show.map((name) => (name === 'Data' ? chapter(name) : name === 'Bank' ? tribe(name) : squad(name))),
        },
      }),
    );
  it('shows the rows of squads, with every column', () => {
    expect(reduced('Refunds')).toBe('Tribe Shop\n| Development | Data\nRefunds |  | Cy');
  });
  it('shows the columns of chapters, with every row', () => {
    expect(reduced('Data')).toBe('Tribe Shop\n| Data\nCheckout | Bo\nRefunds | Cy\nNo squad |');
  });
  it('shows the column Other with the rows of squads, and leaves it out with the columns of chapters', () => {
    const mixed = documentOf({ squads: 'Checkout: Ana, Zoë', chapters: 'Development: Ana / Data: Bo' });
    const shown = (show: 'squad:checkout' | 'chapter:development') =>
      drawnScene(layout(organisationOf(mixed), mixed, [], wordsIn('en'), { filter: { show: [show] } }));
    expect(shown('squad:checkout')).toBe('Tribe Shop\n| Development | Data | Other\nCheckout | Ana |  | Zoë');
    expect(shown('chapter:development')).toBe('Tribe Shop\n| Development\nCheckout | Ana\nNo squad |');
  });
  it('shows a tribe whole beside the rows of another', () => {
    expect(reduced('Checkout', 'Bank')).toBe(
      'Tribe Shop\n| Development | Data\nCheckout | Ana | Bo\nTribe Bank\n| Risk\nVaults | Dee\nNo squad |',
    );
  });
  it('shows everything again without a filter', () => {
    reduced('Refunds');
    const scene = layout(organisationOf(document), document, [], wordsIn('en'));
    expect(scene.tray?.cards.map((card) => card.person)).toEqual([person('Ed')]);
    expect(scene.tribes).toHaveLength(2);
  });
});
