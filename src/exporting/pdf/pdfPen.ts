import type { Pen } from '../../scene/paint/pen.ts';
import { type Colour, colourIn, fontIn } from '../drawing/penStyle.ts';
import type { FontFace } from './fontFace.ts';
import type { Lettering } from './lettering.ts';
import { hex, number, numbers } from './pdfFile.ts';
import type { Resources } from './resources.ts';
import { asItStands, drawable, type TextRun, textRuns } from './textRuns.ts';

/** How far the handles of a curve reach that is a quarter of a circle of radius 1. */
const HANDLE = 0.5523;
/** Pixels for a point of what is drawn as a picture: as sharp as the letters beside it on most screens. */
const SHARPNESS = 3;

/** A rectangle with its corners from the left top one on, as the page counts. */
interface Rounded {
  x: number;
  y: number;
  width: number;
  height: number;
  rounds: readonly [number, number, number, number];
}

/** What the page was last told, so that it is told no more than what changes. */
interface Told {
  fill: string;
  stroke: string;
  width: string;
  dash: string;
  covers: string;
}

const nothing = (): Told => ({ fill: '', stroke: '', width: '', dash: '', covers: '' });

/**
 * A pen that writes what is drawn as the content of a page of a PDF (PDF 1.7, 8 and 9). It counts in units that `place`
 * gives a size and an origin on the page, from the top down, within its last transform, which may scale and move and not
 * turn. Letters are as wide as those of the font that goes into the file; what that lacks is drawn as a picture, with the
 * text over it for whoever searches.
 */
export class PdfPen implements Pen {
  fillStyle: string | object = '#000000';
  strokeStyle: string | object = '#000000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  imageSmoothingEnabled = true;
  readonly ownFonts: object;
  /** Every text that was written or drawn. */
  readonly texts = new Set<string>();
  readonly #resources: Resources;
  readonly #lettering: Lettering;
  readonly #pageHeight: number;
  readonly #written: string[] = [];
  #isPlaced = false;
  #path: string[] = [];
  /** A rounded area that is all of the path so far. */
  #rounded: Rounded | null = null;
  #dash: readonly number[] = [];
  #told = nothing();
  readonly #saved: Told[] = [];
  /** Points for a unit of the place that is written in. */
  #points = 1;
  #scale = 1;
  #left = 0;
  #top = 0;

  /** `pageHeight` in points, of which 72 are an inch: a page counts from its lower left corner. */
  constructor(resources: Resources, lettering: Lettering, pageHeight: number) {
    this.#resources = resources;
    this.#lettering = lettering;
    this.#pageHeight = pageHeight;
    this.ownFonts = resources.fonts;
  }

