import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Organisation, PersonId } from '../../src/domain/organisation.ts';
import { check } from '../../src/domain/rules/check.ts';
import { keyOf } from '../../src/domain/thing.ts';
import { thingAt, thingAtView } from '../../src/scene/hit.ts';
import { Layout, layout } from '../../src/scene/layout.ts';
import { bandPins, leadBoxOf, type Pins, pinsOf } from '../../src/scene/pins.ts';
import type { Box, CardBox, Hit, PlacedTribe, Scene } from '../../src/scene/scene.ts';
import { boxOfSpot, type Spot, spotKey } from '../../src/scene/walk.ts';
import { anyCommand } from '../support/anyCommand.ts';
import { anyCrowdedOrganisation, anyEdit, edited } from '../support/anyEdit.ts';
import { anyOrganisation } from '../support/anyOrganisation.ts';
import { documentOf, here, inScenario, organisationOf, TODAY } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

// Many organisations are tried; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const settings = documentOf({});
const words = wordsIn('en');
const sceneOf = (organisation: Organisation) =>
  layout(organisation, settings, check(inScenario(organisation), settings, TODAY), words, {
    fold: { isOpen: true, seen: [] },
  });

/** Every card with its place in the world. */
function cardsIn(scene: Scene): CardBox[] {
  const inTribes = scene.tribes.flatMap(({ x, y, box }) =>
    box.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.cards.map((card) => ({ ...card, x: x + card.x, y: y + card.y }))),
    ),
  );
  return [...inTribes, ...(scene.tray?.cards ?? [])];
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 1e-6 &&
  other.x < one.x + one.width - 1e-6 &&
  one.y < other.y + other.height - 1e-6 &&
  other.y < one.y + one.height - 1e-6;

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

function overlapsIn(boxes: readonly Box[]): number {
  return boxes.filter((box, at) => boxes.some((other, place) => place > at && overlap(box, other))).length;
}

