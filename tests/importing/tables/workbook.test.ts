import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/importing/tables/workbook.ts';
import { tablePicture } from '../../support/tablePicture.ts';
import { rowOfTexts, workbookOf, workbookParts } from '../../support/workbookOf.ts';
import { zipOf } from '../../support/zipOf.ts';

const picture = async (...made: Parameters<typeof workbookOf>) =>
  `\n${tablePicture(await readWorkbook(workbookOf(...made)))}\n`;
const text = (place: string, value: string) => `<c r="${place}" t="str"><v>${value}</v></c>`;

describe('a workbook', () => {
  it('has each sheet that is seen and has text as a table, and says which are left out', async () => {
    expect(
      await picture({
        Mensen: rowOfTexts(1, 'Naam', 'Team') + rowOfTexts(3, 'Bo', ''),
        Oud: { data: rowOfTexts(1, 'x'), state: 'hidden' },
        Leeg: rowOfTexts(1, ' '),
        Lijsten: { data: rowOfTexts(1, 'x'), state: 'veryHidden' },
        'Teams &amp; co': rowOfTexts(2, 'Cards'),
      }),
    ).toBe(`
workbook
[Mensen]
1: Naam | Team
3: Bo
[Teams & co]
2: Cards
- hidden-sheet Oud
- empty-sheet Leeg
- hidden-sheet Lijsten
`);
    expect(await picture({ A: { data: rowOfTexts(1, 'x'), state: 'hidden' } })).toBe('\nrefused: empty\n');
  });

  it('has values as its cells show them', async () => {
    const data = `<row r="1"><c r="A1" s="1"><v>42</v></c><c r="B1" s="2"><v>45292.75</v></c><c r="C1" s="3"><v>1.5</v></c>
      <c r="D1" s="4"><v>0.80000000000000004</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>42x</v></c>
      <c r="D2"><f>1/0</f></c><c r="E2" s="2"><v>59</v></c><c r="F2" s="2"><v>61</v></c></row>`;
    const strings = [
      '<r><t>Renée</t></r><r><t xml:space="preserve"> Vos</t></r>',
      '<t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh>',
    ];
    const formats = ['00000', 'dd\\-mm\\-yyyy', '[h]:mm', '0%'];
    expect(await picture({ A: data }, { formats, strings })).toBe(`
workbook
[A]
1: 00042 | 2024-01-01 18:00 | 36:00 | 0.8 | TRUE | #REF!
2: 山田 | Renée Vos | 42x |  | 1900-02-28 | 1900-03-01
`);
  });

  it('counts its days as it says, and shows spans by the format that is built in', async () => {
    const data = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43830</v></c></row>';
    const properties = 'date1904="1"';
    expect(await picture({ A: data }, { formats: ['yyyy-mm-dd'], properties })).toBe(
      '\nworkbook\n[A]\n1: 1904-01-01 | 2024-01-01\n',
    );
    const parts = workbookParts({ A: '<row r="1"><c r="A1" s="0"><v>2</v></c></row>' });
    parts.set('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="46"/></cellXfs></styleSheet>');
    expect(tablePicture(await readWorkbook(zipOf(parts)))).toBe('workbook\n[A]\n1: 48:00');
  });

  it('has the text of merged cells in all that they cover, and says how many that are', async () => {
    const data = `<row r="1">${text('A1', 'Staff of May')}</row>
      <row r="2">${text('A2', 'Cards')}${text('B2', 'Bo')}</row>
      <row r="3">${text('A3', 'covered')}${text('B3', 'Di')}${text('C3', 'NL')}</row>
      <row r="6">${text('B6', 'Ed')}</row>`;
    const behind = `<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A9"/><mergeCell ref="D2:D3"/><mergeCell ref="C3:B2"/>
      <mergeCell ref="B6:x"/></mergeCells>`;
    expect(await picture({ A: { data, behind } })).toBe(`
workbook
[A]
1: Staff of May | Staff of May | Staff of May
2: Cards | Bo
3: Cards | Di | NL
6: Cards | Ed
- merged A 4
`);
  });

  it('has what is hidden in a sheet, and says where', async () => {
    const data = `${rowOfTexts(1, 'Naam', 'Team', '', 'Loon')}<row r="2" hidden="1">${text('A2', 'Bo')}</row><row r="3" hidden="1"/>`;
    const before = '<cols><col min="2" max="4" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>';
    expect(await picture({ A: { data, before } })).toBe(`
workbook
[A]
1: Naam | Team |  | Loon
2: Bo
- hidden-row A 2
- hidden-column A B
- hidden-column A D
`);
  });

  it('leaves out a stray cell further right than a list, says so, and makes no room for it', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, 'Bo')}${text(`XFD${at + 1}`, 'x')}</row>`,
    );
    const read = await readWorkbook(workbookOf({ A: rows.join('') }));
    expect(read).toMatchObject({ kind: 'ok', notes: [{ kind: 'far-column', sheet: 'A', column: 'XFD' }] });
    expect(read.kind === 'ok' && new Set(read.tables[0]?.rows.map(({ cells }) => cells.join()))).toEqual(
      new Set(['Bo']),
    );
    expect(await picture({ A: `<row r="1">${text('ALL1', 'last')}${text('ALM1', 'x')}</row>` })).toContain(
      'last\n- far-column A ALM\n',
    );
  });

  it('makes no room for cells without anything in them', async () => {
    const empty = '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"></c></row>';
    expect(await picture({ A: `<row r="1">${text('A1', 'Bo')}</row>${empty}` })).toContain('1: Bo');
  });

  it('is read where cells do not say where they stand, and elements have a prefix', async () => {
    const parts = workbookParts({ A: '' });
    parts.set(
      'xl/worksheets/sheet0.xml',
      `<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Bo</x:t></x:is></x:c><x:c/><x:c><x:v>1</x:v></x:c>
       </x:row></x:sheetData></x:worksheet>`,
    );
    expect(tablePicture(await readWorkbook(zipOf(parts)))).toBe('workbook\n[A]\n1: Bo |  | 1');
  });

  it('is read without styles and texts, with sheets of charts, and links and folders that others write', async () => {
    const link = { data: rowOfTexts(1, 'Bo'), behind: '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>' };
    const parts = workbookParts({ A: link, Chart: '', B: rowOfTexts(1, 'Di') });
    for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) parts.delete(name);
    const relations = String(parts.get('xl/_rels/workbook.xml.rels'));
    parts.set(
      'xl/_rels/workbook.xml.rels',
      relations
        .replace('worksheet" Target="worksheets/sheet1.xml', 'chartsheet" Target="chartsheets/sheet1.xml')
        .replace('"worksheets/sheet2.xml', '"./x/../worksheets/sheet2.xml'),
    );
    const windows = [...parts].map(([name, part]) => [name.replaceAll('/', '\\'), part] as const);
    expect(tablePicture(await readWorkbook(zipOf(windows)))).toBe('workbook\n[A]\n1: Bo\n[B]\n1: Di');
  });

  it('is read where its zip has long sizes, parts as they are, a comment, or lies within other bytes', async () => {
    const bytes = (part: unknown) => new TextEncoder().encode(String(part));
    const parts = [...workbookParts({ A: rowOfTexts(1, 'Bo') })];
    for (const how of [{ long: true }, { method: 0 }]) {
      const zip = zipOf(parts.map(([name, part]) => [name, { bytes: bytes(part), ...how }] as const));
      expect(tablePicture(await readWorkbook(zip))).toBe('workbook\n[A]\n1: Bo');
    }
    const zip = zipOf(parts);
    const within = new Uint8Array(zip.length + 30);
    within.set(zip, 10);
    expect(tablePicture(await readWorkbook(within.subarray(10)))).toBe('workbook\n[A]\n1: Bo');
  });

  it('is refused where parts are missing', async () => {
    const without = async (name: string) => {
      const parts = workbookParts({ A: rowOfTexts(1, 'Bo') });
      parts.delete(name);
      return tablePicture(await readWorkbook(zipOf(parts)));
    };
    expect(await without('_rels/.rels')).toBe('refused: damaged');
    expect(await without('xl/worksheets/sheet0.xml')).toBe('refused: damaged');
    expect(await without('xl/workbook.xml')).toBe('refused: not-a-table');
  });
});
