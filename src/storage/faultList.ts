import type { Fault, FaultCode, FaultValues } from '../domain/fault.ts';
import { unmarked } from './keyMarks.ts';

/** The way from the root of a file to a value in it. */
export type Path = readonly (string | number)[];

/** What keeps a file from being opened: the first 200 faults, and how many there are. */
export interface Refused {
  kind: 'refused';
  faults: Fault[];
  count: number;
}

const LISTED = 200;
const QUOTED = 100;

/**
 * Faults as they are found: the first 200 are listed, all are counted, so that a hostile file cannot fill the memory.
 */
export class FaultList {
  readonly faults: Fault[] = [];
  count = 0;

  add(path: Path, code: FaultCode, values: FaultValues = {}): void {
    this.count += 1;
    if (this.faults.length < LISTED) this.faults.push({ path: pathText(path), code, values });
  }

  refused(): Refused {
    return { kind: 'refused', faults: this.faults, count: this.count };
  }
}

/** A text as it may be quoted in a sentence: cut short where it is long. */
export function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** `scenarios[0].organisation.squads[3].tribe`; a key that is no plain word stands in brackets, as JSON. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (!/^[A-Za-z_][\w-]{0,99}$/.test(part)) text += `[${JSON.stringify(quoted(unmarked(part)))}]`;
    else text += text ? `.${part}` : part;
  }
  return text;
}
