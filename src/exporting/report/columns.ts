/**
 * Rows of texts as lines, each column but the last as wide as its widest text, up to `widest` characters: a longer text
 * pushes what follows it aside.
 */
export function columns(rows: readonly (readonly string[])[], indent: string, widest = 40): string[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [place, cell] of cells.entries())
      widths[place] = Math.min(widest, Math.max(widths[place] ?? 0, cell.length));
  }
  return rows.map((cells) => {
    const padded = cells.map((cell, place) => (place < cells.length - 1 ? cell.padEnd(widths[place] ?? 0) : cell));
    return `${indent}${padded.join('  ').trimEnd()}`;
  });
}
