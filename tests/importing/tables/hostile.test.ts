import { createDeflateRaw, deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isWithinBounds } from '../../../src/importing/tables/bounds.ts';
import { readSource } from '../../../src/importing/tables/readSource.ts';
import { sheetExtent } from '../../../src/importing/tables/sheetExtent.ts';
import { unpack, zipDirectory } from '../../../src/importing/tables/zip.ts';
import { tablePicture } from '../../support/tablePicture.ts';
import { rowOfTexts, workbookParts } from '../../support/workbookOf.ts';
import { type ZippedPart, zipOf } from '../../support/zipOf.ts';

const MB = 1024 * 1024;
const sheet = { A: rowOfTexts(1, 'Bo') };

const picture = async (bytes: Uint8Array | string) =>
  tablePicture(await readSource(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes));

/** A workbook with another part in it, or another content of one. */
function withPart(name: string, part: ZippedPart | string, sheets: Parameters<typeof workbookParts>[0] = sheet) {
  return zipOf(new Map([...workbookParts(sheets), [name, part]]));
}

const withSheet = (data: string) => zipOf(workbookParts({ A: data }));

describe('[P8] a zip that is meant to hurt', () => {
  let bomb: Uint8Array;
  beforeAll(async () => {
    const packing = createDeflateRaw({ level: 9 });
    const chunks: Uint8Array[] = [];
    const zeros = new Uint8Array(MB);
    packing.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    for (let each = 0; each < 300; each++) await new Promise((done) => packing.write(zeros, done));
    await new Promise((done) => packing.on('end', done).end());
    bomb = Buffer.concat(chunks);
  });

  it('is unpacked no further than its budget, whatever size it states', async () => {
    const forged = { bytes: new Uint8Array(), packed: bomb, stated: 10 };
    expect(bomb.length).toBeLessThan(MB);
    expect(await picture(withPart('xl/worksheets/sheet0.xml', forged))).toBe(
      'refused: too-large at xl/worksheets/sheet0.xml',
    );
    expect(await picture(withPart('xl/media/x.png', forged))).toBe('refused: too-large at xl/media/x.png');
  });

  it('has no more of it made than a chunk beyond what is allowed', async () => {
    const zip = zipOf([['x', { bytes: new Uint8Array(), packed: bomb, stated: 10 }]]);
    const [entry] = zipDirectory(zip) ?? [];
    if (!entry) throw new Error('There is a part');
    const before = process.memoryUsage().arrayBuffers;
    expect(await unpack(zip, entry, 2 * MB)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * MB);
    const exact = zipOf([['x', { bytes: new Uint8Array(1000) }]]);
    const [small] = zipDirectory(exact) ?? [];
    if (!small) throw new Error('There is a part');
    expect(await unpack(exact, small, 1000)).toHaveLength(1000);
    expect(await unpack(exact, small, 999)).toBe('too-large');
    expect(await unpack(zipOf([['x', { bytes: new Uint8Array(9), method: 0 }]]), { ...small, method: 0 }, 8)).toBe(
      'too-large',
    );
  });

  it('is refused by the sizes that it states, before anything is unpacked', async () => {
    const broken = { bytes: new Uint8Array(), packed: Uint8Array.of(7, 7), stated: 65 * MB };
    expect(await picture(withPart('xl/media/x.png', broken))).toBe('refused: too-large');
    expect(await picture(withPart('xl/media/x.png', { ...broken, stated: 10 }))).toBe(
      'refused: damaged at xl/media/x.png',
    );
  });

  it('shares one budget among all its parts', async () => {
    const parts = workbookParts(sheet);
    const part = { bytes: new Uint8Array(), packed: deflateRawSync(new Uint8Array(25 * MB)), stated: 0 };
    parts.set('xl/media/1.png', part).set('xl/media/2.png', part);
    expect(await picture(zipOf(parts))).toBe('workbook\n[A]\n1: Bo');
    expect(await picture(zipOf(parts.set('xl/media/3.png', part)))).toBe('refused: too-large at xl/media/3.png');
  });

  it('is refused where a name climbs out of its folder, or stands twice', async () => {
    expect(await picture(withPart('../../evil.txt', 'x'))).toBe('refused: damaged at ../../evil.txt');
    expect(await picture(withPart('xl\\..\\..\\evil.txt', 'x'))).toBe('refused: damaged at xl/../../evil.txt');
    expect(await picture(withPart('xl/a..b.txt', 'x'))).toBe('workbook\n[A]\n1: Bo');
    expect(await picture(zipOf([...workbookParts(sheet), ['xl/workbook.xml', '<workbook/>']]))).toBe(
      'refused: damaged',
    );
  });

  it('is refused where it is cut, packed in another way or encrypted', async () => {
    const zip = zipOf(workbookParts(sheet));
    expect(await picture(zip.subarray(0, zip.length - 1))).toBe('refused: damaged');
    expect(await picture(zip.subarray(0, 200))).toBe('refused: damaged');
    const bytes = new TextEncoder().encode('<a/>');
    expect(await picture(withPart('x.xml', { bytes, method: 12, packed: bytes }))).toBe('refused: damaged at x.xml');
    expect(await picture(withPart('x.xml', { bytes, encrypted: true }))).toBe('refused: password');
    const overrun = zip.slice();
    new DataView(overrun.buffer).setUint32(zip.length - 6, 0x0fffffff, true);
    expect(await picture(overrun)).toBe('refused: damaged');
  });
});

