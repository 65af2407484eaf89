import { type ZippedPart, zipOf } from './zipOf.ts';

/** A sheet of a made-up workbook. */
export interface MadeSheet {
  /** What stands within `sheetData`. */
  data: string;
  state?: 'hidden' | 'veryHidden';
  /** Before and behind the data. */
  before?: string;
  behind?: string;
}

/**
 * The parts of a workbook of sheets by name, as XML: `formats` are the codes of number formats, of which a cell's `s` is
 * the place from 1; `strings` are what is in each `si`; `properties` are attributes of `workbookPr`.
 */
export function workbookParts(
  sheets: Record<string, MadeSheet | string>,
  { formats = [], strings = [], properties = '' }: { formats?: string[]; strings?: string[]; properties?: string } = {},
): Map<string, ZippedPart | string> {
  const made = Object.entries(sheets).map(([name, told]) => ({
    name,
    sheet: typeof told === 'string' ? { data: told } : told,
  }));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  return new Map([
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${R}"><workbookPr ${properties}/><sheets>${made
        .map(
          ({ name, sheet: { state } }, at) =>
            `<sheet name="${name}" ${state ? `state="${state}" ` : ''}r:id="s${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${made
        .map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`))
        .join(
          '',
        )}${relation('t', 'styles', 'styles.xml')}${relation('x', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet><numFmts>${formats
        .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
        .join('')}</numFmts><cellXfs><xf/>${formats
        .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`],
    ...made.map(
      ({ sheet: { data, before = '', behind = '' } }, at) =>
        [
          `xl/worksheets/sheet${at}.xml`,
          `<worksheet>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
        ] as const,
    ),
  ]);
}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A whole workbook of sheets by name. */
export function workbookOf(...made: Parameters<typeof workbookParts>): Uint8Array {
  return zipOf(workbookParts(...made));
}

/** A row of texts, as XML of a sheet. */
export function rowOfTexts(row: number, ...texts: string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}
