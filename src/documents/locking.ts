import type { Refused } from '../storage/faultList.ts';
import { fileText } from '../storage/fileText.ts';
import type { Envelope } from '../storage/locked/envelope.ts';
import { locked, unlocked } from '../storage/locked/locking.ts';
import { withoutPassphrase } from '../storage/readDocument.ts';
import { readFile } from '../storage/readFile.ts';
import { UNREAD } from '../storage/unread.ts';
import { useFileCopies } from '../store/fileCopies.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { downloadText } from './exportJson.ts';
import { openAsNew, sayFaults } from './opening.ts';

/** A file that waits for its passphrase. */
export interface LockedFile {
  /** What the file is called. */
  file: string;
  envelope: Envelope;
}

/**
 * Opens a locked file as another document, and then closes the question for its passphrase; or says what else keeps it
 * from being opened. `wrong`: nothing came of it, since the passphrase is wrong or the file was changed. Where it is
 * stopped meanwhile, nothing is opened.
 */
export async function openLocked(
  { file, envelope }: LockedFile,
  passphrase: string,
  signal: AbortSignal,
): Promise<'done' | 'wrong'> {
  // A browser may have no room for what is in it.
  const result = await unlocked(envelope, passphrase).catch(() => UNREAD);
  if (result.kind === 'wrong' || result.kind === 'no-crypto') return 'wrong';
  const read = result.kind === 'ok' ? await readFile(new Blob([result.text]), signal).catch(() => null) : result;
  if (signal.aborted || !read) return 'done';
  const opened = withoutPassphrase(read);
  if (opened.kind === 'ok') {
    openAsNew(opened.document);
    useView.getState().ask(null);
  } else sayFaults(opened, file);
  return 'done';
}

/**
 * Saves the document as it is now in the user's folder of downloads, behind a passphrase; or answers why not.
 * Where it is stopped meanwhile, nothing is saved.
 */
export async function exportLocked(passphrase: string, signal: AbortSignal): Promise<'done' | 'too-short' | Refused> {
  const { documentKey, document } = useWorkspace.getState();
  const result = await locked(await fileText(document), passphrase);
  if (signal.aborted) return 'done';
  if (result.kind === 'refused') return result;
  if (result.kind !== 'ok') return 'too-short';
  downloadText(document.name, result.text);
  useFileCopies.getState().noteSaved(documentKey);
  return 'done';
}
