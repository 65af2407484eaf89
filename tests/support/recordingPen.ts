import type { Pen } from '../../src/scene/paint/pen.ts';

/** A text, an area or a line that a pen drew, where it stands on the canvas in device pixels. */
export interface Drawn {
  kind: 'text' | 'fill' | 'stroke' | 'picture';
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  alpha: number;
  size: number;
  /** Of a text, how bold: 400 is not. */
  weight: number;
  /** Of an area or a line, how round its corners are, from the left top one on; one number where all are the same. */
  round: number | number[];
  /** Of a line, how wide it is, and the lengths of its dashes. */
  line: number;
  dash: number[];
}

interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  round?: number | number[];
}

/** Every letter is six tenths as wide as its font is large. */
const LETTER = 0.6;

/** A pen that draws nothing and remembers everything. */
export class RecordingPen implements Pen {
  readonly drawn: Drawn[] = [];
  fillStyle: string | object = '';
  strokeStyle: string | object = '';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  imageSmoothingEnabled = true;
  /** The areas that drawing was held to, one after the other. */
  readonly clips: Shape[] = [];
  #scale = 1;
  #left = 0;
  #top = 0;
  #path: Shape[] = [];
  #dash: number[] = [];

  get #size() {
    return Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 0);
  }

  #add(kind: Drawn['kind'], { x, y, width, height, round = 0 }: Shape, text = ''): void {
    this.drawn.push({
      kind,
      text,
      x: x * this.#scale + this.#left,
      y: y * this.#scale + this.#top,
      width: width * this.#scale,
      height: height * this.#scale,
      colour: String(kind === 'stroke' ? this.strokeStyle : this.fillStyle),
      alpha: this.globalAlpha,
      size: kind === 'text' ? this.#size * this.#scale : 0,
      weight: kind === 'text' ? Number.parseInt(this.font, 10) : 0,
      round,
      line: kind === 'stroke' ? this.lineWidth : 0,
      dash: kind === 'stroke' ? this.#dash : [],
    });
  }

  setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number) {
    [this.#scale, this.#left, this.#top] = [a, e, f];
  }
  save() {}
  restore() {}
  beginPath() {
    this.#path = [];
  }
  rect(x: number, y: number, width: number, height: number) {
    this.#path.push({ x, y, width, height });
  }
  moveTo(x: number, y: number) {
    this.#path.push({ x, y, width: 0, height: 0 });
  }
  /** A path is kept as the area that it takes. */
  lineTo(x: number, y: number) {
    const last = this.#path.at(-1);
    if (!last) return this.moveTo(x, y);
    const [left, top] = [Math.min(last.x, x), Math.min(last.y, y)];
    last.width = Math.max(last.x + last.width, x) - left;
    last.height = Math.max(last.y + last.height, y) - top;
    [last.x, last.y] = [left, top];
  }
  bezierCurveTo(_x1: number, _y1: number, _x2: number, _y2: number, x: number, y: number) {
    this.lineTo(x, y);
  }
  roundRect(x: number, y: number, width: number, height: number, round: number | number[]) {
    this.#path.push({ x, y, width, height, round });
  }
  arc(x: number, y: number, radius: number, start: number, end: number) {
    if (start !== 0 || Math.abs(end - 2 * Math.PI) > 1e-9) throw new Error('Only whole circles are drawn');
    this.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius);
  }
  clip() {
    this.clips.push(...this.#path);
  }
  fill() {
    for (const shape of this.#path) this.#add('fill', shape);
  }
  stroke() {
    for (const shape of this.#path) this.#add('stroke', shape);
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.#add('fill', { x, y, width, height });
  }
  setLineDash(dash: number[]) {
    this.#dash = dash;
  }
  drawImage(_picture: object, x: number, y: number, width: number, height: number) {
    this.#add('picture', { x, y, width, height });
  }
  fillText(text: string, x: number, y: number) {
    this.#add('text', { x, y, width: this.measureText(text).width, height: 0 }, text);
  }
  measureText(text: string) {
    const size = this.#size;
    return {
      width: [...text].length * size * LETTER,
      fontBoundingBoxAscent: size,
      fontBoundingBoxDescent: size * 0.25,
    };
  }

  /** Every text that was drawn, in the order of drawing. */
  get texts(): string[] {
    return this.drawn.filter((each) => each.kind === 'text').map((each) => each.text);
  }

  /** What was filled in a colour. */
  filled(colour: string): Drawn[] {
    return this.drawn.filter((each) => each.kind === 'fill' && each.colour === colour);
  }
}
