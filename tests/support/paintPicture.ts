import { type Easel, easelOf } from '../../src/scene/paint/easel.ts';
import type { PaintView } from '../../src/scene/paint/paintView.ts';
import { LIGHT, type Theme } from '../../src/scene/paint/theme.ts';
import { Raster } from './raster.ts';
import { type Drawn, RecordingPen } from './recordingPen.ts';

// What a pen drew, as a list of what it drew and as a picture of letters. Colours are called what the theme calls them.
//
//   text ink 13 bold 600 at 11,18: Ana            how large, how bold, where its baseline begins
//   fill surface 1,1 20 x 10 round 6              an area
//   line lineStrong 2 dashed 3 3 at 0,0 20 x 10   the line around one, and how wide it is
//   fill surface 0,0 20 x 10 round 6, 0.65        how much it covers of what was there, where that is not all

const round = (value: number) => Math.round(value * 100) / 100;

/** The name of a colour in its theme; the chapters' are `chapter 0` to `chapter 11`. */
function colourName(theme: Theme, colour: string): string {
  const chapter = theme.chapters.indexOf(colour);
  if (chapter >= 0) return `chapter ${chapter}`;
  const found = Object.entries(theme).find(([name, value]) => name !== 'name' && value === colour);
  return found?.[0] ?? colour;
}

const all = (values: number | number[]) => (typeof values === 'number' ? round(values) : values.map(round).join(' '));

/** One thing that a pen drew, in words. */
export function drawnWords(theme: Theme, drawn: Drawn): string {
  const colour = colourName(theme, drawn.colour);
  const where = `${round(drawn.x)},${round(drawn.y)}`;
  const area = `${where} ${round(drawn.width)} x ${round(drawn.height)}`;
  const faded = drawn.alpha === 1 ? '' : `, ${round(drawn.alpha)}`;
  const corners = [drawn.round].flat().some((each) => each !== 0) ? ` round ${all(drawn.round)}` : '';
  switch (drawn.kind) {
    case 'text': {
      const bold = drawn.weight === 400 ? '' : ` bold ${drawn.weight}`;
      return `text ${colour} ${round(drawn.size)}${bold} at ${where}: ${drawn.text}${faded}`;
    }
    case 'stroke': {
      const dashed = drawn.dash.length > 0 ? ` dashed ${all(drawn.dash)}` : '';
      return `line ${colour} ${round(drawn.line)}${dashed} at ${area}${corners}${faded}`;
    }
    case 'fill':
      return `fill ${colour} ${area}${corners}${faded}`;
    case 'picture':
      return `picture ${area}${faded}`;
  }
}

/** Everything that a pen drew, one line each, in the order of drawing. */
export const drawnList = (theme: Theme, drawn: readonly Drawn[]) =>
  drawn.map((each) => drawnWords(theme, each)).join('\n');

/** What an area of a colour looks like in a picture of letters. */
const INK: Record<string, string> = {
  ground: ':',
  surface: ' ',
  sunken: '.',
  line: '-',
  lineStrong: '=',
  ink2: 'x',
  ink3: 'o',
  accent: 'A',
  accentSoft: 'a',
  ok: 'O',
  okSoft: 'u',
  warn: 'W',
  warnSoft: 'w',
  bad: '#',
  badSoft: '%',
  star: '*',
};

/**
 * What a pen drew, seen from above: a letter stands for so many pixels across and down, and shows what was drawn there
 * last. A chapter's colour is its number, another what `INK` says; a text stands as it is written.
 */
