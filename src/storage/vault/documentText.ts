import type { Document, Scenario } from '../../domain/document.ts';
import { LIST_NAMES } from '../../domain/lists.ts';
import type { Organisation } from '../../domain/organisation.ts';

/** As many records as are written in well under a frame. */
const AT_ONCE = 500;

/**
 * The text of a document in pieces, each quickly made. A document never changes, so others may work between two pieces
 * and the text is still of one moment. Joined, they read as `JSON.stringify` would have it.
 */
export function* textPieces(document: Document): Generator<string, void> {
  yield* objectPieces(document, { scenarios: (scenarios) => listPieces(scenarios, scenarioPieces) });
}

function scenarioPieces(scenario: Scenario): Generator<string> {
  return objectPieces(scenario, { organisation: organisationPieces });
}

function organisationPieces(organisation: Organisation): Generator<string> {
  return objectPieces(organisation, Object.fromEntries(LIST_NAMES.map((list) => [list, recordPieces])));
}

type Pieces<Value> = (value: Value) => Generator<string>;

function* objectPieces<Value extends object>(
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

function* listPieces<Item>(items: readonly Item[], pieces: Pieces<Item>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before;
    yield* pieces(item);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* recordPieces(records: readonly unknown[]): Generator<string> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    yield (at === 0 ? '[' : ',') + JSON.stringify(records.slice(at, at + AT_ONCE)).slice(1, -1);
  }
  yield records.length === 0 ? '[]' : ']';
}
