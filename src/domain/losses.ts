import type { Document, ScenarioId } from './document.ts';
import type { Mended } from './findingChanges.ts';
import { type Index, indexOf } from './lookup/indexOf.ts';
import { phasesCovered } from './lookup/phasesCovered.ts';
import { matchable } from './matchable.ts';
import type { Organisation, PersonId, Squad, SquadId } from './organisation.ts';
import type { SquadChange } from './placesChanged.ts';
import { check } from './rules/check.ts';
import type { Finding, RuleId } from './rules/finding.ts';

/** The rules on a squad that ask less of it when there are fewer in it. */
const OF_THOSE_WHO_STAY: readonly RuleId[] = ['t-shape-cover', 'squad-mixed', 'squad-small'];

/** One organisation and what becomes of it. */
interface Change {
  before: Organisation;
  after: Organisation;
  squads: readonly SquadChange[];
}

/**
 * The findings that are gone because whoever they were about is: nothing is mended by that. In a squad without its only
 * expert nobody has to stand in for one, but the expertise has gone, not its risk.
 */
export function lossesAmong(
  mended: readonly Mended[],
  change: Change,
  settings: Document,
  { scenario, today }: { scenario: ScenarioId; today: string },
): Finding[] {
  const index = indexOf(change.after);
  const gone = mended.flatMap(({ was, is }) => (is ? [] : [was]));
  const shrunk = new Set<string>(change.squads.flatMap(({ squad, left }) => (left.length > 0 ? [squad] : [])));
  const isOfSquad = ({ rule, subject }: Finding) => OF_THOSE_WHO_STAY.includes(rule) && shrunk.has(subject);
  const still = gone.some(isOfSquad) ? check({ id: scenario, organisation: unleft(change) }, settings, today) : [];
  return gone.filter((was) =>
    isOfSquad(was)
      ? still.some(({ rule, subject }) => rule === was.rule && subject === was.subject)
      : hasNobodyLeft(was, index),
  );
}

/** What only people who leave a squad are experts in, where nobody who stays or comes knows of it. */
export function expertiseLost(
  { squad, left, joined }: SquadChange,
  found: readonly Finding[],
  after: Organisation,
): string[] {
  const was = found.find((each) => each.rule === 't-shape-cover' && each.subject === squad && !each.waived);
  const index = indexOf(after);
  const brought = new Set(
    joined.flatMap((id) => {
      const person = index.person(id);
      return person ? [...person.deep, ...person.broad].map(matchable) : [];
    }),
  );
  const gone = new Set<string>(left);
  const fields = was?.about?.flatMap((id, at) => (gone.has(id) ? [was.texts?.[at] ?? ''] : [])) ?? [];
  return fields.filter((field) => field !== '' && !brought.has(matchable(field)));
}

/** The organisation as it would be with everybody there still who left a squad. */
function unleft({ before, after, squads }: Change): Organisation {
  const index = indexOf(before);
  const stayed = new Map<SquadId, ReadonlySet<PersonId>>(squads.map(({ squad, left }) => [squad, new Set(left)]));
  const isStill = indexOf(after);
  const removed = [...new Set(squads.flatMap(({ left }) => left))].flatMap((id) =>
    isStill.person(id) ? [] : (index.person(id) ?? []),
  );
  const withLeft = (squad: Squad): Squad => {
    const left = stayed.get(squad.id);
    if (!left?.size) return squad;
    const members = index.squad(squad.id)?.members.filter(({ person }) => left.has(person)) ?? [];
    return { ...squad, members: [...squad.members, ...members] };
  };
  return {
    ...after,
    people: removed.length > 0 ? [...after.people, ...removed] : after.people,
    squads: after.squads.map(withLeft),
  };
}

/** Whether nobody is left in what a finding was about somebody's part in: the rule then has nobody to look at. */
function hasNobodyLeft({ rule, subject }: Finding, index: Index): boolean {
  switch (rule) {
    case 'life-cycle-cover': {
      const product = index.organisation.products.find(({ id }) => id === subject);
      return product !== undefined && phasesCovered(product, index).size === 0;
    }
    case 'chapter-lead-in-squad':
      return index.organisation.chapters.some(({ id, lead }) => id === subject && !lead);
    case 'project-owner':
      return index.organisation.projects.some(({ id, lead }) => id === subject && !lead);
    default:
      return false;
  }
}
