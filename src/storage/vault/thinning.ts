import type { SnapshotRecord } from './database.ts';

const LATEST = 3;
const DAYS = 14;

type Kept = Pick<SnapshotRecord, 'id' | 'kind' | 'seq' | 'at'>;

/** The newest three automatic snapshots, newest first: what opening falls back to. */
export function latestOf<Snapshot extends Kept>(snapshots: readonly Snapshot[]): Snapshot[] {
  return automatic(snapshots).slice(0, LATEST);
}

/**
 * What need not be kept: neither of the newest three, nor the last of one of the last 14 days, nor made for a reason.
 */
export function superfluous<Snapshot extends Kept>(snapshots: readonly Snapshot[], now: number): Snapshot[] {
  const kept = new Set<Kept>(latestOf(snapshots));
  const oldest = new Date(now);
  oldest.setHours(0, 0, 0, 0);
  oldest.setDate(oldest.getDate() - (DAYS - 1));
  const seen = new Set<string>();
  for (const snapshot of automatic(snapshots)) {
    const day = new Date(snapshot.at).toDateString();
    if (snapshot.at >= oldest.getTime() && !seen.has(day)) kept.add(snapshot);
    seen.add(day);
  }
  return automatic(snapshots).filter((snapshot) => !kept.has(snapshot));
}

function automatic<Snapshot extends Kept>(snapshots: readonly Snapshot[]): Snapshot[] {
  return snapshots.filter(({ kind }) => kind === 'automatic').sort((a, b) => b.seq - a.seq || b.id - a.id);
}
