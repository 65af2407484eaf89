import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/importing/tables/limits.ts';
import { readSource } from '../../../src/importing/tables/readSource.ts';
import { encoded } from '../../support/csvText.ts';
import { tablePicture } from '../../support/tablePicture.ts';
import { rowOfTexts, workbookOf } from '../../support/workbookOf.ts';
import { joined, zipOf } from '../../support/zipOf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const picture = async (bytes: Uint8Array | string) =>
  tablePicture(await readSource(typeof bytes === 'string' ? utf8(bytes) : bytes));

/** A container of old Office files with streams of these names, after a sector that has other things. */
function ole(...names: string[]): Uint8Array {
  const entries = names.map((name) => joined(encoded(name, 'utf-16le', false), new Uint8Array(128 - 2 * name.length)));
  return joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(504), new Uint8Array(512), ...entries);
}

describe('what a file is', () => {
  it('is said by its bytes', async () => {
    expect(await picture(workbookOf({ A: rowOfTexts(1, 'Bo') }))).toBe('workbook\n[A]\n1: Bo');
    expect(await picture('Naam;Squad\nBo;Cards')).toBe('text utf-8 ;\n1: Naam | Squad\n2: Bo | Cards');
    expect(await picture('<html><table><tr><td>Bo<td>Cards')).toBe('web-page utf-8\n1: Bo | Cards');
  });

  it('is an old workbook, one under a password, or another old file, by its streams', async () => {
    expect(await picture(ole('Root Entry', 'Workbook'))).toBe('refused: old-excel');
    expect(await picture(ole('Root Entry', 'Book'))).toBe('refused: old-excel');
    expect(await picture(ole('Workbook', 'EncryptionInfo', 'EncryptedPackage'))).toBe('refused: password');
    expect(await picture(ole('Root Entry', 'WordDocument', 'Bookmarks'))).toBe('refused: not-a-table');
    expect(await picture(ole())).toBe('refused: not-a-table');
  });

  it('is an old form of workbook, which is to be saved again', async () => {
    const xml = '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(await picture(xml)).toBe('refused: old-excel');
    expect(await picture(zipOf([['xl/workbook.bin', '']]))).toBe('refused: old-excel');
  });

  it('is a web page, in every way in which one begins, and refused where that has no table', async () => {
    const table = '<table><tr><td>Bo';
    for (const start of [
      '<!DOCTYPE html>',
      '\n <HTML>',
      '<!-- by a server -->\n<meta x>',
      '<?xml version="1.0"?><html>',
      '',
    ]) {
      expect(await picture(start + table)).toBe('web-page utf-8\n1: Bo');
    }
    expect(await picture('<html><p>Please sign in')).toBe('refused: web-page');
    expect(await picture('MIME-Version: 1.0\nContent-Type: multipart/related')).toBe('refused: web-page');
    expect(await picture('<html><table><tr><td></table>')).toBe('refused: empty');
    expect(await picture('<htmlish>;x\na;b')).toBe('text utf-8 ;\n1: <htmlish> | x\n2: a | b');
  });

  it('is no table', async () => {
    expect(await picture('%PDF-1.7\n')).toBe('refused: not-a-table');
    expect(await picture('{\\rtf1 Bo}')).toBe('refused: not-a-table');
    expect(await picture(Uint8Array.of(0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13))).toBe('refused: not-a-table');
    expect(await picture('Bo\u0001\u0002')).toBe('refused: not-a-table');
    expect(await picture('Bo Beek;Cards\u0001')).toBe('text utf-8 ;\n1: Bo Beek | Cards\u0001');
    expect(await picture('Bo\f\v;Cards')).toBe('text utf-8 ;\n1: Bo\f\v | Cards');
    expect(await picture(zipOf([['word/document.xml', '<a/>']]))).toBe('refused: not-a-table');
  });

  it('is no text where its encoding does not fit', async () => {
    expect(tablePicture(await readSource(Uint8Array.of(0xe9), { encoding: 'utf-8' }))).toBe('refused: bad-text');
    expect(tablePicture(await readSource(utf8('Zoë'), { encoding: 'windows-1252' }))).toBe(
      'text windows-1252 no separator\n1: ZoÃ«',
    );
  });

  it('is nothing, or too much', async () => {
    expect(await picture('')).toBe('refused: empty');
    expect(await picture(new Uint8Array(LIMITS.bytes + 1))).toBe('refused: too-large');
  });
});
