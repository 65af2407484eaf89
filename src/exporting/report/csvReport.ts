import type { Words } from '../../wording/words.ts';
import { csvText } from '../csv/csvText.ts';
import { textsIn } from '../sheets/worksheet.ts';
import { findingsSheet } from './findingsSheet.ts';
import type { Report } from './report.ts';

/** By this a spreadsheet knows that the letters are UTF-8. */
const MARK = '\ufeff';

/** Every finding as a row, for spreadsheets: they expect commas in English and semicolons in Dutch. */
export function csvReport(words: Words, report: Report): string {
  const texts = textsIn(words, findingsSheet(words, report));
  return `${MARK}${csvText(texts, words.language === 'nl' ? ';' : ',')}`;
}
