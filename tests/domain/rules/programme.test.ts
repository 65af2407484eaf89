import { describe, expect, it } from 'vitest';
import { documentWith, findingsIn, flagged } from '../../support/flagged.ts';

describe('programme-manager', () => {
  it('flags a programme without one; a vacancy is one', () => {
    const shown = { programmes: 'Homes (Els) / Wealth / Cards (New?)' };
    expect(flagged('programme-manager', shown)).toEqual(['Wealth']);
    expect(findingsIn(documentWith(shown), 'programme-manager')[0]).toMatchObject({ severity: 'warning' });
  });

  it('looks at a programme whose projects are over, or that has none', () => {
    const shown = { programmes: 'Homes', projects: 'Scan 2027-01-04..2027-05-28 accepted (Bo; Homes)' };
    expect(flagged('programme-manager', shown)).toEqual(['Homes']);
  });
});
