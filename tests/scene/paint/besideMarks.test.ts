import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/scene/level.ts';
import { besideMarks, cardTextOf } from '../../../src/scene/paint/cardText.ts';
import type { CardBox } from '../../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../../support/board.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const scene = sceneOf({
  squads: 'App: Ana*, Bo 50%, Cy, Dee, Maximiliana van den Oudenrijn-Wassenaar* / Web: Bo, Dee*',
  chapters: 'Data (Dee): Ana, Bo, Cy, Dee',
});
const pen = new RecordingPen();
const SIZE = 24;

function cardOf(name: string, squad = 'App'): CardBox {
  const row = tribeIn(scene).box.rows.find((each) => each.name === squad);
  const card = row?.cells.flatMap(({ cards }) => cards).find((each) => each.name.startsWith(name));
  if (!card) throw new Error(`No card of ${name}`);
  return card;
}

const xOn = (card: CardBox, level: Level = 'near') => besideMarks(pen, card, level, SIZE);

describe('what lies over a card', () => {
  it('stands at the right edge where there is no mark', () => {
    const card = cardOf('Cy');
    expect(xOn(card)).toBe(card.width - 2 - SIZE);
    expect(xOn(card, 'middle')).toBe(card.width - 2 - SIZE);
  });

  it.each([
    ['a star', cardOf('Ana')],
    ['a share', cardOf('Bo')],
    ['a lead', cardOf('Dee')],
    ['a lead with a star and a share', cardOf('Dee', 'Web')],
  ])('stands left of %s, right beside it', (_, card) => {
    const { tags, star } = cardTextOf(pen, card);
    const first = Math.min(...tags.map(({ x }) => x), star ?? card.width);
    expect(first).toBeLessThan(card.width);
    expect(xOn(card) + SIZE).toBe(first - 2);
  });

  it('at the middle distance keeps clear of the star after the name, wherever that is', () => {
    const short = cardOf('Ana');
    expect(xOn(short, 'middle')).toBe(short.width - 2 - SIZE);
    const long = cardOf('Maximiliana');
    // The name is cut so that the star fits in; it stands at the end.
    expect(xOn(long, 'middle')).toBeLessThan(long.width - 2 - SIZE);
    expect(xOn(cardOf('Dee'), 'middle')).toBe(cardOf('Dee').width - 2 - SIZE);
  });
});
