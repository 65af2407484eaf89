import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { FileReport } from '../exporting/report/report.ts';
import { reportUnread } from '../exporting/report/reportOn.ts';
import { faultTexts } from '../exporting/report/sayings.ts';
import type { Refused } from '../storage/faultList.ts';
import { tooLarge } from '../storage/readDocument.ts';
import { faultMessage } from '../wording/saying/faultMessage.ts';
import { marked } from '../wording/saying/marked.ts';
import type { Words } from '../wording/words.ts';

/** A file that was read, or why it could not be; `isOther` where it is no document at all, but other JSON. */
export type Opened<Content> = Content | { kind: 'unread'; report: FileReport; isOther: boolean };

/** Says something on standard error, without what could steer a terminal. */
export function complain(sentence: string): void {
  process.stderr.write(`${marked(sentence)}\n`);
}

/** Says on standard error why a file could not be read. */
export function tellFaults(words: Words, report: FileReport): void {
  for (const fault of faultTexts(words, report)) complain(`${report.file}: ${fault}`);
}

/** What `read` makes of a file, after its faults, where it has any, were said on standard error. */
export function openFile<Ok extends { kind: 'ok' }>(
  words: Words,
  file: string,
  read: (bytes: Uint8Array) => Ok | Refused,
): Opened<Ok> {
  const opened = attempt(words, file, read);
  if (opened.kind === 'unread') tellFaults(words, opened.report);
  return opened;
}

/** What `read` makes of a file; nothing is said of it. */
export function attempt<Ok extends { kind: 'ok' }>(
  words: Words,
  file: string,
  read: (bytes: Uint8Array) => Ok | Refused,
): Opened<Ok> {
  try {
    const result = tooLarge(statSync(file).size) ?? read(readFileSync(file));
    if (result.kind === 'ok') return result;
    const faults = result.faults.map((fault) => ({ path: fault.path, message: faultMessage(words, fault) }));
    const isOther = result.faults.some(({ code }) => code === 'not-this-format');
    return { kind: 'unread', report: reportUnread(file, faults, result.count), isOther };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unread', report: reportUnread(file, [{ path: '', message }], 1), isOther: false };
  }
}
