import type { Document } from '../domain/document.ts';
import { fileName } from '../storage/files.ts';
import { fileText } from '../storage/fileText.ts';
import type { KeptFile, SavedFile } from '../storage/keptFiles.ts';
import { type FileCopy, useFileCopies } from '../store/fileCopies.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';
import { downloadText } from './exportJson.ts';

/** What saves to a file again and again. */
export const keptFiles = () => import('../storage/keptFiles.ts');

/** How long nothing may happen before a document is saved to its file again, in milliseconds. */
const PAUSE = 1000;

/** `kind`: what a file is called where one is asked for. `how`: as usual, over whatever is there, or to another file. */
interface Asking {
  kind: string;
  mayChoose: boolean;
  how?: 'over' | 'elsewhere';
}

/**
 * Saves documents, again and again, to the files that the user chose for them. The handles of these files are held in
 * memory, and are gone when the page is. A file that somebody else has written to is left alone until the user has said
 * what is to become of it.
 */
export class FileSaving {
  readonly #files = new Map<string, KeptFile>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** One after the other: of two writings at once, the older could win. */
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * Saves the document as it is now to its file. Without one the user chooses it; where none can be kept, it is a
   * download.
   */
  save(words: Words): Promise<void> {
    return this.#saveShown({ kind: words.t('panels.documents.kindOfFile'), mayChoose: true });
  }

  /** Saves the document over what somebody else wrote to its file. */
  saveOver(): Promise<void> {
    return this.#saveShown({ kind: '', mayChoose: false, how: 'over' });
  }

  /** Saves the document to another file, which the user chooses, from now on. */
  saveElsewhere(words: Words): Promise<void> {
    return this.#saveShown({ kind: words.t('panels.documents.kindOfFile'), mayChoose: true, how: 'elsewhere' });
  }

  /** From now on a document is saved to this file. */
  keepIn(key: string, kept: KeptFile): void {
    this.#files.set(key, kept);
    this.#note(key, 'saved');
  }

  /** What the file of a document holds now; `null` where it has none, or where it cannot be read. */
  async contentOf(key: string): Promise<File | null> {
    return (
      (await this.#files
        .get(key)
        ?.file.getFile()
        .catch(() => null)) ?? null
    );
  }

  /**
   * Counts what is done to documents since they were saved to a file, and goes on saving to the files that they have.
   * Returns the function that stops this.
   */
  follow(): () => void {
    return useWorkspace.getState().hear(({ kind, documentKey: key, shown }) => {
      if (kind === 'opened') return;
      useFileCopies.getState().noteStep(key);
      if (this.#files.has(key)) this.#saveSoon(key, shown.document);
    });
  }

  #saveShown(asking: Asking): Promise<void> {
    const { documentKey, document } = useWorkspace.getState();
    if (asking.how) this.#note(documentKey, 'saving');
    return this.#save(documentKey, document, asking);
  }

  #saveSoon(key: string, document: Document): void {
    // It is the user's turn to say what is to become of the file.
    if (useFileCopies.getState().files[key]?.state === 'changed') return;
    this.#note(key, 'saving');
    clearTimeout(this.#waiting.get(key));
    const soon = setTimeout(() => this.#save(key, document, { kind: '', mayChoose: false }), PAUSE);
    this.#waiting.set(key, soon);
  }

  #save(key: string, document: Document, { how, ...asking }: Asking): Promise<void> {
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    const saving = this.#turn.then(async () => {
      const file = this.#files.get(key) ?? null;
      const name = fileName(document.name, 'json');
      const text = await fileText(document);
      // The network may have gone before the code that saves to files was fetched.
      const kept = await keptFiles().catch(() => null);
      if (!kept) {
        downloadText(document.name, text);
        return useFileCopies.getState().noteSaved(key);
      }
      const saved: SavedFile | null = await (how === 'over' && file
        ? kept.saveOver(text, file.file)
        : kept.saveJson(text, { ...asking, name, kept: how === 'elsewhere' ? null : file })
      ).catch(() => null);
      if (how === 'elsewhere' && saved?.kind !== 'file') return this.#note(key, 'changed');
      if (saved === null) return this.#noteFailed(key);
      if (saved.kind === 'none') return;
      if (saved.kind === 'changed') return this.#note(key, 'changed');
      if (saved.kind === 'file') this.keepIn(key, saved);
      if (this.#waiting.has(key)) this.#note(key, 'saving');
      else useFileCopies.getState().noteSaved(key);
    });
    this.#turn = saving;
    return saving;
  }

  /** Has the next saving that the user asks for ask which file to use. */
  #noteFailed(key: string): void {
    this.#note(key, 'failed');
    this.#files.delete(key);
  }

  #note(key: string, state: FileCopy['state']): void {
    const kept = this.#files.get(key);
    if (kept) useFileCopies.getState().noteFile(key, { name: kept.file.name, state });
  }
}
