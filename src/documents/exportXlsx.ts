import type { Worksheet } from '../exporting/sheets/worksheet.ts';
import { download, fileName } from '../storage/files.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves worksheets in the user's folder of downloads, as one workbook. What writes it is fetched now. */
export async function exportXlsx(name: string, sheets: readonly Worksheet[]): Promise<void> {
  const { workbookBytes } = await import('../exporting/sheets/workbookBytes.ts');
  download(fileName(name, 'xlsx'), new Blob([await workbookBytes(sheets)], { type: XLSX }));
}
