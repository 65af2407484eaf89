/** As many records as are written in well under a frame. */
export const AT_ONCE = 500;

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
    yield `${before}${JSON.stringify(key)}:`;
    const pieces = piecewise[key];
    if (pieces) yield* pieces(each as NonNullable<Value[typeof key]>);
    else yield JSON.stringify(each);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** A list as JSON, some hundred records at a time. */
export function* listPieces(records: readonly unknown[]): Generator<string> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    yield (at === 0 ? '[' : ',') + JSON.stringify(records.slice(at, at + AT_ONCE)).slice(1, -1);
  }
  yield records.length === 0 ? '[]' : ']';
}
