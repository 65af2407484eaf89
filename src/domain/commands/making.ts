import type { Patch } from 'immer';
import type { Document, ScenarioId } from '../document.ts';
import type { EveryList } from '../lists.ts';
import type { Organisation } from '../organisation.ts';
import { scenarioFrom } from '../outline.ts';
import type { Change, DocumentList, PlacedScenario } from './outcome.ts';
import { immer } from './patches.ts';
import { keepPositions, putLast, type Row } from './positions.ts';

type Lists = Partial<Record<EveryList | DocumentList, readonly object[]>>;

/**
 * A document in the making. Changes are made and taken back one by one; each list is copied once, when it first
 * changes, so that the document it began from stays as it was and shares every record that did not change.
 */
export class Making {
  document: Document;
  /** What was made so far. */
  readonly changes: Change[] = [];
  /** What this making may change in place: nothing else has it yet. */
  #copies = new WeakSet<object>();

  constructor(document: Document) {
    this.document = document;
  }

  make(change: Change): void {
    switch (change.kind) {
      case 'patch':
        this.#patch(change, change.forward);
        break;
      case 'splice':
        this.#splice(change, change.removed.length, change.inserted);
        break;
      case 'scenarios':
        this.#stand(change.forward);
        break;
    }
    this.changes.push(change);
  }

  takeBack(change: Change): void {
    switch (change.kind) {
      case 'patch':
        return this.#patch(change, change.back);
      case 'splice':
        return this.#splice(change, change.inserted.length, change.removed);
      case 'scenarios':
        return this.#stand(change.back);
    }
  }

  /** Goes on from this document, which stays as it is whatever is made of it. */
  goOnFrom(document: Document): void {
    this.document = document;
    this.#copies = new WeakSet();
  }

  #patch({ scenario, list, index }: Change & { kind: 'patch' }, patches: Patch[]): void {
    if (list === null) {
      if (scenario === null) this.document = immer.applyPatches(this.document, patches);
      else this.#replaceScenario(scenario, (each) => immer.applyPatches(each, patches));
      return;
    }
    const lists = this.#lists(scenario);
    let records = lists[list] as object[];
    if (!this.#copies.has(records)) {
      const copy = [...records];
      keepPositions(records, copy);
      this.#copies.add(copy);
      lists[list] = records = copy;
    }
    records[index] = immer.applyPatches(records[index] as object, patches);
  }

  #splice({ scenario, list, index }: Change & { kind: 'splice' }, count: number, inserted: unknown[]): void {
    const lists = this.#lists(scenario);
    const records = lists[list] ?? [];
    if (count === 0 && index === records.length && this.#copies.has(records)) {
      putLast(records as Row[], inserted as Row[]);
      return;
    }
    // A spread in an array literal, since `toSpliced(…, ...inserted)` overflows the stack from some 100,000 on.
    const copy = [...records.slice(0, index), ...(inserted as object[]), ...records.slice(index + count)];
    this.#copies.add(copy);
    lists[list] = copy;
  }

  /** Puts the scenarios in these places; those that are new are made of the ones there are. */
  #stand(standings: readonly PlacedScenario[]): void {
    const scenarios = standings.map((standing) =>
      typeof standing === 'string' ? this.#scenario(standing) : scenarioFrom(standing, this.#scenario(standing.like)),
    );
    // A scenario made of another shares what that one has, copies of ours included.
    this.goOnFrom({ ...this.document, scenarios });
  }

  /** The lists of a scenario, or with `null` of the document, free to be replaced. */
  #lists(id: ScenarioId | null): Lists {
    if (id !== null) return this.#listsOf(id);
    if (!this.#copies.has(this.document)) this.#copies.add((this.document = { ...this.document }));
    return this.document as unknown as Lists;
  }

  #listsOf(id: ScenarioId): Lists {
    let organisation = this.#scenario(id).organisation;
    if (!this.#copies.has(organisation)) {
      const copy: Organisation = { ...organisation };
      this.#copies.add(copy);
      this.#replaceScenario(id, (scenario) => ({ ...scenario, organisation: copy }));
      organisation = copy;
    }
    return organisation as Lists;
  }

  #scenario(id: ScenarioId): Document['scenarios'][number] {
    const scenario = this.document.scenarios.find((each) => each.id === id);
    if (!scenario) throw new Error(`A change names ${id}, which the document does not have`);
    return scenario;
  }

  #replaceScenario(id: ScenarioId, change: (scenario: Document['scenarios'][number]) => Document['scenarios'][number]) {
    const changed = change(this.#scenario(id));
    const scenarios = this.document.scenarios.map((each) => (each.id === id ? changed : each));
    this.document = { ...this.document, scenarios };
  }
}
