import type { Document, Scenario } from './document.ts';
import { keyOfRecord } from './lists.ts';
import type { Organisation } from './organisation.ts';
import { EVERY_LIST } from './outline.ts';
import { sameInOrder } from './sameInOrder.ts';

type Row = Parameters<typeof keyOfRecord>[0];

/**
 * The same document, in which records, lists and organisations of scenarios that say the same are one object. Ten
 * proposals of 10,000 people then take little more memory than one, and whatever looks at differences finds them
 * without looking into records. `known`: scenarios elsewhere in memory to share with as well.
 */
export function shared(document: Document, known: readonly Scenario[] = []): Document {
  if (document.scenarios.length + known.length < 2) return document;
  const sharing = new Sharing();
  for (const { organisation } of known) sharing.organisation(organisation);
  const scenarios = document.scenarios.map((scenario) => {
    const organisation = sharing.organisation(scenario.organisation);
    return organisation === scenario.organisation ? scenario : { ...scenario, organisation };
  });
  return { ...document, scenarios };
}

class Sharing {
  /** The different records of each id that were met. */
  readonly #records = new Map<string, Row[]>();
  /** Lists that were met and are shared already. */
  readonly #met = new WeakSet<readonly Row[]>();
  /** The different lists that begin with the same record. */
  readonly #lists = new WeakMap<Row, (readonly Row[])[]>();
  readonly #organisations: Organisation[] = [];

  organisation(met: Organisation): Organisation {
    const lists = EVERY_LIST.map((list) => [list, this.#list(met[list])] as const);
    const isAsMet = lists.every(([list, records]) => met[list] === records);
    const now = isAsMet ? met : ({ ...met, ...Object.fromEntries(lists) } as Organisation);
    const known = this.#organisations.find((each) => saysTheSame(each, now));
    if (!known) this.#organisations.push(now);
    return known ?? now;
  }

  #list(met: readonly Row[]): readonly Row[] {
    if (this.#met.has(met)) return met;
    const records = met.map((record) => this.#record(record));
    const [first] = records;
    if (!first) return met;
    const alike = this.#lists.get(first) ?? [];
    const known = alike.find((list) => isEqual(list, records));
    if (known) return known;
    const now = isEqual(met, records) ? met : records;
    this.#met.add(now);
    this.#lists.set(first, [...alike, now]);
    return now;
  }

  #record(met: Row): Row {
    const key = keyOfRecord(met);
    const versions = this.#records.get(key);
    if (!versions) {
      this.#records.set(key, [met]);
      return met;
    }
    const known = versions.find((version) => sameInOrder(version, met));
    if (!known) versions.push(met);
    return known ?? met;
  }
}

function isEqual(one: readonly Row[], other: readonly Row[]): boolean {
  return one.length === other.length && one.every((record, place) => record === other[place]);
}

/** Whether two organisations, whose lists are shared already, are the same. */
function saysTheSame(one: Organisation, other: Organisation): boolean {
  return (
    EVERY_LIST.every((list) => one[list] === other[list] || one[list].length + other[list].length === 0) &&
    sameInOrder(one, other)
  );
}
