import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import type { Phase } from '../../../src/domain/vocabulary.ts';
import { cellText } from '../../../src/exporting/sheets/worksheet.ts';
import { shortName } from '../../../src/pages/products/barText.ts';
import { placeBeside, productReached } from '../../../src/pages/products/productKeys.ts';
import { aboutGroup, grouped, isLike, matchesSearch, productRows } from '../../../src/pages/products/productRows.ts';
import { productsSheet } from '../../../src/pages/products/productsSheet.ts';
import { PRODUCT_FILTERS, type ProductGrouping } from '../../../src/store/productsView.ts';
import { namesIn } from '../../../src/wording/saying/namesIn.ts';
import { documentWith, findingsIn } from '../../support/flagged.ts';
import { organisationOf, person, product, SCENARIO, tribe } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const DOCUMENT = documentWith(
  {
    squads: 'App: Ana*, Bo / Care: Cy*, Dee / Pay: Eva',
    tribes: 'Homes: App, Care / Bank [department]: Pay',
    products: 'Loan!: App; Care / Depot / Rent (Dee): Care / Card: Pay / Pin: App',
  },
  {
    [person('Ana')]: { phases: ['1', '2a'] },
    [person('Bo')]: { phases: ['2a', '2b', '2c', '3a', '3b', '4'] },
    [person('Cy')]: { phases: ['2b', '2c'] },
    [product('Loan')]: { launch: '2027-03-01', value: 'Sooner at home', phase: '3a', way: 'agile' },
    [product('Rent')]: { launch: '2027-02-01' },
    [tribe('Homes')]: { kind: 'change' },
  },
);
const INDEX = indexOf(organisationOf(DOCUMENT));
const ROWS = productRows(INDEX, findingsIn(DOCUMENT));
const EN = wordsIn('en');

/** A line for each group, with what it is about, and its products. */
function drawn(grouping: ProductGrouping, words = EN): string {
  return grouped(words, INDEX, ROWS, grouping)
    .map((group) => {
      const names = group.rows.map((row) => row.product.name).join(', ');
      return `${group.title} (${aboutGroup(words, group)}): ${names}`;
    })
    .join('\n');
}

describe('products in groups', () => {
  it('stand by tribe, squad or what the tribe does, in that order, and without one last', () => {
    expect(drawn('tribe')).toBe(`Tribe Homes (3 products · 2 squads · 5 phases open): Loan, Rent, Pin
Department Bank (1 product · 1 squad): Card
No tribe (1 product): Depot`);
    expect(drawn('squad')).toBe(`App (2 products · 2 squads): Loan, Pin
Care (1 product · 1 squad · 5 phases open): Rent
Pay (1 product · 1 squad): Card
No squad (1 product): Depot`);
    expect(
      drawn('kind', wordsIn('nl')),
    ).toBe(`Change: verandert het bedrijf (3 producten · 2 squads · 5 fasen open): Loan, Rent, Pin
Niet ingevuld (2 producten · 1 squad): Depot, Card`);
  });

  it('are filtered by what is missing, and by what they are; a launch of today has been', () => {
    const like = PRODUCT_FILTERS.map((filter) => {
      const names = ROWS.filter((row) => isLike(row, filter, '2027-02-01')).map((row) => row.product.name);
      return `${filter}: ${names.join(', ')}`;
    });
    expect(like.join('\n')).toBe(`gaps: Rent
squadless: Depot
unanswered: Depot, Card
complex: Loan
coming: Loan, Depot, Card, Pin`);
    // Without a day, the last phase says that it has been.
    const inPhase = (phase: Phase) =>
      ROWS.map((row) => ({ ...row, product: { ...row.product, phase } }))
        .filter((row) => isLike(row, 'coming', '2027-02-01'))
        .map((row) => row.product.name);
    expect([inPhase('3b'), inPhase('4')]).toEqual([['Loan', 'Depot', 'Card', 'Pin'], ['Loan']]);
  });

  it.each([
    ['', 'Loan, Depot, Rent, Card, Pin'],
    ['sooner HOME', 'Loan'],
    ['cy', 'Loan, Rent'],
    ['dee', 'Rent'],
    ['pay', 'Card'],
    ['app bo', 'Loan, Pin'],
    ['app dee', ''],
  ])('are found by “%s”', (search, names) => {
    const found = ROWS.filter((row) => matchesSearch(row, INDEX, search)).map((row) => row.product.name);
    expect(found.join(', ')).toBe(names);
  });
});