describe('XML that is meant to hurt', () => {
  it('is refused where it declares entities', async () => {
    const entities = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await picture(withPart('xl/sharedStrings.xml', entities))).toBe('refused: damaged at xl/sharedStrings.xml');
    expect(await picture(withPart('xl/theme/theme1.xml', entities))).toBe('workbook\n[A]\n1: Bo');
  });

  it('is refused where a cell lies outside of any sheet', async () => {
    const cell = (place: string) => withSheet(`<row><c r="${place}" t="str"><v>x</v></c></row>`);
    for (const place of ['A1048577', 'XFE1', 'ZZZZ1', 'A0'])
      expect(await picture(cell(place))).toBe('refused: damaged at A');
    expect(await picture(cell('A1048576'))).toBe('workbook\n[A]\n1048576: x');
  });

  it('is refused where a cell refers to a text that there is not', async () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>99</v></c></row>';
    const strings = ['<t>Bo</t>'];
    expect(await picture(zipOf(workbookParts({ A: cells }, { strings })))).toBe('workbook\n[A]\n1: Bo | 99');
    expect(await picture(withSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))).toBe('refused: damaged at A');
  });

  it('is refused where cells go over a million columns', async () => {
    const cells = '<c t="b"><v>1</v></c>';
    expect(await picture(withSheet(`<row r="1">${cells.repeat(1_000_000)}</row>`))).toBe('refused: damaged');
    expect(await picture(withSheet(`<row r="1">${cells.repeat(1_001)}</row>`))).toBe('refused: damaged at A');
    expect(await picture(withSheet(`<row r="1">${cells.repeat(1_000)}</row>`))).toMatch(/^workbook/);
    const letters = (at: number) =>
      [676, 26, 1].map((part) => String.fromCharCode(65 + (Math.floor(at / part) % 26))).join('');
    const far = (count: number) =>
      sheetExtent(
        Array.from({ length: count }, (_, at) => `<c r="${letters(26 * 26 * 3 + at)}1"><v>1</v></c>`).join(''),
      );
    expect(far(1000)?.far).toHaveLength(1000);
    expect(far(1001)).toBeNull();
  });

  it('is refused where room would be made for too many cells, or there are too many', async () => {
    const last = (columns: string) => `<row><c r="${columns}1"><v>1</v></c><c r="A1048576"><v>1</v></c></row>`;
    expect(await picture(withSheet(last('T')))).toBe('refused: too-many-rows at A');
    const many = zipOf(workbookParts(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`S${at}`, last('A')]))));
    expect(await picture(many)).toBe('refused: too-many-rows at S19');
    expect(await picture(withSheet(`<row r="1">${'<c t="b"><v/></c>'.repeat(1_500_001)}</row>`))).toBe(
      'refused: too-large at A',
    );
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('');
    const both = (count: number) => picture(zipOf(workbookParts({ A: rows(50_000), B: rows(count) })));
    expect(await both(50_001)).toBe('refused: too-many-rows at B');
    expect(await both(50_000)).toMatch(/^workbook\n\[A\]\n1: 1\n/);
    const merged = `<mergeCells>${'<mergeCell ref="A1:ALL49999"/>'.repeat(101)}</mergeCells>`;
    const overlapping = { data: rows(50_000), behind: merged };
    expect(await picture(zipOf(workbookParts({ A: overlapping })))).toBe('refused: too-large at A');
  });

  it('is refused where it has a tree of millions of elements, or describes its columns over and over', async () => {
    expect(await picture(withPart('xl/sharedStrings.xml', `<sst>${'<a/>'.repeat(4_000_000)}</sst>`))).toBe(
      'refused: too-large',
    );
    const described = (count: number) =>
      sheetExtent(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(count)}</cols>`);
    expect(described(2)).toMatchObject({ cells: 0 });
    expect(described(3)).toBeNull();
    expect(sheetExtent('<col min="5" max="5"/>'.repeat(32_769))).toBeNull();
    expect(sheetExtent('<col max="9999999"/>')).not.toBeNull();
  });

  it('is read over once where elements do not end', () => {
    expect(sheetExtent('<c '.repeat(2_000_000))).toMatchObject({ cells: 0 });
    expect(sheetExtent(`<c r="A1">${' '.repeat(2_000_000)}`)).toMatchObject({ cells: 1, rows: 1, columns: 1 });
  });
});

describe('a text that is meant to hurt', () => {
  it('is refused at a quote that swallows 15 MB', async () => {
    expect(await picture(`Naam;Squad\nBo;"Cards\n${'Di;Risk\n'.repeat(2 * MB)}`)).toBe('refused: unclosed-quote at 2');
  });

  it('is refused where it goes over a million columns', async () => {
    expect(await picture(`Naam;Squad\n${'x;'.repeat(1_000_000)}`)).toBe('refused: damaged');
    expect(await picture(`Naam;Squad\nBo;Cards${';'.repeat(16_000)}`)).toBe(
      'text utf-8 ;\n1: Naam | Squad\n2: Bo | Cards',
    );
  });

  it('is within bounds as far as each separator, quote and blank costs little', () => {
    expect(isWithinBounds(`${';'.repeat(16_383)}\n`.repeat(3), ';')).toBe(true);
    expect(isWithinBounds(';'.repeat(16_384), ';')).toBe(false);
    expect(isWithinBounds('"a";""\n"b""c"\n'.repeat(100_000), ';')).toBe(true);
    expect(isWithinBounds('a"b'.repeat(100_000), ';')).toBe(true);
    expect(isWithinBounds('a"b'.repeat(100_001), ';')).toBe(false);
    for (const blank of [' ', '\u00a0', '\u2003', '\u3000', '\ufeff']) {
      expect(isWithinBounds(`a${blank.repeat(10_000)}b${blank}`, ';')).toBe(true);
      expect(isWithinBounds(`a${blank.repeat(10_001)}`, ';')).toBe(false);
    }
    expect(isWithinBounds(`${'\n'.repeat(20_000)}${'\t'.repeat(16_000)}`, '\t')).toBe(true);
    expect(isWithinBounds('é–'.repeat(20_000), ';')).toBe(true);
  });
});
