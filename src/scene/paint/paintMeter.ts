import type { Level } from '../level.ts';
import { HEADER, MORE } from '../measures.ts';
import type { PlacedTribe, TribeBox } from '../scene.ts';
import { type Easel, fillRound, inPixels, inWorld, pixelX, pixelY, writeAt } from './easel.ts';
import type { Pen } from './pen.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';

const FONT = { numbers: fontOf(11.5), near: fontOf(12), middle: fontOf(19) } as const;
const BAR = { near: { width: 120, height: 6 }, middle: { width: 80, height: 10 } } as const;
/** Between the bar and its number. */
const GAP = 10;

/** How wide the block of numbers and bar may be, so that the button has its place between it and the leads. */
const MOST = HEADER.meter - HEADER.padding - MORE.clear;

/**
 * What stands under the numbers: against the limit, of which near there is room to say what it is in the pack; or what a
 * department or chain consists of, from further off less.
 */
function meterOf({ form, meter, meterInFull, squads }: TribeBox, near: boolean): string {
  if (form !== 'tribe') return near ? meter : squads;
  return near ? meterInFull : meter;
}

/** Against the limit: a bar, and behind it the number, which it makes room for. Without a limit there is no bar. */
function gaugeOf(pen: Pen, box: TribeBox, near: boolean): { bar: number; whole: number } {
  const meter = widthOf(pen, near ? FONT.near : FONT.middle, meterOf(box, near));
  if (box.form !== 'tribe') return { bar: 0, whole: meter };
  const number = meter + GAP;
  const bar = Math.max(0, Math.min((near ? BAR.near : BAR.middle).width, MOST - number));
  return { bar, whole: bar + number };
}

const numbersOf = (pen: Pen, { numbers }: TribeBox) => fit(pen, FONT.numbers, numbers, MOST);

/** Where the block starts: how far from the left edge of the tribe. */
export function meterStart(pen: Pen, box: TribeBox, near: boolean): number {
  const numbers = near ? widthOf(pen, FONT.numbers, numbersOf(pen, box)) : 0;
  return box.width - HEADER.padding - Math.max(gaugeOf(pen, box, near).whole, numbers);
}

/**
 * How far from the left edge of a tribe its button stands, where it covers no number: in world units, and from afar, where
 * its header says nothing at the end, at its right edge.
 */
export function besideNumbers(pen: Pen, box: TribeBox, level: Level): number {
  if (level === 'far') return box.width - MORE.size - 6;
  return meterStart(pen, box, level === 'near') - MORE.clear - MORE.size;
}

function paintBar(easel: Easel, placed: PlacedTribe, right: number, middle: number, near: boolean): void {
  const { pen, theme } = easel;
  const { box } = placed;
  const part = Math.min(1, box.people / box.limit);
  const { height } = near ? BAR.near : BAR.middle;
  const width = gaugeOf(pen, box, near).bar;
  inPixels(easel);
  const left = pixelX(easel, placed.x + right - width);
  const top = pixelY(easel, placed.y + middle - height / 2);
  const deep = pixelY(easel, placed.y + middle + height / 2) - top;
  const wide = pixelX(easel, placed.x + right) - left;
  pen.fillStyle = theme.line;
  fillRound(pen, left, top, wide, deep, deep / 2);
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.accent;
  if (part > 0) fillRound(pen, left, top, Math.max(deep, wide * part), deep, deep / 2);
}

/** Numbers, and under them the bar against the limit, or what it consists of, at the right. */
export function paintMeter(easel: Easel, placed: PlacedTribe, level: Level): void {
  const { pen, theme } = easel;
  const { box } = placed;
  const near = level === 'near';
  const right = box.width - HEADER.padding;
  const font = near ? FONT.near : FONT.middle;
  const middle = near ? 38 : 28;
  const text = meterOf(box, near);
  const width = widthOf(pen, font, text);
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.ink2;
  writeAt(easel, text, right - width, baselineOf(pen, font, middle));
  if (box.form === 'tribe') paintBar(easel, placed, right - width - GAP, middle, near);
  if (!near) return;
  const numbers = numbersOf(pen, box);
  const wide = widthOf(pen, FONT.numbers, numbers);
  inWorld(easel, placed.x, placed.y);
  pen.font = FONT.numbers;
  pen.fillStyle = theme.ink2;
  writeAt(easel, numbers, right - wide, baselineOf(pen, FONT.numbers, 19));
}
