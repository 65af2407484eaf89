import { describe, expect, it } from 'vitest';
import type { SnapshotKind } from '../../../src/storage/vault/database.ts';
import { superfluous } from '../../../src/storage/vault/thinning.ts';

const NOW = new Date(2027, 1, 20, 15, 0).getTime();
const HOUR = 3_600_000;

/** Snapshots so many hours ago, the oldest first. */
function snapshots(...hoursAgo: (number | [number, SnapshotKind])[]) {
  return hoursAgo.map((each, index) => {
    const [hours, kind] = Array.isArray(each) ? each : [each, 'automatic' as const];
    return { id: index + 1, seq: index + 1, kind, at: NOW - hours * HOUR, hours };
  });
}

const hoursOf = (which: { hours: number }[]) => which.map(({ hours }) => hours).sort((a, b) => b - a);

describe('what need not be kept of the snapshots', () => {
  it('is nothing while there are three', () => {
    expect(superfluous(snapshots(3, 2, 1), NOW)).toEqual([]);
  });

  it('is what is older than the newest three, but the last of its day', () => {
    // Yesterday at ten and at eleven, and today six times.
    expect(hoursOf(superfluous(snapshots(29, 28, 6, 5, 4, 3, 2, 1), NOW))).toEqual([29, 6, 5, 4]);
  });

  it('is the last of a day too after 14 days', () => {
    const daily = Array.from({ length: 20 }, (_, day) => (19 - day) * 24);
    expect(hoursOf(superfluous(snapshots(...daily), NOW)).map((hours) => hours / 24)).toEqual([19, 18, 17, 16, 15, 14]);
  });

  it('is never one that was named, that an update began from, or that is damaged', () => {
    const kept: [number, SnapshotKind][] = [
      [900, 'named'],
      [901, 'before-update'],
      [902, 'damaged'],
    ];
    expect(superfluous(snapshots(...kept, 3, 2, 1), NOW)).toEqual([]);
  });
});
