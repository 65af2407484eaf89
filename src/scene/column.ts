import type { Chapter, Person } from '../domain/organisation.ts';
import { countHeads, type HeadCount, initialsOf, numbersIn } from '../wording/saying/numbers.ts';
import { colourOf } from './card.ts';
import type { Line } from './line.ts';
import { CARD, CELL, ROW_HEAD, TRIBE } from './measures.ts';
import { phrase } from './phrases.ts';
import type { ColumnBox } from './scene.ts';
import type { Setting } from './setting.ts';

const counted = new WeakMap<readonly Person[], HeadCount>();

/** The head count of a list. Remembered, since the people of a chapter are the same list until one of them changes. */
function headsOf(people: readonly Person[]): HeadCount {
  let heads = counted.get(people);
  if (!heads) counted.set(people, (heads = countHeads(people)));
  return heads;
}

/** A column's head, without a place yet; no chapter is *Other*. */
export function columnOf(setting: Setting, chapter: Chapter | null, lines: readonly Line[], at: number): ColumnBox {
  const { index, words } = setting;
  if (!chapter) {
    const others = new Set<Person>();
    for (const { cards } of lines) {
      for (const card of cards[at] ?? []) {
        const person = index.person(card.person);
        if (person) others.add(person);
      }
    }
    const head = { chapter: null, name: phrase(words, 'scene.other'), colour: null, leadName: '', leadInitials: '' };
    return { ...head, lead: null, leadDraggable: false, numbers: numbersIn(words, countHeads(others)), x: 0, width: 0 };
  }
  const lead = chapter.lead && index.person(chapter.lead);
  return {
    chapter: chapter.id,
    name: chapter.name,
    colour: colourOf(setting, chapter.id),
    leadName: lead ? lead.name : '',
    leadInitials: lead ? initialsOf(lead.name) : '',
    lead: lead ? lead.id : null,
    leadDraggable: lead ? index.squadsOf(lead.id).length === 0 : false,
    numbers: numbersIn(words, headsOf(index.peopleIn(chapter.id))),
    x: 0,
    width: 0,
  };
}

/** Cards side by side in a column: the square root of a third of its fullest cell, rounded up. */
export function abreast(lines: readonly Line[], at: number): number {
  const fullest = lines.reduce((most, line) => Math.max(most, line.cards[at]?.length ?? 0), 0);
  return Math.max(1, Math.ceil(Math.sqrt(fullest / 3)));
}

/** Widths of the columns from the number of cards abreast; what a narrow tribe has to spare is shared out. */
export function spread(columns: readonly ColumnBox[], cardsAbreast: readonly number[]): void {
  const widths = cardsAbreast.map((count) => count * (CARD.width + CARD.gap) - CARD.gap + 2 * CELL.padding);
  const spare = TRIBE.leastWidth - ROW_HEAD.width - widths.reduce((sum, width) => sum + width, 0);
  const extra = Math.max(0, Math.ceil(spare / columns.length));
  let x: number = ROW_HEAD.width;
  for (const [at, column] of columns.entries()) {
    column.x = x;
    column.width = (widths[at] ?? 0) + extra;
    x += column.width;
  }
}
