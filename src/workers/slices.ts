/**
 * As many values as are sent in one go: a page that takes them over answers in between. Ten thousand take a page some
 * ten milliseconds.
 */
const WEIGHT = 2_000;

type Path = readonly (string | number)[];

/** A piece of plain data that is sent in pieces: all of it but its heavy lists (an empty path), or what comes into one of these. */
export interface Slice {
  path: Path;
  /** The outline, or the elements that come behind those that are there. */
  value: unknown;
  isLast: boolean;
}

interface Emptied {
  path: Path;
  elements: readonly unknown[];
}

/**
 * Cuts plain data into pieces, none of which is much heavier than `weight` values unless one record by itself is. What is
 * no plain data (bytes, dates) stays whole. `JoinedSlices` puts them together again.
 */
export function* slicesOf(value: unknown, weight = WEIGHT): Generator<Slice> {
  const emptied: Emptied[] = [];
  const outline = outlineOf(value, [], emptied, weight);
  yield { path: [], value: outline, isLast: emptied.length === 0 };
  for (let at = 0; at < emptied.length; at++) {
    const { path, elements } = emptied[at] as Emptied;
    let begin = 0;
    while (begin < elements.length) {
      const piece: unknown[] = [];
      let sum = 0;
      for (; begin < elements.length && sum < weight; begin++) {
        const element = elements[begin];
        const own = weightOf(element, weight);
        const isWhole = own <= weight;
        const sent = isWhole ? element : outlineOf(element, [...path, begin], emptied, weight);
        sum += isWhole ? own : weightOf(sent, weight);
        piece.push(sent);
      }
      yield { path, value: piece, isLast: begin === elements.length && at === emptied.length - 1 };
    }
  }
}

/** The same without its heavy lists, which go into `emptied`. */
function outlineOf(value: unknown, path: Path, emptied: Emptied[], weight: number): unknown {
  if (weightOf(value, weight) <= weight) return value;
  if (Array.isArray(value)) {
    emptied.push({ path, elements: value });
    return [];
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, outlineOf(each, [...path, key], emptied, weight)]),
  );
}

/** How many values there are in it; what is heavier than `most` is counted no further. */
function weightOf(value: unknown, most: number): number {
  let sum = 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && sum <= most; at++) sum += weightOf(value[at], most - sum);
  } else if (isRecord(value)) {
    for (const key in value) {
      if (sum > most) break;
      sum += weightOf(value[key], most - sum);
    }
  }
  return sum;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What takes pieces in the order in which they were cut, and gives the whole with the last of them. */
export class JoinedSlices {
  #whole: unknown;
  #isBegun = false;

  /** The whole, or `null` where more is to come. */
  add({ path, value, isLast }: Slice): { whole: unknown } | null {
    if (!this.#isBegun) this.#whole = value;
    else (this.#at(path) as unknown[]).push(...(value as unknown[]));
    this.#isBegun = true;
    return isLast ? { whole: this.#whole } : null;
  }

  #at(path: Path): unknown {
    let found = this.#whole;
    for (const key of path) found = (found as Record<string | number, unknown>)[key];
    return found;
  }
}
