import { type FirstCoreFileOptions, fileOpen, fileSave, supported } from 'browser-fs-access';
import { download } from './files.ts';

/** Whether this browser lets a page save to one file again and again; in the others every saving is a download. */
export const keepsFiles: boolean = supported;

/** A file that can be saved to again in this session, with the text that it was last known to hold. */
export interface KeptFile {
  file: FileSystemFileHandle;
  holds: string;
}

/** `none`: the user chose no file. `changed`: somebody else wrote to it, so that nothing was written. */
export type SavedFile = { kind: 'none' } | { kind: 'download' } | { kind: 'changed' } | ({ kind: 'file' } & KeptFile);

const JSON_FILE = (description: string): FirstCoreFileOptions => ({
  description,
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  id: 'tribecraft',
});

/**
 * Saves a document's text: to the file that is `kept` where there is one, else to one that the user chooses, else as a
 * download. Asks for another where the file is no longer there and the user `mayChoose`. Rejects where the file cannot
 * be written.
 */
export async function saveJson(
  text: string,
  { name, kind, kept, mayChoose }: { name: string; kind: string; kept: KeptFile | null; mayChoose: boolean },
): Promise<SavedFile> {
  const blob = new Blob([text], { type: 'application/json' });
  if (!keepsFiles) {
    download(name, blob);
    return { kind: 'download' };
  }
  const there = kept && (await textIn(kept.file));
  if (kept && there === text) return { kind: 'file', file: kept.file, holds: text };
  if (kept && there !== null && there !== kept.holds) return { kind: 'changed' };
  return write(blob, text, kept?.file ?? null, { name, kind, mayChoose });
}

/** Saves a document's text over whatever the file holds by now. Rejects where the file cannot be written. */
export function saveOver(text: string, file: FileSystemFileHandle): Promise<SavedFile> {
  return write(new Blob([text], { type: 'application/json' }), text, file, { name: '', kind: '', mayChoose: false });
}

/** Lets the user choose a document's file that can be saved to from then on; `null` where they choose none. */
export async function chooseToKeep(kind: string): Promise<{ content: File; file: FileSystemFileHandle } | null> {
  const content = await unlessStopped(fileOpen(JSON_FILE(kind)));
  return content?.handle ? { content, file: content.handle } : null;
}

async function write(
  blob: Blob,
  text: string,
  file: FileSystemFileHandle | null,
  { name, kind, mayChoose }: { name: string; kind: string; mayChoose: boolean },
): Promise<SavedFile> {
  const saved = await unlessStopped(fileSave(blob, { ...JSON_FILE(kind), fileName: name }, file, !mayChoose));
  return saved ? { kind: 'file', file: saved, holds: text } : { kind: 'none' };
}

/**
 * What a file holds now; `null` where it cannot be read. Its time alone would not do: disks round it, and programs that
 * keep folders alike set it back.
 */
async function textIn(file: FileSystemFileHandle): Promise<string | null> {
  try {
    return await (await file.getFile()).text();
  } catch {
    return null;
  }
}

/** `null` where the user closed the browser's file dialog. */
function unlessStopped<Result>(asking: Promise<Result>): Promise<Result | null> {
  return asking.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  });
}
