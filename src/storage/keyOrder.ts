import { isMarked } from './keyMarks.ts';

/** What JavaScript takes for the place of an item, and so puts before all other keys, in the order of the numbers. */
const PLACE = /^(?:0|[1-9]\d{0,9})$/;

const [ZERO, NINE, BACKSLASH] = [0x30, 0x39, 0x5c];

/** Finds the keys of a text of JSON that would not stay where they stand in their objects. */
export class KeyOrder {
  readonly #text: string;
  /** By depth, in the object that is open there: the last place among its keys, and whether another key has come. */
  readonly #last: number[] = [];
  readonly #hasOther: boolean[] = [];
  readonly #isMoved: boolean[] = [];
  readonly #places: number[][] = [];
  readonly #moved: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  opened(depth: number): void {
    this.#last[depth] = -1;
    this.#hasOther[depth] = false;
    this.#isMoved[depth] = false;
    this.#places[depth] = [];
  }

  /** The next key of the object at this depth, by where its quotes stand. */
  key(depth: number, start: number, end: number): void {
    const first = this.#text.charCodeAt(start + 1);
    const isPlain = first !== BACKSLASH && (first < ZERO || first > NINE);
    const key = isPlain ? '' : this.#keyAt(start, end);
    if (!PLACE.test(key)) {
      this.#hasOther[depth] = true;
      if (isMarked(key)) this.#moved.push(start);
      return;
    }
    if (this.#hasOther[depth] || Number(key) < (this.#last[depth] ?? -1)) this.#isMoved[depth] = true;
    this.#last[depth] = Number(key);
    this.#places[depth]?.push(start);
  }

  closed(depth: number): void {
    if (!this.#isMoved[depth]) return;
    for (const place of this.#places[depth] ?? []) this.#moved.push(place);
  }

  /** Where they begin, one after the other. */
  moved(): number[] {
    return this.#moved.sort((a, b) => a - b);
  }

  #keyAt(start: number, end: number): string {
    const written = this.#text.slice(start + 1, end);
    if (!written.includes('\\')) return written;
    try {
      return JSON.parse(`"${written}"`);
    } catch {
      return '';
    }
  }
}
