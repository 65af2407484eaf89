import { csvText } from '../exporting/csv/csvText.ts';
import { download, fileName } from '../storage/files.ts';

/** By this a spreadsheet knows that the letters are UTF-8. */
const MARK = '\ufeff';

/** Saves rows of cells in the user's folder of downloads, as a file that spreadsheets open. */
export function exportCsv(name: string, rows: readonly (readonly string[])[], separator: string): void {
  download(fileName(name, 'csv'), new Blob([MARK, csvText(rows, separator)], { type: 'text/csv' }));
}
