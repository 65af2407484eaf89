import type { Request } from '../domain/commands/command.ts';
import type { Outcome } from '../domain/commands/outcome.ts';
import { type BoardThing, keyOf, type Thing } from '../domain/thing.ts';
import { type Verdict, verdictOf } from '../domain/verdict.ts';
import { isSameHit } from '../scene/hit.ts';
import type { CellBox, Hit, PlacedTribe } from '../scene/scene.ts';
import { liveValue } from '../store/liveValue.ts';
import { completed, useWorkspace } from '../store/workspace.ts';
import { commandForDrop, type Held, type Modifiers, rowOf, type Within } from './commandForDrop.ts';

/** What would happen if the hand opened now. */
export interface Prospect {
  hit: Hit;
  cell: CellBox | null;
  /** What the drop asks for; `request` is a swap instead, where only that is possible. */
  plain: Request;
  request: Request;
  outcome: Outcome;
  verdict: Verdict;
}

export interface Hand {
  held: Held | null;
  /** Who carries: a drag by pointer or finger, or Space and the arrow keys. */
  by: 'pointer' | 'keys';
  /** The row over which it is carried by keys: the index of its tribe, and of the row in that tribe. */
  row: { tribe: number; row: number };
  prospect: Prospect | null;
  /** Takes something up; by keys, from a row. */
  pickUp(held: Held, by: Hand['by'], row?: Hand['row']): void;
  /** Moves what is held over something, and tries what dropping it there would do. */
  over(hit: Hit, cell: CellBox | null, within: Within, modifiers: Modifiers, tribes: readonly PlacedTribe[]): void;
  letGo(): void;
}

/** Where a full squad refuses, dropping one card on another offers to swap the two. */
function swapInstead(held: Held, hit: Hit, outcome: Outcome): Request | null {
  const full =
    outcome.kind === 'refused' &&
    outcome.refusal.kind === 'breaks-rules' &&
    outcome.refusal.findings.some((finding) => finding.rule === 'squad-size');
  const one = held.kind === 'people' && held.members.length === 1 ? held.members[0] : undefined;
  if (!full || !one || hit.kind !== 'card' || hit.card.person === one.person) return null;
  return { type: 'swapPeople', one, other: { person: hit.card.person, squad: hit.card.squad } };
}

/** The request of a drop with what it would do: the plain one, or a swap where only that is possible. */
export function prospectOf(held: Held, hit: Hit, cell: CellBox | null, plain: Request): Prospect {
  const { preview, document, scenario } = useWorkspace.getState();
  const asked = (request: Request, outcome: Outcome): Prospect => {
    const verdict = verdictOf(document, completed(request, scenario), outcome);
    return { hit, cell, plain, request, outcome, verdict };
  };
  const outcome = preview(plain);
  const swap = swapInstead(held, hit, outcome);
  const swapped = swap && preview(swap);
  return swap && swapped?.kind === 'done' ? asked(swap, swapped) : asked(plain, outcome);
}

/** Whether dropping here would be the same as what was tried last. */
function isTried(
  { hit: was, ...prospect }: Prospect,
  held: Held,
  hit: Hit,
  cell: CellBox | null,
  plain: Request,
): boolean {
  if (JSON.stringify(prospect.plain) !== JSON.stringify(plain)) return false;
  if (prospect.cell === cell && isSameHit(was, hit)) return true;
  // People who keep their chapter land the same in every cell of a row; only where the squad is full does the card
  // below matter.
  const isOpen = prospect.verdict.outcome !== 'refused' && prospect.request === prospect.plain;
  const row = rowOf(hit);
  return held.kind === 'people' && isOpen && row !== null && row === rowOf(was);
}

/** What is being carried across the board. Nothing of it is in the document before the drop. */
export const newHand = () =>
  liveValue<Hand>((set, get) => ({
    held: null,
    by: 'pointer',
    row: { tribe: 0, row: 0 },
    prospect: null,
    pickUp: (held, by, row = { tribe: 0, row: 0 }) => set({ held, by, row, prospect: null }),
    over(hit, cell, within, modifiers, tribes) {
      const { held, prospect } = get();
      if (!held) return;
      const request = commandForDrop(held, hit, cell, within, modifiers, tribes);
      if (!request) {
        if (prospect) set({ prospect: null });
        return;
      }
      if (!prospect || !isTried(prospect, held, hit, cell, request))
        set({ prospect: prospectOf(held, hit, cell, request) });
    },
    letGo: () => set({ held: null, prospect: null }),
  }));

/** The keys of the cards that are in the hand, which are drawn as ghosts where they stood. */
export function heldKeys(held: Held | null): ReadonlySet<string> {
  if (held?.kind !== 'people') return new Set();
  return new Set(held.members.map((member) => keyOf({ kind: 'membership', ...member })));
}

/** What is taken up when somebody takes hold of a thing: all selected people together, or that thing alone. */
export function heldFrom(thing: BoardThing, selection: readonly Thing[]): Held {
  if (thing.kind !== 'membership') return thing;
  const selected = selection.filter((each) => each.kind === 'membership');
  const among = selected.some((each) => keyOf(each) === keyOf(thing));
  const members = (among ? selected : [thing]).map(({ person, squad }) => ({ person, squad }));
  return { kind: 'people', members };
}
