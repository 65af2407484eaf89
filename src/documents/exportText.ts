import { download, fileName } from '../storage/files.ts';

const TYPES = { html: 'text/html', md: 'text/markdown' } as const;

/** Saves a text in the user's folder of downloads; `ending`, without its dot, says what kind it is of. */
export function exportText(name: string, ending: keyof typeof TYPES, text: string): void {
  download(fileName(name, ending), new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }));
}
