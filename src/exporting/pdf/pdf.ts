import { paint } from '../../scene/paint/paint.ts';
import { baselineOf, fit, fontOf, widthOf } from '../../scene/paint/text.ts';
import { DARK, LIGHT, type Theme } from '../../scene/paint/theme.ts';
import type { CardBox } from '../../scene/scene.ts';
import { drawLegendItems } from '../drawing/drawPicture.ts';
import { escaped } from '../markup.ts';
import type { Picture } from '../picture.ts';
import type { Fonts } from './fonts.ts';
import type { Lettering } from './lettering.ts';
import { PAGE, PAPERS, type Paper, type PdfPage, pagesOf, roomOn } from './pages.ts';
import { numbers, PdfFile, reference, textString } from './pdfFile.ts';
import { PdfPen } from './pdfPen.ts';
import { Resources } from './resources.ts';

/** How a picture is written as a PDF. */
export interface PdfLook {
  paper: Paper;
  dark: boolean;
  /** The language of what stands on it, as `en` or `nl`. */
  language: string;
  /** The word for what goes on from a page before. */
  continued: string;
  /** How confidential it is, as the document says; it may be empty. */
  classification: string;
}

const FONT = { title: fontOf(16, 700), subtitle: fontOf(10), foot: fontOf(9) } as const;

/** The whole of a text that stands there cut short, and where. */
interface Full {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Every name on a page that a reader may search for. */
function* namesOn({ scene }: PdfPage): Generator<Full> {
  const named = ({ name, x, y, width }: Pick<CardBox, 'name' | 'x' | 'y' | 'width'>) => ({
    text: name,
    x,
    y: y + 18,
    width,
  });
  for (const { box } of scene.tribes) {
    yield { text: box.title, x: 0, y: 34, width: box.width };
    for (const { name, x, y, width, height } of box.leads) yield { text: name, x, y: y + height / 2, width };
    for (const band of box.bands) {
      for (const { name, leadName, x, width } of band.columns) {
        yield { text: name, x, y: box.columnsTop + 20, width };
        yield { text: leadName, x, y: box.columnsTop + 40, width };
      }
    }
    for (const row of box.rows) {
      yield { text: row.name, x: row.x, y: row.y + 24, width: box.rowHeadWidth };
      for (const cell of row.cells) for (const card of cell.cards) yield named(card);
    }
  }
  for (const card of scene.tray?.cards ?? []) yield named(card);
}

/** Size of the letters that nobody sees, in units of the scene. */
const HIDDEN = 10;

function drawPage(pen: PdfPen, page: PdfPage, picture: Picture, look: PdfLook, theme: Theme, place: string): void {
  const { width, height } = PAPERS[look.paper];
  const room = roomOn(look.paper);
  const { scene, scale, legend } = page;
  if (look.dark) {
    pen.fillStyle = theme.ground;
    pen.fillRect(0, 0, width, height);
  }
  if (scene.width > 0) {
    pen.place(scale, room.x, room.y);
    paint(pen, scene, {
      camera: { x: 0, y: 0, zoom: 1 },
      width: scene.width,
      height: scene.height,
      ratio: 1,
      theme,
      pinned: false,
    });
    for (const { text, x, y, width } of namesOn(page)) {
      if (text && !pen.texts.has(text)) pen.hide(text, x, y, width, HIDDEN);
    }
  }
  pen.place(PAGE.legend.scale, room.x, legend.top);
  drawLegendItems(pen, legend.items, { x: 0, abreast: legend.abreast }, theme);

  pen.place(1, 0, 0);
  const write = (font: string, colour: string, text: string, x: number, middle: number, wide: number) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(fit(pen, font, text, wide), x, baselineOf(pen, font, middle));
  };
  write(FONT.title, theme.ink, picture.title, room.x, PAGE.margin + 8, room.width);
  write(FONT.subtitle, theme.ink2, picture.subtitle, room.x, PAGE.margin + 25, room.width);
  const foot = height - PAGE.margin - 4;
  const wide = widthOf(pen, FONT.foot, place);
  write(FONT.foot, theme.ink2, place, room.x + room.width - wide, foot, wide);
  write(FONT.foot, theme.ink2, look.classification, room.x, foot, room.width - wide - 20);
}

interface Bookmark {
  text: string;
  page: number;
  /** Points from the top of the page. */
  top: number;
  inside: Bookmark[];
}