describe('the places of things, in any organisation', () => {
  it('never lie over each other', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const scene = sceneOf(organisation);
        const frames = scene.tribes.map(({ x, y, box }) => ({ x, y, width: box.width, height: box.height }));
        expect(overlapsIn([...frames, ...(scene.tray ? [scene.tray] : [])])).toBe(0);
        expect(overlapsIn(cardsIn(scene))).toBe(0);
        for (const { box } of scene.tribes) expect(overlapsIn(box.leads)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('lie inside what they belong to', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const scene = sceneOf(organisation);
        const page = { x: 0, y: 0, width: scene.width, height: scene.height };
        for (const { x, y, box } of scene.tribes) {
          expect(inside({ x, y, width: box.width, height: box.height }, page)).toBe(true);
          const header = { x: 0, y: 0, width: box.width, height: box.headerHeight };
          for (const lead of box.leads) expect(inside(lead, header)).toBe(true);
          for (const row of box.rows) {
            for (const cell of row.cells) {
              expect(inside(cell, { x: 0, y: row.y, width: box.width, height: row.height })).toBe(true);
              for (const card of cell.cards) expect(inside(card, cell)).toBe(true);
            }
          }
        }
        for (const card of scene.tray?.cards ?? []) expect(inside(card, scene.tray as Box)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('show everybody once in each of their squads, and whoever is in none exactly where the page says', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const scene = sceneOf(organisation);
        const shown = cardsIn(scene).map((card) => keyOf({ kind: 'membership', ...card }));
        const heads = scene.tribes.flatMap(({ box }) => [
          ...box.leads.map((lead) => lead.person),
          ...box.columns.map((column) => column.lead),
        ]);
        const inSquads = organisation.squads.flatMap(({ id, members }) =>
          members.map(({ person }) => keyOf({ kind: 'membership', person, squad: id })),
        );
        const busy = new Set(organisation.squads.flatMap(({ members }) => members.map(({ person }) => person)));
        const free = organisation.people
          .filter(({ id }) => !busy.has(id) && !heads.includes(id))
          .map(({ id }) => keyOf({ kind: 'membership', person: id, squad: null }));
        expect(shown.toSorted()).toEqual([...inSquads, ...free].toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

/** The spot of a card or a head under a point. */
function spotOf(hit: Hit): Spot | null {
  switch (hit.kind) {
    case 'card':
      return { kind: 'card', tribe: hit.tribe?.box.tribe ?? null, squad: hit.card.squad, person: hit.card.person };
    case 'rowHead':
      return { kind: 'row', tribe: hit.tribe.box.tribe, squad: hit.row.squad };
    case 'columnHead':
      return { kind: 'column', tribe: hit.tribe.box.tribe, chapter: hit.column.chapter };
    case 'tribeHead':
      return { kind: 'tribe', tribe: hit.tribe.box.tribe };
    default:
      return null;
  }
}

/** Every card and head there is. */
function spotsIn(scene: Scene): Spot[] {
  const tray = scene.tray?.cards ?? [];
  return [
    ...tray.map((card): Spot => ({ kind: 'card', tribe: null, squad: null, person: card.person })),
    ...scene.tribes.flatMap(({ box: { tribe, columns, rows } }): Spot[] => [
      { kind: 'tribe', tribe },
      ...columns.map(({ chapter }): Spot => ({ kind: 'column', tribe, chapter })),
      ...rows.map(({ squad }): Spot => ({ kind: 'row', tribe, squad })),
      ...rows.flatMap(({ squad, cells }) =>
        cells.flatMap(({ cards }) => cards.map(({ person }): Spot => ({ kind: 'card', tribe, squad, person }))),
      ),
    ]),
  ];
}

/** Points of a box: near its corners and in its middle. */
const pointsOf = ({ x, y, width, height }: Box) =>
  [0.01, 0.5, 0.99].flatMap((right) =>
    [0.01, 0.5, 0.99].map((down) => ({ x: x + width * right, y: y + height * down })),
  );

describe('a point on the page', () => {
  it('finds every card by every point of its box, and every head by its corner', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const scene = sceneOf(organisation);
        for (const spot of spotsIn(scene)) {
          const box = boxOfSpot(scene, spot);
          if (!box) throw new Error(`${spotKey(spot)} has no box`);
          const points = spot.kind === 'card' ? pointsOf(box) : [{ x: box.x + 1, y: box.y + 1 }];
          for (const { x, y } of points) expect(spotOf(thingAt(scene, x, y))).toEqual(spot);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('finds heads, cells and leads where they are drawn, and the ground between tribes', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const scene = sceneOf(organisation);
        for (const tribe of scene.tribes) {
          const { x, y, box } = tribe;
          for (const lead of box.leads) {
            expect(thingAt(scene, x + lead.x + 1, y + lead.y + 1)).toMatchObject({
              kind: 'leader',
              person: lead.person,
            });
          }
          for (const column of box.columns) {
            expect(thingAt(scene, x + column.x + 1, y + box.columnsTop + 1)).toMatchObject({
              kind: 'columnHead',
              column,
            });
          }
          for (const row of box.rows) {
            expect(thingAt(scene, x + 1, y + row.y + 1)).toMatchObject({ kind: 'rowHead', row });
            for (const cell of row.cells) {
              expect(thingAt(scene, x + cell.x + 1, y + cell.y + 1)).toMatchObject({ kind: 'cell', cell, row });
            }
          }
          expect(thingAt(scene, x + 1, y + 1)).toMatchObject({ kind: 'tribeHead' });
          expect(thingAt(scene, x + box.width + 1, y + 1).kind).toBe('ground');
          expect(thingAt(scene, x + 1, y + box.height + 1).kind).toBe('ground');
        }
      }),
      { numRuns: 30 },
    );
  });
});

const holds = (box: Box, x: number, y: number) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** What is seen at a point of a tribe, found by going through all of its boxes, from what lies on top down. */
function lookedUp(tribe: PlacedTribe, x: number, y: number, pins: Pins): Hit {
  const { box } = tribe;
  const place = box.bands.findLastIndex((each) => each.x <= x);
  const band = box.bands[place];
  if (!band) return { kind: 'tribeHead', tribe };
  const { across, down } = bandPins(pins, place);
  const heads = { x: band.x, y: box.columnsTop + down, width: band.width, height: box.columnsHeight };
  if (holds({ ...heads, x: band.x + across, width: box.rowHeadWidth }, x, y)) return { kind: 'tribeHead', tribe };
  if (holds(heads, x, y)) {
    const column = band.columns.find((each) => holds({ ...heads, ...each }, x, y));
    if (!column) return { kind: 'tribeHead', tribe };
    const isLead = column.lead && holds(leadBoxOf(tribe, column), x, y - down);
    return isLead
      ? { kind: 'leader', person: column.lead as PersonId, tribe, column }
      : { kind: 'columnHead', column, tribe };
  }
  if (y < box.columnsTop) {
    const leader = box.leads.find((each) => holds(each, x, y));
    return leader ? { kind: 'leader', person: leader.person, tribe, column: null } : { kind: 'tribeHead', tribe };
  }
  const [bench] = box.rows.slice(-1);
  const { up } = pins.bench;
  const raised = bench && up > 0 && y >= bench.y - up;
  const at = raised ? y + up : y;
  const row = raised ? bench : box.rows.find((each) => holds(each, x, at));
  if (!row) return { kind: 'tribeHead', tribe };
  const left = row.squad ? band.x + across : pins.bench.across;
  const head = { x: left, y: row.y, width: box.rowHeadWidth, height: row.height };
  const cell = row.cells.find((each) => holds(each, x, at));
  if (holds(head, x, at) || !cell) return { kind: 'rowHead', row, tribe };
  const card = cell.cards.find((each) => holds(each, x, at));
  return card ? { kind: 'card', card, row, tribe } : { kind: 'cell', cell, row, tribe };
}

describe('a point of a view, with heads pinned', () => {
  const view = { width: 700, height: 500 };
  const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  it('finds what going through all of the boxes finds', () => {
    const looks = fc.array(fc.record({ x: anywhere, y: anywhere, px: anywhere, py: anywhere, holding: fc.boolean() }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        anyOrganisation,
        fc.double({ min: 0.25, max: 3, noNaN: true }),
        looks,
        (organisation, zoom, points) => {
          const scene = sceneOf(organisation);
          for (const { x, y, px, py, holding } of points) {
            const camera = { x: x * scene.width - 100, y: y * scene.height - 100, zoom };
            const at = { x: camera.x + (px * view.width) / zoom, y: camera.y + (py * view.height) / zoom };
            const tribe = scene.tribes.find((each) => holds({ ...each.box, x: each.x, y: each.y }, at.x, at.y));
            if (!tribe) continue;
            const hit = thingAtView(scene, camera, view, px * view.width, py * view.height, holding);
            const pins = pinsOf(tribe, camera, view, holding);
            expect(hit).toEqual(lookedUp(tribe, at.x - tribe.x, at.y - tribe.y, pins));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('laying out again', () => {
  const start = documentOf({
    squads: 'A (J): A*, B 50%, C / B: C*, D, E / C: F* / D: B, G',
    chapters: 'A (A): A, C, E, H / B: B, D, I / C (F): F, G',
    tribes: 'A (I; J): A, B, A / B (E; H): C, C, B / C: D',
  });

  /** One page, that remembers what it laid out last. */
  const page = new Layout();
  const laidOut = (organisation: Organisation, products = false) =>
    page.of(organisation, settings, check(inScenario(organisation), settings, TODAY), words, { products });

  it('gives the same scene as from scratch, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 12 }), (commands) => {
        let document: Document = start;
        const seen: [Organisation, Scene][] = [[organisationOf(document), laidOut(organisationOf(document))]];
        for (const command of commands) {
          const outcome = run(document, command);
          if (outcome.kind !== 'done') continue;
          document = outcome.document;
          seen.push([organisationOf(document), laidOut(organisationOf(document))]);
        }
        for (const [organisation, scene] of seen) expect(sceneOf(organisation)).toEqual(scene);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same scene as from scratch after any edits of any records', () => {
    fc.assert(
      fc.property(
        anyCrowdedOrganisation,
        fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (first, edits, products) => {
          let organisation = first;
          const seen: [Organisation, Scene][] = [[organisation, laidOut(organisation, products)]];
          for (const edit of edits) {
            organisation = edited(organisation, edit);
            seen.push([organisation, laidOut(organisation, products)]);
          }
          for (const [each, scene] of seen) {
            const findings = check(inScenario(each), settings, TODAY);
            expect(layout(each, settings, findings, words, { products })).toEqual(scene);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says products and mandates, and no longer, as soon as that is wanted', () => {
    const shop = organisationOf(documentOf({ squads: 'A: Ana* / B: Bo*', products: 'App: A; B', tribes: 'T: A, B' }));
    const said = (products: boolean) => laidOut(shop, products).tribes[0]?.box.rows.map((row) => row.products);
    expect([false, true, false].map(said)).toEqual([
      ['', '', ''],
      ['App', 'App', ''],
      ['', '', ''],
    ]);
  });

  it('keeps the very rows of squads that nothing happened to', () => {
    const before = documentOf({
      squads: 'Top: A*, B / Middle: D*, E 50% / Low: F*, E / Last: G*',
      chapters: 'Data: A, B, D, E, F, G',
    });
    const rowsOf = (document: Document) => laidOut(organisationOf(document)).tribes[0]?.box.rows ?? [];
    const was = rowsOf(before);
    const moved = run(before, {
      type: 'movePeople',
      members: [{ person: 'person:b', squad: 'squad:top' }],
      to: 'squad:last',
      ...here,
    });
    if (moved.kind !== 'done') throw new Error('The move was refused');
    const is = rowsOf(moved.document);
    expect(is.map((row, at) => row === was[at])).toEqual([false, true, true, false, true]);
  });

  it('lays out again only the tribes that changed', () => {
    const before = laidOut(organisationOf(start));
    const outcome = run(start, {
      type: 'movePeople',
      members: [{ person: 'person:d', squad: 'squad:b' }],
      to: 'squad:a',
      scenario: 'scenario:today',
      today: TODAY,
    });
    if (outcome.kind !== 'done') throw new Error('The move was refused');
    const after = laidOut(organisationOf(outcome.document));
    const kept = after.tribes.map(({ box }, at) => box === before.tribes[at]?.box);
    expect(kept).toEqual([false, false, true]);
  });

  it('takes somebody out of the row No squad of one tribe who becomes coach of a squad in another', () => {
    const named = run(start, { type: 'nameSquadCoach', squad: 'squad:d', person: 'person:h', ...here });
    if (named.kind !== 'done') throw new Error('The coach was refused');
    const [first] = laidOut(organisationOf(start)).tribes;
    expect(first?.box.rows.at(-1)?.members).toBe(0);
    const freed = run(named.document, { type: 'nameTribeCoaches', tribe: 'tribe:b', people: [], ...here });
    if (freed.kind !== 'done') throw new Error('The tribe kept its coach');
    laidOut(organisationOf(freed.document));
    const left = run(freed.document, { type: 'nameSquadCoach', squad: 'squad:d', person: null, ...here });
    if (left.kind !== 'done') throw new Error('The squad kept its coach');
    expect(laidOut(organisationOf(left.document)).tribes[0]?.box.rows.at(-1)?.members).toBe(1);
  });

  it('gives the very same scene when nothing changed, whatever was laid out aside or elsewhere meanwhile', () => {
    const organisation = organisationOf(start);
    const findings = check(inScenario(organisation), settings, TODAY);
    const shown = { show: ['tribe:a'] } as const;
    const scene = page.of(organisation, settings, findings, words, { filter: shown });
    const other = organisationOf(documentOf({ squads: 'Other: Zoe*' }));
    page.aside(other, settings, check(inScenario(other), settings, TODAY), words);
    sceneOf(other);
    new Layout().of(other, settings, check(inScenario(other), settings, TODAY), words);
    expect(page.of(organisation, settings, findings, words, { filter: shown })).toBe(scene);
  });
});
