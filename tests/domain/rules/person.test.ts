import { describe, expect, it } from 'vitest';
import { documentWith, findingsIn, flagged } from '../../support/flagged.ts';

describe('squads-per-person', () => {
  it('lets two squads be and flags the third, in whatever tribe', () => {
    const shown = { squads: 'A: Ana, Bo / B: Ana, Bo / C: Ana', tribes: 'Shop: A / Bank: B, C' };
    const document = documentWith(shown);
    expect(findingsIn(document, 'squads-per-person')).toMatchObject([
      { severity: 'error', subject: 'person:ana', count: 3, limit: 2, by: 1 },
    ]);
  });

  it('does not count squads that somebody coaches', () => {
    expect(flagged('squads-per-person', { squads: 'A: Ana / B: Ana / C (Ana): Bo' })).toEqual([]);
  });
});

describe('line-manager', () => {
  it('flags somebody in a squad and in no chapter', () => {
    const shown = { squads: 'Checkout: Ana, Bo / No squad: Cy', chapters: 'Data: Bo' };
    expect(flagged('line-manager', shown)).toEqual(['Ana']);
  });

  it('lets a product owner, a tribe lead, a chapter lead and a coach be, of anything', () => {
    const shown = {
      squads: 'Checkout: Owner*, Owner2, Lead, Chief, Guide, Mentor, Nobody / Loans (Guide): Owner2*',
      chapters: 'Data (Chief):',
      tribes: 'Shop: Checkout / Bank (Lead; Mentor): Loans, Data',
    };
    expect(flagged('line-manager', shown)).toEqual(['Nobody']);
  });

  it('is content with a chapter, even one that has no lead', () => {
    expect(flagged('line-manager', { squads: 'Checkout: Ana', chapters: 'Data: Ana' })).toEqual([]);
  });

  it('does not take a guild for a line', () => {
    const shown = { squads: 'Checkout: Ana', guilds: 'Access (Ana): Ana' };
    expect(flagged('line-manager', shown)).toEqual(['Ana']);
  });
});

describe('same-tribe', () => {
  it('flags a squad in another tribe than the chapter, and names it', () => {
    const document = documentWith({
      squads: 'Checkout: Ana, Bo / Loans: Ana / Cards: Cy',
      chapters: 'Data: Ana, Bo',
      tribes: 'Shop: Checkout, Data / Bank: Loans, Cards',
    });
    expect(findingsIn(document, 'same-tribe')).toMatchObject([{ subject: 'person:ana', about: ['squad:loans'] }]);
  });
});

describe('allocation', () => {
  it('flags stated shares that are more than all of the time', () => {
    const squads = 'A: Ana 60%, Bo 50%, Cy / B: Ana 60%, Bo 50%, Cy 100%';
    const [finding, ...others] = findingsIn(documentWith({ squads }), 'allocation');
    expect(finding).toMatchObject({ severity: 'warning', subject: 'person:ana', share: 1.2 });
    expect(others).toEqual([]);
  });

  it('forgives rounding and no more', () => {
    const shares = (first: number, second: number) => ({
      'squad:a': { members: [{ person: 'person:ana', productOwner: false, share: first }] },
      'squad:b': { members: [{ person: 'person:ana', productOwner: false, share: second }] },
    });
    const shown = { squads: 'A: Ana / B: Ana' };
    expect(flagged('allocation', shown, shares(0.5, 0.5 + 1e-10))).toEqual([]);
    expect(flagged('allocation', shown, shares(0.5, 0.5 + 1e-8))).toEqual(['Ana']);
    expect(flagged('allocation', { squads: 'A: Ana 10% / B: Ana 20% / C: Ana 70%' })).toEqual([]);
  });

  it('plays no part in how much somebody works', () => {
    const shown = { squads: 'A: Ana 60% / B: Ana 40%' };
    expect(flagged('allocation', shown, { 'person:ana': { fte: 0.4 } })).toEqual([]);
  });
});

