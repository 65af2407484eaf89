import { thingAtView } from '../../src/scene/hit.ts';
import type { Viewport } from '../../src/scene/pins.ts';
import type { Box, Camera, CardBox, Hit, PlacedTribe, RowBox, Scene } from '../../src/scene/scene.ts';
import type { Spot } from '../../src/scene/walk.ts';
import { Raster } from './raster.ts';

// A scene as a picture of letters, and as a list of where everything stands.
//
//   +----------------+     a tribe's frame, with lines under its head and between rows and columns
//   |Tribe Shop [TL Hal]   its name, and whoever its header names, in brackets
//   [Ana*   ]              a card: `*` product owner, `?` vacancy, `^` external, `CL`, a share, `<Risk` of a chapter elsewhere

/** World units of a letter: three cards below each other take six lines. */
const LETTER = { across: 10, down: 16.5 } as const;

const round = (value: number) => Math.round(value * 100) / 100;
const size = ({ width, height }: { width: number; height: number }) => `${round(width)} x ${round(height)}`;
const place = (box: Box) => `${round(box.x)},${round(box.y)} ${size(box)}`;

/** What a card says, in a few letters. */
export function cardLetters(card: CardBox): string {
  const marks = [card.productOwner && '*', card.vacancy && '?', card.external && '^'].filter(Boolean).join('');
  const words = [card.lead && 'CL', card.share, card.elsewhere && `<${card.elsewhere}`];
  return [`${card.name}${marks}`, ...words].filter(Boolean).join(' ');
}

/** An area of one line with a text in it, cut to the area. */
function label(raster: Raster, { x, y, width, height }: Box, text: string): void {
  const [left, right] = [raster.column(x), raster.column(x + width)];
  const room = Math.max(0, right - left - 2);
  const line = Math.floor((y + height / 2) / LETTER.down);
  raster.write(left, line, `[${[...text].slice(0, room).join('').padEnd(room)}]`);
}

function drawTribe(raster: Raster, { x, y, box }: PlacedTribe): void {
  const { width, height } = box;
  const text = (left: number, top: number, words: string) =>
    raster.write(raster.column(x + left) + 1, raster.line(y + top) + 1, words);
  raster.frame({ x, y, width, height });
  for (const band of box.bands) {
    raster.frame({ x: x + band.x, y: y + box.columnsTop, width: band.width, height: box.columnsHeight });
  }
  for (const row of box.rows) raster.frame({ x: x + row.x, y: y + row.y, width: row.width, height: row.height });
  for (const band of box.bands) {
    const body = band.bottom - box.columnsTop;
    for (const column of band.columns) {
      raster.frame({ x: x + column.x, y: y + box.columnsTop, width: column.width, height: body });
    }
  }
  text(0, 0, box.title);
  for (const lead of box.leads) {
    const at = { ...lead, x: x + lead.x, y: y + lead.y };
    label(raster, at, `${lead.label} ${lead.name}`);
  }
  for (const column of box.bands.flatMap(({ columns }) => columns)) {
    text(column.x, box.columnsTop, column.name);
    if (column.leadName) text(column.x, box.columnsTop + LETTER.down, `(${column.leadName})`);
  }
  for (const row of box.rows) {
    const said = [row.name, row.meter || row.about, row.flag && `! ${row.flag}`].filter(Boolean);
    for (const [at, words] of said.entries()) text(row.x, row.y + at * LETTER.down, words);
    for (const card of row.cells.flatMap(({ cards }) => cards)) {
      label(raster, { ...card, x: x + card.x, y: y + card.y }, cardLetters(card));
    }
  }
}

/** The scene as it lies on the page, in letters. */
export function scenePicture({ tribes, tray }: Scene): string {
  const raster = new Raster(LETTER.across, LETTER.down);
  if (tray) {
    raster.frame(tray);
    raster.write(raster.column(tray.x) + 1, raster.line(tray.y) + 1, tray.title);
    for (const card of tray.cards) label(raster, card, cardLetters(card));
  }
  for (const placed of tribes) drawTribe(raster, placed);
  return raster.toString();
}

