import { describe, expect, it } from 'vitest';
import { crowd, documentWith, findingsIn, flagged } from '../../support/flagged.ts';

describe('chapter-lead', () => {
  it('wants a lead', () => {
    expect(flagged('chapter-lead', { chapters: 'Data: Ana / Risk (Bo): Bo' })).toEqual(['Data']);
  });

  it('wants the lead to be a member, and names one who is not', () => {
    const document = documentWith({ chapters: 'Data (Bo): Ana / Risk (Cy): / Law (Dee): Dee, Bo' });
    expect(findingsIn(document, 'chapter-lead').map(({ subject, about }) => [subject, about])).toEqual([
      ['chapter:data', ['person:bo']],
      ['chapter:risk', ['person:cy']],
    ]);
  });
});

describe('chapter-lead-in-squad', () => {
  it('flags a lead who is in no squad, and says nothing of a chapter without a lead', () => {
    const shown = { squads: 'Checkout: Ana', chapters: 'Data (Ana): Ana / Risk (Bo): Bo / Law: Cy' };
    expect(flagged('chapter-lead-in-squad', shown)).toEqual(['Risk']);
  });

  it('is content with a squad of another tribe, and not with coaching one', () => {
    const shown = {
      squads: 'Loans (Bo): Ana',
      chapters: 'Data (Ana): Ana / Risk (Bo): Bo',
      tribes: 'Shop: Data, Risk / Bank: Loans',
    };
    expect(flagged('chapter-lead-in-squad', shown)).toEqual(['Risk']);
  });
});

describe('chapter-span', () => {
  it('lets ten members besides the lead be', () => {
    expect(flagged('chapter-span', { chapters: `Data (Ana): Ana, ${crowd(10)}` })).toEqual([]);
    const [finding] = findingsIn(documentWith({ chapters: `Data (Ana): Ana, ${crowd(11)}` }), 'chapter-span');
    expect(finding).toMatchObject({ severity: 'info', count: 11, limit: 10, by: 1 });
  });

  it('counts every member where there is no lead, or the lead is no member', () => {
    expect(flagged('chapter-span', { chapters: `Data: ${crowd(11)}` })).toEqual(['Data']);
    expect(flagged('chapter-span', { chapters: `Data (Ana): ${crowd(11)}` })).toEqual(['Data']);
    expect(flagged('chapter-span', { chapters: `Data (Ana): ${crowd(10)}` })).toEqual([]);
  });
});
