import type { AnyId } from '../ids.ts';
import { type EveryList, listOf } from '../lists.ts';
import type { Organisation, PersonId } from '../organisation.ts';
import type { Alteration } from './alteration.ts';
import { compare } from './compare.ts';
import { ownersOf, recordIn, seatsHeld, ThreeWays } from './threeWays.ts';
import { type Conflict, seatKey, type Update, type UpdateDraft } from './update.ts';
import { draftsOf, restored, seatDrafts } from './updateDrafts.ts';

/**
 * What changed in Today since a proposal was born from it, as far as the proposal has not got it. `base`: the organisation
 * that both are based on. In the order of what changed, and after that what the proposal has not got any more and Today
 * changed. Line managers and filled vacancies follow from others and are not among them.
 */
export function updatesOf(base: Organisation, today: Organisation, proposal: Organisation): Update[] {
  const { alterations, became } = compare(base, today);
  const ways = new ThreeWays(base, today, proposal, became);
  const seats = new Map<PersonId, OfSeat[]>();
  for (const each of alterations.filter(isOfSeat)) seats.set(each.person, [...(seats.get(each.person) ?? []), each]);
  const drafts = alterations.flatMap((each) => {
    if (!isOfSeat(each)) return draftsOf(ways, each);
    const those = seats.get(each.person) ?? [];
    return those[0] === each ? seatDrafts(ways, each.person, those) : [];
  });
  return resolved(ways, [...drafts, ...restoredIn(ways, alterations, drafts)]);
}

type OfSeat = Extract<Alteration, { kind: 'moved' | 'also-in' | 'left' | 'share' }>;

const isOfSeat = (alteration: Alteration): alteration is OfSeat =>
  ['moved', 'also-in', 'left', 'share'].includes(alteration.kind);

/** What Today changed, or what is needed, and the proposal has not got any more. */
function restoredIn(ways: ThreeWays, alterations: readonly Alteration[], drafts: readonly UpdateDraft[]) {
  const brought = new Set(drafts.flatMap(({ brings }) => brings));
  const found: UpdateDraft[] = [];
  const restore = (list: EveryList, id: string) => {
    const draft = brought.has(id) ? null : restored(ways, list, id);
    if (!draft) return;
    for (const each of draft.brings) brought.add(each);
    found.push(draft);
  };
  for (const alteration of alterations) {
    if (alteration.kind === 'field') restore(alteration.list, alteration.id);
    else if (isOfSeat(alteration) || alteration.kind === 'chapter') restore('people', alteration.person);
  }
  const restoreNeeded = ({ needed }: UpdateDraft) => {
    for (const each of needed) if (!each.includes(' ')) restore(listOf(each as AnyId), each);
  };
  for (const draft of drafts) restoreNeeded(draft);
  // What is restored needs others, and comes to stand among these while they are looked at.
  for (const draft of found) restoreNeeded(draft);
  return found;
}

function resolved(ways: ThreeWays, drafts: readonly UpdateDraft[]): Update[] {
  const bringers = new Map(drafts.flatMap((draft) => draft.brings.map((each) => [each, draft] as const)));
  const inConflict = new Set(drafts.filter(({ isConflict }) => isConflict));
  const missing = new Map(drafts.map((draft) => [draft, draft.needed.filter((each) => !isThere(ways, each))] as const));
  // What needs something that is in conflict, or that there is no way to, is so itself.
  for (let count = -1; count !== inConflict.size; ) {
    count = inConflict.size;
    for (const [draft, needed] of missing) {
      const bringing = needed.map((each) => bringers.get(each));
      if (bringing.some((each) => !each || inConflict.has(each))) inConflict.add(draft);
    }
  }
  return drafts.map((draft) => {
    const { key, alteration, makes } = draft;
    const needs = (missing.get(draft) ?? []).flatMap((each) => bringers.get(each)?.key ?? []);
    const conflict = inConflict.has(draft) ? conflictIn(ways, alteration) : null;
    return { key, alteration, makes, needs: [...new Set(needs)].filter((each) => each !== key), conflict };
  });
}

function isThere({ proposal }: ThreeWays, needed: string): boolean {
  const [id = '', word, squad = ''] = needed.split(' ');
  if (word === undefined) return proposal.find(id as AnyId) !== undefined;
  return needed === seatKey(id, squad) && proposal.squadsOf(id as PersonId).some((each) => each.id === squad);
}

function conflictIn(ways: ThreeWays, alteration: Alteration): Conflict {
  const sides = (valueIn: (index: ThreeWays['base']) => unknown): Conflict => ({
    base: valueIn(ways.base) ?? null,
    today: valueIn(ways.today) ?? null,
    proposal: valueIn(ways.proposal) ?? null,
  });
  if (isOfSeat(alteration)) return sides((index) => seatsHeld(index, alteration.person));
  switch (alteration.kind) {
    case 'chapter':
      return sides((index) => index.person(alteration.person)?.chapter);
    case 'field': {
      const { list, id, field } = alteration;
      return sides((index) => {
        const record = recordIn(index, list, id);
        if (field === 'productOwner') return record && ownersOf(record);
        return record?.[field as never];
      });
    }
    case 'order':
      return sides((index) =>
        index.organisation[alteration.list].map((record) => ('id' in record ? record.id : record)),
      );
    case 'new':
    case 'gone':
      return sides((index) => recordIn(index, alteration.list, alteration.id));
    default:
      return sides((index) => ('unit' in alteration ? index.find(alteration.unit) : null));
  }
}
