import { describe, expect, it } from 'vitest';
import { documentWith, findingsIn, flagged } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';

type Details = Record<string, Record<string, unknown>>;

const TECHNICAL = { role: 'technical product manager' };
const EVERY = ['1', '2a', '2b', '2c', '3a', '3b', '4'];

describe('product-squad', () => {
  it('flags a product that no squad makes; one that only serves it is not enough', () => {
    const shown = { squads: 'Checkout: Ana', products: 'App: Checkout / Loan / Card (Bo): -; Checkout' };
    expect(flagged('product-squad', shown)).toEqual(['Loan', 'Card']);
    expect(findingsIn(documentWith(shown), 'product-squad')[0]).toMatchObject({ severity: 'warning' });
  });

  it('asks it only while there is a tribe that is one', () => {
    const inForms = (tribes: string) => flagged('product-squad', { tribes, products: 'Loan' });
    expect(inForms('Insurance [department]: / Moving home [chain]:')).toEqual([]);
    expect(inForms('Insurance [department]: / Shop:')).toEqual(['Loan']);
  });

  it('is content with a team of a department', () => {
    const shown = { squads: 'Desk: Ana', tribes: 'Insurance [department]: Desk / Shop:', products: 'Loan: Desk' };
    expect(flagged('product-squad', shown)).toEqual([]);
  });
});

describe('product-answered', () => {
  it('is content with a manager, who may be a vacancy, or a squad with a product owner', () => {
    const shown = {
      squads: 'Owned: Ana*, Bo / Two: Cy*, Dee* / Unowned: Ed',
      products: 'App: Owned / Site: Two / Loan (Femke) / Card (New?): Unowned / Rent: Unowned / House',
    };
    expect(flagged('product-answered', shown)).toEqual(['Rent', 'House']);
    expect(findingsIn(documentWith(shown), 'product-answered')[0]).toMatchObject({ severity: 'warning' });
  });

  it('does not let the product owner of the squad that serves it answer', () => {
    expect(flagged('product-answered', { squads: 'Desk: Ana*', products: 'App: -; Desk' })).toEqual(['App']);
  });

  it('lets the product owner of a team answer', () => {
    const shown = { squads: 'Desk: Ana*', tribes: 'Insurance [department]: Desk', products: 'App: Desk' };
    expect(flagged('product-answered', shown)).toEqual([]);
  });
});

describe('product-value', () => {
  it('flags none, and one of spaces alone', () => {
    const details = { 'product:app': { value: ' A mortgage in a day ' }, 'product:loan': { value: ' \n' } };
    expect(flagged('product-value', { products: 'App / Loan / Card' }, details)).toEqual(['Loan', 'Card']);
    expect(findingsIn(documentWith({ products: 'App' }), 'product-value')[0]).toMatchObject({ severity: 'info' });
  });
});

describe('life-cycle-cover', () => {
  const shown: Picture = { squads: 'Checkout: Ana*, Bo / Desk: Cy', products: 'App: Checkout; Desk' };
  const missing = (details: Details, drawn = shown) =>
    findingsIn(documentWith(drawn, details), 'life-cycle-cover').map(({ phases }) => phases?.join(' '));

  it('names the phases that no member covers', () => {
    expect(missing({ 'person:ana': { phases: ['1', '3a'] }, 'person:bo': { phases: ['3a', '4'] } })).toEqual([
      '2a 2b 2c 3b',
    ]);
  });

  it('is content once the squad and the one that serves the product cover all of them together', () => {
    const most = { 'person:ana': { phases: ['1', '2a', '2b'] }, 'person:bo': { phases: ['2c', '3a', '3b'] } };
    expect(missing({ ...most, 'person:cy': { phases: ['4'] } })).toEqual([]);
    expect(missing({ ...most, 'person:cy': { phases: ['4'] } }, { ...shown, products: 'App: Checkout' })).toEqual([
      '4',
    ]);
  });

  it('says nothing where nobody covers any, not even of a product owner', () => {
    expect(missing({})).toEqual([]);
    expect(missing({}, { products: 'App' })).toEqual([]);
  });

  it('looks at the squad that serves a product where no other is told', () => {
    expect(missing({ 'person:cy': { phases: ['4'] } }, { ...shown, products: 'App: -; Desk' })).toEqual([
      '1 2a 2b 2c 3a 3b',
    ]);
  });

  it('counts nobody who is not a member: no manager, no coach, nobody who is connected', () => {
    const drawn = { squads: 'Checkout (Tom; Kim): Ana', products: 'App (Femke): Checkout' };
    const phases = EVERY;
    const around = { 'person:tom': { phases }, 'person:kim': { phases }, 'person:femke': { phases } };
    expect(missing(around, drawn)).toEqual([]);
    expect(missing({ ...around, 'person:ana': { phases: ['1'] } }, drawn)).toEqual(['2a 2b 2c 3a 3b 4']);
  });

  it.each([
    ['technical product manager', '1 2a 3b'],
    ['Technisch productmanager', '1 2a 3b'],
    ['technisch product manager', '1 2a 3b'],
    [' STRATEGIC PRODUCT MANAGER', '2c 3a 3b 4'],
    ['strategisch productmanager', '2c 3a 3b 4'],
    ['strategisch product manager', '2c 3a 3b 4'],
    ['product marketing manager', '1 2a 4'],
    ['productmarketingmanager ', '1 2a 4'],
  ])('lets a %s cover the phases of that role', (role, left) => {
    expect(missing({ 'person:bo': { role } })).toEqual([left]);
  });

  it.each(['commercial product manager', 'product manager', 'product owner', 'lead of technical product managers'])(
    'knows no phases of a %s',
    (role) => {
      expect(missing({ 'person:bo': { role } })).toEqual([]);
    },
  );

  it('goes by the phases that somebody lists rather than by their role', () => {
    expect(missing({ 'person:bo': { ...TECHNICAL, phases: ['1'] } })).toEqual(['2a 2b 2c 3a 3b 4']);
    expect(missing({ 'person:bo': { role: 'commercial product manager', phases: EVERY } })).toEqual([]);
  });

  it('looks at teams of departments too', () => {
    const drawn = { ...shown, tribes: 'Insurance [department]: Checkout, Desk' };
    expect(missing({ 'person:bo': TECHNICAL }, drawn)).toEqual(['1 2a 3b']);
  });
});

