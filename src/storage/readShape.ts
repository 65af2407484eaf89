import type { z } from 'zod';
import type { JsonType } from '../domain/fault.ts';
import { FaultList } from './faultList.ts';
import { markedOnce, unmarked } from './keyMarks.ts';
import type { Shape } from './shape.ts';
import { faultIn, typeOf } from './valueFault.ts';

type Path = (string | number)[];
type Table = Record<string, unknown>;

/**
 * A value as its shape has it: known keys in the order of the shape, an absent one with the value that it stands for,
 * and all other keys after them. What does not fit is a fault and becomes `null`, or an empty list or record, so that
 * the rest can be checked too. Zod is asked value by value: asked for the whole, it would keep every fault of a hostile
 * file in memory.
 */
export function readShape(shape: Shape, value: unknown, path: Path, faults: FaultList): unknown {
  if (value === undefined && !shape.optional) faults.add(path, 'missing');
  if (value === undefined) return absent(shape, path);
  switch (shape.kind) {
    case 'object':
      return isA('object', value, path, faults) ? readObject(shape, value as Table, path, faults) : absent(shape, path);
    case 'table':
      return isA('object', value, path, faults) ? readTable(shape.value, value as Table, path, faults) : {};
    case 'list':
      return isA('list', value, path, faults) ? readList(shape, value as unknown[], path, faults) : [];
    case 'value':
      return readValue(shape.schema, value, path, faults);
  }
}

function absent(shape: Shape, path: Path): unknown {
  if (shape.kind === 'list') return [];
  if (shape.kind === 'table') return {};
  if (shape.kind === 'value') return shape.optional ? shape.preset : null;
  // Stands in for a record that is missing or is not a record, whose own missing keys are not reported as further
  // faults.
  return readObject(shape, {}, path, new FaultList());
}

function isA(expected: JsonType, value: unknown, path: Path, faults: FaultList): boolean {
  const found = typeOf(value);
  if (found !== expected) faults.add(path, 'wrong-type', { expected, found });
  return found === expected;
}

function readObject(shape: Shape & { kind: 'object' }, raw: Table, path: Path, faults: FaultList): Table {
  const read: Table = {};
  for (const [key, each] of shape.keys) {
    const value = raw[key] === null && each.nullable ? undefined : raw[key];
    const isLeftOut = value === undefined && each.optional;
    if (isLeftOut && (each.kind === 'value' || each.preset === undefined)) {
      if (each.preset !== undefined) read[key] = each.preset;
      continue;
    }
    path.push(key);
    read[key] = readShape(each, value, path, faults);
    path.pop();
  }
  for (const key of Object.keys(raw)) if (!shape.known.has(key)) read[markedOnce(key)] = raw[key];
  return read;
}

function readTable(shape: Shape, raw: Table, path: Path, faults: FaultList): Table {
  const read: Table = {};
  for (const key of Object.keys(raw)) {
    path.push(key);
    read[unmarked(key)] = readShape(shape, raw[key], path, faults);
    path.pop();
  }
  return read;
}

function readList(shape: Shape & { kind: 'list' }, raw: unknown[], path: Path, faults: FaultList): unknown {
  if (shape.atLeastOne && raw.length === 0) faults.add(path, 'no-scenarios');
  const before = faults.count;
  const read = raw.map((item, index) => {
    path.push(index);
    const value = readShape(shape.item, item, path, faults);
    path.pop();
    return value;
  });
  return shape.finish && faults.count === before ? shape.schema.parse(read) : read;
}

/** Asks zod without its `safeParse`, which makes an error with a stack for each of what may be millions of faults. */
function readValue(schema: z.ZodType, value: unknown, path: Path, faults: FaultList): unknown {
  const answer = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
  const [issue] = answer.issues;
  if (issue === undefined) return answer.value;
  const { code, values } = faultIn(value, issue);
  faults.add(path, code, values);
  return null;
}
