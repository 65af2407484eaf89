import type { FontFace } from './fontFace.ts';
import type { Fonts } from './fonts.ts';
import type { LetterPicture } from './lettering.ts';
import { hex, hexOf, numbers, type PdfFile, reference } from './pdfFile.ts';

/** What the pages of a PDF have in common: fonts, pictures of letters, and how much things cover. */
export class Resources {
  readonly fonts: Fonts;
  readonly #file: PdfFile;
  readonly #faces: readonly FontFace[];
  /** Of each font, which letters are written with it, by their glyph. */
  readonly #used = new Map<FontFace, Map<number, string>>();
  readonly #covers = new Map<string, string>();
  readonly #pictures = new Map<string, { object: number; picture: LetterPicture }>();
  readonly #stamps = new Map<string, number>();
  readonly #hidden = new Map<string, number>();

  constructor(file: PdfFile, fonts: Fonts) {
    this.#file = file;
    this.fonts = fonts;
    this.#faces = [...fonts.plain, ...fonts.bold];
  }

  /** The name of a font, after it is noted that it writes a letter by a glyph. */
  noteGlyph(face: FontFace, glyph: number, letter: string): void {
    let used = this.#used.get(face);
    if (!used) this.#used.set(face, (used = new Map()));
    if (!used.has(glyph)) used.set(glyph, letter);
  }

  fontName(face: FontFace): string {
    return `F${this.#faces.indexOf(face)}`;
  }

  /** The name of a state in which things cover so much of what is below, from 0 to 1. */
  coverName(covers: number): string {
    const part = String(Math.round(covers * 10_000) / 10_000);
    let name = this.#covers.get(part);
    if (name === undefined) this.#covers.set(part, (name = `G${this.#covers.size}`));
    return name;
  }

  /** The name of a picture, which is made once for each key. */
  picture(key: string, made: () => LetterPicture): { name: string; picture: LetterPicture } {
    let known = this.#pictures.get(key);
    if (!known) {
      const picture = made();
      this.#pictures.set(key, (known = { object: this.#addPicture(picture), picture }));
    }
    return { name: `X${known.object}`, picture: known.picture };
  }

  /** The name of an area that is filled in many places, which is made once for each key. */
  stamp(key: string, made: () => { box: string; content: string }): string {
    let object = this.#stamps.get(key);
    if (object === undefined) {
      const { box, content } = made();
      object = this.#file.addStream(`/Type /XObject /Subtype /Form /BBox [${box}]`, content);
      this.#stamps.set(key, object);
    }
    return `X${object}`;
  }

  /** A text in the font that nobody sees: in hexadecimal, each letter by a number of its own, and how wide it is. */
  hidden(text: string): { codes: string; width: number } {
    const letters = [...text];
    const width = letters.reduce((sum, letter) => sum + (letter === ' ' ? HIDDEN.blank : HIDDEN.letter), 0);
    return { codes: letters.map((letter) => hex(this.#hiddenCode(letter))).join(''), width };
  }

  #hiddenCode(letter: string): number {
    let code = this.#hidden.get(letter);
    // Two bytes tell 65,535 letters apart; whatever a document has beyond that is a blank.
    if (code === undefined) this.#hidden.set(letter, (code = (this.#hidden.size + 1) % 0x10000));
    return code;
  }

  #addPicture({ width, height, pixels }: LetterPicture): number {
    const colours = new Uint8Array(width * height * 3);
    const covers = new Uint8Array(width * height);
    let first: number | null = null;
    let isPlain = true;
    for (let at = 0; at < width * height; at++) {
      const cover = pixels[4 * at + 3] ?? 0;
      covers[at] = cover;
      if (cover === 0) continue;
      for (let part = 0; part < 3; part++) colours[3 * at + part] = pixels[4 * at + part] ?? 0;
      first ??= at;
      // Where little covers, a canvas knows colours only roughly.
      if (cover > 127 && !isLike(colours, 3 * at, 3 * first)) isPlain = false;
      if (cover > 127 && (covers[first] ?? 0) <= 127) first = at;
    }
    const plain = first === null ? new Uint8Array(3) : colours.subarray(3 * first, 3 * first + 3);
    const size = `/Width ${width} /Height ${height}`;
    const image = '/Type /XObject /Subtype /Image /BitsPerComponent 8';
    const mask = this.#file.addStream(`${image} ${size} /ColorSpace /DeviceGray`, covers);
    return this.#file.addStream(
      `${image} ${isPlain ? '/Width 1 /Height 1' : size} /ColorSpace /DeviceRGB /SMask ${reference(mask)}`,
      isPlain ? plain : colours,
    );
  }

