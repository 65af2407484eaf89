import type { Document } from '../domain/document.ts';
import { openly } from '../domain/hiding/disclosed.ts';
import { type ChangesReport, changesReport } from '../exporting/report/changesReport.ts';
import { changesCsv, changesJson, changesText } from '../exporting/report/changesText.ts';
import { readDocument } from '../storage/readDocument.ts';
import { type Words, wordsIn } from '../wording/words.ts';
import type { DiffFormat, DiffOptions } from './diffOptions.ts';
import { NOT_READ, OK } from './exitStatus.ts';
import { openFile } from './openFile.ts';
import { printed } from './printed.ts';
import { today } from './today.ts';

const FORMATTED: Record<DiffFormat, (words: Words, report: ChangesReport) => string> = {
  table: changesText,
  json: changesJson,
  csv: changesCsv,
};

/** Compares two documents, prints what changed, and answers with the exit status. */
export function diff({ before, after, format, language, output, on }: DiffOptions): number {
  const words = wordsIn(language);
  const read = (file: string) => openFile<{ kind: 'ok'; document: Document }>(words, file, readDocument);
  const [was, is] = [read(before), read(after)];
  if (was.kind === 'unread' || is.kind === 'unread') return NOT_READ;
  const sides = [
    { file: before, document: openly(was.document) },
    { file: after, document: openly(is.document) },
  ] as const;
  const report = changesReport(words, ...sides, on ?? today());
  return printed(FORMATTED[format](words, report), output) ? OK : NOT_READ;
}