  /** What was drawn, as operators. */
  get content(): string {
    return [...this.#written, ...(this.#isPlaced ? ['Q'] : [])].join('\n');
  }

  /**
   * From here on a unit is so many points, counted from a point of the page downwards: what is drawn stands on whole units
   * mostly, whose numbers are short. Not between `save` and `restore`.
   */
  place(scale: number, x: number, y: number): void {
    if (this.#isPlaced) this.#written.push('Q');
    this.#isPlaced = true;
    this.#written.push('q', `${[scale, 0, 0, -scale].map(exact).join(' ')} ${numbers(x, this.#pageHeight - y)} cm`);
    this.#points = scale;
    this.#told = nothing();
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number): void {
    this.#scale = a;
    this.#left = e;
    this.#top = f;
  }

  save(): void {
    this.#saved.push({ ...this.#told });
    this.#written.push('q');
  }

  restore(): void {
    const told = this.#saved.pop();
    if (!told) return;
    this.#told = told;
    this.#written.push('Q');
  }

  beginPath(): void {
    this.#path = [];
    this.#rounded = null;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#addRounded();
    this.#path.push(this.#rectangle(x, y, width, height));
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void {
    const corners = typeof radii === 'number' ? [radii] : radii;
    const [first = 0, second = first, third = first, fourth = second] = corners;
    const most = Math.min(width, height) / 2;
    if (Math.min(most, Math.max(first, second, third, fourth)) <= 0) return this.rect(x, y, width, height);
    this.#addRounded();
    const scale = this.#scale;
    const round = (radius: number) => Math.min(radius, most) * scale;
    const rounded: Rounded = {
      x: x * scale + this.#left,
      y: y * scale + this.#top,
      width: width * scale,
      height: height * scale,
      rounds: [round(first), round(second), round(third), round(fourth)],
    };
    if (this.#path.length === 0) this.#rounded = rounded;
    else this.#path.push(outlineOf(rounded));
  }

  moveTo(x: number, y: number): void {
    this.#addRounded();
    this.#path.push(`${this.#point(x, y)} m`);
  }

  lineTo(x: number, y: number): void {
    this.#addRounded();
    this.#path.push(`${this.#point(x, y)} l`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#addRounded();
    this.#path.push(`${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)} c`);
  }

  /** A whole circle; what is drawn has no others. */
  arc(x: number, y: number, radius: number): void {
    this.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius);
  }

  clip(): void {
    this.#addRounded();
    this.#written.push(...this.#path, 'W n');
  }

  fill(): void {
    this.#tellFill();
    if (this.#rounded) this.#stamp(this.#rounded);
    else this.#written.push(...this.#path, 'f');
  }

  stroke(): void {
    this.#addRounded();
    const colour = colourIn(this.strokeStyle);
    this.#tellCover(colour.covers * this.globalAlpha);
    this.#tell('stroke', `${inParts(colour)} RG`);
    this.#tell('width', `${number(this.lineWidth * this.#scale)} w`);
    this.#tell('dash', `[${this.#dash.map((each) => number(each * this.#scale)).join(' ')}] 0 d`);
    this.#written.push(...this.#path, 'S');
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#tellFill();
    this.#written.push(this.#rectangle(x, y, width, height), 'f');
  }

  setLineDash(segments: number[]): void {
    this.#dash = segments;
  }

  /** Only what is seen from afar is drawn as a picture, and a PDF is always drawn from near. */
  drawImage(): never {
    throw new Error('A picture of a tribe cannot be drawn in a PDF');
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    this.texts.add(text);
    const { weight, size } = fontIn(this.font);
    const bold = weight >= 600;
    const runs = this.#runsOf(text, bold);
    const width = (widthOf(runs) * size) / 1000;
    let at = this.textAlign === 'center' ? x - width / 2 : this.textAlign === 'right' ? x - width : x;
    this.#tellFill();
    for (const run of runs) {
      if (run.kind === 'font') this.#write(run, at, y, size);
      else if (run.kind === 'sign') this.#drawSign(run, at, y, size);
      else this.#drawPicture(run, at, y, size, bold);
      at += (run.width * size) / 1000;
    }
  }

  /**
   * Lays a text over an area for whoever searches, without drawing it, from `x` on and at most so wide: `y` is its
   * baseline.
   */
  hide(text: string, x: number, y: number, width: number, size: number): void {
    const letters = this.#resources.hidden(asItStands(drawable(text)));
    if (letters.width === 0) return;
    const stretch = Math.min(100, (100 * 1000 * width) / (letters.width * size));
    const look = `3 Tr /FH ${number(size * this.#scale)} Tf ${number(stretch)} Tz`;
    this.#written.push(`BT ${look} 1 0 0 -1 ${this.#point(x, y)} Tm <${letters.codes}> Tj 0 Tr 100 Tz ET`);
  }

  measureText(text: string): ReturnType<Pen['measureText']> {
    const { weight, size } = fontIn(this.font);
    const bold = weight >= 600;
    const [face] = this.#resources.fonts.plain;
    return {
      width: (widthOf(this.#runsOf(text, bold)) * size) / 1000,
      fontBoundingBoxAscent: ((face?.ascent ?? 0) * size) / 1000,
      fontBoundingBoxDescent: ((face?.descent ?? 0) * size) / 1000,
    };
  }

  #runsOf(text: string, bold: boolean): TextRun[] {
    return textRuns(text, bold, this.#resources.fonts, this.#lettering);
  }

  #write(
    { face, glyphs, text }: { face: FontFace; glyphs: readonly number[]; text: string },
    x: number,
    y: number,
    size: number,
  ): void {
    const letters = [...text];
    for (const [at, glyph] of glyphs.entries()) this.#resources.noteGlyph(face, glyph, letters[at] ?? '');
    const font = `/${this.#resources.fontName(face)} ${number(size * this.#scale)} Tf`;
    this.#written.push(`BT ${font} 1 0 0 -1 ${this.#point(x, y)} Tm <${glyphs.map(hex).join('')}> Tj ET`);
  }

  #drawSign(run: TextRun & { kind: 'sign' }, x: number, y: number, size: number): void {
    for (const area of run.sign.areas) {
      const corners = area.map(([across, up]) => this.#point(x + (across * size) / 1000, y - (up * size) / 1000));
      this.#written.push(corners.map((corner, at) => `${corner} ${at === 0 ? 'm' : 'l'}`).join(' '));
    }
    this.#written.push('f');
    this.hide(run.text, x, y, (run.width * size) / 1000, size);
  }

  #drawPicture({ text, width }: TextRun, x: number, y: number, size: number, bold: boolean): void {
    const sharpness = SHARPNESS * this.#points;
    const pixels = size * this.#scale * sharpness;
    const colour = String(this.fillStyle);
    const { name, picture } = this.#resources.picture([text, bold, number(pixels), colour].join('\n'), () =>
      this.#lettering.draw(text, bold, pixels, colour),
    );
    const [wide, high] = [picture.width / sharpness, picture.height / sharpness];
    const left = x * this.#scale + this.#left + picture.left / sharpness;
    const bottom = y * this.#scale + this.#top - picture.above / sharpness + high;
    this.#written.push(`q ${numbers(wide, 0, 0, -high, left, bottom)} cm /${name} Do Q`);
    this.hide(text, x, y, (width * size) / 1000, size);
  }

  /** Areas of the same size and corners, such as those of cards, are written once and put in their places. */
  #stamp(rounded: Rounded): void {
    const { x, y, width, height, rounds } = rounded;
    const name = this.#resources.stamp(numbers(width, height, ...rounds), () => ({
      box: numbers(-1, -1, width + 1, height + 1),
      content: `${outlineOf({ ...rounded, x: 0, y: 0 })}\nf`,
    }));
    this.#written.push(`q 1 0 0 1 ${numbers(x, y)} cm /${name} Do Q`);
  }

  #addRounded(): void {
    if (this.#rounded) this.#path.push(outlineOf(this.#rounded));
    this.#rounded = null;
  }

  #rectangle(x: number, y: number, width: number, height: number): string {
    return `${this.#point(x, y)} ${numbers(width * this.#scale, height * this.#scale)} re`;
  }

  #point(x: number, y: number): string {
    return `${number(x * this.#scale + this.#left)} ${number(y * this.#scale + this.#top)}`;
  }

  #tellFill(): void {
    const colour = colourIn(this.fillStyle);
    this.#tellCover(colour.covers * this.globalAlpha);
    this.#tell('fill', `${inParts(colour)} rg`);
  }

  #tellCover(covers: number): void {
    if (covers >= 1 && this.#told.covers === '') return;
    this.#tell('covers', `/${this.#resources.coverName(covers)} gs`);
  }

  #tell(what: keyof Told, operator: string): void {
    if (this.#told[what] === operator) return;
    this.#told[what] = operator;
    this.#written.push(operator);
  }
}

