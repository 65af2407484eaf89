import type { Document } from '../domain/document.ts';
import { openly } from '../domain/hiding/disclosed.ts';
import { type ChangesReport, changesReport } from '../exporting/report/changesReport.ts';
import { changesCsv, changesJson, changesText } from '../exporting/report/changesText.ts';
import { readDocument } from '../storage/readDocument.ts';
import { type Words, wordsIn } from '../wording/words.ts';
import type { DiffFormat, DiffOptions } from './diffOptions.ts';
import { NOT_READ, OK } from './exitStatus.ts';
import { openFile } from './openFile.ts';
import { passphraseIn } from './passphrase.ts';
import { printed } from './printed.ts';
import { today } from './today.ts';

const FORMATTED: Record<DiffFormat, (words: Words, report: ChangesReport) => string> = {
  table: changesText,
  json: changesJson,
  csv: changesCsv,
};

/** Compares two documents, prints what changed, and answers with the exit status. */
export async function diff(options: DiffOptions): Promise<number> {
  const { before, after, format, language, output, on, passphraseFile } = options;
  const words = wordsIn(language);
  const passphrase = passphraseFile === null ? null : passphraseIn(words, passphraseFile);
  if (passphraseFile !== null && passphrase === null) return NOT_READ;
  const read = (file: string) => openFile<{ kind: 'ok'; document: Document }>(words, file, readDocument, passphrase);
  const [was, is] = [await read(before), await read(after)];
  if (was.kind === 'unread' || is.kind === 'unread') return NOT_READ;
  const sides = [
    { file: before, document: openly(was.document) },
    { file: after, document: openly(is.document) },
  ] as const;
  const report = changesReport(words, ...sides, on ?? today());
  return printed(FORMATTED[format](words, report), output) ? OK : NOT_READ;
}
