import { annotations } from '../exporting/report/annotations.ts';
import { csvReport } from '../exporting/report/csvReport.ts';
import { htmlReport } from '../exporting/report/htmlReport.ts';
import { jsonReport } from '../exporting/report/jsonReport.ts';
import { junitReport } from '../exporting/report/junitReport.ts';
import { markdownReport } from '../exporting/report/markdownReport.ts';
import type { Report } from '../exporting/report/report.ts';
import { sarifReport } from '../exporting/report/sarifReport.ts';
import { summaryText } from '../exporting/report/summaryText.ts';
import { tableText } from '../exporting/report/tableText.ts';
import type { Words } from '../wording/words.ts';
import type { Format } from './options.ts';

/** What makes each format of a report. */
export const FORMATTED: Record<Format, (words: Words, report: Report) => string> = {
  table: tableText,
  summary: summaryText,
  json: jsonReport,
  csv: csvReport,
  md: markdownReport,
  html: htmlReport,
  sarif: sarifReport,
  junit: junitReport,
  github: annotations,
};
