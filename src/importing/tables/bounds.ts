import { LIMITS } from './limits.ts';

/** A cell may have this many quotes that close nothing; each costs a look ahead. */
const STRAY_QUOTES = 100_000;
/** Blanks in a row, over which such a look ahead goes. */
const BLANKS = 10_000;

const QUOTE = 34;
const SPACE = 32;
const BREAK = 10;

/**
 * Whether a text can be divided in bounded time and memory: no line has more separators than a sheet has columns, and
 * there are not so many quotes in the middle of cells, nor so long blanks, that a parser which looks ahead from each
 * would take minutes. Lists stay below by orders of magnitude.
 */
export function isWithinBounds(text: string, separator: string): boolean {
  const divider = separator.charCodeAt(0);
  let inLine = 0;
  let stray = 0;
  let blanks = 0;
  let before = BREAK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BREAK) inLine = 0;
    else if (code === divider) inLine += 1;
    else if (code === QUOTE && before !== BREAK && before !== divider)
      stray += closes(text.charCodeAt(at + 1), divider);
    blanks = isBlank(code) && code !== divider && code !== BREAK ? blanks + 1 : 0;
    before = code;
    if (inLine >= LIMITS.sheetColumns || stray > STRAY_QUOTES || blanks > BLANKS) return false;
  }
  return true;
}

/** 0 for a quote that ends a cell, or is the first of two; else 1. */
function closes(next: number, divider: number): 0 | 1 {
  return next === divider || next === BREAK || next === QUOTE || Number.isNaN(next) ? 0 : 1;
}

/** Whether it is blank to `trim`, in which all of the block of punctuation that has blanks counts. */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code <= SPACE;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f) || code === 0x3000 || code === 0xfeff;
}