/** A bookmark for each tribe, with its squads, and for the unplaced. */
function bookmarksOf(pages: readonly PdfPage[], { y }: { y: number }): Bookmark[] {
  const marks: Bookmark[] = [];
  const known = new Set<string>();
  for (const [page, { name, isFirst, scene, scale }] of pages.entries()) {
    if (isFirst && name) marks.push({ text: name, page, top: 0, inside: [] });
    for (const { box } of scene.tribes) {
      for (const row of box.rows) {
        if (!row.squad || known.has(row.squad)) continue;
        known.add(row.squad);
        marks.at(-1)?.inside.push({ text: row.name, page, top: y + row.y * scale, inside: [] });
      }
    }
  }
  return marks;
}

/** Adds bookmarks that are in one parent, folded (PDF 1.7, 12.3.3); gives the entries that the parent has for them. */
function addBookmarks(
  file: PdfFile,
  parent: number,
  marks: readonly Bookmark[],
  pages: readonly number[],
  height: number,
): string {
  const objects = marks.map(() => file.reserve());
  for (const [at, { text, page, top, inside }] of marks.entries()) {
    const object = objects[at] ?? 0;
    const [before, after] = [objects[at - 1], objects[at + 1]];
    const entries = [
      `/Title ${textString(text)} /Parent ${reference(parent)}`,
      before ? `/Prev ${reference(before)}` : '',
      after ? `/Next ${reference(after)}` : '',
      `/Dest [${reference(pages[page] ?? 0)} /XYZ null ${numbers(height - top)} null]`,
      inside.length > 0 ? `${addBookmarks(file, object, inside, pages, height)} /Count -${inside.length}` : '',
    ];
    file.put(object, `<< ${entries.filter(Boolean).join(' ')} >>`);
  }
  return `/First ${reference(objects[0] ?? 0)} /Last ${reference(objects.at(-1) ?? 0)}`;
}

/** What programs read of a file without opening it (XMP, ISO 16684-1): its title and language. */
function metadataOf(title: string, language: string): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    '<pdf:Producer>Tribecraft</pdf:Producer>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/**
 * A picture as a PDF, drawn by the same painter as the page: a tribe a page, with bookmarks, title and language. Text stays
 * text, in a font that goes with it; every name is found by searching, those that are cut short or drawn as a picture too.
 * `onPage` hears after each page which part of all is done, from 0 to 1. The same picture, fonts and lettering give the
 * same bytes.
 */
export async function pdfOf(
  picture: Picture,
  look: PdfLook,
  fonts: Fonts,
  lettering: Lettering,
  onPage: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = PAPERS[look.paper];
  // Paper is white, and what is printed on it stands on it without a ground.
  const theme: Theme = look.dark ? DARK : { ...LIGHT, ground: LIGHT.surface };
  const pages = pagesOf(picture, look.paper, look.continued);
  const file = new PdfFile();
  const resources = new Resources(file, fonts);
  const [root, tree, shared, outlines] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  const objects: number[] = [];
  let before = Promise.resolve();
  for (const [at, page] of pages.entries()) {
    const pen = new PdfPen(resources, lettering, height);
    drawPage(pen, page, picture, look, theme, `${at + 1} / ${pages.length}`);
    const content = file.addStream('', pen.content);
    objects.push(
      file.add(
        `<< /Type /Page /Parent ${reference(tree)} /Resources ${reference(shared)} /Contents ${reference(content)} >>`,
      ),
    );
    // A page is packed while the next is drawn; no more of them are kept unpacked.
    await before;
    before = file.packed();
    onPage((at + 1) / pages.length);
  }
  const kids = objects.map(reference).join(' ');
  file.put(
    tree,
    `<< /Type /Pages /MediaBox [0 0 ${numbers(width, height)}] /Count ${objects.length} /Kids [${kids}] >>`,
  );
  file.put(shared, resources.dictionary());
  const marks = bookmarksOf(pages, roomOn(look.paper));
  const inside =
    marks.length > 0 ? ` ${addBookmarks(file, outlines, marks, objects, height)} /Count ${marks.length}` : '';
  file.put(outlines, `<< /Type /Outlines${inside} >>`);
  const title = [picture.title, picture.subtitle].filter(Boolean).join(' · ');
  const metadata = file.addPlainStream('/Type /Metadata /Subtype /XML', metadataOf(title, look.language));
  file.put(
    root,
    [
      `<< /Type /Catalog /Pages ${reference(tree)} /Outlines ${reference(outlines)} /Metadata ${reference(metadata)}`,
      `/Lang (${look.language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ].join(' '),
  );
  const info = file.add(`<< /Title ${textString(title)} /Producer (Tribecraft) >>`);
  return file.bytes(`/Root ${reference(root)} /Info ${reference(info)}`);
}