describe('keys', () => {
  const shown = {
    groups: grouped(EN, INDEX, ROWS, 'tribe').map(({ rows }) => rows.map((row) => row.product.id)),
    products: INDEX.organisation.products,
  };
  const name = (id: string | null | undefined) => (id === undefined ? 'nowhere' : (id?.slice(8) ?? 'last'));

  it('lead from product to product as they stand, across groups, and no further than the ends', () => {
    const led = ['Loan', 'Pin', 'Depot'].map((from) =>
      ['ArrowUp', 'ArrowDown', 'Home', 'End', 'x'].map((key) => {
        const to = productReached(shown, product(from), key);
        return to ? name(to) : '-';
      }),
    );
    expect(led.map((keys) => keys.join(' ')).join('\n')).toBe(`- rent loan depot -
rent card loan depot -
card - loan depot -`);
  });

  it('move a product past its neighbour in the group, whatever stands between in the document', () => {
    const places = ['Loan', 'Rent', 'Pin', 'Card', 'Depot'].map((each) => {
      const [up, down] = (['up', 'down'] as const).map((way) => name(placeBeside(shown, product(each), way)));
      return `${each}: up before ${up}, down before ${down}`;
    });
    expect(places.join('\n')).toBe(`Loan: up before nowhere, down before card
Rent: up before loan, down before last
Pin: up before rent, down before nowhere
Card: up before nowhere, down before nowhere
Depot: up before nowhere, down before nowhere`);
  });
});

it('a table says who covers which phase, through which squad, and whom nobody answers for', () => {
  const sheet = productsSheet(EN, INDEX, grouped(EN, INDEX, ROWS, 'tribe'), namesIn(DOCUMENT, SCENARIO));
  const rows = sheet.rows.map((row) => row.map((cell) => cellText(EN, cell)).join(' | '));
  expect(
    [sheet.headers.join(' | '), ...rows].join('\n'),
  ).toBe(`Product | Group | Customer value | 1 market insight and strategy | 2a concept | 2b feasibility | 2c defining the product | 3a development | 3b launch | 4 performance and life-cycle management | Makes | Services | Answers | Phase now | Way of working | Complex | Launch | Findings
Loan | Tribe Homes | Sooner at home | Ana | Ana, Bo | Bo, Cy (service) | Bo, Cy (service) | Bo | Bo | Bo | App | Care | Ana | 3a | Agile | yes | 1 Mar 2027 | Loan is complex, but Care, which services it, has no technical product manager; App makes a product, but nobody there safeguards compliance
Rent | Tribe Homes |  | Nobody | Nobody | Cy | Cy | Nobody | Nobody | Nobody | Care | Care | Dee |  |  |  | 1 Feb 2027 | The customer value of Rent is not stated; Nobody who makes or services Rent covers phases 1 (market insight and strategy), 2a (concept), 3a (development), 3b (launch) and 4 (performance and life-cycle management); Care makes a product, but nobody there safeguards compliance
Pin | Tribe Homes |  | Ana | Ana, Bo | Bo | Bo | Bo | Bo | Bo | App | App | Ana |  |  |  |  | The customer value of Pin is not stated; App makes a product, but nobody there safeguards compliance
Card | Department Bank |  |  |  |  |  |  |  |  | Pay | Pay |  |  |  |  |  | Card has no product manager and no product owner; The customer value of Card is not stated; Pay makes a product, but nobody there safeguards compliance
Depot | No tribe |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Depot has no squad that makes it; Depot has no product manager and no product owner; The customer value of Depot is not stated`);
});

it.each([
  ['Noor Bakker', 'N. Bakker'],
  [' Sem  van Dijk', 'S. van Dijk'],
  ['Cher', 'Cher'],
  ['𝒜da Lovelace', '𝒜. Lovelace'],
  ['', ''],
])('%s is %s where there is little room', (name, short) => expect(shortName(name)).toBe(short));
