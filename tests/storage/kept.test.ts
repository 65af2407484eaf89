import { describe, expect, it } from 'vitest';
import { keptOf, NOTHING } from '../../src/storage/kept.ts';

describe('what is kept beside the documents', () => {
  it('comes back as it was written', () => {
    const kept = {
      language: 'nl',
      theme: 'dark',
      hintSeen: true,
      productsShown: true,
      cameras: { 'document:1 scenario:today': { x: 1, y: -2, zoom: 0.5 } },
      ownWork: { 'document:1': { steps: 3, remindAt: 50 } },
      mappings: { 'naam\tteam': ' name squad' },
      exporting: { format: 'svg', size: 'a4' },
      offered: { 'document:a': '2027-01-12' },
      agreed: true,
    };
    expect(keptOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is nothing where there was nothing, or no sense in it', () => {
    for (const senseless of [
      undefined,
      null,
      7,
      'text',
      [],
      { language: 'fr', theme: 1, cameras: 'x', agreed: 'yes' },
    ]) {
      expect(keptOf(senseless)).toEqual(NOTHING);
    }
  });

  it('loses no more than the entry in which there is no sense', () => {
    const whole = { x: 0, y: 0, zoom: 1 };
    const { cameras, theme } = keptOf({ theme: 'light', cameras: { whole, half: { x: 0, y: 0 }, none: null } });
    expect({ cameras, theme }).toEqual({ cameras: { whole }, theme: 'light' });
  });
});
