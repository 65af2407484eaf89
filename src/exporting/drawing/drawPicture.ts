import { paint } from '../../scene/paint/paint.ts';
import { cutOut } from '../../scene/paint/patterns.ts';
import type { Pen } from '../../scene/paint/pen.ts';
import { baselineOf, fit, fontOf, widthOf } from '../../scene/paint/text.ts';
import { colourIn, patternIn, type Theme } from '../../scene/paint/theme.ts';
import type { LegendItem } from '../legend.ts';
import type { Picture } from '../picture.ts';
import { SHEET, type Sheet } from './sheet.ts';

/** Pixels that are drawn at once, so that whoever draws can say how far it is, or be stopped. */
const SLICE = 1_000_000;
/** How many pixels around a slice to look for things to draw: their shadows reach into it. */
const REACH = 48;

function drawTitle(pen: Pen, { title, subtitle }: Picture, sheet: Sheet, theme: Theme): void {
  const margin = sheet.margin / sheet.text;
  const room = sheet.width / sheet.text - 2 * margin;
  const bold = fontOf(22, 700);
  const plain = fontOf(13);
  pen.setTransform(sheet.text, 0, 0, sheet.text, 0, 0);
  pen.font = bold;
  pen.fillStyle = theme.ink;
  pen.fillText(fit(pen, bold, title, room), margin, baselineOf(pen, bold, margin + 12));
  pen.font = plain;
  pen.fillStyle = theme.ink2;
  pen.fillText(fit(pen, plain, subtitle, room), margin, baselineOf(pen, plain, margin + 38));
}

function drawSign(pen: Pen, { colour, sign }: LegendItem, x: number, middle: number, theme: Theme): void {
  if (colour !== undefined) {
    pen.fillStyle = colourIn(theme, colour);
    pen.beginPath();
    pen.roundRect(x, middle - 6, 24, 12, 3);
    pen.fill();
    const pattern = patternIn(theme, colour);
    // Where there is no ground, a pattern cannot be cut out.
    const behind = theme.ground === 'transparent' ? theme.surface : theme.ground;
    for (const left of [x, x + 12]) cutOut(pen, pattern, left, middle - 6, 12, 12, behind);
    return;
  }
  pen.lineWidth = 1;
  pen.strokeStyle = theme.lineStrong;
  if (sign === '★') {
    const font = fontOf(14);
    pen.font = font;
    pen.fillStyle = theme.star;
    pen.fillText('★', x + 5, baselineOf(pen, font, middle));
    return;
  }
  if (!sign) pen.setLineDash([3, 3]);
  pen.beginPath();
  pen.roundRect(x + 0.5, middle - 7.5, 23, 15, 4);
  pen.stroke();
  pen.setLineDash([]);
  if (!sign) return;
  const font = fontOf(10.5);
  pen.font = font;
  pen.fillStyle = theme.ink2;
  pen.textAlign = 'center';
  pen.fillText(sign, x + 12, baselineOf(pen, font, middle));
  pen.textAlign = 'left';
}

/** The entries of a legend in lines of so many, from a place on, which the pen counts from in units of letters. */
export function drawLegendItems(
  pen: Pen,
  legend: readonly LegendItem[],
  { x: left, abreast }: { x: number; abreast: number },
  theme: Theme,
): void {
  const { item } = SHEET;
  const font = fontOf(12);
  for (const [at, entry] of legend.entries()) {
    const x = left + (at % abreast) * item.width;
    const middle = Math.floor(at / abreast) * item.height + item.height / 2;
    drawSign(pen, entry, x, middle, theme);
    pen.font = font;
    pen.fillStyle = theme.ink2;
    pen.fillText(fit(pen, font, entry.text, item.width - 44), x + 32, baselineOf(pen, font, middle));
  }
}

function drawLegend(pen: Pen, { legend }: Picture, sheet: Sheet, theme: Theme): void {
  pen.setTransform(sheet.text, 0, 0, sheet.text, 0, sheet.legend.y);
  drawLegendItems(pen, legend, { x: sheet.margin / sheet.text, abreast: sheet.legend.abreast }, theme);
}

/** A line across, and below it what the picture is on the left, and its foot on the right. */
function drawFoot(pen: Pen, { title, subtitle, foot }: Picture, sheet: Sheet, theme: Theme): void {
  if (!foot) return;
  const margin = sheet.margin / sheet.text;
  const right = sheet.width / sheet.text - margin;
  const middle = sheet.foot / sheet.text - SHEET.foot / 3;
  pen.setTransform(sheet.text, 0, 0, sheet.text, 0, 0);
  pen.fillStyle = theme.line;
  pen.fillRect(margin, middle - SHEET.foot / 2, right - margin, 1);
  const font = fontOf(11);
  const baseline = baselineOf(pen, font, middle);
  const said = fit(pen, font, foot, (right - margin) * 0.6);
  const from = right - widthOf(pen, font, said);
  pen.font = font;
  pen.fillStyle = theme.ink2;
  pen.fillText(said, from, baseline);
  const called = [title, subtitle].filter(Boolean).join(' · ');
  pen.fillText(fit(pen, font, called, from - margin - 2 * SHEET.margin), margin, baseline);
}

/**
 * Draws a picture a slice at a time, from top to bottom, and gives after each slice which part of the whole is done,
 * from 0 to 1. A pen that keeps what it draws would keep twice what stands in two slices, and is to be given one of
 * `Infinity`. The same picture, sheet and theme always give the same drawing.
 */
export function* drawPicture(pen: Pen, picture: Picture, sheet: Sheet, theme: Theme, slice = SLICE): Generator<number> {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = theme.ground;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  const { ratio } = sheet;
  const zoom = sheet.scale / ratio;
  const { x, y, height } = sheet.scene;
  const first = -Math.min(REACH, y);
  const last = height + REACH;
  const step = Math.min(last - first, Math.max(64, Math.floor(slice / sheet.width)));
  for (let top = first; top < last; top += step) {
    const deep = Math.min(step, last - top);
    const from = top - REACH;
    pen.save();
    pen.beginPath();
    pen.rect(0, y + top, sheet.width, deep);
    pen.clip();
    paint(pen, picture.scene, {
      camera: { x: -x / sheet.scale, y: from / sheet.scale, zoom },
      width: sheet.width / ratio,
      height: (deep + 2 * REACH) / ratio,
      ratio,
      theme,
      pinned: false,
      at: { x: 0, y: y + from },
    });
    pen.restore();
    yield Math.min(1, (top + deep) / last);
  }
  drawTitle(pen, picture, sheet, theme);
  drawLegend(pen, picture, sheet, theme);
  drawFoot(pen, picture, sheet, theme);
  yield 1;
}
