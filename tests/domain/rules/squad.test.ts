import { describe, expect, it } from 'vitest';
import { crowd, documentWith, findingsIn, flagged } from '../../support/flagged.ts';

describe('squad-size', () => {
  it('lets nine members be and flags the tenth, with the count, the limit and how far over', () => {
    expect(flagged('squad-size', { squads: `Checkout: ${crowd(9)}` })).toEqual([]);
    const [finding] = findingsIn(documentWith({ squads: `Checkout: ${crowd(11)}` }), 'squad-size');
    expect(finding).toMatchObject({ severity: 'error', subject: 'squad:checkout', count: 11, limit: 9, by: 2 });
  });

  it('counts the product owner and vacancies, and a coach only among the members', () => {
    expect(flagged('squad-size', { squads: `Checkout: Olga*, New?, ${crowd(8)}` })).toEqual(['Checkout']);
    expect(flagged('squad-size', { squads: `Checkout (Coach): ${crowd(9)}` })).toEqual([]);
    expect(flagged('squad-size', { squads: `Checkout (Coach): ${crowd(9)}, Coach` })).toEqual(['Checkout']);
  });
});

describe('squad-product-owner', () => {
  it('wants exactly one', () => {
    const squads = 'One: Ana*, Bo / None: Cy / Two: Dee*, Eli* / Empty:';
    expect(flagged('squad-product-owner', { squads })).toEqual(['None', 'Two', 'Empty']);
  });

  it('says how many there are and how far that is from one', () => {
    const squads = 'None: Cy / Three: Dee*, Eli*, Fay* / Empty:';
    const findings = findingsIn(documentWith({ squads }), 'squad-product-owner');
    expect(findings.map(({ count, by, limit }) => [count, by, limit])).toEqual([
      [0, 1, undefined],
      [3, 2, undefined],
      [0, 1, undefined],
    ]);
  });
});

describe('squad-mixed', () => {
  it('wants two chapters in a squad of three or more', () => {
    const squads = 'Mixed: Ana, Bo, Cy / Alike: Dee, Eli, Fay / Small: Gus, Hal';
    const chapters = 'Data: Ana, Dee, Eli, Fay, Gus, Hal / Development: Bo, Cy';
    expect(flagged('squad-mixed', { squads, chapters })).toEqual(['Alike']);
  });

  it('lets people without a chapter add none', () => {
    const chapters = 'Data: Ana / Development: Dee, Eli';
    expect(flagged('squad-mixed', { squads: 'One: Ana, Bo, Cy', chapters })).toEqual(['One']);
    expect(flagged('squad-mixed', { squads: 'None: Bo, Cy, Fay' })).toEqual(['None']);
    expect(flagged('squad-mixed', { squads: 'Two: Ana, Bo, Dee', chapters })).toEqual([]);
  });
});

describe('squad-steered-by-product-owner', () => {
  const squads = 'Checkout: Ana*, Bo, Cy';

  it('flags a product owner who leads the chapter of another member, and names both', () => {
    const document = documentWith({ squads, chapters: 'Data (Ana): Ana, Bo' });
    expect(findingsIn(document, 'squad-steered-by-product-owner')).toMatchObject([
      { subject: 'squad:checkout', about: ['person:ana', 'chapter:data'] },
    ]);
  });

  it('lets a product owner lead a chapter of which nobody else is in the squad', () => {
    expect(flagged('squad-steered-by-product-owner', { squads, chapters: 'Data (Ana): Ana / Risk: Bo' })).toEqual([]);
  });

  it('lets another member than the product owner lead the chapter', () => {
    expect(flagged('squad-steered-by-product-owner', { squads, chapters: 'Data (Bo): Ana, Bo, Cy' })).toEqual([]);
  });

  it('looks at every product owner and every chapter they lead', () => {
    const shown = { squads: 'Checkout: Ana*, Bo*, Cy', chapters: 'Risk (Bo): Bo / Data (Bo): Cy' };
    expect(flagged('squad-steered-by-product-owner', shown)).toEqual(['Checkout']);
  });

  it('takes a second product owner for another member', () => {
    const shown = { squads: 'Checkout: Ana*, Bo*', chapters: 'Data (Ana): Ana, Bo' };
    expect(flagged('squad-steered-by-product-owner', shown)).toEqual(['Checkout']);
  });
});