/** The way around a rounded area. */
function outlineOf({ x, y, width, height, rounds: [topLeft, topRight, bottomRight, bottomLeft] }: Rounded): string {
  const [right, bottom] = [x + width, y + height];
  const corner = (radius: number, handles: () => number[]) => (radius > 0 ? [`${numbers(...handles())} c`] : []);
  // How far a handle is from the corner that both bend towards.
  const off = (radius: number) => radius * (1 - HANDLE);
  return [
    `${numbers(x + topLeft, y)} m ${numbers(right - topRight, y)} l`,
    ...corner(topRight, () => [right - off(topRight), y, right, y + off(topRight), right, y + topRight]),
    `${numbers(right, bottom - bottomRight)} l`,
    ...corner(bottomRight, () => [
      ...[right, bottom - off(bottomRight), right - off(bottomRight), bottom],
      ...[right - bottomRight, bottom],
    ]),
    `${numbers(x + bottomLeft, bottom)} l`,
    ...corner(bottomLeft, () => [x + off(bottomLeft), bottom, x, bottom - off(bottomLeft), x, bottom - bottomLeft]),
    `${numbers(x, y + topLeft)} l`,
    ...corner(topLeft, () => [x, y + off(topLeft), x + off(topLeft), y, x + topLeft, y]),
    'h',
  ].join(' ');
}

/** A factor, which has to be finer than a length. */
const exact = (value: number) => String(Math.round(value * 1e5) / 1e5 || 0);

const widthOf = (runs: readonly TextRun[]) => runs.reduce((sum, { width }) => sum + width, 0);

/** A colour as the page is told it: three parts from 0 to 1. */
const inParts = ({ parts }: Colour) => parts.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
