import { TRAY, TRIBE } from './measures.ts';
import type { PlacedTribe, Scene, TrayBox, TribeBox } from './scene.ts';

/**
 * Places tribes from left to right on lines that begin with the tribes at the given places; a line is as high as its
 * highest tribe.
 */
export function placed(boxes: readonly TribeBox[], lines: readonly number[], tray: TrayBox | null): Scene {
  const left = tray ? tray.width + TRAY.gap : 0;
  const tribes: PlacedTribe[] = [];
  let right = left;
  let top = 0;
  let bottom = 0;
  for (const [at, start] of lines.entries()) {
    let x = left;
    for (const box of boxes.slice(start, lines[at + 1])) {
      tribes.push({ x, y: top, box });
      x += box.width + TRIBE.gap;
      bottom = Math.max(bottom, top + box.height);
    }
    right = Math.max(right, x - TRIBE.gap);
    top = bottom + TRIBE.gap;
  }
  return {
    width: Math.max(tray?.width ?? 0, tribes.length > 0 ? right : 0),
    height: Math.max(tray?.height ?? 0, bottom),
    tray,
    tribes,
  };
}