describe('complex-product', () => {
  const squads = 'Checkout: Ana*, Bo / Desk: Cy*, Tess';
  const found = (products: string, details: Details, drawn = squads) =>
    flagged('complex-product', { squads: drawn, products }, details);

  it('asks nothing of a product that is not complex', () => {
    expect(found('App (Tess): Checkout / Loan', { 'person:tess': TECHNICAL })).toEqual([]);
  });

  it('flags one that nobody makes or serves', () => {
    expect(found('App! (Bo)', {})).toEqual(['App']);
  });

  it('wants a technical product manager in the squad that serves it', () => {
    expect(found('App!: Checkout; Desk', {})).toEqual(['App']);
    expect(found('App!: Checkout; Desk', { 'person:bo': TECHNICAL })).toEqual(['App']);
    expect(found('App!: Checkout; Desk', { 'person:tess': TECHNICAL })).toEqual([]);
    expect(found('App!: -; Desk', { 'person:tess': TECHNICAL })).toEqual([]);
  });

  it('takes the squad that makes it for the one that serves it where no other is told', () => {
    expect(found('App!: Checkout', { 'person:bo': TECHNICAL })).toEqual([]);
    expect(found('App!: Checkout', { 'person:tess': TECHNICAL })).toEqual(['App']);
  });

  it('wants a member: no coach, and nobody who is connected', () => {
    const details = { 'person:tom': TECHNICAL, 'person:kim': TECHNICAL };
    expect(found('App!: Checkout', details, 'Checkout (Tom; Kim): Ana*')).toEqual(['App']);
  });

  it('wants somebody else to answer for it, and names who does', () => {
    const details = { 'person:tess': TECHNICAL, 'person:ana': TECHNICAL };
    expect(found('App!: Checkout; Desk', details)).toEqual(['App']);
    const document = documentWith({ squads, products: 'App! (Tess): Checkout; Desk' }, details);
    expect(findingsIn(document, 'complex-product')).toMatchObject([{ severity: 'info', about: ['person:tess'] }]);
  });

  it('looks at every product owner of the squad that makes it, and at none where it has a manager', () => {
    const details = { 'person:tess': TECHNICAL, 'person:bo': TECHNICAL };
    const both = 'Checkout: Ana*, Bo* / Desk: Cy*, Tess';
    expect(found('App!: Checkout; Desk', details, both)).toEqual(['App']);
    expect(found('App! (Femke): Checkout; Desk', details, both)).toEqual([]);
  });

  it('lets the product owner of the squad that serves it be technical', () => {
    expect(found('App!: Checkout; Desk', { 'person:cy': TECHNICAL })).toEqual([]);
    expect(found('App!: -; Desk', { 'person:cy': TECHNICAL })).toEqual([]);
  });

  it.each([
    ['Technical Product Manager ', []],
    ['technisch productmanager', []],
    ['technisch product manager', []],
    ['commercial product manager', ['App']],
    ['senior technical product manager', ['App']],
  ])('takes a %s for technical or not', (role, expected) => {
    expect(found('App!: Checkout; Desk', { 'person:tess': { role } })).toEqual(expected);
  });
});

it('finds nothing in a document without products, projects and programmes', () => {
  const shown = { squads: 'Checkout: Ana', tribes: 'Shop: Checkout' };
  const details = { 'squad:checkout': { profile: { mandate: '1.0' } }, 'person:ana': { phases: ['1'], ...TECHNICAL } };
  const rules = findingsIn(documentWith(shown, details)).map(({ rule }) => rule);
  expect(rules).toEqual([
    'squad-product-owner',
    'tribe-lead',
    'line-manager',
    'squad-mission',
    'tribe-purpose',
    'squad-coach',
    'squad-small',
  ]);
});
