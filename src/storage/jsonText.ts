import { type FaultList, quoted } from './faultList.ts';
import { problemIn } from './jsonProblem.ts';
import { DEEPEST, type Scan, scan } from './jsonScan.ts';
import { withMarks } from './keyMarks.ts';
import { otherThanJson, otherThanText } from './otherFile.ts';

/** 64 MiB: nothing larger is read. */
export const LARGEST = 64 * 1024 * 1024;
/** Objects and lists in one file. Parsing more takes half a minute and gigabytes, and no organisation needs a third. */
const MOST_CONTAINERS = 2_000_000;

/** Adds a fault where a file of so many bytes is larger than what is opened. To be asked before the bytes are read. */
export function checkSize(bytes: number, faults: FaultList): void {
  if (bytes > LARGEST) faults.add([], 'too-large', { limit: LARGEST / 1024 / 1024 });
}

/** A file as strict UTF-8 text without its byte order mark, or `null` and a fault. */
export function decode(file: Uint8Array | string, faults: FaultList): string | null {
  checkSize(typeof file === 'string' ? file.length : file.byteLength, faults);
  if (faults.count > 0) return null;
  if (typeof file === 'string') return file.startsWith('\ufeff') ? file.slice(1) : file;
  const other = otherThanText(file);
  if (other) {
    faults.add([], 'other-file', { file: other });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    faults.add([], 'not-utf8');
    return null;
  }
}

/**
 * What the JSON in a text says, with marks at the keys that would not stay where they stand; or `undefined` and a fault. */
export function parseJson(text: string, faults: FaultList): unknown {
  if (text.trim() === '') {
    faults.add([], 'empty');
    return undefined;
  }
  const { keys, containers, tooDeepAt, moved, inexact } = scan(text);
  if (tooDeepAt !== null) {
    faults.add([], 'too-deep', { limit: DEEPEST, ...placeIn(text, tooDeepAt) });
    return undefined;
  }
  if (containers > MOST_CONTAINERS) {
    faults.add([], 'too-many-containers', { limit: MOST_CONTAINERS });
    return undefined;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(withMarks(text, moved));
  } catch {
    const at = problemIn(text)?.at ?? 0;
    if (text.slice(0, at).trim() === '') faults.add([], 'other-file', { file: otherThanJson(text) });
    else faults.add([], 'not-json', placeIn(text, at));
    return undefined;
  }
  // JSON.parse does not report what it loses: digits of numbers, and all but the last of the values whose key stands
  // twice in one object.
  addInexact(text, inexact, faults);
  const lost = keys === keysIn(raw) ? null : problemIn(text);
  if (lost) faults.add([], 'duplicate-key', { key: lost.key, ...placeIn(text, lost.at) });
  return raw;
}

/** Adds a fault for each number that would be written back as another. */
function addInexact(text: string, inexact: Scan['inexact'], faults: FaultList): void {
  const place = placesIn(text);
  for (const { at, number } of inexact) {
    const value = quoted(number);
    if (Number.isFinite(Number(number))) {
      faults.add([], 'number-rounded', { value, rounded: String(Number(number)), ...place(at) });
    } else faults.add([], 'number-too-large', { value, ...place(at) });
  }
}

/** How many keys there are in what was parsed. */
function keysIn(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null) return 0;
  let keys = 0;
  if (Array.isArray(raw)) for (const item of raw) keys += keysIn(item);
  else for (const key of Object.keys(raw)) keys += 1 + keysIn((raw as Record<string, unknown>)[key]);
  return keys;
}

function placeIn(text: string, at: number): { line: number; column: number } {
  return placesIn(text)(at);
}

/** Line and column, both from 1, as editors count them; to be asked of one place after the other, none before the last. */
function placesIn(text: string): (at: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (at) => {
    for (; end >= 0 && end < at; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { line, column: at - start + 1 };
  };
}
