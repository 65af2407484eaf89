import type { Document, ScenarioId } from '../../domain/document.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { guessMapping } from '../mapping/guessMapping.ts';
import type { HeaderRow } from '../mapping/headerRow.ts';
import { joined } from '../mapping/joined.ts';
import { type Accepted, acceptedAt, proposed } from '../plan/accepted.ts';
import { type Foreseen, foresee } from '../plan/foresee.ts';
import { type HeldPlan, shownOf } from '../plan/listPlan.ts';
import { planList } from '../plan/planList.ts';
import { recognised } from '../plan/recognised.ts';
import { requestFor, type TakenSo } from '../plan/requestFor.ts';
import type { MakeId } from '../planPeople.ts';
import type { List } from '../rows/list.ts';
import { listFrom } from '../rows/listFrom.ts';
import { listOutline } from '../rows/listOutline.ts';
import { LIMITS } from '../tables/limits.ts';
import { readPasted } from '../tables/readPasted.ts';
import { readSource } from '../tables/readSource.ts';
import { refused } from '../tables/refused.ts';
import type { Encoding, Row, Source, Table, UnreadSource } from '../tables/table.ts';
import type { Answers, Asked, Brought, JoinedOutline, Reading, SourceOutline, TableOutline } from './asked.ts';

/** As many rows from the top as show where the header is, and what stands below it. */
const SHOWN = 40;
/** Nobody reads more of what found nothing; how much it is is said. */
const TOLD = 12;
/** As many rows as lists are kept of, beside the one that was read last: three of them for each meaning of a column. */
const HELD_ROWS = 60_000;

/** A table that is held, and of which two it was made. */
interface Held {
  table: Table;
  joined?: JoinedOutline;
}

/** The document that a list is taken into. */
interface Into {
  document: Document;
  scenario: ScenarioId;
  index: Index;
}

/** A source that was read, with its tables and those that came behind them; answers what is asked of it. */
export class HeldSource {
  #held: Held[] | null = null;
  /** How many of them are the source's own. */
  #own = 0;
  #into: Into | null = null;
  /** What tables came to as they were read, the oldest first. */
  readonly #lists = new Map<string, List>();
  #plan: { plan: HeldPlan; today: string; salt: string } | null = null;

