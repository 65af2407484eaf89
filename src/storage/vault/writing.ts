import type { Document } from '../../domain/document.ts';
import { VERSION } from '../../domain/version.ts';
import {
  asked,
  type Database,
  type DocumentRecord,
  journalRange,
  type SnapshotKind,
  type SnapshotRecord,
  type Writing,
  write,
} from './database.ts';
import { type Entry, type WrittenEntry, writeEntry } from './entry.ts';
import { addEntries, addText, partsRange, textPartsRange } from './longTexts.ts';
import type { Written } from './snapshot.ts';
import { latestOf, superfluous } from './thinning.ts';

/**
 * `kept`: the disk has acknowledged it. Otherwise nothing was written: there is no such document, another tab writes
 * it, or a newer version of the program did.
 */
export type Answer = 'kept' | 'missing' | 'elsewhere' | 'newer';

/** The document, and the tab that wants to write it. */
export interface Hold {
  key: string;
  writer: string;
}

/** Makes a tab the one that may write, and answers how far the journal goes; `null` where it may not. */
export function claim(database: Database, { key, writer }: Hold, now: number): Promise<number | null> {
  const claiming = async (writing: Writing<['documents']>) => {
    const documents = writing.objectStore('documents');
    const record = await documents.get(key);
    if (!record || record.version > VERSION) return null;
    asked(documents.put({ ...record, writer, openedAt: now }));
    return record.head;
  };
  // Relaxed, since this need not outlive the browser: when it starts again, every tab claims anew.
  return write(database, ['documents'], claiming, 'relaxed');
}

/** What a document that is new to this browser begins with. */
export interface Beginning {
  document: Document;
  written: Written;
  entries: readonly Entry[];
}

/** Keeps a new document. One that is there already stays as it is: `kept` where this tab itself made it. */
export function begin(database: Database, { key, writer }: Hold, beginning: Beginning, now: number): Promise<Answer> {
  const { document, written, entries } = beginning;
  return write(database, ['documents', 'journal', 'entryParts', 'snapshots', 'texts', 'textParts'], async (writing) => {
    const documents = writing.objectStore('documents');
    const there = await documents.get(key);
    if (there) return there.writer === writer ? 'kept' : 'elsewhere';
    const times = { createdAt: now, changedAt: now, openedAt: now, deletedAt: null };
    asked(documents.add({ key, name: document.name, version: VERSION, head: written.seq, writer, ...times }));
    asked(
      addEntries(
        writing,
        entries.map((entry) => writeEntry(key, entry, now)),
      ),
    );
    await addSnapshot(writing, { document: key, kind: 'automatic', name: '', at: now }, written);
    return 'kept';
  });
}

/** Adds entries to the journal. Those that are there already, since an answer got lost, are not added again. */
export function append(
  database: Database,
  { key, writer }: Hold,
  name: string,
  entries: readonly WrittenEntry[],
): Promise<Answer> {
  return write(database, ['documents', 'journal', 'entryParts'], async (writing) => {
    const record = await writing.objectStore('documents').get(key);
    if (!record) return 'missing';
    const refusal = refusalTo(record, writer);
    if (refusal) return refusal;
    const fresh = entries.filter(({ seq }) => seq > record.head);
    const [first, last] = [fresh[0], fresh.at(-1)];
    if (!first || !last) return 'kept';
    if (first.seq !== record.head + 1) return 'elsewhere';
    asked(addEntries(writing, fresh));
    asked(
      writing.objectStore('documents').put({ ...record, name, head: last.seq, changedAt: last.at, deletedAt: null }),
    );
    return 'kept';
  });
}

export interface Taking {
  kind: SnapshotKind;
  name: string;
  written: Written;
  /** Snapshots that were found not to be what was written: kept, and never opened again. */
  damaged: readonly number[];
  /** The document as an older version left it. */
  before: Written | null;
}

/** Keeps a snapshot, sets right what was found damaged, and lets go of what need not be kept. */
export function takeSnapshot(database: Database, { key, writer }: Hold, taking: Taking, now: number): Promise<Answer> {
  const { kind, name, written, before } = taking;
  return write(database, ['documents', 'journal', 'entryParts', 'snapshots', 'texts', 'textParts'], async (writing) => {
    const documents = writing.objectStore('documents');
    const record = await documents.get(key);
    if (!record) return 'missing';
    const refusal = refusalTo(record, writer);
    if (refusal) return refusal;
    if (record.head < written.seq) return 'elsewhere';
    const snapshots = writing.objectStore('snapshots');
    for (const id of taking.damaged) {
      const damaged = await snapshots.get(id);
      if (damaged) asked(snapshots.put({ ...damaged, kind: 'damaged' }));
    }
    if (before) await addSnapshot(writing, { document: key, kind: 'before-update', name: '', at: now }, before);
    await addSnapshot(writing, { document: key, kind, name, at: now }, written);
    if (record.version !== VERSION) asked(documents.put({ ...record, version: VERSION }));
    await thin(writing, key, now);
    return 'kept';
  });
}

type All = ('documents' | 'journal' | 'entryParts' | 'snapshots' | 'texts' | 'textParts')[];

async function addSnapshot(
  writing: Writing<All>,
  about: Pick<SnapshotRecord, 'document' | 'kind' | 'name' | 'at'>,
  { texts, ...head }: Written,
): Promise<void> {
  const record: Omit<SnapshotRecord, 'id'> = { ...about, ...head };
  const id = await writing.objectStore('snapshots').add(record as SnapshotRecord);
  asked(addText(writing, id, texts));
}

/** Entries from before the newest three snapshots serve only to be taken back: the others go, as do old snapshots. */
async function thin(writing: Writing<All>, key: string, now: number): Promise<void> {
  const snapshots = await writing.objectStore('snapshots').index('document').getAll(key);
  for (const { id } of superfluous(snapshots, now)) {
    asked(
      writing.objectStore('snapshots').delete(id),
      writing.objectStore('texts').delete(id),
      writing.objectStore('textParts').delete(textPartsRange(id)),
    );
  }
  const latest = latestOf(snapshots);
  const oldest = latest.at(-1)?.seq ?? 0;
  const needed = new Set(latest.flatMap(({ past, future }) => [...past, ...future]));
  const journal = writing.objectStore('journal');
  for (const entry of await journal.getAllKeys(journalRange(key, 0, oldest))) {
    if (needed.has(entry[1])) continue;
    asked(journal.delete(entry), writing.objectStore('entryParts').delete(partsRange(entry)));
  }
}

function refusalTo(record: DocumentRecord, writer: string): Answer | null {
  if (record.version > VERSION) return 'newer';
  return record.writer === writer ? null : 'elsewhere';
}
