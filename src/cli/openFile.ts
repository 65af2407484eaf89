import { readFileSync, statSync } from 'node:fs';
import type { FileReport } from '../exporting/report/report.ts';
import { reportUnread } from '../exporting/report/reportOn.ts';
import { faultTexts } from '../exporting/report/sayings.ts';
import type { Refused } from '../storage/faultList.ts';
import { tooLarge } from '../storage/readDocument.ts';
import { faultMessage } from '../wording/saying/faultMessage.ts';
import type { Words } from '../wording/words.ts';
import { complain } from './complain.ts';
import { type Passphrase, unlockedBy } from './passphrase.ts';

/** A file that was read, or why it could not be; `isOther` where it is no document at all, but other JSON. */
export type Opened<Content> = Content | { kind: 'unread'; report: FileReport; isOther: boolean };

/** What makes something of the bytes of a file; `isUnlocked` where these are not what stands on the disk. */
type Read<Ok> = (bytes: Uint8Array, isUnlocked: boolean) => Ok | Refused;

/** Says on standard error why a file could not be read. */
export function tellFaults(words: Words, report: FileReport): void {
  for (const fault of faultTexts(words, report)) complain(`${report.file}: ${fault}`);
}

/** What `read` makes of a file, after its faults, where it has any, were said on standard error. */
export async function openFile<Ok extends { kind: 'ok' }>(
  words: Words,
  file: string,
  read: Read<Ok>,
  passphrase: Passphrase | null,
): Promise<Opened<Ok>> {
  const opened = await attempt(words, file, read, passphrase);
  if (opened.kind === 'unread') tellFaults(words, opened.report);
  return opened;
}

/** What `read` makes of a file, which the passphrase opens where it is locked; nothing is said of it. */
export async function attempt<Ok extends { kind: 'ok' }>(
  words: Words,
  file: string,
  read: Read<Ok>,
  passphrase: Passphrase | null,
): Promise<Opened<Ok>> {
  try {
    const refusal = tooLarge(statSync(file).size);
    const bytes = refusal ? new Uint8Array() : readFileSync(file);
    let result = refusal ?? read(bytes, false);
    if (isLocked(result)) {
      const unlocked = await unlockedBy(words, bytes, passphrase);
      if (unlocked.kind === 'locked') {
        return { kind: 'unread', report: reportUnread(file, [unlocked.fault], 1), isOther: false };
      }
      result = unlocked.kind === 'ok' ? read(unlocked.bytes, true) : unlocked;
    }
    if (result.kind === 'ok') return result;
    const faults = result.faults.map((fault) => ({ path: fault.path, message: faultMessage(words, fault) }));
    const isOther = result.faults.some(({ code }) => code === 'not-this-format');
    return { kind: 'unread', report: reportUnread(file, faults, result.count), isOther };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unread', report: reportUnread(file, [{ path: '', message }], 1), isOther: false };
  }
}

function isLocked(result: { kind: 'ok' } | Refused): boolean {
  return result.kind === 'refused' && (result as Refused).faults.some(({ code }) => code === 'locked');
}
