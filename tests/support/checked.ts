import { type CheckedFile, checkedFile } from '../../src/documents/checking/checkedFile.ts';
import type { Document } from '../../src/domain/document.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { documentOf, type Picture, TODAY } from './picture.ts';
import { wordsIn } from './words.ts';

/** Documents as they are checked from files of those names. A text is what stands in the file itself. */
export function checkedAs(documents: Record<string, Picture | Document | string>): CheckedFile[] {
  const checking = { words: wordsIn('en'), standard: null, today: TODAY };
  return Object.entries(documents).map(([name, shown]) => {
    const about = { id: name, name, open: () => undefined };
    if (typeof shown === 'string') return checkedFile(about, readDocument(shown), checking);
    return checkedFile(about, { kind: 'ok', document: 'format' in shown ? shown : documentOf(shown) }, checking);
  });
}
