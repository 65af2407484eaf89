import { Checksum } from './checksum.ts';

/**
 * Characters of a text that are written in one go. The browser copies what it is given while the page waits, about 8 ms
 * for a million of one byte each (measured in Chromium); the rest of a longer text follows, part by part.
 */
export const PART = 500_000;

/**
 * A text that comes piece by piece, in parts of `PART` characters and one of what is left, with its checksum. It is never
 * one long text: to make room for that alone would take longer than anybody should wait.
 */
export class Assembled {
  /** Of all characters. */
  length = 0;
  readonly #sum: Checksum;
  readonly #parts: string[] = [];
  #pieces: string[] = [];

  /** `title`: what is in the checksum before the text. */
  constructor(title: string) {
    this.#sum = new Checksum().add(title);
  }

  add(piece: string): this {
    this.#sum.add(piece);
    this.#pieces.push(piece);
    this.length += piece.length;
    if (this.length >= (this.#parts.length + 1) * PART) this.#cut();
    return this;
  }

  /** The parts in order: at least one, however short. */
  get texts(): string[] {
    const rest = this.#pieces.join('');
    return rest === '' && this.#parts.length > 0 ? [...this.#parts] : [...this.#parts, rest];
  }

  get check(): string {
    return this.#sum.sum;
  }

  #cut(): void {
    let rest = this.#pieces.join('');
    for (; rest.length >= PART; rest = rest.slice(PART)) this.#parts.push(rest.slice(0, PART));
    this.#pieces = [rest];
  }
}