describe('squad-mission', () => {
  it('flags none, and one of spaces alone', () => {
    const details = { 'squad:blank': { mission: ' \n\t' }, 'squad:told': { mission: ' Pay in one tap ' } };
    expect(flagged('squad-mission', { squads: 'None: / Blank: / Told:' }, details)).toEqual(['None', 'Blank']);
  });
});

describe('squad-coach', () => {
  it('is content with a coach of its own or of its tribe', () => {
    const squads = 'Own (Tom): Ana / Tribe: Bo / None: Cy';
    const tribes = 'Shop: Own, None / Bank (-; Els): Tribe';
    expect(flagged('squad-coach', { squads, tribes })).toEqual(['None']);
  });
});

describe('t-shape-cover', () => {
  const squads = 'Checkout: Ana, Bo, Cy';
  const cover = (details: Record<string, Record<string, unknown>>, drawn = squads) =>
    findingsIn(documentWith({ squads: drawn }, details), 't-shape-cover').map(({ about, texts }) => ({ about, texts }));

  it('flags a field that one member alone knows, with the person and the field as written', () => {
    expect(cover({ 'person:ana': { deep: [' Data Analytics '] } })).toEqual([
      { about: ['person:ana'], texts: ['Data Analytics'] },
    ]);
  });

  it('is content when somebody else knows it, deep or broad, whatever the case and outer spaces', () => {
    expect(cover({ 'person:ana': { deep: ['Data'] }, 'person:bo': { deep: ['data'] } })).toEqual([]);
    expect(cover({ 'person:ana': { deep: ['Data'] }, 'person:bo': { broad: [' DATA'] } })).toEqual([]);
  });

  it('wants the same text, not a part of it or one that only looks alike', () => {
    expect(cover({ 'person:ana': { deep: ['Data'] }, 'person:bo': { broad: ['Data analytics'] } })).toHaveLength(1);
    expect(cover({ 'person:ana': { deep: ['Café'] }, 'person:bo': { broad: ['Cafe'] } })).toHaveLength(1);
  });

  it('does not let somebody stand in for themself', () => {
    expect(cover({ 'person:ana': { deep: ['Data'], broad: ['data'] } })).toHaveLength(1);
  });

  it('asks it of deep expertise alone, and of squads of three or more', () => {
    expect(cover({ 'person:ana': { broad: ['Data'] } })).toEqual([]);
    expect(cover({ 'person:ana': { deep: ['Data'] } }, 'Pair: Ana, Bo')).toEqual([]);
  });

  it('takes an empty text for no expertise', () => {
    expect(cover({ 'person:ana': { deep: ['', '  '] } })).toEqual([]);
  });

  it('is one finding for a squad, that names every field once', () => {
    const details = { 'person:ana': { deep: ['Data', 'data '] }, 'person:cy': { deep: ['Risk', 'Law'] } };
    expect(cover(details)).toEqual([
      { about: ['person:ana', 'person:cy', 'person:cy'], texts: ['Data', 'Risk', 'Law'] },
    ]);
  });
});

describe('squad-small', () => {
  it('flags one to four members; an empty squad is not small', () => {
    const squads = `Empty: / One: Ana / Four: ${crowd(4, 'F')} / Five: ${crowd(5, 'V')}`;
    expect(flagged('squad-small', { squads })).toEqual(['One', 'Four']);
  });

  it('says how many there are and how many are missing', () => {
    const [finding] = findingsIn(documentWith({ squads: `Three: ${crowd(3)}` }), 'squad-small');
    expect(finding).toMatchObject({ severity: 'info', count: 3, limit: 5, by: 2 });
  });
});

