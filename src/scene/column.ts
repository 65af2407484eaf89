import type { Chapter, Person } from '../domain/organisation.ts';
import { countHeads, type HeadCount, initialsOf, numbersIn } from '../wording/saying/numbers.ts';
import { colourOf } from './card.ts';
import type { Line } from './line.ts';
import { CARD, COLUMN } from './measures.ts';
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

/** A column's head without a place. */
export type ColumnHead = Omit<ColumnBox, 'x' | 'width'>;

/** A column's head, without a place yet; no chapter is *Other*. */
export function columnOf(setting: Setting, chapter: Chapter | null, lines: readonly Line[], at: number): ColumnHead {
  const { index, words } = setting;
  if (!chapter) {
    const others = new Set<Person>();
    for (const { cards } of lines) {
      for (const card of cards[at] ?? []) {
        const person = index.person(card.person);
        if (person) others.add(person);
      }
    }
    const name = phrase(words, 'scene.other');
    const head = { chapter: null, name, title: name, colour: null, leadName: '', leadInitials: '' };
    return { ...head, lead: null, leadDraggable: false, numbers: numbersIn(words, countHeads(others)) };
  }
  const lead = chapter.lead && index.person(chapter.lead);
  return {
    chapter: chapter.id,
    name: chapter.name,
    title: phrase(words, 'scene.column', { name: chapter.name, form: index.formOf(chapter.tribe) }),
    colour: colourOf(setting, chapter.id),
    leadName: lead ? lead.name : '',
    leadInitials: lead ? initialsOf(lead.name) : '',
    lead: lead ? lead.id : null,
    leadDraggable: lead ? index.squadsOf(lead.id).length === 0 : false,
    numbers: numbersIn(words, headsOf(index.peopleIn(chapter.id))),
  };
}

/** Cards stand one below the other up to this many. */
const DEEP = 6;

/** How many cards and trails a line has in a column. */
export const filled = ({ cards, trails }: Line, at: number) => (cards[at]?.length ?? 0) + (trails[at]?.length ?? 0);

/** Cards side by side in a column: one, or the square root of a sixth of its fullest cell, rounded up. */
export function abreast(lines: readonly Line[], at: number): number {
  const fullest = lines.reduce((most, line) => Math.max(most, filled(line, at)), 0);
  return Math.max(1, Math.ceil(Math.sqrt(fullest / DEEP)));
}

/** Whether somebody stands in one place of a column here, and in another of it beside. */
export function isMovedIn(lines: readonly Line[], at: number): boolean {
  const trails = new Set(lines.flatMap((line) => (line.trails[at] ?? []).map(({ person }) => person)));
  return (
    trails.size > 0 && lines.some(({ cards }) => cards[at]?.some(({ alone, person }) => alone && trails.has(person)))
  );
}

/** The width of a column in which so many cards stand side by side. */
export function columnWidth(cardsAbreast: number): number {
  return COLUMN.width + (cardsAbreast - 1) * (CARD.width + CARD.gap);
}
