import type { Scenario, ScenarioId } from './document.ts';
import { type EveryList, keyOfRecord, LIST_NAMES, PAIR_LISTS } from './lists.ts';
import type { Organisation } from './organisation.ts';
import { sameInOrder } from './sameInOrder.ts';

/** Every list of an organisation, in the order of the document. */
export const EVERY_LIST: readonly EveryList[] = [...LIST_NAMES, ...PAIR_LISTS];

type Row = Parameters<typeof keyOfRecord>[0];

/** A list by another one: records that stand one after the other there too, or records of its own. */
export type ListOutline = ({ from: number; count: number } | { records: Row[] })[];

/** An organisation by what is different from another one. Lists that are the same are left out. */
interface OrganisationOutline {
  lists: { [List in EveryList]?: ListOutline };
  /** The keys that we do not know, where they are others. */
  rest?: Record<string, unknown>;
}

/** A scenario by what its organisation has different from that of the scenario `like`, as plain data. */
export interface ScenarioOutline {
  scenario: Omit<Scenario, 'organisation'>;
  like: ScenarioId;
  organisation: OrganisationOutline;
}

/** What is different in a scenario: scenarios mostly share all but a few records, which so are written once. */
export function outlineOf({ organisation, ...scenario }: Scenario, like: Scenario): ScenarioOutline {
  return { scenario, like: like.id, organisation: organisationOutline(organisation, like.organisation) };
}

/** The scenario again. It shares with the other one every record, and every whole list, that is the same. */
export function scenarioFrom({ scenario, organisation }: ScenarioOutline, like: Scenario): Scenario {
  return { ...scenario, organisation: organisationFrom(organisation, like.organisation) } as Scenario;
}

/** Of the scenarios that may stand for another, the one that it is based on, else the first. */
export function likestOf({ basedOn }: Scenario, candidates: readonly Scenario[]): Scenario | undefined {
  return candidates.find(({ id }) => id === basedOn) ?? candidates[0];
}

function organisationOutline(organisation: Organisation, like: Organisation): OrganisationOutline {
  const lists: OrganisationOutline['lists'] = {};
  for (const list of EVERY_LIST) {
    const outline = listOutline(organisation[list], like[list]);
    if (outline) lists[list] = outline;
  }
  const rest = restOf(organisation);
  return sameInOrder(rest, restOf(like)) ? { lists } : { lists, rest };
}

function organisationFrom({ lists, rest }: OrganisationOutline, like: Organisation): Organisation {
  if (Object.keys(lists).length === 0 && !rest) return like;
  const known = EVERY_LIST.map((list) => [list, listFrom(lists[list], like[list])]);
  return { ...Object.fromEntries(known), ...(rest ?? restOf(like)) } as Organisation;
}

function restOf(organisation: Organisation): Record<string, unknown> {
  return Object.fromEntries(Object.entries(organisation).filter(([key]) => !EVERY_LIST.includes(key as EveryList)));
}

/** `null` where the two are the same. */
function listOutline(records: readonly Row[], like: readonly Row[]): ListOutline | null {
  if (records === like) return null;
  const places = new Map(like.map((record, place) => [keyOfRecord(record), place]));
  const outline: ListOutline = [];
  for (const record of records) {
    const place = places.get(keyOfRecord(record));
    const last = outline.at(-1);
    if (place === undefined || !sameInOrder(record, like[place])) {
      if (last && 'records' in last) last.records.push(record);
      else outline.push({ records: [record] });
    } else if (last && 'from' in last && last.from + last.count === place) last.count += 1;
    else outline.push({ from: place, count: 1 });
  }
  const [first] = outline;
  const isSame = outline.length === 1 && first && 'from' in first && first.count === like.length;
  return isSame || (records.length === 0 && like.length === 0) ? null : outline;
}

function listFrom(outline: ListOutline | undefined, like: readonly Row[]): readonly Row[] {
  if (!outline) return like;
  return outline.flatMap((part) => ('records' in part ? part.records : like.slice(part.from, part.from + part.count)));
}
