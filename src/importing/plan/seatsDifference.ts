import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { seatIn } from '../../domain/lookup/seatIn.ts';
import type { Member, SquadId } from '../../domain/organisation.ts';
import type { Columns } from './columnsOf.ts';
import type { Difference } from './difference.ts';
import type { KnownPerson } from './knownPerson.ts';
import type { PlannedSeat } from './listPlan.ts';
import type { PlannedPlaces } from './planPlaces.ts';
import { JOINED, percent } from './said.ts';

/** How the seats that a list gives differ from those in the document: other squads, another star, another share. */
export function seatsDifference(
  { person, said, seats }: Pick<KnownPerson, 'person' | 'said' | 'seats'>,
  columns: Columns,
  { called, founding }: PlannedPlaces,
  index: Index,
): Difference | null {
  const now = new Map<SquadId, Pick<Member, 'productOwner' | 'share'>>();
  for (const { id, members } of index.squadsOf(person.id)) {
    const seat = seatIn(members, person.id);
    if (seat) now.set(id, seat);
  }
  if (now.size === seats.length && seats.every((seat) => isSeated(seat, now.get(seat.squad), columns))) return null;
  const before = person.imported ?? {};
  const nameOf = (id: SquadId) => (index.squad(id) ?? founding.squads.find((each) => each.id === id))?.name ?? '';
  const asked = ['squads', 'productOwner', 'shares'].filter((field) => columns.fields.has(field));
  const nowNames = [...now.keys()].map((id) => [folded(nameOf(id)), id] as const);
  const isThere = (name: string) => nowNames.some(([own, id]) => own === folded(name) || called.squad(name) === id);
  const saidIn = namesOf(before.squads);
  const owned = new Set(namesOf(before.productOwner));
  const isStarByHand = ([id, { productOwner }]: readonly [SquadId, Pick<Member, 'productOwner'>]) =>
    productOwner !== owned.has(folded(nameOf(id)));
  return {
    from: seatsText(
      [...now].map(([squad, { productOwner, share }]) => ({ squad, productOwner, share })),
      nameOf,
    ),
    to: seatsText(seats, nameOf),
    isAsBefore: asked.every((field) => setOf(before[field]) === setOf(said[field])),
    byHand:
      saidIn.length !== now.size ||
      !saidIn.every(isThere) ||
      (columns.fields.has('productOwner') && [...now].some(isStarByHand)) ||
      seats.some(
        ({ squad, productOwner }) => productOwner && !now.get(squad)?.productOwner && hasOwnerByHand(index, squad),
      ),
  };
}

/** Whether a squad has a product owner to whom the last list did not give it. */
function hasOwnerByHand(index: Index, id: SquadId): boolean {
  const squad = index.squad(id);
  const owner = squad?.members.find(({ productOwner }) => productOwner)?.person;
  if (!squad || owner === undefined) return false;
  return !namesOf(index.person(owner)?.imported?.productOwner).includes(folded(squad.name));
}

function isSeated(
  { productOwner, share }: PlannedSeat,
  seat: Pick<Member, 'productOwner' | 'share'> | undefined,
  { fields }: Columns,
): boolean {
  if (!seat) return false;
  if (fields.has('productOwner') && productOwner !== seat.productOwner) return false;
  return share === null || (seat.share !== undefined && percent(share) === percent(seat.share));
}

function namesOf(text: string | undefined): string[] {
  return (text ?? '').split(JOINED).filter(Boolean).map(folded);
}

const setText = (names: readonly string[]) => [...new Set(names)].sort().join('\n');
const setOf = (text: string | undefined) => setText(namesOf(text));

/** Seats as one text: `Refunds* 60%; Checkout`. */
function seatsText(
  seats: readonly { squad: SquadId; productOwner: boolean; share?: number | null | undefined }[],
  nameOf: (squad: SquadId) => string,
): string {
  const drawn = seats.map(
    ({ squad, productOwner, share }) =>
      `${nameOf(squad)}${productOwner ? '*' : ''}${share === null || share === undefined ? '' : ` ${percent(share)}`}`,
  );
  return drawn.join(JOINED);
}
