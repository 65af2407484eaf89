import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../../src/exporting/sheets/workbookBytes.ts';
import type { Worksheet } from '../../../src/exporting/sheets/worksheet.ts';
import { readWorkbook } from '../../../src/importing/tables/workbook.ts';
import { itOnSchema } from '../../support/realData.ts';
import { zipParts } from '../../support/zipParts.ts';

const SHEET: Worksheet = {
  name: 'People',
  headers: ['Name', 'Number', 'FTE', 'From'],
  rows: [
    ['=SUM(1,2)', '0012', 0.8, { day: '2027-03-01' }],
    ['+31 6 1234', '1e5', 1, null],
    ['Łukasz "Ł" <Ø> & 徐', '_x000D_', 0, { day: '2026-12-31' }],
    ['two\nlines', ' - ', 1200.25, { day: '2027-01-01' }],
  ],
};

/** The text of a part of a workbook. */
async function partOf(sheets: readonly Worksheet[], name: string): Promise<string> {
  return (await zipParts(await workbookBytes(sheets))).get(name) ?? '';
}

const anyText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+31',
    '-1',
    '@a',
    '0012',
    '1e5',
    ' =1',
    '_x000D_',
    '_x005F_x000D_',
    '<&">',
    'two\nlines',
    '徐',
    '\tx',
  ),
  fc.string({
    unit: fc.constantFrom('a', '=', '+', '-', '@', ' ', '\n', '\t', '_', 'x', '0', 'D', '"', "'", '<', '\u0001'),
    minLength: 1,
  }),
);
/** A cell knows no zero below zero. */
const anyNumber = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
);
const anyDay = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 80_000 }).map((days) => ({ day: new Date(days * 864e5).toISOString().slice(0, 10) })),
);

describe('a workbook', () => {
  it('[P10] runs nothing: whatever a text looks like, it is a text, also once somebody types in it', async () => {
    const xml = await partOf([SHEET], 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(
      [...xml.matchAll(/<c r="([A-D]\d)"(?: t="(\w+)")?(?: s="(\d)")?/g)]
        .map(([, at, type, style]) => `${at} ${type ?? 'n'} ${style ?? '-'}`)
        .join('\n'),
    ).toBe(`A1 s 1
B1 s 1
C1 s 1
D1 s 1
A2 s 2
B2 s 2
C2 n -
D2 n 3
A3 s 2
B3 s 2
C3 n -
A4 s 2
B4 s 2
C4 n -
D4 n 3
A5 s 2
B5 s 2
C5 n -
D5 n 3`);
    expect(await partOf([SHEET], 'xl/styles.xml')).toContain('formatCode="@"');
  });

  it('has a header that stays in sight, is bold and filters, and columns as wide as what stands in them', async () => {
    const xml = await partOf([SHEET], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>');
    expect(xml).toContain('<autoFilter ref="A1:D5"/>');
    expect([...xml.matchAll(/<col [^>]*?width="(\d+)"/g)].map(([, width]) => width).join(' ')).toBe('20 9 9 12');
  });

  it('is read again as the same cells, by the way in that lists have', async () => {
    const source = await readWorkbook(await workbookBytes([SHEET]));
    if (source.kind !== 'ok') throw new Error(source.problem);
    expect(source.tables.map(({ name }) => name)).toEqual(['People']);
    expect(source.tables[0]?.rows.map(({ cells }) => cells.join(' | ')).join('\n')).toBe(`Name | Number | FTE | From
=SUM(1,2) | 0012 | 0.8 | 2027-03-01
+31 6 1234 | 1e5 | 1
Łukasz "Ł" <Ø> & 徐 | _x000D_ | 0 | 2026-12-31
two
lines |  -  | 1200.25 | 2027-01-01`);
  });

  it('gives back any texts, numbers and days', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyNumber, anyDay), { minLength: 1, maxLength: 8 }), async (rows) => {
        const read = await readXlsx(await workbookBytes([{ name: 'A', headers: ['T', 'N', 'D'], rows }]));
        expect(
          read.sheets[0]?.rows
            .slice(1)
            .map((cells) => cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))),
        ).toEqual(rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell ? cell.day : cell))));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(await workbookBytes([SHEET])).toEqual(await workbookBytes([SHEET]));
  });

  it('keeps worksheets apart whose names are the same', async () => {
    const read = await readXlsx(await workbookBytes([SHEET, { ...SHEET, name: 'people' }]));
    expect(read.sheets.map(({ name }) => name)).toEqual(['People', 'people 2']);
  });

  itOnSchema('is as the schema of spreadsheets has it', 'ooxml/sml.xsd', async (complaintsOf) => {
    const parts = await zipParts(await workbookBytes([SHEET, { ...SHEET, rows: [] }]));
    const own = [...parts.keys()].filter((name) =>
      /^xl\/(worksheets\/.*|workbook|styles|sharedStrings)\.xml$/.test(name),
    );
    expect(own.sort().join(' ')).toBe(
      'xl/sharedStrings.xml xl/styles.xml xl/workbook.xml xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml',
    );
    // Every program marks blanks that count by this attribute, which the schema of the text has forgotten.
    const asInSchema = (xml: string) => xml.replaceAll(' xml:space="preserve"', '');
    expect(own.map((name) => complaintsOf(asInSchema(parts.get(name) ?? '')))).toEqual(own.map(() => ''));
  });

  it('names every part of it, and relates to none that is not there', async () => {
    const parts = await zipParts(await workbookBytes([SHEET, SHEET]));
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect(named.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([]);
    const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
      target.replace(/^\/?(xl\/)?/, 'xl/'),
    );
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(3);
  });
});
