import { TRAY, TRIBE } from './measures.ts';
import type { PlacedTribe, Scene, TrayBox, TribeBox } from './scene.ts';

/**
 * Tribes flow in the document's order into as many columns as the square root of their number, rounded up; a column is
 * as wide as its widest tribe, a row as high as its highest.
 */
export function placed(boxes: readonly TribeBox[], tray: TrayBox | null): Scene {
  const abreast = Math.ceil(Math.sqrt(boxes.length));
  const widths: number[] = [];
  const heights: number[] = [];
  for (const [at, box] of boxes.entries()) {
    const column = at % abreast;
    const row = Math.floor(at / abreast);
    widths[column] = Math.max(widths[column] ?? 0, box.width);
    heights[row] = Math.max(heights[row] ?? 0, box.height);
  }
  const starts = (sizes: readonly number[], from: number) => {
    let next = from;
    return sizes.map((size) => {
      const start = next;
      next += size + TRIBE.gap;
      return start;
    });
  };
  const left = tray ? tray.width + TRAY.gap : 0;
  const xs = starts(widths, left);
  const ys = starts(heights, 0);
  const tribes = boxes.map(
    (box, at): PlacedTribe => ({ x: xs[at % abreast] ?? 0, y: ys[Math.floor(at / abreast)] ?? 0, box }),
  );
  const right = (xs.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const bottom = (ys.at(-1) ?? 0) + (heights.at(-1) ?? 0);
  return {
    width: Math.max(tray?.width ?? 0, right),
    height: Math.max(tray?.height ?? 0, bottom),
    tray,
    tribes,
  };
}
