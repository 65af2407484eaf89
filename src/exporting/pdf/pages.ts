import type { CardBox, Scene } from '../../scene/scene.ts';
import { SHEET } from '../drawing/sheet.ts';
import { type LegendItem, SIGNS } from '../legend.ts';
import type { Picture } from '../picture.ts';
import { trayPages } from './trayPages.ts';
import { type Room, tribePages } from './tribePages.ts';

/** The paper, each in points, of which 72 are an inch: A4 and A3 (ISO 216) on their side, and a slide of 13.33 by 7.5 inches. */
export const PAPERS = {
  a4: { width: 841.89, height: 595.28 },
  a3: { width: 1190.55, height: 841.89 },
  wide: { width: 960, height: 540 },
} as const satisfies Record<string, Room>;

export type Paper = keyof typeof PAPERS;

/** Measures of a page in points: its margin, what is kept for the title above and the line below, and the legend. */
export const PAGE = { margin: 28, title: 40, foot: 20, legend: { gap: 10, scale: 0.75 } } as const;

/** One page: what is drawn on it at which scale, and which of the legend stands below that, in points from the top. */
export interface PdfPage {
  /** What a bookmark calls it: the tribe, or the unplaced. */
  name: string;
  /** Begins what is called so; others go on. */
  isFirst: boolean;
  /** Empty where the legend has a page of its own. */
  scene: Scene;
  scale: number;
  legend: { top: number; abreast: number; items: readonly LegendItem[] };
}

/** Where what is drawn begins, and how much room there is for it. */
export function roomOn(paper: Paper): Room & { x: number; y: number } {
  const { width, height } = PAPERS[paper];
  const { margin, title, foot } = PAGE;
  return { x: margin, y: margin + title, width: width - 2 * margin, height: height - 2 * margin - title - foot };
}

const EMPTY: Scene = { width: 0, height: 0, tray: null, tribes: [] };

function* cardsOn({ tribes, tray }: Scene): Generator<CardBox> {
  for (const { box } of tribes) for (const row of box.rows) for (const cell of row.cells) yield* cell.cards;
  if (tray) yield* tray.cards;
}

/** What of a legend stands on some of its pages. */
function legendFor(legend: readonly LegendItem[], scenes: readonly Scene[]): LegendItem[] {
  const colours = new Set<number | null>();
  const signs = new Set<string | undefined>();
  for (const scene of scenes) {
    for (const { box } of scene.tribes) {
      for (const { colour } of [...box.columns, ...box.leads]) colours.add(colour);
      for (const { mark } of box.leads) signs.add(SIGNS[mark]);
      if (box.ownLimit || box.rows.some((row) => row.ownLimit)) signs.add(SIGNS.ownLimit);
    }
    for (const card of cardsOn(scene)) {
      colours.add(card.colour);
      if (card.productOwner) signs.add(SIGNS.productOwner);
      if (card.lead) signs.add(SIGNS.chapterLead);
      if (card.manager) signs.add(SIGNS.manager);
      if (card.share === SIGNS.half) signs.add(SIGNS.half);
      if (card.external) signs.add(SIGNS.external);
      if (card.vacancy) signs.add(SIGNS.vacancy);
    }
  }
  return legend.filter(({ colour, sign }) => (colour === undefined ? signs.has(sign) : colours.has(colour)));
}

/** The pages of one tribe or of the unplaced, with the legend below the last, or on a page more where it does not fit. */
function withLegend(
  name: string,
  drawn: readonly { scene: Scene; scale: number }[],
  legend: readonly LegendItem[],
  paper: Paper,
): PdfPage[] {
  const room = roomOn(paper);
  const { gap, scale: size } = PAGE.legend;
  const { width, height } = { width: SHEET.item.width * size, height: SHEET.item.height * size };
  const abreast = Math.max(1, Math.floor(room.width / width));
  const items = legendFor(
    legend,
    drawn.map(({ scene }) => scene),
  );
  const without = { top: 0, abreast, items: [] };
  const pages = drawn.map(
    ({ scene, scale }, at): PdfPage => ({ name, isFirst: at === 0, scene, scale, legend: without }),
  );
  const last = pages.at(-1);
  if (!last || items.length === 0) return pages;
  const below = last.scene.height * last.scale + gap;
  const isRoomy = below + Math.ceil(items.length / abreast) * height <= room.height;
  const shown = { abreast, items, top: room.y + (isRoomy ? below : 0) };
  if (isRoomy) return [...pages.slice(0, -1), { ...last, legend: shown }];
  return [...pages, { name, isFirst: false, scene: EMPTY, scale: 1, legend: shown }];
}

/**
 * A picture as pages: each tribe begins on a page of its own and has its legend at its end, and the unplaced come last.
 * There is always a page, for the title at least. `continued` is the word for what goes on from a page before.
 */
export function pagesOf({ scene, legend }: Picture, paper: Paper, continued: string): PdfPage[] {
  const room = roomOn(paper);
  const tribes = scene.tribes.flatMap(({ box }) => {
    const drawn = tribePages(box, room, continued).map((page) => ({
      scene: { width: page.box.width, height: page.box.height, tray: null, tribes: [{ x: 0, y: 0, box: page.box }] },
      scale: page.scale,
    }));
    return withLegend(box.title, drawn, legend, paper);
  });
  const { tray } = scene;
  const unplaced = tray
    ? trayPages(tray, room, continued).map((page) => ({
        scene: { width: page.tray.width, height: page.tray.height, tray: page.tray, tribes: [] },
        scale: page.scale,
      }))
    : [];
  const pages = [...tribes, ...(tray ? withLegend(tray.title, unplaced, legend, paper) : [])];
  if (pages.length > 0) return pages;
  return [{ name: '', isFirst: true, scene: EMPTY, scale: 1, legend: { top: 0, abreast: 1, items: [] } }];
}
