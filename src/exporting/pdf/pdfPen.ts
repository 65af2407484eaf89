import type { Pen } from '../../scene/paint/pen.ts';
import type { FontFace } from './fontFace.ts';
import type { Lettering } from './lettering.ts';
import { hex, number, numbers } from './pdfFile.ts';
import type { Resources } from './resources.ts';
import { asItStands, drawable, type TextRun, textRuns } from './textRuns.ts';

/** How far the handles of a curve reach that is a quarter of a circle of radius 1. */
const HANDLE = 0.5523;
/** Pixels for a point of what is drawn as a picture: as sharp as the letters beside it on most screens. */
const SHARPNESS = 3;

/** What the page was last told, so that it is told no more than what changes. */
interface Told {
  fill: string;
  stroke: string;
  width: string;
  dash: string;
  covers: string;
}

const NOTHING: Told = { fill: '', stroke: '', width: '', dash: '', covers: '' };

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
  #path: string[] = [];
  #dash: readonly number[] = [];
  #told = NOTHING;
  readonly #saved: Told[] = [];
  #placed = { scale: 1, x: 0, y: 0 };
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
    return this.#written.join('\n');
  }

  /** From here on a unit is so many points, counted from a point of the page. */
  place(scale: number, x: number, y: number): void {
    this.#placed = { scale, x, y };
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number): void {
    const { scale, x, y } = this.#placed;
    this.#scale = a * scale;
    this.#left = x + e * scale;
    this.#top = y + f * scale;
  }

  save(): void {
    this.#saved.push(this.#told);
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
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(this.#rectangle(x, y, width, height));
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void {
    const corners = typeof radii === 'number' ? [radii] : radii;
    const [first = 0, second = first, third = first, fourth = second] = corners;
    const most = Math.min(width, height) / 2;
    const [topLeft, topRight, bottomRight, bottomLeft] = [first, second, third, fourth].map((radius) =>
      Math.min(radius, most),
    ) as [number, number, number, number];
    if (Math.max(topLeft, topRight, bottomRight, bottomLeft) <= 0) return this.rect(x, y, width, height);
    const [right, bottom] = [x + width, y + height];
    this.moveTo(x + topLeft, y);
    this.lineTo(right - topRight, y);
    this.#turn(right - topRight, y, right, y + topRight);
    this.lineTo(right, bottom - bottomRight);
    this.#turn(right, bottom - bottomRight, right - bottomRight, bottom);
    this.lineTo(x + bottomLeft, bottom);
    this.#turn(x + bottomLeft, bottom, x, bottom - bottomLeft);
    this.lineTo(x, y + topLeft);
    this.#turn(x, y + topLeft, x + topLeft, y);
    this.#path.push('h');
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`${this.#point(x, y)} m`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#point(x, y)} l`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.push(`${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)} c`);
  }

  /** A whole circle; what is drawn has no others. */
  arc(x: number, y: number, radius: number): void {
    this.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius);
  }

  clip(): void {
    this.#written.push(...this.#path, 'W n');
  }

  fill(): void {
    this.#tellFill();
    this.#written.push(...this.#path, 'f');
  }

  stroke(): void {
    const { colour, covers } = colourIn(String(this.strokeStyle));
    this.#tellCover(covers * this.globalAlpha);
    this.#tell('stroke', `${colour} RG`);
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
    const { bold, size } = fontIn(this.font);
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
    this.#written.push(`BT ${look} ${this.#point(x, y)} Td <${letters.codes}> Tj 0 Tr 100 Tz ET`);
  }

  measureText(text: string): ReturnType<Pen['measureText']> {
    const { bold, size } = fontIn(this.font);
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

  #write({ face, glyphs, text }: { face: FontFace; glyphs: readonly number[]; text: string }, x: number, y: number, size: number): void {
    const letters = [...text];
    for (const [at, glyph] of glyphs.entries()) this.#resources.noteGlyph(face, glyph, letters[at] ?? '');
    const font = `/${this.#resources.fontName(face)} ${number(size * this.#scale)} Tf`;
    this.#written.push(`BT ${font} ${this.#point(x, y)} Td <${glyphs.map(hex).join('')}> Tj ET`);
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
    const pixels = size * this.#scale * SHARPNESS;
    const colour = String(this.fillStyle);
    const { name, picture } = this.#resources.picture([text, bold, number(pixels), colour].join('\n'), () =>
      this.#lettering.draw(text, bold, pixels, colour),
    );
    const [wide, high] = [picture.width / SHARPNESS, picture.height / SHARPNESS];
    const left = x * this.#scale + this.#left + picture.left / SHARPNESS;
    const bottom = this.#pageHeight - (y * this.#scale + this.#top) + picture.above / SHARPNESS - high;
    this.#written.push(`q ${numbers(wide, 0, 0, high, left, bottom)} cm /${name} Do Q`);
    this.hide(text, x, y, (width * size) / 1000, size);
  }

  #turn(fromX: number, fromY: number, toX: number, toY: number): void {
    // Of the corner between both points the handles are as far from each as makes a quarter of a circle.
    const isAcross = (toX > fromX) === (toY > fromY);
    const [cornerX, cornerY] = isAcross ? [toX, fromY] : [fromX, toY];
    const towards = (from: number, corner: number) => from + (corner - from) * HANDLE;
    this.bezierCurveTo(
      towards(fromX, cornerX),
      towards(fromY, cornerY),
      towards(toX, cornerX),
      towards(toY, cornerY),
      toX,
      toY,
    );
  }

  #rectangle(x: number, y: number, width: number, height: number): string {
    return `${this.#point(x, y + height)} ${numbers(width * this.#scale, height * this.#scale)} re`;
  }

  #point(x: number, y: number): string {
    return numbers(x * this.#scale + this.#left, this.#pageHeight - (y * this.#scale + this.#top));
  }

  #tellFill(): void {
    const { colour, covers } = colourIn(String(this.fillStyle));
    this.#tellCover(covers * this.globalAlpha);
    this.#tell('fill', `${colour} rg`);
  }

  #tellCover(covers: number): void {
    if (covers >= 1 && this.#told.covers === '') return;
    this.#tell('covers', `/${this.#resources.coverName(covers)} gs`);
  }

  #tell(what: keyof Told, operator: string): void {
    if (this.#told[what] === operator) return;
    this.#told = { ...this.#told, [what]: operator };
    this.#written.push(operator);
  }
}

const widthOf = (runs: readonly TextRun[]) => runs.reduce((sum, { width }) => sum + width, 0);

function fontIn(font: string): { bold: boolean; size: number } {
  const [, weight = '400', size = '0'] = /(\d+) ([\d.]+)px/.exec(font) ?? [];
  return { bold: Number(weight) >= 600, size: Number(size) };
}

const RGB = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/;

/** A colour as the page is told it, three parts from 0 to 1, with how much it covers. */
function colourIn(style: string): { colour: string; covers: number } {
  const [, red, green, blue, covers = '1'] = RGB.exec(style) ?? [];
  const parts = red ? [red, green, blue].map(Number) : [1, 3, 5].map((at) => Number.parseInt(style.slice(at, at + 2), 16));
  const colour = parts.map((part) => String(Math.round(((part || 0) / 255) * 1000) / 1000)).join(' ');
  return { colour, covers: Number(covers) };
}
