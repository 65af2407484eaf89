import type { Document, Scenario } from '../../domain/document.ts';
import type { Organisation } from '../../domain/organisation.ts';
import {
  EVERY_LIST,
  type ListOutline,
  likestOf,
  outlineOf,
  type ScenarioOutline,
  scenarioFrom,
} from '../../domain/outline.ts';
import { shared } from '../../domain/sharing.ts';
import { listPieces, narrowJson, objectPieces } from './jsonPieces.ts';

/** A document as it is kept: the first scenario whole, the others by what is different from one before them. */
type Kept = Omit<Document, 'scenarios'> & { scenarios: (Scenario | { outline: ScenarioOutline })[] };

/**
 * The text of a document as it is kept, in pieces, each quickly made. A document never changes, so others may work
 * between two pieces and the text is still of one moment.
 */
export function* textPieces(document: Document): Generator<string, void> {
  yield* objectPieces(document, { scenarios: scenariosPieces });
}

/** The document of a text that was kept. Asks nothing of it: we wrote it ourselves. */
export function documentOf(text: string): Document {
  const { scenarios, ...kept } = JSON.parse(text) as Kept;
  const read: Scenario[] = [];
  for (const each of scenarios)
    read.push('outline' in each && !('organisation' in each) ? made(each.outline, read) : (each as Scenario));
  return shared({ ...kept, scenarios: read });
}

function made(outline: ScenarioOutline, before: readonly Scenario[]): Scenario {
  const like = before.find(({ id }) => id === outline.like);
  if (!like) throw new Error(`A kept scenario is like ${outline.like}, which does not stand before it`);
  return scenarioFrom(outline, like);
}

function* scenariosPieces(scenarios: readonly Scenario[]): Generator<string> {
  for (const [at, scenario] of scenarios.entries()) {
    yield at === 0 ? '[' : ',';
    const like = likestOf(scenario, scenarios.slice(0, at));
    if (like) yield* objectPieces({ outline: outlineOf(scenario, like) }, { outline: outlinePieces });
    else yield* objectPieces(scenario, { organisation: organisationPieces });
  }
  yield ']';
}

function outlinePieces(outline: ScenarioOutline): Generator<string> {
  return objectPieces(outline, {
    organisation: (organisation) =>
      objectPieces(organisation, {
        lists: (lists) => objectPieces(lists, Object.fromEntries(EVERY_LIST.map((list) => [list, partPieces]))),
      }),
  });
}

function organisationPieces(organisation: Organisation): Generator<string> {
  return objectPieces(organisation, Object.fromEntries(EVERY_LIST.map((list) => [list, listPieces])));
}

/** A scenario that has little in common with the one it is like is mostly records of its own. */
function* partPieces(parts: ListOutline): Generator<string> {
  for (const [at, part] of parts.entries()) {
    yield at === 0 ? '[' : ',';
    if ('records' in part) yield* objectPieces(part, { records: listPieces });
    else yield narrowJson(part);
  }
  yield parts.length === 0 ? '[]' : ']';
}