function rowPlaces(row: RowBox): string[] {
  const cells = row.cells.flatMap((cell) => [
    `    ${cell.name} ${place(cell)}`,
    ...cell.cards.map((card) => `      ${cardLetters(card)} ${place(card)}`),
  ]);
  const left = row.x > 0 ? ` and ${round(row.x)} from the left` : '';
  return [`  row ${row.name} from ${round(row.y)}${left}, ${round(row.height)} high`, ...cells];
}

/** Where everything in a tribe stands, in units: the heads, then each row with its cells and their cards. */
export function tribePlaces({ x, y, box }: PlacedTribe): string {
  return [
    `${box.title} ${place({ x, y, ...box, height: box.height })}`,
    `  head ${box.headerHeight} high, heads of columns from ${box.columnsTop}, ${box.columnsHeight} high`,
    ...box.leads.map((lead) => `    ${lead.label} ${lead.name} ${place(lead)}`),
    ...box.bands
      .flatMap(({ columns }) => columns)
      .map((column) => `    ${column.name} from ${round(column.x)}, ${round(column.width)} wide`),
    ...box.rows.flatMap(rowPlaces),
  ].join('\n');
}

/** Where the tray and the tribes stand on the page, in units. */
export function pagePlaces(scene: Scene): string {
  const { tray, tribes } = scene;
  return [
    `page ${size(scene)}`,
    ...(tray ? [`${tray.title} ${place(tray)}`, ...tray.cards.map((card) => `  ${card.name} ${place(card)}`)] : []),
    ...tribes.map(({ x, y, box }) => `${box.title} ${place({ ...box, x, y })}`),
  ].join('\n');
}

/**
 * The letter of what is under a point: of a card and of a row's head the first letter of its name, small and large; of a
 * chapter's head the sign of its place, `1` for the first; `@` a leader, `=` the tribe's head, `.` a cell, `~` the tray, `:`
 * the ground.
 */
function hitLetter(hit: Hit): string {
  switch (hit.kind) {
    case 'card':
      return hit.card.name.charAt(0).toLowerCase();
    case 'rowHead':
      return hit.row.name.charAt(0).toUpperCase();
    case 'columnHead':
      return String(hit.tribe.box.columns.findIndex(({ chapter }) => chapter === hit.column.chapter) + 1);
    case 'leader':
      return '@';
    case 'tribeHead':
      return '=';
    case 'cell':
      return '.';
    case 'tray':
      return '~';
    default:
      return ':';
  }
}

/** What is under each point of a view, one letter for so many pixels across and down, asked in the middle of it. */
export function hitPicture(
  scene: Scene,
  camera: Camera,
  view: Viewport,
  step: { across: number; down: number },
  holding = false,
): string {
  const lines: string[] = [];
  for (let y = step.down / 2; y < view.height; y += step.down) {
    let line = '';
    for (let x = step.across / 2; x < view.width; x += step.across)
      line += hitLetter(thingAtView(scene, camera, view, x, y, holding));
    lines.push(line);
  }
  return lines.join('\n');
}

/** A spot in a few words: `Ana in Checkout`, `Checkout x Data`, `row Checkout`, `column Data`, `Shop`. */
export function spotWords(scene: Scene, spot: Spot | null): string {
  if (!spot) return '-';
  if (spot.tribe === null) {
    return `${scene.tray?.cards.find((card) => card.person === spot.person)?.name} in the tray`;
  }
  const { box } = scene.tribes.find((each) => each.box.tribe === spot.tribe) ?? {};
  const row = 'squad' in spot ? box?.rows.find((each) => each.squad === spot.squad) : undefined;
  const column = 'chapter' in spot ? box?.columns.find((each) => each.chapter === spot.chapter) : undefined;
  switch (spot.kind) {
    case 'card': {
      const cards = row?.cells.flatMap((cell) => cell.cards) ?? [];
      return `${cards.find((card) => card.person === spot.person)?.name} in ${row?.name}`;
    }
    case 'cell':
      return `${row?.name} x ${column?.name}`;
    case 'row':
      return `row ${row?.name}`;
    case 'column':
      return `column ${column?.name}`;
    case 'tribe':
      return box?.name ?? '';
  }
}

/** Lines of words between bars, each column as wide as its longest words. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((words, at) => words.padEnd(widths[at] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}
