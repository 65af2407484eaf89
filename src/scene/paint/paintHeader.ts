import type { Level } from '../level.ts';
import { HEADER } from '../measures.ts';
import type { HeaderPerson, PlacedTribe } from '../scene.ts';
import { type Easel, fillRound, inPixels, inWorld, lineAcross, pixelX, pixelY, writeAt } from './easel.ts';
import { paintInitials } from './paintColumnHeads.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';

/** World units of a letter's height in a leader's name at the middle distance. */
const MIDDLE = 17;

const FONT = {
  title: fontOf(18, 700),
  purpose: fontOf(11.5),
  label: fontOf(12),
  person: fontOf(12, 600),
  meter: fontOf(12),
  middleTitle: fontOf(30, 700),
  middleText: fontOf(19),
  middleLabel: fontOf(15),
  middlePerson: fontOf(MIDDLE, 600),
} as const;

const BAR = { near: { width: 120, height: 6 }, middle: { width: 80, height: 10 } } as const;

function paintGauge(easel: Easel, placed: PlacedTribe, right: number, middle: number, near: boolean): number {
  const { pen, theme } = easel;
  const { box } = placed;
  const part = Math.min(1, box.people / box.limit);
  const { width, height } = near ? BAR.near : BAR.middle;
  inPixels(easel);
  const left = pixelX(easel, placed.x + right - width);
  const top = pixelY(easel, placed.y + middle - height / 2);
  const deep = pixelY(easel, placed.y + middle + height / 2) - top;
  const wide = pixelX(easel, placed.x + right) - left;
  pen.fillStyle = theme.line;
  fillRound(pen, left, top, wide, deep, deep / 2);
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.accent;
  if (part > 0) fillRound(pen, left, top, Math.max(deep, wide * part), deep, deep / 2);
  return right - width;
}

/** Numbers, and under them the bar against the limit, at the right. Gives where that block starts. */
function paintMeter(easel: Easel, placed: PlacedTribe, level: Level): number {
  const { pen, theme } = easel;
  const { box } = placed;
  const near = level === 'near';
  const right = box.width - HEADER.padding;
  const font = near ? FONT.meter : FONT.middleText;
  const middle = near ? 38 : 28;
  const width = widthOf(pen, font, box.meter);
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.ink2;
  writeAt(easel, box.meter, right - width, baselineOf(pen, font, middle));
  const start = paintGauge(easel, placed, right - width - 10, middle, near);
  if (!near) return start;
  const numbers = fit(pen, FONT.purpose, box.numbers, HEADER.meter - HEADER.padding);
  const wide = widthOf(pen, FONT.purpose, numbers);
  inWorld(easel, placed.x, placed.y);
  pen.font = FONT.purpose;
  pen.fillStyle = theme.ink2;
  writeAt(easel, numbers, right - wide, baselineOf(pen, FONT.purpose, 19));
  return Math.min(start, right - wide);
}

function paintLead(easel: Easel, placed: PlacedTribe, lead: HeaderPerson, level: Level): void {
  const { pen, theme } = easel;
  const middle = lead.y + lead.height / 2;
  const near = level === 'near';
  const label = near ? FONT.label : FONT.middleLabel;
  const name = near ? FONT.person : FONT.middlePerson;
  let x = lead.x;
  if (near) {
    paintInitials(easel, placed, lead.initials, lead.colour, x + 9, middle);
    x += 24;
  }
  inWorld(easel, placed.x, placed.y);
  if (!near && !isLegible(easel, MIDDLE)) {
    const text = fit(pen, name, `${lead.label} ${lead.name}`, lead.width);
    return paintBar(easel, x, middle, widthOf(pen, name, text), MIDDLE);
  }
  pen.font = label;
  pen.fillStyle = theme.ink2;
  writeAt(easel, lead.label, x, baselineOf(pen, label, middle));
  x += widthOf(pen, label, lead.label) + 5;
  pen.font = name;
  pen.fillStyle = theme.ink;
  writeAt(easel, fit(pen, name, lead.name, lead.x + lead.width - x), x, baselineOf(pen, name, middle));
}

/**
 * A red pill with the number of breaches; gives where it ends. Coordinates relative to the tribe, sizes in world units.
 */
function paintBreaches(easel: Easel, placed: PlacedTribe, x: number, middle: number): void {
  const { pen, theme } = easel;
  const text = `${placed.box.breaches}`;
  const font = fontOf(20, 600);
  const width = widthOf(pen, font, text) + 24;
  inPixels(easel);
  const left = pixelX(easel, placed.x + x);
  const top = pixelY(easel, placed.y + middle - 15);
  const wide = pixelX(easel, placed.x + x + width) - left;
  const high = pixelY(easel, placed.y + middle + 15) - top;
  pen.fillStyle = theme.badSoft;
  fillRound(pen, left, top, wide, high, high / 2);
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = theme.bad;
  writeAt(easel, text, x + 12, baselineOf(pen, font, middle));
}

/** A tribe's own header: name and purpose, lead and coaches, numbers against the limit. */
export function paintHeader(easel: Easel, placed: PlacedTribe, level: Level): void {
  const { pen, theme, seen } = easel;
  const { box } = placed;
  const near = level === 'near';
  const meter = paintMeter(easel, placed, level);
  for (const lead of box.leads) paintLead(easel, placed, lead, level);
  const beside = box.leads.find((lead) => lead.y < HEADER.height - HEADER.padding);
  const end = Math.min(meter, beside?.x ?? meter) - HEADER.padding;
  const start = Math.max(0, Math.min(seen.x - placed.x, end - HEADER.title));
  const x = start + HEADER.padding;
  const font = near ? FONT.title : FONT.middleTitle;
  const room = end - x - (box.breaches > 0 && !near ? 60 : 0);
  const title = fit(pen, font, box.title, room);
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = theme.ink;
  writeAt(easel, title, x, baselineOf(pen, font, HEADER.height / 2));
  const after = x + widthOf(pen, font, title) + 16;
  if (box.breaches > 0 && !near) paintBreaches(easel, placed, after, HEADER.height / 2);
  if (near && box.purpose) {
    pen.font = FONT.purpose;
    pen.fillStyle = theme.ink2;
    const line = baselineOf(pen, FONT.title, HEADER.height / 2);
    writeAt(easel, fit(pen, FONT.purpose, box.purpose, end - after), after, line);
  }
  inPixels(easel);
  pen.fillStyle = theme.line;
  lineAcross(easel, placed.x, placed.y + box.columnsTop, box.width);
}
