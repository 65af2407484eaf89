import type { Level } from '../level.ts';
import { HEADER, MORE, PROJECTS, STEPS } from '../measures.ts';
import type { HeaderPerson, PlacedTribe, TribeBox } from '../scene.ts';
import { type Easel, fillRound, inPixels, inWorld, lineAcross, pixelX, pixelY, writeAt } from './easel.ts';
import { paintInitials } from './paintColumnHeads.ts';
import { meterStart, paintMeter } from './paintMeter.ts';
import type { Pen } from './pen.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';

/** World units of a letter's height in a leader's name at the middle distance. */
const MIDDLE = 17;

const FONT = {
  title: fontOf(18, 700),
  purpose: fontOf(11.5),
  label: fontOf(12),
  person: fontOf(12, 600),
  middleTitle: fontOf(30, 700),
  step: fontOf(12, 600),
  middleStep: fontOf(MIDDLE, 600),
  middleLabel: fontOf(15),
  middlePerson: fontOf(MIDDLE, 600),
} as const;

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

/** How wide each step of a chain is: as its letters need, and an equal part of what is left or lacks. */
function stepWidths(pen: Pen, font: string, { width, steps }: TribeBox): number[] {
  const needed = steps.map((step) => widthOf(pen, font, step) + 2 * STEPS.point + 4);
  const spare = width - 2 * HEADER.padding - needed.reduce((sum, each) => sum + each, 0);
  return needed.map((each) => each + spare / steps.length);
}

/** The steps of a chain, each an arrow into the next: every other one on a darker ground. */
function paintSteps(easel: Easel, placed: PlacedTribe, level: Level): void {
  const { pen, theme } = easel;
  const { box } = placed;
  const top = box.columnsTop - box.projectsHeight - STEPS.height;
  const xOf = (x: number) => pixelX(easel, placed.x + x);
  const [above, middle, below] = [top, top + STEPS.strip / 2, top + STEPS.strip].map((y) =>
    pixelY(easel, placed.y + y),
  );
  const font = level === 'near' ? FONT.step : FONT.middleStep;
  const widths = stepWidths(pen, font, box);
  let to: number = HEADER.padding;
  for (const [at, step] of box.steps.entries()) {
    const from = to;
    const wide = widths[at] ?? 0;
    to += wide;
    inPixels(easel);
    pen.fillStyle = at % 2 === 0 ? theme.line : theme.ground;
    pen.beginPath();
    pen.moveTo(xOf(from), above as number);
    pen.lineTo(xOf(to - STEPS.point / 2), above as number);
    pen.lineTo(xOf(to + STEPS.point / 2), middle as number);
    pen.lineTo(xOf(to - STEPS.point / 2), below as number);
    pen.lineTo(xOf(from), below as number);
    pen.lineTo(xOf(at === 0 ? from : from + STEPS.point), middle as number);
    pen.fill();
    inWorld(easel, placed.x, placed.y);
    const text = fit(pen, font, step, wide - 2 * STEPS.point);
    pen.font = font;
    pen.fillStyle = theme.ink;
    writeAt(easel, text, from + (wide - widthOf(pen, font, text)) / 2, baselineOf(pen, font, top + STEPS.strip / 2));
  }
}

/** The projects that go through several parts of a chain: what each is called and who leads it, and by whom it is done. */
function paintProjects(easel: Easel, { x, y, box }: PlacedTribe, level: Level): void {
  const { pen, theme } = easel;
  const { projects } = box;
  if (!projects) return;
  inWorld(easel, x, y);
  const near = level === 'near';
  const room = box.width - 2 * HEADER.padding;
  const write = (font: string, colour: string, text: string, left: number, middle: number): number => {
    const fitting = fit(pen, font, text, HEADER.padding + room - left);
    if (!near && !isLegible(easel, MIDDLE)) {
      paintBar(easel, left, middle, widthOf(pen, font, fitting), MIDDLE);
      inWorld(easel, x, y);
    } else {
      pen.font = font;
      pen.fillStyle = colour;
      writeAt(easel, fitting, left, baselineOf(pen, font, middle));
    }
    return left + widthOf(pen, font, fitting) + 10;
  };
  let middle = box.columnsTop - box.projectsHeight + PROJECTS.heading / 2;
  write(near ? FONT.step : FONT.middleStep, theme.ink2, projects.heading, HEADER.padding, middle);
  middle += (PROJECTS.heading + PROJECTS.line) / 2;
  if (!near) {
    const names = [...projects.lines.map(({ name }) => name), projects.more].filter(Boolean).join(', ');
    write(FONT.middlePerson, theme.ink, names, HEADER.padding, middle + 2);
    return;
  }
  for (const { name, lead, by } of projects.lines) {
    write(FONT.label, theme.ink2, lead, write(FONT.person, theme.ink, name, HEADER.padding, middle), middle);
    write(FONT.label, theme.ink2, by, HEADER.padding, middle + PROJECTS.line);
    middle += PROJECTS.project;
  }
  if (projects.more) write(FONT.label, theme.ink2, projects.more, HEADER.padding, middle);
}

/** A tribe's own header: name and purpose, lead and coaches, numbers against the limit. */
export function paintHeader(easel: Easel, placed: PlacedTribe, level: Level): void {
  const { pen, theme, seen } = easel;
  const { box } = placed;
  const near = level === 'near';
  paintMeter(easel, placed, level);
  for (const lead of box.leads) paintLead(easel, placed, lead, level);
  paintSteps(easel, placed, level);
  paintProjects(easel, placed, level);
  const beside = box.leads.find((lead) => lead.y < HEADER.height - HEADER.padding);
  const more = meterStart(easel.pen, box, near) - MORE.size - 2 * MORE.clear;
  const end = Math.min(more, (beside?.x ?? box.width) - HEADER.padding);
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
