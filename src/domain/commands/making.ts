import type { Patch } from 'immer';
import type { Document, ScenarioId } from '../document.ts';
import type { ListName } from '../lists.ts';
import type { Organisation } from '../organisation.ts';
import type { Change } from './outcome.ts';
import { immer } from './patches.ts';
import { keepPositions } from './positions.ts';

type Lists = Record<ListName, readonly object[]>;

/**
 * A document in the making. Changes are made and taken back one by one; each list is copied once, when it first
 * changes, so that the document it began from stays as it was and shares every record that did not change.
 */
export class Making {
  document: Document;
  /** What was made so far. */
  readonly changes: Change[] = [];
  readonly #copies = new WeakSet<object>();

  constructor(document: Document) {
    this.document = document;
  }

  make(change: Change): void {
    if (change.kind === 'patch') this.#patch(change, change.forward);
    else this.#splice(change, change.removed.length, change.inserted);
    this.changes.push(change);
  }

  takeBack(change: Change): void {
    if (change.kind === 'patch') this.#patch(change, change.back);
    else this.#splice(change, change.inserted.length, change.removed);
  }

  #patch({ scenario, list, index }: Change & { kind: 'patch' }, patches: Patch[]): void {
    if (scenario === null) this.document = immer.applyPatches(this.document, patches);
    else if (list === null) this.#replaceScenario(scenario, (each) => immer.applyPatches(each, patches));
    else {
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
  }

  #splice({ scenario, list, index }: Change & { kind: 'splice' }, count: number, inserted: unknown[]): void {
    const lists = this.#lists(scenario);
    const records = lists[list];
    // A spread in an array literal, since `toSpliced(…, ...inserted)` overflows the stack from some 100,000 on.
    const copy = [...records.slice(0, index), ...(inserted as object[]), ...records.slice(index + count)];
    this.#copies.add(copy);
    lists[list] = copy;
  }

  /** The lists of a scenario, free to be replaced. */
  #lists(id: ScenarioId): Lists {
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
