import { folded } from '../../domain/folded.ts';

/** A part of a cell, and which part of somebody's time it states behind it (`Payments 60%`), from 0 to 1. */
export interface TeamPart {
  text: string;
  share: number | null;
}

/** Always between teams. */
const HARD = /\s*[;|\n\r\u2028]+\s*/;
/** Between teams where every part is a team that is known, else part of a name (`CI/CD`, `Payments & Cards`). */
const SOFT = /(\s*[/,+]\s*|\s*&\s*)/;
const PERCENT = /^(.*[^\s:(])[\s:(]+(\d{1,3}(?:[.,]\d{1,2})?) ?%\)?$/s;
/** Cells with more parts than this are left whole: no list of teams is that long, and the ways to join them are many. */
const MOST_PARTS = 12;

/**
 * Learns the teams of a column and splits its cells: by `;` and line breaks always; by `/ , +` where every part is a
 * whole cell elsewhere, or a part of at least two different cells, or has a percentage behind it; by `&` where every
 * part is a whole cell.
 */
export function knownTeams(cells: readonly string[]): (cell: string) => TeamPart[] {
  const wholes = new Set<string>();
  const joins = new Map<string, number>();
  const pieces = new Map([...new Set(cells)].flatMap(hardParts).map((piece) => [folded(piece), piece]));
  for (const [key, piece] of pieces) {
    wholes.add(folded(stated(piece).text));
    const parts = softParts(piece);
    if (parts.length < 3 || parts.length > 2 * MOST_PARTS) continue;
    for (const join of new Set(joinsOf(parts).map((text) => folded(stated(text).text)))) {
      if (join !== key) joins.set(join, (joins.get(join) ?? 0) + 1);
    }
  }
  const isKnown = (text: string, isSure: boolean) => {
    const part = stated(text);
    const key = folded(part.text);
    return wholes.has(key) || (!isSure && (part.share !== null || (joins.get(key) ?? 0) > 1));
  };
  const split = (piece: string): string[] => {
    const parts = softParts(piece);
    const isPart = joins.has(folded(stated(piece).text));
    if (isPart || parts.length < 3 || parts.length > 2 * MOST_PARTS) return [piece];
    return fewest(parts, isKnown) ?? [piece];
  };
  return (cell) => hardParts(cell).flatMap(split).map(stated);
}

function hardParts(cell: string): string[] {
  return cell
    .split(HARD)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Parts at even places, and what stands between them at odd ones. */
function softParts(piece: string): string[] {
  return piece.split(SOFT);
}

/** Every run of neighbouring parts but the whole. */
function joinsOf(parts: readonly string[]): string[] {
  const joins: string[] = [];
  for (let from = 0; from < parts.length; from += 2) {
    for (let to = from + 1; to <= parts.length; to += 2) {
      if (from > 0 || to < parts.length) joins.push(parts.slice(from, to).join(''));
    }
  }
  return joins;
}

/** The fewest runs of neighbouring parts that are all known and are not the whole; `null` where there are none. */
function fewest(parts: readonly string[], isKnown: (text: string, isSure: boolean) => boolean): string[] | null {
  /** For each number of parts from the front, the fewest runs of them. */
  const best: (string[] | null)[] = [[]];
  for (let to = 1; to <= parts.length; to += 2) {
    let found: string[] | null = null;
    for (let from = 0; from < to; from += 2) {
      const before = from === 0 ? [] : best[from - 1];
      if (!before || (from === 0 && to === parts.length)) continue;
      if (found && before.length + 1 >= found.length) continue;
      const besides = [parts[from - 1], parts[to]].some((sign) => sign?.trim() === '&');
      const run = parts.slice(from, to).join('');
      if (isKnown(run, besides)) found = [...before, run];
    }
    best[to] = found;
  }
  return best[parts.length] ?? null;
}

/** A part without the percentage behind it. */
function stated(text: string): TeamPart {
  const [, before, percent] = PERCENT.exec(text) ?? [];
  const share = percent ? Number(percent.replace(',', '.')) / 100 : 0;
  const isShare = before !== undefined && share > 0 && share <= 1;
  return isShare ? { text: before, share } : { text, share: null };
}
