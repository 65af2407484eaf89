import type { Pen } from '../../scene/paint/pen.ts';
import { FAMILY, widthOf } from '../../scene/paint/text.ts';
import { colourIn, fontIn } from '../drawing/penStyle.ts';
import { attribute, escaped } from '../markup.ts';

/** How wide a text is in a font, and how high the font is, as a canvas measures it. */
export type Measure = (font: string, text: string) => ReturnType<Pen['measureText']>;

/** A rectangle with how round its corners are, from the left top one on. */
interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
  corners: Corners;
}

type Corners = readonly [number, number, number, number];

const SQUARE: Corners = [0, 0, 0, 0];

/**
 * A pen that writes what is drawn as SVG, in the units of its last transform, which may scale and move and not turn. Text
 * stays text; each is held to the width that it was laid out with, so that it fits where another font takes its place.
 */
export class SvgPen implements Pen {
  fillStyle: string | object = '#000000';
  strokeStyle: string | object = '#000000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  imageSmoothingEnabled = true;
  readonly #measure: Measure;
  /** As a text that grows: to put a hundred thousand pieces together at the end takes as long as to draw them. */
  #written = '';
  #scale = 1;
  #left = 0;
  #top = 0;
  /** What the path has so far: rectangles by themselves, and everything else as the commands of a path. */
  #rectangles: Rectangle[] = [];
  #commands: string[] = [];
  #dash: readonly number[] = [];
  /** For each state that was saved, how many groups are open for the areas that drawing is held to. */
  readonly #groups: number[] = [0];
  #clips = 0;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** What was drawn, as elements one behind the other. */
  get elements(): string {
    return this.#written;
  }

  setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number): void {
    this.#scale = a;
    this.#left = e;
    this.#top = f;
  }

  save(): void {
    this.#groups.push(0);
  }

  restore(): void {
    const open = this.#groups.pop() ?? 0;
    for (let group = 0; group < open; group++) this.#write('</g>');
  }

  beginPath(): void {
    this.#rectangles = [];
    this.#commands = [];
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#rectangles.push(this.#placed(x, y, width, height));
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void {
    const [topLeft = 0, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = [radii].flat();
    const corners = [topLeft, topRight, bottomRight, bottomLeft] as const;
    this.#rectangles.push(this.#placed(x, y, width, height, corners));
  }

  moveTo(x: number, y: number): void {
    this.#commands.push(`M${this.#point(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#commands.push(`L${this.#point(x, y)}`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#commands.push(`C${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)}`);
  }

  /** A whole circle; what is drawn has no others. */
  arc(x: number, y: number, radius: number): void {
    const round = radius * this.#scale;
    const half = (across: number) => `a${numbers(round, round)} 0 1 1 ${numbers(across * round, 0)}`;
    this.#commands.push(`M${this.#point(x - radius, y)}${half(2)}${half(-2)}z`);
  }

  clip(): void {
    const name = `clip${++this.#clips}`;
    this.#write(`<clipPath id="${name}">${this.#shapes('')}</clipPath>`);
    this.#write(`<g clip-path="url(#${name})">`);
    this.#groups.push((this.#groups.pop() ?? 0) + 1);
  }

  fill(): void {
    if (this.fillStyle === 'transparent') return;
    this.#write(this.#shapes(painted('fill', this.fillStyle, this.globalAlpha)));
  }

  stroke(): void {
    const lengths = this.#dash.map((each) => number(each * this.#scale)).join(' ');
    const dash = lengths ? ` stroke-dasharray="${lengths}"` : '';
    const line = painted('stroke', this.strokeStyle, this.globalAlpha);
    const width = number(this.lineWidth * this.#scale);
    this.#write(this.#shapes(` fill="none"${line} stroke-width="${width}"${dash}`));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (this.fillStyle === 'transparent') return;
    const look = painted('fill', this.fillStyle, this.globalAlpha);
    this.#write(rectangle(this.#placed(x, y, width, height), look));
  }

  setLineDash(segments: number[]): void {
    this.#dash = segments;
  }

  /** Only what is seen from afar is drawn as a picture, and SVG is always drawn from near. */
  drawImage(): never {
    throw new Error('A picture cannot be written as SVG');
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    const { weight, size } = fontIn(this.font);
    const anchor = ANCHORS[this.textAlign];
    const where = `x="${number(x * this.#scale + this.#left)}" y="${number(y * this.#scale + this.#top)}"`;
    const font = ` font-size="${number(size * this.#scale)}"${weight === 400 ? '' : ` font-weight="${weight}"`}`;
    const from = anchor ? ` text-anchor="${anchor}"` : '';
    const long = ` textLength="${number(widthOf(this, this.font, text) * this.#scale)}" lengthAdjust="spacingAndGlyphs"`;
    const look = painted('fill', this.fillStyle, this.globalAlpha);
    this.#write(`<text ${where}${font}${from}${long}${look}>${escaped(text)}</text>`);
  }

  measureText(text: string): ReturnType<Pen['measureText']> {
    return this.#measure(this.font, text);
  }

  #write(element: string): void {
    this.#written += this.#written === '' ? element : `\n${element}`;
  }

  #placed(x: number, y: number, width: number, height: number, corners = SQUARE): Rectangle {
    const scale = this.#scale;
    const most = Math.min(width, height) / 2;
    const round = (radius: number) => Math.min(radius, most) * scale;
    return {
      x: x * scale + this.#left,
      y: y * scale + this.#top,
      width: width * scale,
      height: height * scale,
      corners:
        corners === SQUARE ? SQUARE : [round(corners[0]), round(corners[1]), round(corners[2]), round(corners[3])],
    };
  }

  #point(x: number, y: number): string {
    return numbers(x * this.#scale + this.#left, y * this.#scale + this.#top);
  }

  /** The path, which stays: it may be filled and then have a line around it. */
  #shapes(look: string): string {
    const [only, ...others] = this.#rectangles;
    if (only && others.length === 0 && this.#commands.length === 0) return rectangle(only, look);
    return `<path d="${[...this.#rectangles.map(wayAround), ...this.#commands].join('')}"${look}/>`;
  }
}

