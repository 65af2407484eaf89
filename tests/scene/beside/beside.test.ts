import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../src/domain/colours.ts';
import { type Aligned, aligned } from '../../../src/domain/compare/aligned.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Document } from '../../../src/domain/document.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { besideOf } from '../../../src/scene/beside/beside.ts';
import { Layout, layout } from '../../../src/scene/layout.ts';
import type { Box, CardBox, Scene, TrailBox } from '../../../src/scene/scene.ts';
import type { Beside } from '../../../src/scene/setting.ts';
import { anyCrowdedOrganisation, anyEdit, edited } from '../../support/anyEdit.ts';
import { anyPair } from '../../support/anyPair.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';
import { documentOf } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const settings: Document = documentOf({ squads: 'App: Ana' });
const words = wordsIn('en');

/** Both sides of a comparison in one layout; everything open, so that everybody has a place. */
function scenesOf(one: Organisation, other: Organisation, products = false): { was: Scene; is: Scene } {
  const { before, after } = aligned(one, other, compare(one, other).became);
  const fold = { isOpen: true, seen: [] };
  return {
    was: layout(before, settings, [], words, { fold, products, beside: besideOf(indexOf(after), false) }),
    is: layout(after, settings, [], words, { fold, products, beside: besideOf(indexOf(before), true) }),
  };
}

const place = ({ x, y, width, height }: Box) => `${x},${y} ${width} x ${height}`;

/** Who takes which room in a cell, whether as a card or as a trail. */
const roomOf = (cards: readonly CardBox[], trails: readonly TrailBox[]) =>
  [...cards, ...trails].map((slot) => `${slot.person} ${place(slot)}`).sort();

/** Where everything stands, whichever side is shown. */
function geometry({ tribes, tray, width, height }: Scene) {
  return [
    { width, height },
    tray && [place(tray), tray.button && place(tray.button), roomOf(tray.cards, tray.trails)],
    tribes.map(({ x, y, box }) => [
      place({ ...box, x, y }),
      [box.headerHeight, box.columnsTop, box.columnsHeight],
      box.bands.map((band) => [
        band.x,
        band.width,
        band.bottom,
        band.columns.map((each) => [each.chapter, each.x, each.width]),
      ]),
      box.rows.map((row) => [
        row.squad,
        place(row),
        row.cells.map(({ cards, trails, ...cell }) => [place(cell), roomOf(cards, trails)]),
      ]),
    ]),
  ];
}

/** Cells with who stands in them: `Bo!` stands there on this side alone and says why, `(Cy)` on the other side. */
function picture({ tribes }: Scene): string {
  const name = (slot: CardBox | TrailBox) => ('slot' in slot ? `(${slot.name}${slot.gone ? ' gone' : ''})` : slot.name);
  return tribes
    .flatMap(({ box }) =>
      box.rows.map((row) => {
        const cells = row.cells.map(({ cards, trails }) =>
          [...cards, ...trails]
            .sort((one, other) => one.y - other.y || one.x - other.x)
            .map((slot) => `${name(slot)}${slot.tall ? '!' : ''}`)
            .join(' '),
        );
        return [row.name, ...cells].join(' | ').trimEnd();
      }),
    )
    .join('\n');
}

describe('two sides of a comparison in one layout', () => {
  const was: Drawn = {
    squads: 'App: Ana, Bo, Cy / Rent: Di, Ed / No squad: Fay',
    chapters: 'Data: Ana, Bo, Di / Test: Cy, Ed, Fay',
  };
  const is: Drawn = {
    squads: 'App: Ana, Cy, New / Rent: Di, Bo / Help: Fay',
    chapters: 'Data: Ana, Bo, New / Test: Cy, Di, Fay',
  };

  it('leave room for whoever stands there on the other side, right behind whom they stand behind', () => {
    const { was: before, is: after } = scenesOf(drawn(was), drawn(is));
    expect(picture(after)).toBe(
      ['App | Ana (Bo) New! | Cy', 'Rent | (Di) Bo! | (Ed gone)! Di!', 'Help |  | Fay!', 'No squad |  | (Fay)'].join(
        '\n',
      ),
    );
    expect(picture(before)).toBe(
      ['App | Ana Bo (New gone)! | Cy', 'Rent | Di (Bo)! | Ed! (Di)!', 'Help |  | (Fay)!', 'No squad |  | Fay'].join(
        '\n',
      ),
    );
  });

  it('leave no seats to a squad that is gone', () => {
    const { was: before, is: after } = scenesOf(drawn({ squads: 'App: Ana / Old: Bo' }), drawn({ squads: 'App: Ana' }));
    const seats = ({ tribes }: Scene) =>
      tribes.flatMap(({ box }) => box.rows.map(({ name, meter, limit }) => `${name} ${meter} of ${limit}`));
    expect(seats(before).slice(0, 2)).toEqual(['App 1 / 9 of 9', 'Old 1 / 9 of 9']);
    expect(seats(after).slice(0, 2)).toEqual(['App 1 / 9 of 9', 'Old 0 of Infinity']);
  });

  it('stand in the same places, whoever is compared', () => {
    fc.assert(
      fc.property(anyPair, fc.boolean(), ([one, other], products) => {
        const { was: before, is: after } = scenesOf(one, other, products);
        expect(geometry(before)).toEqual(geometry(after));
      }),
      { numRuns: 150 },
    );
  });

  it('are laid out again after edits as they would be anew', () => {
    fc.assert(
      fc.property(anyCrowdedOrganisation, fc.array(anyEdit, { minLength: 1, maxLength: 10 }), (first, edits) => {
        const remembered = new Layout();
        const colours = coloursOf(first);
        let now = first;
        let last: Aligned | null = null;
        let beside: Beside | null = null;
        for (const edit of edits) {
          now = edited(now, edit);
          const both: Aligned = aligned(first, now, compare(first, now).became, last);
          if (!beside || both.before !== last?.before) beside = besideOf(indexOf(both.before), true);
          last = both;
          const look = { beside, colours };
          expect(remembered.of(both.after, settings, [], words, look)).toEqual(
            layout(both.after, settings, [], words, look),
          );
        }
      }),
    );
  });

  it('keep arrows room beside the cards of a column in which somebody moved, and of no other', () => {
    const { is: scene } = scenesOf(drawn(was), drawn(is));
    const [box] = scene.tribes.map((each) => each.box);
    const widths = box?.columns.map(({ name, width }) => `${name} ${width}`).join(', ');
    const cards = box?.rows[0]?.cells.map((cell) => cell.cards[0]?.width).join(', ');
    expect(`${widths}; ${cards}`).toBe('Data 246, Test 246; 200, 200');
  });

  it('is as it was where nothing changed, but for the room under the heads of squads', () => {
    const organisation = drawn(was);
    const alone = layout(organisation, settings, [], words);
    const { is: scene } = scenesOf(organisation, structuredClone(organisation));
    const slots = ({ tribes }: Scene) =>
      tribes.flatMap(({ box }) =>
        box.rows.flatMap((row) => row.cells.map(({ cards, trails }) => [cards.map(({ y, ...card }) => card), trails])),
      );
    expect(slots(scene)).toEqual(slots(alone));
  });
});
