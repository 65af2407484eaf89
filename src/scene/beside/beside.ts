import type { AnyId } from '../../domain/ids.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { merged } from '../../domain/lookup/merged.ts';
import type { Person, Squad } from '../../domain/organisation.ts';
import { colourOf } from '../card.ts';
import { productsText, rowHeadHeight } from '../rowText.ts';
import type { CardFace, Column, TrailFace } from '../scene.ts';
import type { Beside, Setting } from '../setting.ts';
import { byColumn, unplacedIn, withoutSquad } from '../whereabouts.ts';

/** What is kept free at the foot of a squad's head, in world units: a line that says what became of it. */
export const FOOT = 20;

/**
 * The other side of a comparison, that shares its layout with what is shown (`domain/compare/aligned.ts`): whoever stands
 * somewhere on one side alone takes the same room on both. `isAfter`: what is shown is after, and `index` before; `lent`
 * is what of it stands there for the other's sake alone.
 */
export function besideOf(index: Index, isAfter: boolean, lent: ReadonlySet<AnyId> = new Set()): Beside {
  /** Those who stand in each column there. */
  const there = (squad: Squad | null, columns: readonly Column[]): Person[][] => {
    if (!squad) return columns.map((column) => (column ? withoutSquad(index, column) : []));
    const same = index.squad(squad.id);
    const members = same && byColumn(index, same);
    return columns.map((column) => (members?.get(column) ?? []).flatMap(({ person }) => index.person(person) ?? []));
  };
  return {
    index,
    isAfter,
    lent,
    inLine(setting, squad, columns, cards) {
      const others = there(squad, columns);
      const cells = cards.map((own, at) => cell(setting, own, others[at] ?? [], squad));
      return { cards: cells.map((each) => each.cards), trails: cells.map((each) => each.trails) };
    },
    inTray(setting, cards) {
      const { cards: own, trails } = cell(setting, cards, unplacedIn(index), null);
      return { cards: [own], trails: [trails] };
    },
    headOf(setting, { id }) {
      const sides = [setting.index, index].flatMap((side) => {
        const squad = side.squad(id);
        return squad ? [{ side, squad }] : [];
      });
      const about = sides.some(({ squad }) => squad.mission.trim());
      const products =
        setting.products && sides.some(({ side, squad }) => productsText({ ...setting, index: side }, squad) !== '');
      return { least: rowHeadHeight({ squad: true, about, products, flag: true }) + FOOT, foot: FOOT };
    },
  };

  function cell(setting: Setting, own: readonly CardFace[], others: readonly Person[], squad: Squad | null) {
    const cards: CardFace[] = [];
    const trails: TrailFace[] = [];
    const seatsThere = others.map((each) => ({ person: each.id, card: null, other: each }));
    const seatsHere = own.map((card) => ({ person: card.person, card, other: null }));
    const [was, is] = isAfter ? [seatsThere, seatsHere] : [seatsHere, seatsThere];
    const all = merged<Seat>(was, is, ({ person }) => person);
    for (const [slot, { was: first, is: last }] of all.entries()) {
      const card = first?.card ?? last?.card;
      const other = first?.other ?? last?.other;
      if (card) cards.push(standing(card, !other, isAfter || !index.person(card.person)));
      else if (other) trails.push(trailOf(setting, other, squad, slot));
    }
    return { cards, trails };
  }

  function trailOf(setting: Setting, person: Person, squad: Squad | null, slot: number): TrailFace {
    const { id, name, chapter, kind } = person;
    const gone = setting.index.person(id) === undefined;
    const colour = colourOf({ ...setting, index }, chapter);
    const look = { name, colour, vacancy: kind === 'vacancy' };
    return { person: id, squad: squad?.id ?? null, ...look, gone, tall: !isAfter || gone, slot };
  }
}

interface Seat {
  person: Person['id'];
  card: CardFace | null;
  other: Person | null;
}

/** A card that stands here and not there, or on both sides; where it says what changed it is tall. */
function standing(card: CardFace, alone: boolean, saysWhy: boolean): CardFace {
  const tall = alone && saysWhy;
  const isSame = Boolean(card.alone) === alone && Boolean(card.tall) === tall;
  return isSame ? card : { ...card, alone, tall };
}
