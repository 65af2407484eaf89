import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readFont } from '../../../src/exporting/pdf/fontFace.ts';

const fileOf = (script: string) =>
  new Uint8Array(readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-${script}-400-normal.woff`));

/** The tables of a TrueType file by its directory, each with the sum that it states for them. */
function tablesIn(file: Uint8Array): Map<string, { bytes: Uint8Array; sum: number }> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + 16 * at;
      const from = view.getUint32(entry + 8);
      const bytes = file.subarray(from, from + view.getUint32(entry + 12));
      return [String.fromCharCode(...file.subarray(entry, entry + 4)), { bytes, sum: view.getUint32(entry + 4) }];
    }),
  );
}

const view = (bytes: Uint8Array | undefined) =>
  new DataView(bytes?.buffer ?? new ArrayBuffer(0), bytes?.byteOffset, bytes?.byteLength);

it('knows glyphs and widths of letters, and none of what it lacks', async () => {
  const latin = await readFont(fileOf('latin'));
  const widths = [...'Ail '].map((letter) => Math.round(latin.widthOf(latin.glyphOf(letter.codePointAt(0) ?? 0))));
  // As the font's own table of widths has them.
  expect(widths).toEqual([639, 258, 258, 260]);
  expect(['Ł', '徐', '\u{1f680}'].map((letter) => latin.glyphOf(letter.codePointAt(0) ?? 0))).toEqual([0, 0, 0]);
  expect(latin.glyphOf('ı'.codePointAt(0) ?? 0)).toBeGreaterThan(0);
  expect([latin.ascent, latin.descent]).toEqual([1069, 293]);
});

it('keeps the shapes of the letters that are used, with what they are put together from, and no others', async () => {
  const font = await readFont(fileOf('latin-ext'));
  const glyph = font.glyphOf('ā'.codePointAt(0) ?? 0);
  const tables = tablesIn(font.subset([glyph]));
  expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  const loca = view(tables.get('loca')?.bytes);
  const count = view(tables.get('maxp')?.bytes).getUint16(4);
  expect(loca.byteLength).toBe(4 * (count + 1));
  expect(view(tables.get('head')?.bytes).getInt16(50)).toBe(1);
  const kept = Array.from({ length: count }, (_, at) => at).filter(
    (at) => loca.getUint32(4 * at + 4) > loca.getUint32(4 * at),
  );
  expect(kept).toEqual(expect.arrayContaining([0, glyph]));
  const glyf = view(tables.get('glyf')?.bytes);
  const isComposite = glyf.getInt16(loca.getUint32(4 * glyph)) < 0;
  expect(kept.length).toBe(isComposite ? 4 : 2);
  expect(loca.getUint32(4 * count)).toBe(glyf.byteLength);
});

it('states the sum of every table', async () => {
  const font = await readFont(fileOf('latin'));
  for (const { bytes, sum } of tablesIn(font.subset([5, 9])).values()) {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    let found = 0;
    for (let at = 0; at < padded.length; at += 4) found = (found + view(padded).getUint32(at)) >>> 0;
    expect(sum).toBe(found);
  }
});

it('refuses what is no font', async () => {
  await expect(readFont(new Uint8Array(10))).rejects.toThrow('The font is no WOFF file');
  const latin = fileOf('latin');
  const damaged = latin.slice();
  damaged.fill(0xff, 400);
  await expect(readFont(damaged)).rejects.toThrow();
  expect(() => inflateSync(damaged.subarray(400))).toThrow();
});
