import { isExact } from './exactNumber.ts';
import { KeyOrder } from './keyOrder.ts';

/** How deeply objects and lists may be nested, the root being 1. */
export const DEEPEST = 64;

/** What is known of a text before it is parsed. Of a text that is not JSON it says nothing. */
export interface Scan {
  keys: number;
  containers: number;
  tooDeepAt: number | null;
  /** Where keys begin that would not stay where they stand. */
  moved: number[];
  /** Where numbers begin that would be written back as others, and what stands there. */
  inexact: { at: number; number: string }[];
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [ZERO, NINE, MINUS, PLUS, POINT, LOWER_E, UPPER_E] = [0x30, 0x39, 0x2d, 0x2b, 0x2e, 0x65, 0x45];

/**
 * Looks through a text before it is parsed: for deep nesting, which can overflow the stack of whoever walks the result,
 * and for what parsing loses without a word.
 */
export function scan(text: string): Scan {
  const found: Scan = { keys: 0, containers: 0, tooDeepAt: null, moved: [], inexact: [] };
  const order = new KeyOrder(text);
  let depth = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      start = at;
      at = endOfString(text, at);
      end = at;
    } else if (code === COLON) {
      found.keys++;
      order.key(depth, start, end);
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      found.containers++;
      depth++;
      if (depth > DEEPEST) return { ...found, tooDeepAt: at };
      order.opened(depth);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      order.closed(depth);
      depth--;
    } else if (isDigit(code) || code === MINUS) {
      const after = endOfNumber(text, at);
      if (after - at > SURELY_EXACT || hasExponent(text, at, after)) noteInexact(found, text.slice(at, after), at);
      at = after - 1;
    }
  }
  return { ...found, moved: order.moved() };
}

/** Where the closing quote of a string stands. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let each = text.charCodeAt(at); at < text.length && each !== QUOTE; each = text.charCodeAt(at)) {
    at += each === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** A number of so many characters has too few digits for any to be lost. */
const SURELY_EXACT = 15;

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

function isOfNumber(code: number): boolean {
  return isDigit(code) || code === POINT || code === LOWER_E || code === UPPER_E || code === PLUS || code === MINUS;
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LOWER_E || code === UPPER_E) return true;
  }
  return false;
}

function noteInexact({ inexact }: Scan, number: string, at: number): void {
  if (!isExact(number)) inexact.push({ at, number });
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
