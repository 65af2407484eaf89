import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { FORMATTED } from '../../../src/cli/formats.ts';
import type { Document } from '../../../src/domain/document.ts';
import { against } from '../../../src/exporting/report/against.ts';
import type { Report } from '../../../src/exporting/report/report.ts';
import { reportUnread } from '../../../src/exporting/report/reportOn.ts';
import { annotationsIn } from '../../support/annotationsIn.ts';
import { documentOf } from '../../support/picture.ts';
import { itOnRealData, itOnRealFile, itOnSchema, realDocument } from '../../support/realData.ts';
import { reportOf } from '../../support/reportPicture.ts';
import { cellsIn, requestsOf } from '../../support/requestsOf.ts';
import { sarifComplaints } from '../../support/sarifSchema.ts';
import { wordsIn } from '../../support/words.ts';

const ORGANISATIONS = ['rust-project.json', 'kubernetes.json'];
const WORDS = wordsIn('en');

/** The report on an organisation taken from real life, beside a file that could not be read. */
function reportWith(file: string, document: Document): Report {
  const report = reportOf({ [file]: document });
  return { ...report, files: [...report.files, reportUnread('broken.json', [{ path: '', message: 'not JSON' }], 1)] };
}

const findingsIn = ({ files }: Report) => files.flatMap(({ scenarios }) => scenarios.flatMap((each) => each.findings));

for (const name of ORGANISATIONS) {
  describe(`what is found in ${name}`, () => {
    itOnRealData('is a row each in CSV', name, (document) => {
      const report = reportWith(name, document);
      const rows = Papa.parse<string[]>(FORMATTED.csv(WORDS, report).slice(1), { skipEmptyLines: true }).data;
      expect(rows).toHaveLength(findingsIn(report).length + 2);
      expect(rows.filter((cells) => cells.length !== 14)).toEqual([]);
    });

    itOnRealData('is a row each in Markdown', name, (document) => {
      const report = reportWith(name, document);
      const rows = FORMATTED.md(WORDS, report).match(/^\| (?:breach|warning|hint) \|.*\|$/gm);
      expect(rows).toHaveLength(findingsIn(report).length);
    });

    itOnRealData('is a page that asks for nothing', name, (document) => {
      const report = reportWith(name, document);
      const html = FORMATTED.html(WORDS, report);
      expect(requestsOf(html)).toEqual([]);
      const said = new Set(cellsIn(html));
      expect(findingsIn(report).filter(({ message }) => !said.has(message))).toEqual([]);
    });

    itOnRealData('is an annotation each at GitHub', name, (document) => {
      const report = reportWith(name, document);
      const read = annotationsIn(FORMATTED.github(WORDS, report));
      const errors = findingsIn(report).filter(({ severity }) => severity === 'error');
      expect(read).toHaveLength(findingsIn(report).length + 1);
      expect(read.filter(({ command }) => command === 'error')).toHaveLength(errors.length + 1);
    });

    itOnRealFile('is a result each in SARIF, by its schema', 'schemas/sarif-2.1.0.json', () => {
      const report = reportWith(name, realDocument(name));
      const log = JSON.parse(FORMATTED.sarif(WORDS, report));
      expect(sarifComplaints(log)).toEqual([]);
      expect(log.runs[0].results).toHaveLength(findingsIn(report).length + 1);
      const since = against(report, reportOf({ [name]: documentOf({ squads: 'A: Ana' }) }).files);
      expect(sarifComplaints(JSON.parse(FORMATTED.sarif(WORDS, since)))).toEqual([]);
      log.runs[0].results[0].level = 'loud';
      expect(sarifComplaints(log)).toEqual(['/runs/0/results/0/level must be equal to one of the allowed values']);
    });

    itOnSchema('is a test each in JUnit’s XML where it fails, by its schema', 'junit.xsd', (complaintsOf) => {
      const report = reportWith(name, realDocument(name));
      const xml = FORMATTED.junit(WORDS, report);
      expect(complaintsOf(xml)).toBe('');
      const failing = findingsIn(report).filter(({ severity }) => severity === 'error');
      expect(xml.match(/<failure /g)).toHaveLength(failing.length);
    });
  });
}
