import { type FaultList, quoted } from './faultList.ts';
import { problemIn } from './jsonProblem.ts';

/** 64 MiB: nothing larger is read. */
export const LARGEST = 64 * 1024 * 1024;
/** How deeply objects and lists may be nested, the root being 1. */
const DEEPEST = 64;
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    faults.add([], 'not-utf8');
    return null;
  }
}

/** What the JSON in a text says, or `undefined` and a fault. */
export function parseJson(text: string, faults: FaultList): unknown {
  if (text.trim() === '') {
    faults.add([], 'empty');
    return undefined;
  }
  const { keys, containers, tooDeepAt } = scan(text);
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
    raw = JSON.parse(text);
  } catch {
    faults.add([], 'not-json', placeIn(text, problemIn(text)?.at ?? 0));
    return undefined;
  }
  // JSON.parse does not report what it loses: all but the last of the values whose key stands twice in one object, and
  // how large a number was that is too large to represent.
  const kept = { keys: 0, isFinite: true };
  lookThrough(raw, kept);
  const lost = keys === kept.keys && kept.isFinite ? null : problemIn(text);
  if (lost?.number !== undefined) {
    faults.add([], 'number-too-large', { value: quoted(lost.number), ...placeIn(text, lost.at) });
  } else if (lost) faults.add([], 'duplicate-key', { key: lost.key, ...placeIn(text, lost.at) });
  return raw;
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Looks through a text before it is parsed, since deep nesting can overflow the stack of whoever walks the result. */
function scan(text: string): { keys: number; containers: number; tooDeepAt: number | null } {
  let keys = 0;
  let containers = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at++;
      for (let each = text.charCodeAt(at); at < text.length && each !== QUOTE; each = text.charCodeAt(at)) {
        at += each === BACKSLASH ? 2 : 1;
      }
    } else if (code === COLON) keys++;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      containers++;
      depth++;
      if (depth > DEEPEST) return { keys, containers, tooDeepAt: at };
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
  }
  return { keys, containers, tooDeepAt: null };
}

/** Counts the keys in what was parsed, and notes whether all its numbers are finite. */
function lookThrough(raw: unknown, kept: { keys: number; isFinite: boolean }): void {
  if (typeof raw === 'number' && !Number.isFinite(raw)) kept.isFinite = false;
  if (typeof raw !== 'object' || raw === null) return;
  if (Array.isArray(raw)) for (const item of raw) lookThrough(item, kept);
  else {
    for (const key of Object.keys(raw)) {
      kept.keys++;
      lookThrough((raw as Record<string, unknown>)[key], kept);
    }
  }
}

/** Line and column, both from 1, as editors count them. */
function placeIn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
