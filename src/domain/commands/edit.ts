import type { Document, Scenario, ScenarioId } from '../document.ts';
import { type EveryList, type KeyOf, keyOfRecord, type RecordOf } from '../lists.ts';
import type { Organisation } from '../organisation.ts';
import { likestOf, outlineOf } from '../outline.ts';
import { sameInOrder } from '../sameInOrder.ts';
import type { Making } from './making.ts';
import type { Change, DocumentList, PlacedScenario } from './outcome.ts';
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

  get document(): Document {
    return this.#making.document;
  }

  get scenario(): Scenario {
    return this.#scenarioOf(this.#scenario);
  }

  get organisation(): Organisation {
    return this.scenario.organisation;
  }

  /** The record of that id, or of that pair. */
  find<L extends EveryList>(list: L, key: string | null): RecordOf<L> | undefined {
    const index = key === null ? undefined : this.#positions(list).get(key);
    return index === undefined ? undefined : (this.organisation[list][index] as RecordOf<L>);
  }

  /** The index at which something stands before that record; at the end of the list for nobody. */
  placeBefore(list: EveryList, id: string | null | undefined): number {
    const end = this.organisation[list].length;
    return id ? (this.#positions(list).get(id) ?? end) : end;
  }

  set<L extends EveryList>(list: L, key: KeyOf<L>, fields: Fields<RecordOf<L>>): null {
    const index = this.#positions(list).get(key);
    if (index === undefined) return null;
    return this.#patch(list, index, this.organisation[list][index] as RecordOf<L>, fields);
  }

  setScenario(fields: Fields<Scenario>): null {
    return this.setScenarioOf(this.#scenario, fields);
  }

  setDocument(fields: Fields<Document>): null {
    const patch = patchesOf(this.#making.document, fields);
    if (patch) this.#making.make({ kind: 'patch', scenario: null, list: null, index: 0, ...patch });
    return null;
  }

  /** Gives every field the value that it has in another document; a field that is missing there is removed. */
  replaceDocument({ scenarios, ...other }: Document): null {
    const gone = Object.keys(this.#making.document).filter((key) => key !== 'scenarios' && !(key in other));
    this.setDocument({ ...Object.fromEntries(gone.map((key) => [key, undefined])), ...other });
    return this.setScenarios(scenarios);
  }

  /** New fields of the scenario of that id. */
  setScenarioOf(id: ScenarioId, fields: Fields<Scenario>): null {
    return this.#patch(null, 0, this.#scenarioOf(id), fields, id);
  }

  /** These scenarios in this order, in place of those there are. What is not different is not written down. */
  setScenarios(scenarios: readonly Scenario[]): null {
    const before = this.document.scenarios;
    if (sameInOrder(before, scenarios)) return null;
    const forward = scenarios.map((scenario) => placed(scenario, before));
    const back = before.map((scenario) => placed(scenario, scenarios));
    this.#making.make({ kind: 'scenarios', forward, back });
    return null;
  }

  /** Puts records into a list of the document itself, in place of `count` that stand at `index`. */
  spliceDocument<L extends DocumentList>(list: L, index: number, count: number, inserted: Document[L][number][]): null {
    const removed = this.document[list].slice(index, index + count);
    this.#making.make({ kind: 'splice', scenario: null, list, index, removed, inserted });
    return null;
  }

  /** Keeps those records of a list of the document itself that are to stay. */
  filterDocument<L extends DocumentList>(list: L, stays: (record: Document[L][number]) => boolean): null {
    for (let index = this.document[list].length - 1; index >= 0; index -= 1) {
      if (!stays(this.document[list][index] as Document[L][number])) this.spliceDocument(list, index, 1, []);
    }
    return null;
  }

  setInDocument<L extends DocumentList>(list: L, index: number, fields: Fields<Document[L][number]>): null {
    const record = this.document[list][index];
    const patch = record && patchesOf<object>(record, fields);
    if (patch) this.#making.make({ kind: 'patch', scenario: null, list, index, ...patch });
    return null;
  }

  /** Puts records before the one that stands at `index` now; at the end unless told. */
  insert<L extends EveryList>(list: L, records: RecordOf<L>[], index = this.organisation[list].length): null {
    if (records.length > 0) this.#splice(list, index, [], records);
    return null;
  }

  remove<L extends EveryList>(list: L, keys: ReadonlySet<string>): null {
    const records: readonly RecordOf<L>[] = this.organisation[list];
    let end = records.length;
    while (end > 0) {
      let start = end;
      while (start > 0 && keys.has(keyOfRecord(records[start - 1] as RecordOf<L>))) start--;
      if (start < end) this.#splice(list, start, records.slice(start, end), []);
      end = start === end ? end - 1 : start;
    }
    return null;
  }

  /** Takes a record out and puts it before the one that stands at `index` now. */
  move<L extends EveryList>(list: L, key: KeyOf<L>, index: number): null {
    const from = this.#positions(list).get(key);
    if (from === undefined || index === from || index === from + 1) return null;
    const record = this.organisation[list][from] as RecordOf<L>;
    this.#splice(list, from, [record], []);
    this.#splice(list, index > from ? index - 1 : index, [], [record]);
    return null;
  }

  #scenarioOf(id: ScenarioId): Scenario {
    return this.document.scenarios.find((each) => each.id === id) as Scenario;
  }

  #positions(list: EveryList): ReadonlyMap<string, number> {
    return positionsIn(this.organisation[list]);
  }

  #patch<T extends object>(
    list: EveryList | null,
    index: number,
    record: T,
    fields: Fields<T>,
    scenario = this.#scenario,
  ): null {
    const patch = patchesOf(record, fields);
    if (patch) this.#making.make({ kind: 'patch', scenario, list, index, ...patch });
    return null;
  }

  #splice(list: EveryList, index: number, removed: unknown[], inserted: unknown[]): void {
    this.#making.make({ kind: 'splice', scenario: this.#scenario, list, index, removed, inserted });
  }
}

/** A scenario by its id where it stands among the others already, else by what is different from the likest of them. */
function placed(scenario: Scenario, others: readonly Scenario[]): PlacedScenario {
  const same = others.find(({ id }) => id === scenario.id);
  if (same && sameInOrder(same, scenario)) return scenario.id;
  const like = same ?? likestOf(scenario, others);
  if (!like) throw new Error('A document has at least one scenario');
  return outlineOf(scenario, like);
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
