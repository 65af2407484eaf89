import { unpacked } from '../../workers/packing.ts';

/** What a PDF needs of a TrueType font (PDF 1.7, 9.9: the program of a CIDFontType2). */
const KEPT = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;

/** Flags of the parts of a composite glyph (OpenType, `glyf`). */
const PART = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const;

const tagOf = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The tables of a font in the format WOFF 1.0 (W3C), each unpacked. */
async function tablesIn(woff: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = viewOf(woff);
  if (woff.length < 44 || tagOf(view, 0) !== 'wOFF') throw new Error('The font is no WOFF file');
  const tables = Array.from({ length: view.getUint16(12) }, async (_, at): Promise<[string, Uint8Array]> => {
    const entry = 44 + at * 20;
    const from = view.getUint32(entry + 4);
    const kept = woff.subarray(from, from + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    const table = kept.length < length ? await unpacked(kept, 'deflate', length) : kept;
    if (typeof table === 'string') throw new Error(`A table of the font is ${table}`);
    return [tagOf(view, entry), table];
  });
  return new Map(await Promise.all(tables));
}

/** Which glyph each character has, from a table `cmap` of format 4: all characters up to U+FFFF. */
function glyphsIn(cmap: DataView): Map<number, number> {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8));
  const start = tables.find((at) => cmap.getUint16(at) === 4);
  if (start === undefined) throw new Error('The font has no table of characters of format 4');
  const segments = cmap.getUint16(start + 6) / 2;
  const field = (which: number, segment: number) => start + 14 + which * segments * 2 + segment * 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) {
    const last = cmap.getUint16(field(0, segment));
    // Between the ends and the starts stand two bytes of nothing.
    const first = cmap.getUint16(field(1, segment) + 2);
    const delta = cmap.getUint16(field(2, segment) + 2);
    const offsetAt = field(3, segment) + 2;
    const offset = cmap.getUint16(offsetAt);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const listed = offset === 0 ? character : cmap.getUint16(offsetAt + offset + 2 * (character - first));
      const glyph = offset === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
  return glyphs;
}

/** The sum of a table's words, as its directory states it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const [at, byte] of bytes.entries()) sum = (sum + byte * 2 ** (24 - 8 * (at % 4))) % 2 ** 32;
  return sum;
}

/** Tables as a TrueType file, each on a multiple of four bytes. */
function fileOf(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const head = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((size, [, bytes]) => size + padded(bytes.length), head));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = head;
  for (const [place, [tag, bytes]] of tables.entries()) {
    const entry = 12 + place * 16;
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}

/** A font that can be measured and put into a PDF. Lengths are in parts of 1000 of the font's size, as PDF counts. */
export class FontFace {
  readonly ascent: number;
  readonly descent: number;
  /** The box around all glyphs: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly #tables: ReadonlyMap<string, Uint8Array>;
  readonly #glyphs: ReadonlyMap<number, number>;
  readonly #unit: number;
  readonly #wide: number;
  readonly #hmtx: DataView;

  constructor(tables: ReadonlyMap<string, Uint8Array>) {
    this.#tables = tables;
    this.#glyphs = glyphsIn(viewOf(this.#table('cmap')));
    const head = viewOf(this.#table('head'));
    const hhea = viewOf(this.#table('hhea'));
    this.#unit = 1000 / head.getUint16(18);
    this.#wide = hhea.getUint16(34);
    this.#hmtx = viewOf(this.#table('hmtx'));
    this.ascent = hhea.getInt16(4) * this.#unit;
    this.descent = -hhea.getInt16(6) * this.#unit;
    const edge = (at: number) => Math.round(head.getInt16(at) * this.#unit);
    this.box = [edge(36), edge(38), edge(40), edge(42)];
  }

  /** The glyph of a character by its code point; 0 where the font has none. */
  glyphOf(character: number): number {
    return this.#glyphs.get(character) ?? 0;
  }

  /** How far a glyph moves on what is written after it. */
  widthOf(glyph: number): number {
    return this.#hmtx.getUint16(4 * Math.min(glyph, this.#wide - 1)) * this.#unit;
  }

  /** The font as a TrueType file with the shapes of these glyphs alone; all keep their numbers and widths. */
  subset(glyphs: Iterable<number>): Uint8Array {
    const used = this.#withParts(glyphs);
    const count = viewOf(this.#table('maxp')).getUint16(4);
    const shapes = Array.from({ length: count }, (_, glyph) => (used.has(glyph) ? this.#shapeOf(glyph) : EMPTY));
    const loca = new Uint8Array(4 * (count + 1));
    const glyf = new Uint8Array(shapes.reduce((size, shape) => size + shape.length, 0));
    let at = 0;
    for (const [glyph, shape] of shapes.entries()) {
      viewOf(loca).setUint32(4 * glyph, at);
      glyf.set(shape, at);
      at += shape.length;
    }
    viewOf(loca).setUint32(4 * count, at);
    const head = new Uint8Array(this.#table('head'));
    // Places of shapes are told in four bytes each; the sum over the whole file is not looked at in a PDF.
    viewOf(head).setInt16(50, 1);
    viewOf(head).setUint32(8, 0);
    const own = new Map([
      ['glyf', glyf],
      ['loca', loca],
      ['head', head],
    ]);
    return fileOf(KEPT.map((tag) => [tag, own.get(tag) ?? this.#table(tag)] as const));
  }

  #table(tag: string): Uint8Array {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`The font has no table ${tag}`);
    return table;
  }

  #shapeOf(glyph: number): Uint8Array {
    const isLong = viewOf(this.#table('head')).getInt16(50) === 1;
    const loca = viewOf(this.#table('loca'));
    const placeOf = (at: number) => (isLong ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at));
    return this.#table('glyf').subarray(placeOf(glyph), placeOf(glyph + 1));
  }

  /** These glyphs, the one for what is missing, and those that any of them is put together from. */
  #withParts(glyphs: Iterable<number>): Set<number> {
    const used = new Set([0, ...glyphs]);
    // A set goes on to what is added while it is walked through.
    for (const glyph of used) for (const part of partsOf(this.#shapeOf(glyph))) used.add(part);
    return used;
  }
}

const EMPTY = new Uint8Array(0);

/** The glyphs that a shape is put together from; none of a plain one. */
function* partsOf(shape: Uint8Array): Generator<number> {
  const view = viewOf(shape);
  if (shape.length < 10 || view.getInt16(0) >= 0) return;
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    yield view.getUint16(at + 2);
    at += 4 + (flags & PART.words ? 4 : 2);
    if (flags & PART.scale) at += 2;
    else if (flags & PART.twoScales) at += 4;
    else if (flags & PART.matrix) at += 8;
  } while (flags & PART.more);
}

/** Reads a font from a WOFF file with TrueType shapes; rejects where it is none. */
export async function readFont(woff: Uint8Array): Promise<FontFace> {
  return new FontFace(await tablesIn(woff));
}
