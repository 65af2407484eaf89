import type { Chapter, Squad, Tribe } from '../domain/organisation.ts';
import { peopleOf } from '../domain/queries.ts';
import { countHeads, meterIn, numbersIn } from '../wording/numbers.ts';
import type { Setting } from './card.ts';
import { abreast, columnOf, spread } from './column.ts';
import { headerOf } from './header.ts';
import { benchOf, lineOf, rowHeadHeight, rowText } from './line.ts';
import { CARD, CELL, COLUMN_HEAD, ROW_HEAD, TRIBE } from './measures.ts';
import { phrase } from './phrases.ts';
import type { CardBox, CellBox, ColumnBox, RowBox, TribeBox } from './scene.ts';

/** The rows and columns of a tribe that are shown; all of them unless the page is reduced. */
export interface Shown {
  squads: readonly Squad[];
  chapters: readonly Chapter[];
  /** Whether the column *Other* and the row *No squad* may stand. */
  other: boolean;
  bench: boolean;
}

function cellOf(column: ColumnBox, cards: CardBox[], count: number, y: number, height: number): CellBox {
  const width = (column.width - 2 * CELL.padding - (count - 1) * CARD.gap) / count;
  for (const [at, card] of cards.entries()) {
    card.x = column.x + CELL.padding + (at % count) * (width + CARD.gap);
    card.y = y + CELL.padding + Math.floor(at / count) * (CARD.height + CARD.gap);
    card.width = width;
  }
  return { x: column.x, y, width: column.width, height, chapter: column.chapter, cards };
}

/** One tribe's matrix: squads are rows, chapters are columns, and a cell holds the people of that chapter in that squad. */
export function tribeBoxOf(setting: Setting, tribe: Tribe, shown: Shown): TribeBox {
  const { index, words, limits, flags } = setting;
  const keys = [...shown.chapters.map((chapter) => chapter.id), null];
  const lines = shown.squads.map((squad) => lineOf(setting, squad, keys));
  if (shown.bench) lines.push(benchOf(setting, keys));
  const other = shown.other && lines.some((line) => (line.cards.at(-1)?.length ?? 0) > 0);
  const chapters: (Chapter | null)[] = other ? [...shown.chapters, null] : [...shown.chapters];
  const columns = chapters.map((chapter, at) => columnOf(setting, chapter, lines, at));
  const cardsAbreast = columns.map((_, at) => abreast(lines, at));
  spread(columns, cardsAbreast);
  const last = columns.at(-1);
  const width = Math.max(TRIBE.leastWidth, last ? last.x + last.width : 0);
  const header = headerOf(setting, tribe, width);

  let y = header.height + COLUMN_HEAD.height;
  const rows = lines.map((line): RowBox => {
    const text = rowText(setting, line);
    const heights = line.cards.slice(0, columns.length).map((cards, at) => {
      const deep = Math.ceil(cards.length / (cardsAbreast[at] ?? 1));
      return 2 * CELL.padding + deep * (CARD.height + CARD.gap) - CARD.gap;
    });
    const head = rowHeadHeight(text.about !== '', text.flag !== '', line.squad !== null);
    const height = Math.max(CELL.least, head, ...heights);
    const top = y;
    y += height;
    const cells = columns.map((column, at) => cellOf(column, line.cards[at] ?? [], cardsAbreast[at] ?? 1, top, height));
    return { ...text, y: top, height, cells };
  });

  const people = [...peopleOf(index.organisation, tribe)].flatMap((id) => index.person(id) ?? []);
  const heads = countHeads(people);
  return {
    tribe: tribe.id,
    name: tribe.name,
    title: phrase(words, 'scene.tribe', { name: tribe.name }),
    purpose: tribe.purpose.trim(),
    squads: phrase(words, 'scene.numbers.squads', { count: index.squadsIn(tribe.id).length }),
    width,
    height: y,
    headerHeight: header.height,
    columnsTop: header.height,
    columnsHeight: COLUMN_HEAD.height,
    rowHeadWidth: ROW_HEAD.width,
    leads: header.people,
    people: people.length,
    limit: limits.tribe,
    squadLimit: limits.squad,
    meter: meterIn(heads, limits.tribe),
    numbers: numbersIn(words, heads),
    breaches: flags.breaches.get(tribe.id) ?? 0,
    columns,
    rows,
  };
}