  /** The dictionary of all of it, once every page is written. */
  dictionary(): string {
    const fonts = this.#faces.flatMap((face) => {
      const used = this.#used.get(face);
      return used ? [`/${this.fontName(face)} ${reference(this.#addFont(face, used))}`] : [];
    });
    if (this.#hidden.size > 0) fonts.push(`/FH ${reference(this.#addHiddenFont())}`);
    const states = [...this.#covers].map(([part, name]) => `/${name} << /ca ${part} /CA ${part} >>`);
    const drawn = [...this.#stamps.values(), ...[...this.#pictures.values()].map(({ object }) => object)];
    const pictures = drawn.map((object) => `/X${object} ${reference(object)}`);
    return `<< /Font << ${fonts.join(' ')} >> /ExtGState << ${states.join(' ')} >> /XObject << ${pictures.join(' ')} >> >>`;
  }

  #addFont(face: FontFace, used: ReadonlyMap<number, string>): number {
    const glyphs = [...used.keys()].sort((one, other) => one - other);
    const name = `${tagFor(this.#faces.indexOf(face))}+NotoSans-${this.fonts.bold.includes(face) ? 'SemiBold' : 'Regular'}`;
    const program = face.subset(glyphs);
    const box = face.box.join(' ');
    const descriptor = this.#file.add(
      [
        `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0`,
        `/Ascent ${Math.round(face.ascent)} /Descent ${-Math.round(face.descent)} /CapHeight 714 /StemV 80`,
        `/FontFile2 ${reference(this.#file.addStream(`/Length1 ${program.length}`, program))} >>`,
      ].join(' '),
    );
    const widths = glyphs.map((glyph) => `${glyph} [${numbers(face.widthOf(glyph))}]`).join(' ');
    return this.#addType0(
      name,
      `/CIDToGIDMap /Identity /FontDescriptor ${reference(descriptor)} /W [${widths}]`,
      glyphs.map((glyph) => [glyph, used.get(glyph) ?? '']),
    );
  }

  /** A font without any shapes of its own: what is written in it is drawn as a picture, or stands there cut short. */
  #addHiddenFont(): number {
    const descriptor = this.#file.add(
      '<< /Type /FontDescriptor /FontName /Hidden /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 1000 /Descent -200 /CapHeight 700 /StemV 80 >>',
    );
    const letters = [...this.#hidden].map(([letter, code]): [number, string] => [code, letter]);
    const blank = this.#hidden.get(' ');
    const widths = `/DW ${HIDDEN.letter}${blank === undefined ? '' : ` /W [${blank} [${HIDDEN.blank}]]`}`;
    return this.#addType0(
      'Hidden',
      `/CIDToGIDMap /Identity /FontDescriptor ${reference(descriptor)} ${widths}`,
      letters,
    );
  }

  #addType0(name: string, entries: string, letters: readonly (readonly [number, string])[]): number {
    const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
    const font = this.#file.add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${system} ${entries} >>`);
    const meanings = this.#file.addStream('', meaningsOf(letters));
    return this.#file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${reference(font)}] /ToUnicode ${reference(meanings)} >>`,
    );
  }
}

/**
 * How wide letters are that nobody sees, in parts of 1000 of their size: a blank so much less that programs take words for
 * those of one line.
 */
const HIDDEN = { letter: 600, blank: 250 } as const;

function isLike(colours: Uint8Array, one: number, other: number): boolean {
  return [0, 1, 2].every((part) => Math.abs((colours[one + part] ?? 0) - (colours[other + part] ?? 0)) <= 8);
}

/** Six capitals, by which a font with some of its letters is told from others of its name. */
function tagFor(place: number): string {
  return `TRIBE${String.fromCharCode(65 + place)}`;
}

/** At most so many lines may stand in one part of the table. */
const LINES = 100;

/** Which letter each number stands for, so that the text can be found and copied (PDF 1.7, 9.10.3). */
function meaningsOf(letters: readonly (readonly [number, string])[]): string {
  const parts: string[] = [];
  for (let from = 0; from < letters.length; from += LINES) {
    const some = letters.slice(from, from + LINES);
    const lines = some.map(([code, letter]) => `<${hex(code)}> <${hexOf(letter)}>`);
    parts.push(`${some.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...parts,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
