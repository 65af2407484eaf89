import { describe, expect, it } from 'vitest';
import { crowd, documentWith, findingsIn, flagged } from '../../support/flagged.ts';
import { type Picture, TODAY } from '../../support/picture.ts';

describe('tribe-size', () => {
  const sizeOf = (shown: Picture) => {
    const document = documentWith({ ...shown, rules: { 'tribe-size': { limit: 1 } } });
    return findingsIn(document, 'tribe-size', TODAY).map(({ subject, count }) => [subject, count]);
  };

  it('lets 150 people be and flags the next', () => {
    const chapters = `Data: ${crowd(150)}`;
    expect(flagged('tribe-size', { chapters })).toEqual([]);
    const [finding] = findingsIn(documentWith({ chapters: `Data: ${crowd(151)}` }), 'tribe-size');
    expect(finding).toMatchObject({ severity: 'error', count: 151, limit: 150, by: 1 });
  });

  it('counts its lead, its coaches, and the coach, members and leads of its squads and chapters', () => {
    const shown = {
      squads: 'Checkout (Tom): Ana, Bo',
      chapters: 'Data (Jo): Cy',
      tribes: 'Shop (Els; Kim, Lou): Checkout, Data',
    };
    expect(sizeOf(shown)).toEqual([['tribe:shop', 8]]);
  });

  it('counts everybody once, however many places they have', () => {
    const shown = {
      squads: 'Checkout (Tom): Ana, Tom / Refunds: Ana',
      chapters: 'Data (Ana): Ana, Tom',
      tribes: 'Shop (Ana; Tom): Checkout, Refunds, Data',
    };
    expect(sizeOf(shown)).toEqual([['tribe:shop', 2]]);
  });

  it('counts somebody in each tribe they work in, and nobody for a guild', () => {
    const shown = {
      squads: 'Checkout: Ana, Bo / Loans: Ana, Cy / No squad: Ed',
      tribes: 'Shop: Checkout / Bank: Loans',
      guilds: 'Access (Ed): Ed',
    };
    expect(sizeOf(shown)).toEqual([
      ['tribe:shop', 2],
      ['tribe:bank', 2],
    ]);
  });
});

describe('tribe-lead', () => {
  it('flags a tribe without one', () => {
    expect(flagged('tribe-lead', { tribes: 'Shop (Els): / Bank: / Risk (-; Tom):' })).toEqual(['Bank', 'Risk']);
  });
});

describe('tribe-purpose', () => {
  it('flags none, and one of spaces alone', () => {
    const details = { 'tribe:shop': { purpose: 'A home for everyone' }, 'tribe:bank': { purpose: '  ' } };
    expect(flagged('tribe-purpose', { tribes: 'Shop: / Bank: / Risk:' }, details)).toEqual(['Bank', 'Risk']);
  });
});

describe('product-management-chapter', () => {
  const shown = {
    squads: 'Checkout: Ana / Loans: Bo',
    chapters: 'Data: Ana / Sales: Bo',
    tribes: 'Shop: Checkout, Data / Bank: Loans, Sales',
    products: 'App: Checkout',
  };

  it('flags a tribe of which a squad makes a product, without a chapter for it', () => {
    expect(flagged('product-management-chapter', shown)).toEqual(['Shop']);
    expect(findingsIn(documentWith(shown), 'product-management-chapter')).toMatchObject([{ severity: 'info' }]);
  });

  it.each(['Products', ' producten ', 'Product Management', 'productmanagement'])(
    'is content with a chapter that is called %s, or has that expertise',
    (text) => {
      expect(flagged('product-management-chapter', shown, { 'chapter:data': { name: text } })).toEqual([]);
      expect(flagged('product-management-chapter', shown, { 'chapter:data': { expertise: text } })).toEqual([]);
    },
  );

  it('wants the whole text, and the chapter in the same tribe', () => {
    const named = (id: string, name: string) =>
      flagged('product-management-chapter', shown, { [`chapter:${id}`]: { name } });
    expect(named('data', 'Product')).toEqual(['Shop']);
    expect(named('data', 'Products and prices')).toEqual(['Shop']);
    expect(named('sales', 'Products')).toEqual(['Shop']);
  });

  it('asks nothing for a squad that only serves a product', () => {
    expect(flagged('product-management-chapter', { ...shown, products: 'App: -; Checkout' })).toEqual([]);
    expect(flagged('product-management-chapter', { ...shown, products: 'App: Loans; Checkout' })).toEqual(['Bank']);
  });

  it('asks nothing of a department or a chain', () => {
    const tribes = 'Shop [department]: Checkout, Data / Bank [chain]: Loans, Sales';
    const products = 'App: Checkout / Loan: Loans';
    expect(flagged('product-management-chapter', { ...shown, tribes, products })).toEqual([]);
  });
});
