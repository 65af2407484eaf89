import type { PersonId } from '../../domain/organisation.ts';
import { ARROWS } from '../measures.ts';
import type { Box, CardBox, RowBox, Scene, TrailBox } from '../scene.ts';

/** A way that somebody goes, from the trail that is left of them to the card that they have; points in world units. */
export interface Arrow {
  person: PersonId;
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** Between two places of one column: where the arrow runs up or down, right of its cards. `null`: across. */
  lane: number | null;
}

/** What stands on one side alone, with its place in the world and the column in which it stands. */
interface End {
  slot: CardBox | TrailBox;
  box: Box;
  /** The same for places of one column of one band; *No squad* stands in the columns of the first. */
  column: string;
  /** Where the free room beside the cards of the column begins. */
  edge: number;
}

interface Ends {
  cards: readonly End[];
  trails: readonly End[];
}

/** How far lanes are apart, and from the cards. */
const LANE = { first: 9, step: 6 } as const;
/** As many lanes as have room; more share them. */
const LANES = Math.floor((ARROWS - LANE.first) / LANE.step);

const known = new WeakMap<RowBox, Ends>();

/** What stands in a row on one side alone, relative to its tribe; remembered as long as the row is the same. */
function endsIn(row: RowBox): Ends {
  let ends = known.get(row);
  if (!ends) {
    const all = <Slot extends CardBox | TrailBox>(slots: readonly Slot[], column: string, edge: number) =>
      slots.map((slot): End => ({ slot, box: slot, column, edge }));
    const cells = row.cells.map(({ cards, trails, chapter, x, width }) => {
      const column = `${row.x} ${chapter}`;
      const edge = x + width - ARROWS;
      return {
        cards: all(
          cards.filter(({ alone }) => alone),
          column,
          edge,
        ),
        trails: all(trails, column, edge),
      };
    });
    ends = { cards: cells.flatMap((cell) => cell.cards), trails: cells.flatMap((cell) => cell.trails) };
    known.set(row, ends);
  }
  return ends;
}

function endsOf({ tribes, tray }: Scene): { cards: End[]; trails: Map<PersonId, End[]> } {
  const cards: End[] = [];
  const trails = new Map<PersonId, End[]>();
  const add = (end: End, x: number, y: number, tribe: string) => {
    const { box } = end;
    return {
      ...end,
      box: { ...box, x: box.x + x, y: box.y + y },
      edge: end.edge + x,
      column: `${tribe} ${end.column}`,
    };
  };
  const leave = (end: End) => {
    const { person } = end.slot;
    const others = trails.get(person);
    if (others) others.push(end);
    else trails.set(person, [end]);
  };
  for (const placed of tribes) {
    for (const row of placed.box.rows) {
      const ends = endsIn(row);
      if (ends.cards.length + ends.trails.length === 0) continue;
      const { x, y, box } = placed;
      for (const end of ends.cards) cards.push(add(end, x, y, box.tribe));
      for (const end of ends.trails) leave(add(end, x, y, box.tribe));
    }
  }
  for (const slot of tray?.cards ?? []) if (slot.alone) cards.push({ slot, box: slot, column: 'tray', edge: 0 });
  for (const slot of tray?.trails ?? []) leave({ slot, box: slot, column: 'tray', edge: 0 });
  return { cards, trails };
}

/** Who went where: each card with a trail of the same person, first the one in the same squad, then in their order. */
function pairsIn({ cards, trails }: ReturnType<typeof endsOf>): [from: End, to: End][] {
  const pairs: [End, End][] = [];
  const waiting: End[] = [];
  const take = (card: End, isIt: (trail: End) => boolean) => {
    const left = trails.get(card.slot.person);
    const at = left?.findIndex(isIt) ?? -1;
    const [from] = at < 0 || !left ? [] : left.splice(at, 1);
    if (from) pairs.push([from, card]);
    return from !== undefined;
  };
  for (const card of cards) {
    if (!take(card, ({ slot }) => slot.squad !== null && slot.squad === card.slot.squad)) waiting.push(card);
  }
  for (const card of waiting) take(card, () => true);
  return pairs;
}

const middleOf = ({ y, height }: Box) => y + height / 2;

/** Gives each way within a column a lane that no other one has at that height, as long as there are some. */
function inLanes(pairs: readonly [End, End][]): Map<End, number> {
  const lanes = new Map<End, number>();
  const taken = new Map<string, { top: number; bottom: number; lane: number }[]>();
  const spans = pairs
    .map(([from, to]) => {
      const ys = [middleOf(from.box), middleOf(to.box)];
      return { to, top: Math.min(...ys), bottom: Math.max(...ys) };
    })
    .sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const { to, top, bottom } of spans) {
    const others = taken.get(to.column) ?? [];
    taken.set(to.column, others);
    const busy = new Set(others.filter((each) => each.top <= bottom && each.bottom >= top).map(({ lane }) => lane));
    let lane = 0;
    while (busy.has(lane)) lane += 1;
    others.push({ top, bottom, lane });
    lanes.set(to, to.edge + LANE.first + (lane % LANES) * LANE.step);
  }
  return lanes;
}

const drawn = new WeakMap<Scene, readonly Arrow[]>();

/**
 * The ways that people go in a scene that stands beside another: from where they stand there to where they stand here.
 * Whoever is in one squad more, or in one less, or gone, goes nowhere.
 */
export function arrowsOf(scene: Scene): readonly Arrow[] {
  let arrows = drawn.get(scene);
  if (!arrows) drawn.set(scene, (arrows = arrowsIn(scene)));
  return arrows;
}

function arrowsIn(scene: Scene): Arrow[] {
  const pairs = pairsIn(endsOf(scene));
  const within = pairs.filter(([from, to]) => from.column === to.column && from.column !== 'tray');
  const lanes = inLanes(within);
  return pairs.map(([from, to]) => {
    const lane = lanes.get(to) ?? null;
    const right = (box: Box) => ({ x: box.x + box.width, y: middleOf(box) });
    const toLeft = lane === null && from.box.x + from.box.width <= to.box.x;
    const end = toLeft ? { x: to.box.x, y: middleOf(to.box) } : right(to.box);
    const isBehind = lane === null && from.box.x >= to.box.x + to.box.width;
    const start = isBehind ? { x: from.box.x, y: middleOf(from.box) } : right(from.box);
    return { person: to.slot.person, from: start, to: end, lane };
  });
}
