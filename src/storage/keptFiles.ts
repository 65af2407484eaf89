import { type FirstCoreFileOptions, fileOpen, fileSave, supported } from 'browser-fs-access';
import { download } from './files.ts';

/** Whether this browser lets a page save to one file again and again; in the others every saving is a download. */
export const keepsFiles: boolean = supported;

/** `none`: the user chose no file. `file`: it can be saved to again, in this session. */
export type SavedFile = { kind: 'none' } | { kind: 'download' } | { kind: 'file'; file: FileSystemFileHandle };

const JSON_FILE = (description: string): FirstCoreFileOptions => ({
  description,
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  id: 'tribecraft',
});

/**
 * Saves a document's text: to `file` where there is one, else to one that the user chooses, else as a download. Asks
 * for another where `file` is no longer there and the user `mayChoose`. Rejects where the file cannot be written.
 */
export async function saveJson(
  text: string,
  {
    name,
    kind,
    file,
    mayChoose,
  }: { name: string; kind: string; file: FileSystemFileHandle | null; mayChoose: boolean },
): Promise<SavedFile> {
  const blob = new Blob([text], { type: 'application/json' });
  if (!keepsFiles) {
    download(name, blob);
    return { kind: 'download' };
  }
  const saved = await unlessStopped(fileSave(blob, { ...JSON_FILE(kind), fileName: name }, file, !mayChoose));
  return saved ? { kind: 'file', file: saved } : { kind: 'none' };
}

/** Lets the user choose a document's file that can be saved to from then on; `null` where they choose none. */
export async function chooseToKeep(kind: string): Promise<{ content: File; file: FileSystemFileHandle } | null> {
  const content = await unlessStopped(fileOpen(JSON_FILE(kind)));
  return content?.handle ? { content, file: content.handle } : null;
}

/** `null` where the user closed the browser's file dialog. */
function unlessStopped<Result>(asking: Promise<Result>): Promise<Result | null> {
  return asking.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  });
}
