import { enablePatches, produceWithPatches } from 'immer';
import { apply, run } from '../../src/domain/commands/run.ts';
import { Comparing, compare } from '../../src/domain/compare/compare.ts';
import type { Change } from '../../src/domain/commands/outcome.ts';
import type { Document, Scenario } from '../../src/domain/document.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { check } from '../../src/domain/rules/check.ts';
import { COMMAND_TYPES, commandOf, type Edit, readyForEverything, TODAY } from './everyCommand.ts';
import { syntheticDocument, syntheticProposals } from './organisation.ts';
import type { Reading } from './readings.ts';
import { median, timed } from './statistics.ts';

/** Each figure of one run is the median of so many, after as many that only warm up. */
const TIMES = 15;

function firstIn(document: Document): Scenario {
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('The document has no scenario');
  return scenario;
}

const organisationIn = (document: Document): Organisation => firstIn(document).organisation;
const checkAll = (document: Document) => check(firstIn(document), document, TODAY);

/** What commands and rules cost without a page, in milliseconds; a command with its undo entry and the new findings. */
export function readCommands(people: number): { reading: Reading; slowest: Edit } {
  // Enforced, as always; with room for a chapter of another tribe, so that no command is refused.
  const document = readyForEverything({ ...syntheticDocument(people), rules: { 'tribe-size': { limit: 300 } } });
  const costs = new Map(COMMAND_TYPES.map((type) => [type, costOf(type, document)]));
  const of = (...types: Edit[]) => Math.max(...types.map((type) => costs.get(type) ?? Number.NaN));
  const reading = {
    'command-squad-move': of('movePeople'),
    'command-person-change': of('renamePerson', 'describePerson', 'changeChapter'),
    'command-any': of(...COMMAND_TYPES),
    'rules-all': allRules(people),
    'rules-after-move': rulesAfterMove(people),
    'scenario-add': addOneMore(people),
    'compare-all': compareAll(people),
    'compare-after-move': compareAfterMove(people),
  };
  const slowest = COMMAND_TYPES.toSorted((one, other) => of(other) - of(one))[0] ?? 'movePeople';
  return { reading, slowest };
}

/** The same command again and again, in the same document and about somebody else each time. */
function costOf(type: Edit, document: Document): number {
  const costs = Array.from({ length: 2 * TIMES }, (_, turn) => {
    checkAll(document);
    const command = commandOf(type, organisationIn(document), turn);
    return timed(() => {
      const outcome = run(document, command);
      if (outcome.kind !== 'done') throw new Error(`${type} was ${outcome.kind}: ${JSON.stringify(outcome)}`);
      checkAll(outcome.document);
    });
  });
  return median(costs.slice(TIMES));
}

/** One more scenario beside ten that differ in ten moves each, with what is journalled of it and its findings. */
function addOneMore(people: number): number {
  const document = syntheticProposals(people, 10);
  const costs = Array.from({ length: 2 * TIMES }, (_, turn) =>
    timed(() => {
      const outcome = run(document, commandOf('addScenario', organisationIn(document), turn));
      if (outcome.kind !== 'done') throw new Error(`The eleventh was ${outcome.kind}`);
      JSON.stringify(outcome.changes);
      const born = outcome.document.scenarios.at(-1);
      if (born) check(born, outcome.document, TODAY);
    }),
  );
  return median(costs.slice(TIMES));
}

function allRules(people: number): number {
  const costs = Array.from({ length: 2 * TIMES }, () => {
    const document = syntheticDocument(people);
    return timed(() => checkAll(document));
  });
  return median(costs.slice(TIMES));
}

/** The rules alone, once the findings before a move are known. */
function rulesAfterMove(people: number): number {
  const moves = movesFrom(syntheticDocument(people));
  let document = syntheticDocument(people);
  checkAll(document);
  const costs = moves.map((changes) => {
    document = apply(document, changes);
    return timed(() => checkAll(document));
  });
  return median(costs.slice(TIMES));
}

/** So many moves away from what it is compared with. */
const MOVES = 129;

/** A proposal with many moves, beside what it was born from. */
function movedFrom(first: Document): Document {
  let document = first;
  for (let turn = 0; turn < MOVES; turn++) {
    const outcome = run(document, commandOf('movePeople', organisationIn(document), turn));
    if (outcome.kind === 'done') document = outcome.document;
  }
  return document;
}

/** With the tables of both organisations at hand, as on the page that shows them. */
function compareAll(people: number): number {
  const before = syntheticDocument(people);
  const after = movedFrom(before);
  const costs = Array.from({ length: 2 * TIMES }, () =>
    timed(() => compare(organisationIn(before), organisationIn(after))),
  );
  return median(costs.slice(TIMES));
}

/** The same, after one more move. */
function compareAfterMove(people: number): number {
  const before = syntheticDocument(people);
  let document = movedFrom(before);
  const moves = movesFrom(document);
  const comparing = new Comparing();
  comparing.of(organisationIn(before), organisationIn(document));
  const costs = moves.map((changes) => {
    document = apply(document, changes);
    indexOf(organisationIn(document));
    return timed(() => comparing.of(organisationIn(before), organisationIn(document)));
  });
  return median(costs.slice(TIMES));
}

function movesFrom(first: Document): Change[][] {
  let document = first;
  return Array.from({ length: 2 * TIMES }, (_, turn) => {
    const outcome = run(document, commandOf('movePeople', organisationIn(document), turn));
    if (outcome.kind !== 'done') throw new Error(`A move was ${outcome.kind}`);
    document = outcome.document;
    return outcome.changes;
  });
}

/** What many would write: everybody in one record by id, changed by immer, with the patches that undo needs. No rules. */
export function readOneRecord(people: number): Reading {
  enablePatches();
  const organisation = organisationIn(syntheticDocument(people));
  const squads = organisation.squads.map((squad) => squad.id);
  const squadOf = new Map(organisation.squads.flatMap(({ id, members }) => members.map(({ person }) => [person, id])));
  const record = organisation.people.map((person) => [person.id, { ...person, squad: squadOf.get(person.id) ?? '' }]);
  let state: Record<string, { name: string; squad: string }> = Object.fromEntries(record);
  const costs = organisation.people.slice(0, 2 * TIMES).map(({ id }, turn) =>
    timed(() => {
      [state] = produceWithPatches(state, (draft) => {
        const person = draft[id];
        if (person) person.squad = squads[turn * 7] ?? '';
      });
    }),
  );
  const cost = median(costs.slice(TIMES));
  return { 'command-squad-move': cost, 'command-person-change': cost };
}
