const START = [0x811c9dc5, 0x9e3779b1] as const;
const FACTORS = [0x01000193, 0x85ebca6b] as const;

/**
 * A sum of text, taken piece by piece, that differs when a letter does: two 32-bit sums side by side. It finds damage;
 * it is no protection against anybody who wants to deceive.
 */
export class Checksum {
  #one: number = START[0];
  #other: number = START[1];

  add(text: string): this {
    let one = this.#one;
    let other = this.#other;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, FACTORS[0]);
      other = Math.imul(other ^ unit ^ (one >>> 15), FACTORS[1]);
    }
    this.#one = one;
    this.#other = other;
    return this;
  }

  /** 16 hexadecimal digits. */
  get sum(): string {
    return [this.#one, this.#other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
