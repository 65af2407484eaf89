import { describe, expect, it } from 'vitest';
import { type Arrow, arrowsOf } from '../../../src/scene/beside/arrows.ts';
import { thingAt } from '../../../src/scene/hit.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { Drawn } from '../../support/changesPicture.ts';
import { afterBeside } from '../../support/sides.ts';

/** The row and column that a point is in: `App x Data`. */
function placeAt(scene: Scene, x: number, y: number): string {
  const hit = thingAt(scene, x, y);
  if (hit.kind !== 'card' && hit.kind !== 'cell') return hit.kind;
  if (!hit.row) return 'Unplaced';
  const cell = hit.kind === 'cell' ? hit.cell : hit.row.cells.find((each) => each.cards.includes(hit.card));
  return `${hit.row.name} x ${cell?.name}`;
}

/** The card or trail at whose edge a point is: just left of the point, or just right. */
const endAt = (scene: Scene, { x, y }: Arrow['from']) =>
  [-2, 2].map((by) => placeAt(scene, x + by, y)).find((place) => place.includes(' x ')) ?? 'nowhere';

/** Where an arrow begins and ends, and how far right of the cards it runs, or whether to the right. */
function said(scene: Scene, { person, from, to, lane }: Arrow): string {
  const way = lane === null ? `across ${Math.sign(to.x - from.x)}` : `lane ${lane - to.x}`;
  return `${person.slice(7)}: ${endAt(scene, from)} > ${endAt(scene, to)}, ${way}`;
}

function arrowsIn(was: Drawn, is: Drawn): string {
  const { scene } = afterBeside(was, is);
  return arrowsOf(scene)
    .map((arrow) => said(scene, arrow))
    .join('\n');
}

describe('arrows of people who moved', () => {
  it('run beside the cards of a column, each in a lane of its own while there are some', () => {
    const was = { squads: 'App: A, B, C, D, E / Rent: F', chapters: 'Data: A, B, C, D, E, F' };
    const is = { squads: 'App: F / Rent: A, B, C, D, E', chapters: 'Data: A, B, C, D, E, F' };
    expect(arrowsIn(was, is)).toBe(
      [
        'f: Rent x Data > App x Data, lane 17',
        'a: App x Data > Rent x Data, lane 23',
        'b: App x Data > Rent x Data, lane 29',
        'c: App x Data > Rent x Data, lane 17',
        'd: App x Data > Rent x Data, lane 23',
        'e: App x Data > Rent x Data, lane 29',
      ].join('\n'),
    );
  });

  it('share no lane where none needs it', () => {
    const was = { squads: 'App: A / Rent: / Help: B / Shop: ', chapters: 'Data: A, B' };
    const is = { squads: 'App: / Rent: A / Help: / Shop: B', chapters: 'Data: A, B' };
    expect(arrowsIn(was, is)).toBe('a: App x Data > Rent x Data, lane 17\nb: Help x Data > Shop x Data, lane 17');
  });

  it('go across to another column, tribe, and from and to No squad', () => {
    const was = {
      squads: 'App: A, B / Rent: C / No squad: D',
      chapters: 'Data: A, D / Test: B / Law: C',
      tribes: 'Shop: App, Data, Test / Bank: Rent, Law',
    };
    const is = {
      squads: 'App: C, D / Rent: A / No squad: B',
      chapters: 'Data: A, D / Test: B / Law: C',
      tribes: 'Shop: App, Data, Test / Bank: Rent, Law',
    };
    expect(arrowsIn(was, is)).toBe(
      [
        'd: No squad x Data > App x Data, lane 17',
        'c: Rent x Law > App x Other, across 1',
        'b: App x Test > No squad x Test, lane 17',
        'a: App x Data > Rent x Other, across 1',
      ].join('\n'),
    );
  });

  it('follow whoever got another chapter within a squad, and nobody who is new, gone, or in one squad more or less', () => {
    const was = { squads: 'App: A, B, C / Rent: C, D', chapters: 'Data: A, C / Test: B, D' };
    const is = { squads: 'App: A, C, D, E / Rent: D', chapters: 'Data: C, E / Test: A, D' };
    expect(arrowsIn(was, is)).toBe('a: App x Data > App x Test, across 1');
  });
});
