import type { PdfPage } from '../../src/exporting/pdf/pages.ts';

/**
 * Pages of a PDF as text: what stands on each, a line a squad with its cells, `||` between squads that stand beside each
 * other, and the legend behind `#`.
 */
export function pagesPicture(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ scene, legend }, at) => {
    const page = `${at + 1}:`;
    const lines = scene.tribes.flatMap(({ box }) => {
      const heads = box.columns.map(({ name }) => name).join(' | ');
      const bands = box.bands.map(({ rows }) =>
        rows.map(({ name, cells }) =>
          `${name}: ${cells.map(({ cards }) => cards.map((card) => card.name).join(', ')).join(' | ')}`.trimEnd(),
        ),
      );
      const deepest = Math.max(...bands.map(({ length }) => length));
      const rows = Array.from({ length: deepest }, (_, row) => bands.map((band) => band[row] ?? '').join(' || '));
      return [`${page} ${box.title} [${heads}]`, ...rows.map((row) => `   ${row}`)];
    });
    if (scene.tray) {
      const { title, cards } = scene.tray;
      lines.push(`${page} ${title}: ${cards.map(({ name }) => name).join(', ')}`);
    }
    if (lines.length === 0) lines.push(page);
    const items = legend.items.map(({ text }) => text).join(', ');
    return items ? [...lines, `   # ${items}`] : lines;
  });
}
