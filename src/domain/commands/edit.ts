import type { Document, Scenario, ScenarioId } from '../document.ts';
import type { ListName, RecordOf } from '../lists.ts';
import type { Organisation } from '../organisation.ts';
import type { Making } from './making.ts';
import type { Change } from './outcome.ts';
import { immer } from './patches.ts';
import { positionsIn } from './positions.ts';
import { same } from './same.ts';

/** New values of some fields; `undefined` leaves the field out. */
type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/**
 * One command at work in one scenario. What is set to what it was already is no change. Every change answers `null`,
 * nothing refused, so that a command reads as its checks and then its changes.
 */
export class Edit {
  readonly #making: Making;
  readonly #scenario: ScenarioId;

  constructor(making: Making, scenario: ScenarioId) {
    this.#making = making;
    this.#scenario = scenario;
  }

  get organisation(): Organisation {
    return this.#scenarioNow().organisation;
  }

  find<L extends ListName>(list: L, id: string | null): RecordOf<L> | undefined {
    const index = id === null ? undefined : this.#positions(list).get(id);
    return index === undefined ? undefined : (this.organisation[list][index] as RecordOf<L>);
  }

  /** The index at which something stands before that record; at the end of the list for nobody. */
  placeBefore(list: ListName, id: string | null | undefined): number {
    const end = this.organisation[list].length;
    return id ? (this.#positions(list).get(id) ?? end) : end;
  }

  set<L extends ListName>(list: L, id: RecordOf<L>['id'], fields: Fields<RecordOf<L>>): null {
    const index = this.#positions(list).get(id);
    if (index === undefined) return null;
    return this.#patch(list, index, this.organisation[list][index] as RecordOf<L>, fields);
  }

  setScenario(fields: Fields<Scenario>): null {
    return this.#patch(null, 0, this.#scenarioNow(), fields);
  }

  setDocument(fields: Fields<Document>): null {
    const patch = patchesOf(this.#making.document, fields);
    if (patch) this.#making.make({ kind: 'patch', scenario: null, list: null, index: 0, ...patch });
    return null;
  }

  /** Gives every field the value that it has in another document; a field that is missing there is removed. */
  replaceDocument(other: Document): null {
    const gone = Object.keys(this.#making.document).filter((key) => !(key in other));
    return this.setDocument({ ...Object.fromEntries(gone.map((key) => [key, undefined])), ...other });
  }

  /** Puts records before the one that stands at `index` now; at the end unless told. */
  insert<L extends ListName>(list: L, records: RecordOf<L>[], index = this.organisation[list].length): null {
    if (records.length > 0) this.#splice(list, index, [], records);
    return null;
  }

  remove<L extends ListName>(list: L, ids: ReadonlySet<string>): null {
    const records: readonly RecordOf<L>[] = this.organisation[list];
    let end = records.length;
    while (end > 0) {
      let start = end;
      while (start > 0 && ids.has((records[start - 1] as RecordOf<L>).id)) start--;
      if (start < end) this.#splice(list, start, records.slice(start, end), []);
      end = start === end ? end - 1 : start;
    }
    return null;
  }

  /** Takes a record out and puts it before the one that stands at `index` now. */
  move<L extends ListName>(list: L, id: RecordOf<L>['id'], index: number): null {
    const from = this.#positions(list).get(id);
    if (from === undefined || index === from || index === from + 1) return null;
    const record = this.organisation[list][from] as RecordOf<L>;
    this.#splice(list, from, [record], []);
    this.#splice(list, index > from ? index - 1 : index, [], [record]);
    return null;
  }

  #scenarioNow(): Scenario {
    return this.#making.document.scenarios.find((each) => each.id === this.#scenario) as Scenario;
  }

  #positions(list: ListName): ReadonlyMap<string, number> {
    return positionsIn(this.organisation[list]);
  }

  #patch<T extends object>(list: ListName | null, index: number, record: T, fields: Fields<T>): null {
    const patch = patchesOf(record, fields);
    if (patch) this.#making.make({ kind: 'patch', scenario: this.#scenario, list, index, ...patch });
    return null;
  }

  #splice(list: ListName, index: number, removed: unknown[], inserted: unknown[]): void {
    this.#making.make({ kind: 'splice', scenario: this.#scenario, list, index, removed, inserted });
  }
}

/** How to give a record's fields new values, and back; `null` when they have them already. */
function patchesOf<T extends object>(
  record: T,
  fields: Fields<T>,
): Pick<Change & { kind: 'patch' }, 'forward' | 'back'> | null {
  const now = record as Record<string, unknown>;
  const changed = Object.entries(fields).filter(([key, value]) => !same(now[key], value));
  if (changed.length === 0) return null;
  const [, forward, back] = immer.produceWithPatches(now, (draft) => {
    for (const [key, value] of changed) {
      if (value === undefined) delete draft[key];
      else draft[key] = value;
    }
  });
  return { forward, back };
}