describe('coach-independent', () => {
  it('flags a coach who leads or owns something in the same tribe', () => {
    const shown = {
      squads: 'A (Ana): Zoe / B (Bo): Zoe / C: Cy*',
      chapters: 'Data (Bo): Bo',
      tribes: 'Shop (Ana; Cy): A, B, C, Data',
    };
    expect(flagged('coach-independent', shown)).toEqual(['Ana', 'Bo', 'Cy']);
  });

  it('lets somebody coach in one tribe and lead in another', () => {
    const shown = { squads: 'A (Ana): Zoe / B: Ana*', tribes: 'Shop: A / Bank (Ana): B' };
    expect(flagged('coach-independent', shown)).toEqual([]);
  });

  it('lets a coach be a plain member', () => {
    expect(flagged('coach-independent', { squads: 'A (Ana): Ana, Zoe*', chapters: 'Data: Ana' })).toEqual([]);
  });

  it('is one finding for a person, that names the tribes', () => {
    const document = documentWith({ tribes: 'Shop (Ana; Ana): / Bank (Ana; Ana): / Risk (Ana):' });
    expect(findingsIn(document, 'coach-independent')).toMatchObject([{ about: ['tribe:shop', 'tribe:bank'] }]);
  });
});

describe('coach-span', () => {
  it('lets four squads be and flags the fifth, over all tribes', () => {
    const four = 'A (Ana): / B (Ana): / C (Ana): / D (Ana):';
    expect(flagged('coach-span', { squads: four })).toEqual([]);
    const document = documentWith({ squads: `${four} / E (Ana):`, tribes: 'Shop: A, B, C / Bank: D, E' });
    expect(findingsIn(document, 'coach-span')).toMatchObject([{ subject: 'person:ana', count: 5, limit: 4, by: 1 }]);
  });

  it('does not count the squads of a tribe that somebody coaches as a whole', () => {
    const shown = { squads: 'A (Ana): / B: / C: / D: / E: / F:', tribes: 'Shop (-; Ana): A, B, C, D, E, F' };
    expect(flagged('coach-span', shown)).toEqual([]);
  });
});

describe('role-in-tribe-kind', () => {
  const shown = { squads: 'A: Ana / B: Bo', tribes: 'Shop: A / Bank: B' };
  const inKinds = (role: string) =>
    flagged('role-in-tribe-kind', shown, {
      'person:ana': { role },
      'person:bo': { role },
      'tribe:shop': { kind: 'change' },
      'tribe:bank': { kind: 'run' },
    });

  it('flags a technical product manager in a tribe that changes, a strategic one in a tribe that runs', () => {
    expect(inKinds('technical product manager')).toEqual(['Ana']);
    expect(inKinds('Technisch productmanager')).toEqual(['Ana']);
    expect(inKinds('strategic product manager')).toEqual(['Bo']);
    expect(inKinds(' STRATEGISCH PRODUCTMANAGER\n')).toEqual(['Bo']);
  });

  it('wants the whole text', () => {
    expect(inKinds('senior technical product manager')).toEqual([]);
    expect(inKinds('technical  product manager')).toEqual([]);
  });

  it('says nothing of a tribe whose kind is not told, nor of a chapter or coach in it', () => {
    const role = 'technical product manager';
    expect(flagged('role-in-tribe-kind', shown, { 'person:ana': { role } })).toEqual([]);
    const details = { 'person:ana': { role }, 'tribe:shop': { kind: 'change' } };
    expect(flagged('role-in-tribe-kind', { squads: 'A (Ana): Bo', chapters: 'Data: Ana' }, details)).toEqual([]);
  });
});

describe('product-owner-dedicated', () => {
  it('flags the product owner of two squads, not a member of two', () => {
    const squads = 'A: Ana*, Bo* / B: Ana*, Bo';
    expect(findingsIn(documentWith({ squads }), 'product-owner-dedicated')).toMatchObject([
      { subject: 'person:ana', count: 2, limit: 1, by: 1 },
    ]);
  });
});

describe('unplaced', () => {
  it('flags who is in no squad and neither leads nor coaches', () => {
    const shown = {
      squads: 'A (Guide): Ana / No squad: Ed, New?',
      chapters: 'Data (Chief): Ed',
      tribes: 'Shop (Lead; Mentor): A, Data',
      guilds: 'Access (Gil): Gil',
    };
    expect(flagged('unplaced', shown)).toEqual(['Ed', 'New', 'Gil']);
  });
});
