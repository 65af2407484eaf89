import { type Bar, barOf, cardsOf } from './bars.ts';
import type { CardBox, ColourIndex, RowBox, TribeBox } from './scene.ts';

/** Neighbouring squares of one colour in a squad's bar, none past the limit. */
export interface Run {
  row: RowBox;
  bar: Bar;
  from: number;
  to: number;
}

/** The runs of a tribe that share a colour, and whether they are dimmed. */
export interface Coloured {
  colour: ColourIndex;
  dimmed: boolean;
  runs: Run[];
}

function collect(box: TribeBox, isDimmed: (card: CardBox) => boolean): Coloured[] {
  const groups = new Map<number, Coloured>();
  for (const row of box.rows) {
    if (!row.squad) continue;
    const cards = cardsOf(row);
    const bar = barOf(box, row, cards.length);
    let open: Run | null = null;
    let last: Coloured | null = null;
    for (let at = 0; at < cards.length && at < box.squadLimit; at += 1) {
      const card = cards[at] as CardBox;
      const dimmed = isDimmed(card);
      if (open && last?.colour === card.colour && last.dimmed === dimmed) {
        open.to = at + 1;
        continue;
      }
      const key: number = (card.colour ?? -1) * 2 + (dimmed ? 1 : 0);
      last = groups.get(key) ?? null;
      if (!last) groups.set(key, (last = { colour: card.colour, dimmed, runs: [] }));
      last.runs.push((open = { row, bar, from: at, to: at + 1 }));
    }
  }
  return [...groups.values()];
}

const plain = new WeakMap<TribeBox, Coloured[]>();

/** The squares of a tribe up to the limit as runs by colour; remembered while nobody is dimmed. */
export function runsOf(box: TribeBox, isDimmed: ((card: CardBox) => boolean) | null): readonly Coloured[] {
  if (isDimmed) return collect(box, isDimmed);
  let runs = plain.get(box);
  if (!runs) plain.set(box, (runs = collect(box, () => false)));
  return runs;
}
