import type { Box, CardBox } from '../../scene/scene.ts';
import { drawPicture } from '../drawing/drawPicture.ts';
import { type GroundLook, themeFor } from '../drawing/ground.ts';
import { sheetOf } from '../drawing/sheet.ts';
import { attribute, escaped } from '../markup.ts';
import type { Picture } from '../picture.ts';
import { FONT, type Measure, SvgPen } from './svgPen.ts';

/** How a picture is written. */
export interface SvgLook extends GroundLook {
  /** The language of what stands on it, as `en` or `nl`. */
  language: string;
}

/**
 * A picture as an SVG file, drawn by the same painter as the page. Its size is that of the page at 100 %, and it may be
 * made as large as one likes. Whoever points at a card or a squad reads all of what is cut short on it. The same picture
 * and the same widths of letters give the same text.
 */
export function svgOf(picture: Picture, { dark, ground, language }: SvgLook, measure: Measure): string {
  const sheet = sheetOf(picture, 1);
  const pen = new SvgPen(measure);
  for (const _ of drawPicture(pen, picture, sheet, themeFor({ dark, ground }), Number.POSITIVE_INFINITY));
  const size = `width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}"`;
  const called = [picture.title, picture.subtitle].filter(Boolean).join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${language}"${FONT}>`,
    `<title>${escaped(called)}</title>`,
    pen.elements,
    `<g fill="none" pointer-events="all"${attribute('transform', `translate(${sheet.scene.x} ${sheet.scene.y})`)}>`,
    ...titlesOn(picture),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** What is read where one points: on every squad with its mission, and on every card. */
function* titlesOn({ scene }: Picture): Generator<string> {
  for (const { x, y, box } of scene.tribes) {
    for (const row of box.rows) {
      const head = { x: x + row.x, y: y + row.y, width: box.rowHeadWidth, height: row.height };
      yield titled(head, [row.name, row.about, row.products, row.numbers, row.flag]);
      for (const cell of row.cells) for (const card of cell.cards) yield titled(moved(card, x, y), saidOn(card));
    }
  }
  for (const card of scene.tray?.cards ?? []) yield titled(card, saidOn(card));
}

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });
const saidOn = ({ name, role, share, elsewhere }: CardBox) => [name, role, share, elsewhere];

function titled({ x, y, width, height }: Box, said: readonly string[]): string {
  const title = escaped(said.filter(Boolean).join(' · '));
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"><title>${title}</title></rect>`;
}
