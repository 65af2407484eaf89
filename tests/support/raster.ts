/** Something rectangular that can be drawn. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A sheet of letters: one letter stands for an area of so many units across and down. */
export class Raster {
  readonly #lines: string[][] = [];
  readonly #across: number;
  readonly #down: number;

  constructor(across: number, down: number) {
    this.#across = across;
    this.#down = down;
  }

  column(x: number): number {
    return Math.round(x / this.#across);
  }

  line(y: number): number {
    return Math.round(y / this.#down);
  }

  /** Writes a text from a place on, letter by letter, by column and line. */
  write(column: number, line: number, text: string): void {
    for (const [at, letter] of [...text].entries()) {
      const [x, y] = [column + at, line];
      if (x < 0 || y < 0) continue;
      while (this.#lines.length <= y) this.#lines.push([]);
      const letters = this.#lines[y] ?? [];
      while (letters.length < x) letters.push(' ');
      letters[x] = letter;
    }
  }

  /** Fills an area with one letter, given in columns and lines. */
  fill({ x, y, width, height }: Area, letter: string): void {
    for (let line = y; line < y + height; line += 1) this.write(x, line, letter.repeat(Math.max(0, width)));
  }

  /** Draws the edges of an area in units: its corners fall on the letters nearest to them. */
  frame({ x, y, width, height }: Area): void {
    const [left, right] = [this.column(x), this.column(x + width)];
    const [top, bottom] = [this.line(y), this.line(y + height)];
    for (const line of [top, bottom]) this.write(left, line, `+${'-'.repeat(Math.max(0, right - left - 1))}+`);
    for (let line = top + 1; line < bottom; line += 1) for (const at of [left, right]) this.write(at, line, '|');
  }

  toString(): string {
    return this.#lines.map((letters) => letters.join('').trimEnd()).join('\n');
  }
}

/** A picture in a test, without the indent of the source and the lines that its quotes stand on. */
export function drawing(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  if (lines[0] === '') lines.shift();
  if (lines.at(-1) === '') lines.pop();
  const indents = lines.filter(Boolean).map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