/** What all texts have in common, as an attribute of what is around them. */
export const FONT = attribute('font-family', FAMILY.replaceAll('"', "'"));

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** An area by itself; one whose corners are not all the same is none that SVG has a word for. */
function rectangle(area: Rectangle, look: string): string {
  const { x, y, width, height, corners } = area;
  const [round] = corners;
  if (corners.some((corner) => corner !== round)) return `<path d="${wayAround(area)}"${look}/>`;
  const where = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
  return `<rect ${where}${round > 0 ? ` rx="${number(round)}"` : ''}${look}/>`;
}

/** The way around an area, from the end of its left top corner on. */
function wayAround({ x, y, width, height, corners }: Rectangle): string {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const turn = (round: number, across: number, down: number) =>
    round > 0 ? `a${numbers(round, round)} 0 0 1 ${numbers(across * round, down * round)}` : '';
  return [
    `M${numbers(x + topLeft, y)}`,
    `h${number(width - topLeft - topRight)}`,
    turn(topRight, 1, 1),
    `v${number(height - topRight - bottomRight)}`,
    turn(bottomRight, -1, 1),
    `h${number(bottomRight + bottomLeft - width)}`,
    turn(bottomLeft, -1, -1),
    topLeft > 0 ? `v${number(bottomLeft + topLeft - height)}` : '',
    turn(topLeft, 1, -1),
    'z',
  ].join('');
}

/** A colour with how much it covers, as older programs read it too: `rgb(0 0 0 / 0.09)` is black, by nine parts in a hundred. */
function painted(what: 'fill' | 'stroke', style: string | object, alpha: number): string {
  const { parts, covers } = colourIn(style);
  const colour = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
  const covering = covers * alpha;
  return ` ${what}="#${colour}"${covering < 1 ? ` ${what}-opacity="${rounded(covering, 10_000)}"` : ''}`;
}

/** Hundredths of a unit are finer than anybody sees. */
const number = (value: number) => String(rounded(value, 100) || 0);
const numbers = (x: number, y: number) => `${number(x)} ${number(y)}`;
const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;
