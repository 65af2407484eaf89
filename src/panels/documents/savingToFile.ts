import type { Document } from '../../domain/document.ts';
import { fileName, saveJson } from '../../storage/files.ts';
import { fileText } from '../../storage/fileText.ts';
import { type FileCopy, useFileCopies } from '../../store/fileCopies.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** How long nothing may happen before a document is saved to its file again, in milliseconds. */
const PAUSE = 1000;

/** What a page needs to write a file again; gone with the page. */
const files = new Map<string, FileSystemFileHandle>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** One after the other: of two writings at once, the older could win. */
let turn: Promise<unknown> = Promise.resolve();

/** Saves the document as it is now to its file. Without one the user chooses it; where none can be kept, it is a download. */
export function saveToFile(words: Words): Promise<void> {
  const { documentKey, document } = useWorkspace.getState();
  return save(documentKey, document, { kind: words.t('panels.documents.kindOfFile'), mayChoose: true });
}

/** From now on a document is saved to this file. */
export function keepInFile(key: string, file: FileSystemFileHandle): void {
  files.set(key, file);
  useFileCopies.getState().noteFile(key, { name: file.name, state: 'saved' });
}

/** Counts what is done to documents since they were saved to a file, and goes on saving to the files that they have. */
export function followFiles(): () => void {
  return useWorkspace.subscribe((now, before) => {
    const { documentKey: key, document } = now;
    if (key !== before.documentKey || document === before.document) return;
    useFileCopies.getState().noteStep(key);
    if (files.has(key)) saveSoon(key, document);
  });
}

function saveSoon(key: string, document: Document): void {
  noteState(key, 'saving');
  clearTimeout(waiting.get(key));
  waiting.set(
    key,
    setTimeout(() => save(key, document, { kind: '', mayChoose: false }), PAUSE),
  );
}

function save(key: string, document: Document, asking: { kind: string; mayChoose: boolean }): Promise<void> {
  clearTimeout(waiting.get(key));
  waiting.delete(key);
  const saving = turn.then(async () => {
    const file = files.get(key) ?? null;
    const name = fileName(document.name, 'json');
    const saved = await saveJson(await fileText(document), { ...asking, name, file }).catch(() => null);
    if (saved === null) return noteFailed(key);
    if (saved.kind === 'none') return;
    if (saved.kind === 'file') keepInFile(key, saved.file);
    if (waiting.has(key)) noteState(key, 'saving');
    else useFileCopies.getState().noteSaved(key);
  });
  turn = saving;
  return saving;
}

/** The next saving that the user asks for asks which file to take. */
function noteFailed(key: string): void {
  noteState(key, 'failed');
  files.delete(key);
}

function noteState(key: string, state: FileCopy['state']): void {
  const file = files.get(key);
  if (file) useFileCopies.getState().noteFile(key, { name: file.name, state });
}