  /** Rejects where something is asked of a table that is not there. */
  async answer(asked: Asked): Promise<Answers[Asked['ask']]> {
    switch (asked.ask) {
      case 'read':
        return await this.#read(asked.brought, asked.name, asked.encoding);
      case 'add':
        return await this.#add(asked.brought, asked.name);
      case 'join':
        return this.#join(asked.table, asked.with);
      case 'columns':
        return this.#outline(asked.table, asked.header === null ? null : { at: asked.header, rows: 1 });
      case 'outline':
        return listOutline(this.#list(asked));
      case 'takeInto':
        this.#into = intoOf(asked);
        this.#plan = null;
        return null;
      case 'recognise':
        return recognised(this.#list(asked), this.#taken().index, asked.corrections.who);
      case 'plan':
        return this.#planned(asked);
      case 'foresee':
        return this.#foreseen((plan) => acceptedAt(plan, asked.accepted), asked);
      case 'rows':
        return this.#rows(asked.table, new Set(asked.lines));
    }
  }

  /** Read once where it is asked for again: what was a picture of what columns may mean is planned next. */
  #list({ table, mapping, corrections, today }: Reading): List {
    const key = JSON.stringify({ table, mapping, corrections, today });
    const known = this.#lists.get(key);
    if (known) return known;
    const { table: from } = this.#at(table);
    const list = listFrom(from, mapping, today, corrections);
    const held = Math.max(1, Math.floor(HELD_ROWS / (from.rows.length + 1)));
    for (const oldest of [...this.#lists.keys()].slice(0, Math.max(0, this.#lists.size + 1 - held)))
      this.#lists.delete(oldest);
    this.#lists.set(key, list);
    return list;
  }

  #taken(): Into {
    if (!this.#into) throw new Error('There is no document to take it into');
    return this.#into;
  }

  #planned(asked: Reading & TakenSo & { isWhole: boolean; salt: string }): Answers['plan'] {
    const { corrections, today, isWhole, salt } = asked;
    const { document, index } = this.#taken();
    const options = { isWhole, tribeName: document.name, makeId: idsOf(salt), who: corrections.who };
    const plan = planList(this.#list(asked), index, options);
    this.#plan = { plan, today, salt };
    return { plan: shownOf(plan), foreseen: this.#foreseen(proposed, asked) };
  }

  #foreseen(acceptedOf: (plan: HeldPlan) => Accepted, { vacancyName, managerHeader }: TakenSo): Foreseen {
    if (!this.#plan) throw new Error('Nothing is planned');
    const { document, scenario, index } = this.#taken();
    const { plan, today, salt } = this.#plan;
    // Of what the plan itself founds the ids are given: these are for seats that somebody leaves.
    const taking = { vacancyName, managerHeader, scenario, today, makeId: idsOf(`${salt}-left`) };
    return foresee(document, requestFor(plan, acceptedOf(plan), index, taking), { scenario, today });
  }

  async #read(brought: Brought, name: string, encoding: Encoding | undefined): Promise<SourceOutline | UnreadSource> {
    const behind = this.#held?.slice(this.#own) ?? [];
    this.#lists.clear();
    const read = await readBrought(brought, encoding);
    this.#held =
      read.kind === 'ok' ? read.tables.map((table) => ({ table: { ...table, name: table.name || name } })) : null;
    if (read.kind !== 'ok') return read;
    this.#own = read.tables.length;
    this.#putBehind(behind);
    return this.#outlineOf(read, 0);
  }

  /** Puts what came behind the tables of a source there again, once these were read in another encoding. */
  #putBehind(behind: readonly Held[]): void {
    for (const each of behind) {
      if (!each.joined) this.#held?.push(each);
      // The tables after one that no longer comes about would be others than they were.
      else if (!this.#join(each.joined.table, each.joined.with)) return;
    }
  }

  async #add(brought: Brought, name: string): Promise<SourceOutline | UnreadSource> {
    const held = this.#held ?? [];
    const read = await readBrought(brought);
    if (read.kind !== 'ok') return read;
    const sum = [...held.flatMap((each) => (each.joined ? [] : each.table)), ...read.tables];
    if (sum.reduce((rows, table) => rows + table.rows.length, 0) > LIMITS.rows) return refused('too-many-rows');
    const from = held.length;
    // A sheet of another file may be called as one that is there is.
    const called = (sheet: string) => (read.tables.length === 1 || sheet === '' ? name : `${name}, ${sheet}`);
    this.#held = [...held, ...read.tables.map((table) => ({ table: { ...table, name: called(table.name) } }))];
    return this.#outlineOf(read, from);
  }

  #rows(table: number, lines: ReadonlySet<number>): Row[] {
    return this.#at(table).table.rows.filter(({ line }) => lines.has(line));
  }

  #join(table: number, other: number): TableOutline | null {
    const made = joined(this.#at(table).table, this.#at(other).table);
    if (!made || !this.#held) return null;
    this.#held.push({
      table: made.table,
      joined: {
        table,
        with: other,
        by: made.by,
        unmatched: { count: made.unmatched.length, some: made.unmatched.slice(0, TOLD) },
        unused: { count: made.unused.length, some: made.unused.slice(0, TOLD) },
      },
    });
    return this.#outline(this.#held.length - 1);
  }

  #at(table: number): Held {
    const held = this.#held?.[table];
    if (!held) throw new Error(`There is no table ${table}`);
    return held;
  }

  /** How a source was read, with the tables from one of those that are held. */
  #outlineOf({ tables: _, ...how }: Source, from: number): SourceOutline {
    const tables = (this.#held ?? []).slice(from).map((_held, at) => this.#outline(from + at));
    return { ...how, tables };
  }

  #outline(at: number, header?: HeaderRow | null): TableOutline {
    const { table, ...made } = this.#at(at);
    const { name, rows } = table;
    return { name, rows: rows.length, first: rows.slice(0, SHOWN), ...guessMapping(table, header), ...made };
  }
}

/** Ids that are new as long as the salt is. */
function idsOf(salt: string): MakeId {
  let count = 0;
  return (kind) => `${kind}:${salt}-${count++}`;
}

function intoOf({ document, scenario }: { document: Document; scenario: ScenarioId }): Into {
  const shown = document.scenarios.find(({ id }) => id === scenario);
  if (!shown) throw new Error(`There is no scenario ${scenario}`);
  return { document, scenario, index: indexOf(shown.organisation) };
}

async function readBrought(brought: Brought, encoding?: Encoding): Promise<Source | UnreadSource> {
  if ('bytes' in brought) return await readSource(brought.bytes, encoding ? { encoding } : {});
  return readPasted(brought);
}
