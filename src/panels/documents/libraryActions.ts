import type { Document } from '../../domain/document.ts';
import { chooseToKeep, download, fileName } from '../../storage/files.ts';
import type { Done } from '../../storage/keeping/library.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';
import { newDocument, openFile, openKept } from '../documentActions.ts';
import { documentLibrary } from './library.ts';
import { keepInFile } from './savingToFile.ts';

type Named = Pick<KeptDocument, 'key' | 'name'>;

const LONGEST_NAME = 500;

const isShown = (key: string) => useWorkspace.getState().documentKey === key;

/** Gives a document another name. */
export async function rename({ key }: Named, name: string): Promise<Done> {
  if (!isShown(key))
    return (
      (await documentLibrary()
        ?.rename(key, name)
        .catch(() => null)) ?? 'refused'
    );
  return perform({ type: 'renameDocument', name }).kind === 'refused' ? 'refused' : 'done';
}

/** Makes another document of one as it is now; answers its name, `null` where it could not. */
export async function duplicate({ key, name }: Named, words: Words): Promise<string | null> {
  const copy = words.t('panels.documents.copyOf', { name: name.slice(0, LONGEST_NAME - 20) });
  const made = await documentLibrary()
    ?.duplicate(key, copy)
    .catch(() => null);
  return made ? copy : null;
}

/** Puts a document away. In place of the one that is open, the one opened last before it is shown, or an empty one. */
export async function putAway(document: Named, words: Words): Promise<Done> {
  const library = documentLibrary();
  if (!library) return 'refused';
  const wasShown = isShown(document.key);
  if (wasShown) await showAnother(document.key, words);
  const done = await library.delete(document.key).catch(() => 'refused' as const);
  if (done !== 'done' && wasShown) await openKept(document, words);
  return done;
}

/** Brings a document back that was put away; answers whether it could. */
export async function bringBack({ key }: Named): Promise<boolean> {
  const library = documentLibrary();
  if (!library) return false;
  return library.restore(key).then(
    () => true,
    () => false,
  );
}

/** Saves a document, be it one that is not opened, in the user's folder of downloads as it lies there. */
export async function downloadKept({ key, name }: Named): Promise<void> {
  const text = await documentLibrary()
    ?.textOf(key)
    .catch(() => null);
  if (text) downloadText(name, text);
}

/** Saves an earlier state, be it damaged, as it lies there. */
export async function downloadState(id: number, name: string): Promise<void> {
  const text = await documentLibrary()
    ?.textOfState(id)
    .catch(() => null);
  if (text) downloadText(name, text);
}

/** Has a document go back to an earlier state, as a step that can be undone. */
export async function restoreState(kept: Named, state: Document, words: Words): Promise<void> {
  if (!isShown(kept.key)) await openKept(kept, words);
  if (isShown(kept.key)) perform({ type: 'restoreDocument', document: state });
}

/** Lets the user choose a file, opens it, and goes on saving to it. */
export async function openToKeep(words: Words): Promise<void> {
  const chosen = await chooseToKeep(words.t('panels.documents.kindOfFile'));
  if (!chosen) return;
  const key = await openFile(chosen.content, words);
  if (key !== null) keepInFile(key, chosen.file);
}

async function showAnother(key: string, words: Words): Promise<void> {
  const kept =
    (await documentLibrary()
      ?.list()
      .catch(() => [])) ?? [];
  const other = kept.find((each) => each.key !== key && !each.isNewer);
  if (other) await openKept(other, words);
  if (isShown(key)) newDocument(words);
}

function downloadText(name: string, text: string): void {
  download(fileName(name, 'json'), new Blob([text], { type: 'application/json' }));
}
