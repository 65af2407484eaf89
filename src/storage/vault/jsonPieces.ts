/** As many records as are written in well under a frame. */
export const AT_ONCE = 500;

/** Records to a piece: other work may want to run before the next. */
const PIECE = 100;

const WIDE = /[^\0-\xff]/g;

/**
 * A value as JSON in which every letter has a code under 256, others as `\uXXXX`. One letter beyond that would have the
 * browser keep, and copy, two bytes for each of the millions of others.
 */
export function narrowJson(value: unknown): string {
  return JSON.stringify(value).replace(WIDE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

type Pieces<Value> = (value: Value) => Generator<string>;

/** An object as JSON in pieces: what `piecewise` names is written as that says, everything else whole. */
export function* objectPieces<Value extends object>(
  value: Value,
  piecewise: { [Key in keyof Value]?: Pieces<NonNullable<Value[Key]>> },
): Generator<string> {
  let before = '{';
  for (const key of Object.keys(value) as (keyof Value & string)[]) {
    const each = value[key];
    if (each === undefined) continue;
    yield `${before}${narrowJson(key)}:`;
    const pieces = piecewise[key];
    if (pieces) yield* pieces(each as NonNullable<Value[typeof key]>);
    else yield narrowJson(each);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** A list as JSON, a hundred records at a time. */
export function* listPieces(records: readonly unknown[]): Generator<string> {
  for (let at = 0; at < records.length; at += PIECE) {
    yield (at === 0 ? '[' : ',') + narrowJson(records.slice(at, at + PIECE)).slice(1, -1);
  }
  yield records.length === 0 ? '[]' : ']';
}
