import type { Keeper } from '../../storage/keeping/keeper.ts';
import { type ReadResult, withoutPassphrase } from '../../storage/readDocument.ts';
import { readFile } from '../../storage/readFile.ts';
import { UNREAD } from '../../storage/unread.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';
import type { FileReading } from '../fileReading.ts';
import type { KeptDocuments } from '../keptDocuments.ts';
import type { Source } from './checkedFiles.ts';

/** Files as something to check. Several of one name come from several folders. */
export function filesToCheck(files: readonly File[], reading: FileReading, words: Words): Source[] {
  return files.map((file, at) => {
    const before = files.slice(0, at).filter(({ name }) => name === file.name).length;
    const id = before > 0 ? `${file.name} ${before + 1}` : file.name;
    const open = () => void reading.openFile(file, words);
    const read = async (signal: AbortSignal) => withoutPassphrase(await readFile(file, signal));
    return { id, name: file.name, open, read };
  });
}

/** The documents that this browser keeps as something to check, the one that is open as it is now. */
export async function keptToCheck(kept: KeptDocuments, keeper: Keeper): Promise<Source[]> {
  const { documentKey, document } = useWorkspace.getState();
  const open = () => undefined;
  const shown: Source = { id: documentKey, name: document.name, open, read: async () => ({ kind: 'ok', document }) };
  const others = (await kept.list()).filter(({ key }) => key !== documentKey);
  const sources = others.map(
    (each): Source => ({
      id: each.key,
      name: each.name,
      open: () => void kept.open(each),
      read: () => readKept(keeper, each.key),
    }),
  );
  return [shown, ...sources];
}

async function readKept(keeper: Keeper, key: string): Promise<ReadResult> {
  const opened = await keeper.vault.open(key).catch(() => null);
  if (opened?.kind === 'ok') return { kind: 'ok', document: opened.document };
  return opened?.kind === 'refused' ? opened : UNREAD;
}
