import { folded } from '../../domain/folded.ts';
import type { Draft } from './draft.ts';
import type { Rows } from './join.ts';
import type { Listed, ListedSeat, Told } from './list.ts';

type SayTold = (told: Told) => void;

/**
 * One person of their rows. The first row that states something holds; where a later one says otherwise, that is told. Rows with working
 * time are contracts: their sum is the person's, and each place has its part of it. Rows that repeat one working time
 * and together make more than a full week are no contracts.
 */
export function personOf(rows: Rows, tell: SayTold): Listed {
  const [first] = rows;
  // Most people have one row, in which nothing is to be agreed.
  const { name, kind, number, email, role, chapter, tribe, location, fte, squads } =
    rows.length === 1 ? first : agreedBy(rows, tell);
  return {
    lines: rows.length === 1 ? [first.line] : [...new Set(rows.map(({ line }) => line))],
    name,
    kind,
    number,
    email,
    role,
    chapter,
    tribe,
    location,
    fte,
    squads: seatsOf(squads),
    manager: rows.find(({ managers }) => managers.length > 0)?.managers[0]?.text ?? '',
    managerAt: null,
    fields: fieldsOf(
      rows,
      rows.every((row) => row.squads.length === 0 && row.chapter === ''),
    ),
  };
}

/** What several rows say of one person. */
function agreedBy(rows: Rows, tell: SayTold): Omit<Listed, 'lines' | 'manager' | 'managerAt' | 'fields'> {
  const [first] = rows;
  const time = timeOf(rows, tell);
  const tribe = firstSaid(rows, 'tribe');
  const isOfOne = rows.every((row) => row.tribe === tribe || row.tribe === '' || folded(row.tribe) === folded(tribe));
  return {
    name: first.name,
    kind: rows.some(({ kind }) => kind === 'external') ? 'external' : first.kind,
    number: firstSaid(rows, 'number'),
    email: agreed(rows, 'email', tell),
    role: agreed(rows, 'role', tell),
    chapter: agreed(rows, 'chapter', tell),
    tribe: isOfOne ? tribe : '',
    location: agreed(rows, 'location', tell),
    fte: time.fte,
    squads: rows.flatMap((row, at) => row.squads.map((seat) => shared(seat, row, time.parts[at] ?? null))),
  };
}

type Said = 'number' | 'email' | 'role' | 'chapter' | 'tribe' | 'location';

function firstSaid(rows: Rows, key: Said): string {
  return rows.find((row) => row[key] !== '')?.[key] ?? '';
}

function agreed(rows: Rows, key: Said, tell: SayTold): string {
  const said = firstSaid(rows, key);
  for (const row of rows) {
    const other = row[key];
    if (other === '' || other === said || folded(other) === folded(said)) continue;
    tell({ line: row.line, about: 'differs', column: key, text: other, lines: [rows[0].line] });
  }
  return said;
}

/** The working time of all rows, and which part of it each row is; `null` where that is not stated. */
function timeOf(rows: Rows, tell: SayTold): { fte: number | null; parts: (number | null)[] } {
  const stated = rows.flatMap(({ fte }) => fte ?? []);
  const [one = null] = stated;
  const none = rows.map(() => null);
  const sum = rounded(stated.reduce((all, fte) => all + fte, 0));
  const isRepeated = sum > 1 && stated.every((fte) => fte === one);
  if (stated.length < 2 || isRepeated) return { fte: one, parts: none };
  const last = rows[rows.length - 1] ?? rows[0];
  if (sum > 1) tell({ line: last.line, about: 'odd-fte', column: '', text: String(sum), lines: [rows[0].line] });
  if (sum > 2) return { fte: null, parts: none };
  return { fte: sum, parts: rows.map(({ fte }) => (fte !== null && sum > 0 ? fte / sum : null)) };
}

/** A seat with its share of the person's time, where its row is a part of that. */
function shared(seat: ListedSeat, { squads }: Draft, part: number | null): ListedSeat {
  // Several squads in one row, without shares, split what the others leave.
  if (part === null || (seat.share === null && squads.length > 1)) return seat;
  const share = rounded((seat.share ?? 1) * part);
  return { ...seat, share: share > 0 ? share : null };
}

/** Each squad once: shares of the same one are added up. */
function seatsOf(seats: readonly ListedSeat[]): readonly ListedSeat[] {
  if (seats.length < 2) return seats;
  const bySquad = new Map<string, ListedSeat>();
  for (const seat of seats) {
    const key = JSON.stringify([folded(seat.squad), folded(seat.tribe)]);
    const there = bySquad.get(key);
    const share =
      there?.share && seat.share ? Math.min(1, rounded(there.share + seat.share)) : (there?.share ?? seat.share);
    const productOwner = seat.productOwner || (there?.productOwner ?? false);
    bySquad.set(key, { ...(there ?? seat), share, productOwner });
  }
  return [...bySquad.values()];
}

/** By header; what later rows say otherwise stands behind it, after a semicolon. Of whom is nowhere, their tribe too. */
function fieldsOf(rows: readonly Draft[], isNowhere: boolean): Readonly<Record<string, string>> {
  const all = rows.flatMap(({ fields, tribeSaid }) => (isNowhere ? [...fields, ...tribeSaid] : fields));
  // Not by assignment: a header may be `__proto__`.
  if (rows.length === 1 && new Set(all.map(([header]) => header)).size === all.length) return Object.fromEntries(all);
  const texts = new Map<string, Set<string>>();
  for (const [header, text] of all) {
    texts.set(header, (texts.get(header) ?? new Set()).add(text));
  }
  return Object.fromEntries([...texts].map(([header, said]) => [header, [...said].join('; ')]));
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