export function seenPicture(
  theme: Theme,
  drawn: readonly Drawn[],
  view: { width: number; height: number },
  step: { across: number; down: number },
): string {
  const raster = new Raster(step.across, step.down);
  const [columns, rows] = [Math.ceil(view.width / step.across), Math.ceil(view.height / step.down)];
  const inkOf = ({ colour }: Drawn) => {
    const name = colourName(theme, colour);
    return name.startsWith('chapter ') ? name.slice(-1) : (INK[name] ?? '?');
  };
  // An area covers the letters whose middle it covers; a thin one the letters that it runs through.
  const span = (from: number, size: number, unit: number, most: number) => {
    const thin = size < unit;
    const first = Math.max(0, thin ? Math.floor(from / unit) : Math.ceil(from / unit - 0.5));
    const last = Math.min(most - 1, thin ? first : Math.ceil((from + size) / unit - 0.5) - 1);
    return { first, count: from + size <= 0 ? 0 : last - first + 1 };
  };
  for (const each of drawn) {
    if (each.alpha < 0.5) continue;
    if (each.kind === 'text') {
      const line = Math.floor((each.y - each.size * 0.35) / step.down);
      if (line < 0 || line >= rows) continue;
      const first = Math.round(each.x / step.across);
      const letters = [...each.text].slice(Math.max(0, -first), columns - first).join('');
      raster.write(Math.max(0, first), line, letters);
    } else if (each.kind === 'fill') {
      const across = span(each.x, each.width, step.across, columns);
      const down = span(each.y, each.height, step.down, rows);
      const isUpright = each.width < step.across && each.height >= step.down;
      const ink = inkOf(each);
      const letter = isUpright && '-='.includes(ink) ? '|' : ink;
      raster.fill({ x: across.first, y: down.first, width: across.count, height: down.count }, letter);
    } else if (each.kind === 'stroke' && each.colour === theme.accent) {
      const across = span(each.x, each.width, step.across, columns);
      const down = span(each.y, each.height, step.down, rows);
      const [left, right] = [across.first, across.first + across.count - 1];
      for (let line = down.first; line < down.first + down.count; line += 1)
        for (const at of [left, right]) raster.write(at, line, '(');
    }
  }
  return raster.toString();
}

/** A view of the world from its corner on, at its own size, in the light. */
export const WHOLE: PaintView = {
  camera: { x: 0, y: 0, zoom: 1 },
  width: 2000,
  height: 2000,
  ratio: 1,
  theme: LIGHT,
  pinned: true,
};

/** What some part of the painter draws in a view. */
export function drawnBy(draw: (easel: Easel) => void, view: Partial<PaintView> = {}): Drawn[] {
  const pen = new RecordingPen();
  draw(easelOf(pen, { ...WHOLE, ...view }));
  return pen.drawn;
}

/** The same as a list. */
export const listBy = (draw: (easel: Easel) => void, view: Partial<PaintView> = {}) =>
  drawnList(view.theme ?? LIGHT, drawnBy(draw, view));

/**
 * What is drawn otherwise than one would expect from the drawing at 100 %, in a view three times as large on a screen of
 * two pixels for one, that begins 20 further right and 10 further down: everything six times as large and moved by 120
 * and 60. Whatever is as thick as a thin line may be as thick as that, and edges fall on whole pixels.
 */
export function unlike(draw: (easel: Easel) => void, view: Partial<PaintView> = {}): string[] {
  const [zoom, ratio] = [3, 2];
  const scale = zoom * ratio;
  const theme = view.theme ?? LIGHT;
  const once = drawnBy(draw, view);
  const large = drawnBy(draw, { ...view, camera: { x: 20, y: 10, zoom }, ratio, width: 12_000, height: 12_000 });
  const slack = 2 * ratio + scale;
  const near = (is: number, was: number, by: number) => Math.abs(is - was) <= by;
  const found = once.flatMap((was, at): string[] => {
    const is = large[at];
    const fits =
      is &&
      is.kind === was.kind &&
      is.text === was.text &&
      is.colour === was.colour &&
      near(is.x, was.x * scale - 20 * scale, slack) &&
      near(is.y, was.y * scale - 10 * scale, slack) &&
      near(is.width, was.width * scale, 2 * slack) &&
      near(is.height, was.height * scale, 2 * slack) &&
      near(is.size, was.size * scale, 1e-6) &&
      near(is.alpha, was.alpha, 0);
    return fits ? [] : [`${drawnWords(theme, was)} became ${is ? drawnWords(theme, is) : 'nothing'}`];
  });
  return once.length === large.length ? found : [...found, `${large.length} things instead of ${once.length}`];
}
