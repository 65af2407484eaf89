import { describe, expect, it } from 'vitest';
import { checkedHeadline } from '../../../src/pages/checkFiles/checkedHeadline.ts';
import { reportOf } from '../../../src/pages/checkFiles/reportOf.ts';
import { type Scenarios, type TribeRow, tribeRows } from '../../../src/pages/checkFiles/tribeRows.ts';
import { tribesSheet } from '../../../src/pages/checkFiles/tribesSheet.ts';
import { isShown, SHOWN, type Shown, type SortedBy, tableOf } from '../../../src/pages/checkFiles/tribeTable.ts';
import { checkedAs } from '../../support/checked.ts';
import { TODAY } from '../../support/picture.ts';
import { onlyRules } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

const RULES = {
  ...onlyRules('squad-size', 'squad-product-owner', 'squad-mission', 'unplaced'),
  'squad-size': { limit: 2 },
};
const SHOP = {
  squads: 'Checkout: Ana*, Bo, Cem / Refunds: Dee, Ana / No squad: Fay',
  tribes: 'Shop: Checkout, Refunds',
  rules: RULES,
  waivers: 'squad-product-owner squad:refunds',
};
const BANK = {
  squads: 'Loans: Eva*, Bo, Gus / Vaults: Hal, Ida, Jo',
  tribes: 'Lending: Loans / Safe: Vaults / Empty:',
  rules: RULES,
};
/** The same tribes a quarter before, with other ids: Loans was larger, Vaults had an owner, and Fay a squad. */
const EARLIER = {
  squads: 'Checkout: Ana*, Bo, Cem, Fay / Refunds: Dee*, Ana',
  tribes: 'Shop: Checkout, Refunds',
  rules: RULES,
};

/** A table as text: a line a tribe with what is counted in each column. */
function drawn(rows: readonly TribeRow[], shown: Shown = 'all', sortedBy: SortedBy = null): string {
  const { rules, rows: lines, totals, total } = tableOf(rows, shown, sortedBy);
  return [
    ['tribe', ...rules, 'total'],
    ...lines.map((row) => [
      `${row.fileName} ${row.scenario} ${row.tribe ?? '-'}`,
      ...rules.map((rule) => row.counts.get(rule) ?? '.'),
      row.total,
    ]),
    ['all', ...rules.map((rule) => totals.get(rule) ?? '.'), total],
  ]
    .map((cells) => cells.join(' | '))
    .join('\n');
}

const files = () => checkedAs({ 'shop.json': SHOP, 'bank.json': BANK, 'broken.json': '{' });
const rowsOf = (scenarios: Scenarios = 'first') => tribeRows(files(), [], scenarios);

