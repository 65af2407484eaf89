import { guessMapping } from '../mapping/guessMapping.ts';
import type { HeaderRow } from '../mapping/headerRow.ts';
import { joined } from '../mapping/joined.ts';
import { listFrom } from '../rows/listFrom.ts';
import { LIMITS } from '../tables/limits.ts';
import { readPasted } from '../tables/readPasted.ts';
import { readSource } from '../tables/readSource.ts';
import { refused } from '../tables/refused.ts';
import type { Encoding, Source, Table, UnreadSource } from '../tables/table.ts';
import type { Answers, Asked, Brought, JoinedOutline, SourceOutline, TableOutline } from './asked.ts';

/** As many rows from the top as show where the header is, and what stands below it. */
const SHOWN = 40;
/** Nobody reads more of what found nothing; how much it is is said. */
const TOLD = 12;

/** A table that is held, and of which two it was made. */
interface Held {
  table: Table;
  joined?: JoinedOutline;
}

/** A source that was read, with its tables and those that came behind them; answers what is asked of it. */
export class HeldSource {
  #held: Held[] | null = null;
  /** How many of them are the source's own. */
  #own = 0;

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
      case 'list':
        return listFrom(this.#at(asked.table).table, asked.mapping, asked.today, asked.corrections);
    }
  }

  async #read(brought: Brought, name: string, encoding: Encoding | undefined): Promise<SourceOutline | UnreadSource> {
    const behind = this.#held?.slice(this.#own) ?? [];
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

async function readBrought(brought: Brought, encoding?: Encoding): Promise<Source | UnreadSource> {
  if ('bytes' in brought) return await readSource(brought.bytes, encoding ? { encoding } : {});
  return readPasted(brought);
}
