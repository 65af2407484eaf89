import { readFileSync } from 'node:fs';
import type { FaultReport } from '../exporting/report/report.ts';
import type { Refused } from '../storage/faultList.ts';
import { unlocked } from '../storage/locked/locking.ts';
import { readOrLocked } from '../storage/readDocument.ts';
import type { Words } from '../wording/words.ts';
import { complain } from './complain.ts';

/** What opens files that are locked, and the file in which it stands. */
export interface Passphrase {
  text: string;
  file: string;
}

/** The passphrase in the first line of a file, without that line's end; `null` after it was said why there is none. */
export function passphraseIn(words: Words, file: string): Passphrase | null {
  const [text, why] = firstLine(words, file);
  if (text) return { text, file };
  complain(`${file}: ${why ?? words.t('commandLine.noPassphrase')}`);
  return null;
}

function firstLine(words: Words, file: string): [text: string | null, why?: string] {
  try {
    const [text = ''] = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).split(/\r?\n/, 1);
    return [text];
  } catch (error) {
    // A decoder throws nothing else, and a disk never this.
    if (error instanceof TypeError) return [null, words.t('storage.faults.not-utf8')];
    return [null, error instanceof Error ? error.message : String(error)];
  }
}

type Unlocked = { kind: 'ok'; bytes: Uint8Array } | { kind: 'locked'; fault: FaultReport } | Refused;

/** What stands in a file that is locked, or what keeps it from being opened. */
export async function unlockedBy(words: Words, bytes: Uint8Array, passphrase: Passphrase | null): Promise<Unlocked> {
  const read = readOrLocked(bytes);
  if (read.kind !== 'locked') return read.kind === 'ok' ? { kind: 'ok', bytes } : read;
  const fault = (message: string): Unlocked => ({ kind: 'locked', fault: { path: '', message } });
  if (passphrase === null) return fault(words.t('commandLine.locked'));
  const opened = await unlocked(read.envelope, passphrase.text);
  switch (opened.kind) {
    case 'ok':
      return { kind: 'ok', bytes: new TextEncoder().encode(opened.text) };
    case 'wrong':
      return fault(words.t('commandLine.wrongPassphrase', { file: passphrase.file }));
    case 'no-crypto':
      return fault(words.t('commandLine.noCrypto'));
    case 'refused':
      return opened;
  }
}