describe('tribes by rules', () => {
  it('has every tribe of every document, what is in none below, and the rules that are broken somewhere', () => {
    expect(drawn(rowsOf())).toBe(`tribe | squad-size | squad-product-owner | squad-mission | unplaced | total
shop.json Today Shop | 1 | . | 2 | . | 3
shop.json Today - | . | . | . | 1 | 1
bank.json Today Lending | 1 | . | 1 | . | 2
bank.json Today Safe | 1 | 1 | 1 | . | 3
bank.json Today Empty | . | . | . | . | 0
all | 3 | 1 | 4 | 1 | 9`);
  });

  it('is of what is looked at, sorted by a rule or by all of it, the most first', () => {
    expect(drawn(rowsOf(), 'error', 'total')).toBe(`tribe | squad-size | squad-product-owner | total
bank.json Today Safe | 1 | 1 | 2
shop.json Today Shop | 1 | . | 1
bank.json Today Lending | 1 | . | 1
shop.json Today - | . | . | 0
bank.json Today Empty | . | . | 0
all | 3 | 1 | 4`);
    expect(drawn(rowsOf(), 'waived')).toBe(`tribe | squad-product-owner | total
shop.json Today Shop | 1 | 1
shop.json Today - | . | 0
bank.json Today Lending | . | 0
bank.json Today Safe | . | 0
bank.json Today Empty | . | 0
all | 1 | 1`);
    const [first] = drawn(rowsOf(), 'info', 'squad-mission').split('\n').slice(1);
    expect(first).toBe('shop.json Today Shop | 2 | . | 2');
  });

  it('counts the same document once, whatever its files are called, and says which one is counted', () => {
    const copies = checkedAs({ 'shop.json': SHOP, 'copy.json': SHOP, 'broken.json': '{', 'worse.json': '{' });
    const rows = tribeRows(copies, []);
    expect(drawn(rows)).toBe(`tribe | squad-size | squad-mission | unplaced | total
shop.json Today Shop | 1 | 2 | . | 3
shop.json Today - | . | . | 1 | 1
copy.json Today Shop | . | . | . | 0
all | 1 | 2 | 1 | 4`);
    expect(rows.map(({ sameAs = '-' }) => sameAs).join(' ')).toBe('- - shop.json');
    expect(checkedHeadline(wordsIn('en'), rows)).toBe('1 breach in 1 tribe');
    expect(reportOf(copies, [], TODAY).files.map(({ file }) => file)).toEqual([
      'shop.json',
      'broken.json',
      'worse.json',
    ]);
    expect(tribesSheet(wordsIn('en'), rows).rows.map(([file]) => file)).toEqual(['shop.json', 'shop.json']);
    // Once the first is gone, the second counts.
    expect(drawn(tribeRows(copies.slice(1), []))).toContain('copy.json Today Shop | 1 | 2 | . | 3');
  });

  it('holds a document once against an earlier set, which has each once too', () => {
    const now = checkedAs({ 'first.json': EARLIER, 'second.json': EARLIER });
    const rows = tribeRows(now, checkedAs({ 'a.json': SHOP, 'b.json': SHOP }));
    const said = rows.map(({ fileName, findings, isUncompared }) =>
      [fileName, isUncompared, ...findings.map(({ change, rule }) => `${change} ${rule}`)].join(' | '),
    );
    expect(said).toEqual([
      'first.json |  | worse squad-size | same squad-mission | same squad-mission | healed squad-product-owner | healed unplaced',
      'second.json | ',
    ]);
  });

  it('has further scenarios where they are asked for', () => {
    const proposed = { ...SHOP, scenarios: 'Today / Split < Today' };
    const rows = (which: Scenarios) =>
      tribeRows(checkedAs({ 'shop.json': proposed }), [], which).map(({ scenario, tribe }) => `${scenario} ${tribe}`);
    expect(rows('first')).toEqual(['Today Shop', 'Today null']);
    expect(rows('all')).toEqual(['Today Shop', 'Today null', 'Split Shop', 'Split null']);
  });

  it('tells beside an earlier set what is new, worse, the same and healed, whatever the files are called', () => {
    const earlier = checkedAs({ 'quarter-3.json': EARLIER });
    const said = tribeRows(checkedAs({ 'quarter-4.json': SHOP }), earlier)
      .flatMap(({ tribe, findings }) =>
        findings.map(
          ({ change, rule, name, waived }) => `${tribe}: ${change} ${rule} ${name}${waived ? ' waived' : ''}`,
        ),
      )
      .join('\n');
    expect(said).toBe(`Shop: same squad-size Checkout
Shop: new squad-product-owner Refunds waived
Shop: same squad-mission Checkout
Shop: same squad-mission Refunds
null: new unplaced Fay`);
    const back = tribeRows(checkedAs({ 'quarter-3.json': EARLIER }), checkedAs({ 'quarter-4.json': SHOP }));
    expect(
      back.flatMap(({ tribe, findings }) => findings.map(({ change, rule }) => `${tribe} ${change} ${rule}`)),
    ).toEqual([
      'Shop worse squad-size',
      'Shop same squad-mission',
      'Shop same squad-mission',
      'Shop healed squad-product-owner',
      'Shop healed unplaced',
    ]);
  });
});

it('a headline counts a tribe once, in however many scenarios it stands', () => {
  const proposed = { ...SHOP, scenarios: 'Today / Split < Today' };
  const rows = (which: Scenarios) => tribeRows(checkedAs({ 'shop.json': proposed, 'bank.json': BANK }), [], which);
  expect(checkedHeadline(wordsIn('en'), rows('first'))).toBe('4 breaches in 3 of 4 tribes');
  expect(checkedHeadline(wordsIn('en'), rows('all'))).toBe('5 breaches in 3 of 4 tribes');
});

it('what is handed on has what became of each finding, and what is healed, in its own file', () => {
  const files = checkedAs({ 'shop.json': EARLIER, 'bank.json': BANK });
  const { files: told } = reportOf(files, checkedAs({ 'before.json': SHOP }), TODAY);
  const said = told.flatMap(({ file, scenarios }) =>
    scenarios.map(({ changes, healed, counts }) =>
      [file, JSON.stringify(changes), healed?.length, counts.error].join(' '),
    ),
  );
  expect(said).toEqual([
    'shop.json {"new":0,"worse":1,"same":2,"healed":1} 1 1',
    'bank.json {"new":0,"worse":0,"same":0,"healed":1} 1 3',
  ]);
  const [alone] = reportOf(files, [], TODAY).files;
  expect(alone?.scenarios[0]).not.toHaveProperty('changes');
});

describe('what is looked at', () => {
  const finding = (about: object) => ({ severity: 'error', waived: false, ...about }) as Parameters<typeof isShown>[0];
  it.each([
    [{}, 'all error'],
    [{ severity: 'warning' }, 'all warning'],
    [{ severity: 'info', change: 'same' }, 'all info'],
    [{ waived: true }, 'waived'],
    [{ waived: true, change: 'new' }, 'waived'],
    [{ change: 'new' }, 'all error new'],
    [{ change: 'worse' }, 'all error new'],
    [{ change: 'healed' }, 'healed'],
    [{ change: 'healed', waived: true }, 'healed'],
  ])('%j is seen under %s', (about, seen) => {
    expect(SHOWN.filter((shown) => isShown(finding(about), shown)).join(' ')).toBe(seen);
  });
});