describe('mandate', () => {
  const shown = { squads: 'Checkout: Ana / Desk: Bo', products: 'App: Checkout; Desk' };
  const found = (squad: Record<string, string>, tribe: Record<string, string> = {}, drawn = shown) =>
    flagged('mandate', drawn, { 'squad:checkout': { profile: squad }, 'tribe:shop': { profile: tribe } });

  it('flags a squad that makes a product while others decide, wholly or in part', () => {
    expect(found({ mandate: '1.0' })).toEqual(['Checkout']);
    expect(found({ mandate: 'between' })).toEqual(['Checkout']);
    expect(found({ mandate: '2.0' })).toEqual([]);
  });

  it('says nothing where nothing is said of the mandate, whatever else is', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'content-steering': '1.0', meetings: '1.0' }, { customer: 'between' })).toEqual([]);
  });

  it('goes by the tribe where the squad itself says nothing of it', () => {
    expect(found({}, { mandate: '1.0' })).toEqual(['Checkout']);
    expect(found({ meetings: '2.0' }, { mandate: 'between' })).toEqual(['Checkout']);
    expect(found({ mandate: '2.0' }, { mandate: '1.0' })).toEqual([]);
    expect(found({ mandate: '1.0' }, { mandate: '2.0' })).toEqual(['Checkout']);
  });

  it('asks it of no squad that makes nothing: one that only serves, or has no product', () => {
    expect(found({ mandate: '1.0' }, {}, { ...shown, products: 'App: Desk; Checkout' })).toEqual([]);
    expect(found({ mandate: '1.0' }, {}, { ...shown, products: 'App' })).toEqual([]);
  });

  it('is one finding however many products there are', () => {
    expect(found({ mandate: '1.0' }, {}, { ...shown, products: 'App: Checkout / Loan: Checkout' })).toEqual([
      'Checkout',
    ]);
    const document = documentWith(shown, { 'squad:checkout': { profile: { mandate: '1.0' } } });
    expect(findingsIn(document, 'mandate')).toMatchObject([{ severity: 'info' }]);
  });
});

describe('compliance-cover', () => {
  const found = (details: Record<string, Record<string, unknown>>, squads = 'Checkout (Tom; Kim): Ana, Bo') =>
    flagged('compliance-cover', { squads, products: 'App: Checkout' }, details);

  it('flags a squad that makes a product and reaches nobody of compliance', () => {
    expect(found({})).toEqual(['Checkout']);
    expect(found({}, 'Checkout:')).toEqual(['Checkout']);
    const document = documentWith({ squads: 'Checkout:', products: 'App: Checkout' });
    expect(findingsIn(document, 'compliance-cover')).toMatchObject([{ severity: 'info' }]);
  });

  it('is content with the expertise of a member or of somebody connected, deep or broad', () => {
    expect(found({ 'person:bo': { deep: ['data', ' COMPLIANCE'] } })).toEqual([]);
    expect(found({ 'person:bo': { broad: ['Compliance '] } })).toEqual([]);
    expect(found({ 'person:kim': { deep: ['compliance'] } })).toEqual([]);
    expect(found({ 'person:kim': { broad: ['compliance'] } })).toEqual([]);
  });

  it('is content with a technical product manager, in the squad or connected', () => {
    expect(found({ 'person:ana': { role: 'Technisch productmanager' } })).toEqual([]);
    expect(found({ 'person:kim': { role: 'technical product manager' } })).toEqual([]);
  });

  it('wants that very expertise: no part of a text, no other role, no coach', () => {
    expect(found({ 'person:ana': { deep: ['compliance officer'] } })).toEqual(['Checkout']);
    expect(found({ 'person:ana': { role: 'compliance' } })).toEqual(['Checkout']);
    expect(found({ 'person:ana': { role: 'commercial product manager' } })).toEqual(['Checkout']);
    expect(found({ 'person:tom': { deep: ['compliance'] } })).toEqual(['Checkout']);
  });

  it('asks it of no squad that only serves, or has no product', () => {
    const shown = { squads: 'Checkout: Ana / Desk: Bo / Post: Cy', products: 'App: Checkout; Desk' };
    expect(flagged('compliance-cover', shown)).toEqual(['Checkout']);
  });
});

it('asks teams of departments and chains too whether they have a mandate and reach compliance', () => {
  const shown = {
    squads: 'Desk: Ana / Post: Bo',
    tribes: 'Insurance [department]: Desk / Moving home [chain]: Post',
    products: 'App: Desk / Loan: Post',
  };
  const profile = { mandate: '1.0' };
  const details = { 'tribe:insurance': { profile }, 'squad:post': { profile } };
  expect(flagged('mandate', shown, details)).toEqual(['Desk', 'Post']);
  expect(flagged('compliance-cover', shown, details)).toEqual(['Desk', 'Post']);
});
