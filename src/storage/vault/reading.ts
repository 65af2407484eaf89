import type { Document } from '../../domain/document.ts';
import type { Step } from '../../domain/history.ts';
import { NO_HISTORY } from '../../domain/history.ts';
import { VERSION } from '../../domain/version.ts';
import type { Refused } from '../faultList.ts';
import { withoutMarks } from '../keyMarks.ts';
import { lift, type Raw } from '../migrations.ts';
import type { ReadResult } from '../readDocument.ts';
import type { Database, DocumentRecord, SnapshotRecord } from './database.ts';
import { documentOf } from './documentText.ts';
import { readEntry } from './entry.ts';
import { deedsOf, type Journal, reachable, replay } from './replay.ts';
import { isSound, type State } from './snapshot.ts';
import { atOneMoment, oneByOne, type Source } from './source.ts';
import { stepsOf } from './step.ts';

/** What has to be set right in the store before anything is added to it. */
export interface Repair {
  /** The ids of the snapshots that are not what was written. */
  damaged: readonly number[];
  /** The document in its older version, to be kept. */
  before: { text: string; version: number } | null;
}

/** A document as it was kept, with its history. */
export interface Found {
  kind: 'ok';
  document: Document;
  past: readonly Step[];
  future: readonly Step[];
  /** The last entry of the journal, and the history by the numbers of the entries. */
  state: State;
  /** The entry that the newest good snapshot stands after. */
  snapshotSeq: number;
  repair: Repair | null;
  /** How many of the newest changes are lost, since their entries are damaged. 0 in all but a damaged store. */
  lost: number;
}

export type Opened =
  | Found
  | { kind: 'missing' }
  /** A newer version wrote it: it is not opened and never written. */
  | { kind: 'newer'; version: number }
  | Refused;

export const DAMAGED: Refused = { kind: 'refused', faults: [{ path: '', code: 'damaged', values: {} }], count: 1 };

/** Opens the newest good snapshot and replays the journal after it. Asks no rule, and writes nothing. */
export async function openStored(database: Database, key: string, lifting = lift): Promise<Opened> {
  try {
    return await openFrom(atOneMoment(database, key), lifting);
  } catch {
    return openFrom(oneByOne(database, key), lifting);
  }
}

async function openFrom(source: Source, lifting: typeof lift): Promise<Opened> {
  const [record, snapshots, stored] = await Promise.all([source.record(), source.snapshots(), source.entries()]);
  if (!record) return { kind: 'missing' };
  const version = Math.max(record.version, ...snapshots.map((each) => each.version), ...stored.map((e) => e.version));
  if (version > VERSION) return { kind: 'newer', version };

  const journal: Journal = new Map(stored.map((entry) => [entry.seq, readEntry(entry)]));
  const damaged: number[] = [];
  for (const snapshot of newestFirst(snapshots)) {
    const text = await source.text(snapshot.id);
    const state = isSound(snapshot, text) ? await replayed(snapshot, text, journal, record.head) : null;
    if (state) return found(state, { record, journal, damaged, snapshotSeq: snapshot.seq }, lifting);
    damaged.push(snapshot.id);
  }
  return DAMAGED;
}

/** The snapshots of a document, those that reach furthest first; without the damaged ones. */
export function newestFirst(snapshots: readonly SnapshotRecord[]): SnapshotRecord[] {
  return snapshots.filter(({ kind }) => kind !== 'damaged').sort((a, b) => b.seq - a.seq || b.id - a.id);
}

/**
 * The code that reads a file: fetched only where it is needed, since what we wrote ourselves is not read that strictly.
 */
export const reader = () => import('../readDocument.ts');

async function replayed(snapshot: SnapshotRecord, text: string, journal: Journal, head: number): Promise<State | null> {
  const { seq, past, future } = snapshot;
  // Fetching that code may fail, which does not mean that the text is damaged: the document is then not opened for now.
  const readDocument = snapshot.isFile ? (await reader()).readDocument : null;
  try {
    const document = readDocument ? openedBy(readDocument(text)) : keptBy(snapshot, text);
    return document && replay({ document, seq, numbers: { past, future } }, journal, head);
  } catch {
    return null;
  }
}

/** What an older version kept is of another shape, and no more than parsed before it is lifted. */
function keptBy({ version }: SnapshotRecord, text: string): Document {
  return version === VERSION ? documentOf(text) : (JSON.parse(text) as Document);
}

function openedBy(read: ReadResult): Document | null {
  return read.kind === 'ok' ? read.document : null;
}

/** What is known of the store besides the state. */
interface Around {
  record: DocumentRecord;
  journal: Journal;
  damaged: readonly number[];
  snapshotSeq: number;
}

async function found({ document, seq, numbers }: State, around: Around, lifting: typeof lift): Promise<Opened> {
  const { record, journal, damaged, snapshotSeq } = around;
  const { head } = record;
  const lost = head - seq;
  const version: number = document.version;
  if (version < VERSION) return lifted(document, version, lost, around, lifting);
  const kept = reachable(numbers, journal);
  const { past, future } = stepsOf(document, {
    past: deedsOf(kept.past, journal),
    future: deedsOf(kept.future, journal),
  });
  const repair = damaged.length > 0 || lost > 0 ? { damaged, before: null } : null;
  return {
    kind: 'ok',
    document,
    past,
    future,
    state: { document, seq: head, numbers: kept },
    snapshotSeq,
    repair,
    lost,
  };
}

/**
 * Of an older version: its steps are about another shape, so the history starts anew and the text from before is kept.
 */
async function lifted(
  raw: unknown,
  version: number,
  lost: number,
  around: Around,
  lifting: typeof lift,
): Promise<Opened> {
  const { record, damaged, snapshotSeq } = around;
  const fileOf = (content: unknown) => withoutMarks(JSON.stringify(content));
  const read = (await reader()).readDocument(fileOf(lifting(raw as Raw, version)));
  if (read.kind === 'refused') return read;
  const { document } = read;
  const state = { document, seq: record.head, numbers: NO_HISTORY };
  const repair = { damaged, before: { text: fileOf(raw), version } };
  return { kind: 'ok', document, past: [], future: [], state, snapshotSeq, repair, lost };
}
