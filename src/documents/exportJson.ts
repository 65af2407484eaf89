import { download, fileName } from '../storage/files.ts';
import { fileText } from '../storage/fileText.ts';
import { useFileCopies } from '../store/fileCopies.ts';
import { useWorkspace } from '../store/workspace.ts';

/** Saves the document as it is now in the user's folder of downloads. */
export async function exportJson(): Promise<void> {
  const { documentKey, document } = useWorkspace.getState();
  downloadText(document.name, await fileText(document));
  useFileCopies.getState().noteSaved(documentKey);
}

/** Saves the text of a document that need not be open, under the document's name. */
export function downloadText(name: string, text: string): void {
  download(fileName(name, 'json'), new Blob([text], { type: 'application/json' }));
}
