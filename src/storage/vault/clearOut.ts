import { VERSION } from '../../domain/version.ts';
import { asked, type Database, journalRange, write } from './database.ts';
import { textPartsRange } from './longTexts.ts';

/** How long a deleted document can be brought back: 30 days. */
const GRACE = 30 * 24 * 60 * 60 * 1000;

/** Removes for good, with all that belongs to it, each document that was deleted longer ago. */
export async function clearOut(database: Database, now: number): Promise<void> {
  for (const { key, deletedAt, version } of await database.getAll('documents')) {
    if (deletedAt === null || deletedAt > now - GRACE || version > VERSION) continue;
    await write(
      database,
      ['documents', 'journal', 'entryParts', 'snapshots', 'texts', 'textParts'],
      async (writing) => {
        asked(writing.objectStore('documents').delete(key));
        for (const store of ['journal', 'entryParts'] as const)
          asked(writing.objectStore(store).delete(journalRange(key)));
        for (const id of await writing.objectStore('snapshots').index('document').getAllKeys(key)) {
          asked(
            writing.objectStore('snapshots').delete(id),
            writing.objectStore('texts').delete(id),
            writing.objectStore('textParts').delete(textPartsRange(id)),
          );
        }
      },
    );
  }
}
