import type { Index } from '../lookup/indexOf.ts';
import type { Person, PersonId, Squad, Tribe, TribeId } from '../organisation.ts';
import { BROKEN, matchable, type Rule } from './rule.ts';

/** What rounding may add to shares that are exactly one together. */
const ROUNDING = 1e-9;

/** The roles of product management 2.0, in both languages, by the kind of tribe they do not belong in. [W] ch. 5 */
const MISPLACED: ReadonlyMap<string, Tribe['kind']> = new Map([
  ['technical product manager', 'change'],
  ['technisch productmanager', 'change'],
  ['strategic product manager', 'run'],
  ['strategisch productmanager', 'run'],
]);

/** The rules on a person. */
export const personRules: readonly Rule<Person>[] = [
  {
    id: 'squads-per-person',
    severity: 'error',
    limit: 2,
    source: '[W] ch. 4',
    count: (person, index) => index.squadsOf(person.id).length,
  },
  {
    id: 'line-manager',
    severity: 'warning',
    source: '[W] ch. 4',
    look(person, index) {
      if (person.chapter || index.squadsOf(person.id).length === 0) return null;
      return index.squadsOwnedBy(person.id).length > 0 || index.leads(person.id) ? null : BROKEN;
    },
  },
  {
    id: 'same-tribe',
    severity: 'warning',
    source: '[W] ch. 4, [K]',
    look(person, index) {
      const home = person.chapter && index.chapter(person.chapter)?.tribe;
      if (!home) return null;
      const elsewhere = index.squadsOf(person.id).filter((squad) => squad.tribe !== home);
      return elsewhere.length > 0 ? { about: elsewhere.map((squad) => squad.id) } : null;
    },
  },
  {
    id: 'allocation',
    severity: 'warning',
    source: 'Tribecraft',
    look(person, index) {
      const squads = index.squadsOf(person.id);
      // Most people are in one squad, and a share in one is never more than all of the time.
      if (squads.length < 2) return null;
      const share = statedShare(person.id, squads);
      return share > 1 + ROUNDING ? { share } : null;
    },
  },
  {
    id: 'coach-independent',
    severity: 'info',
    source: '[W] ch. 4',
    look(person, index) {
      if (!isCoach(person.id, index)) return null;
      const steered = tribesSteeredBy(person.id, index);
      const both = [...tribesServedBy(person.id, index)].filter((tribe) => steered.has(tribe));
      return both.length > 0 ? { about: both } : null;
    },
  },
  {
    id: 'coach-span',
    severity: 'info',
    limit: 4,
    source: 'Agile Alliance',
    count: (person, index) => index.squadsCoachedBy(person.id).length,
  },
  {
    id: 'role-in-tribe-kind',
    severity: 'info',
    source: '[W] ch. 5',
    look(person, index) {
      const misplacedIn = MISPLACED.get(matchable(person.role));
      if (!misplacedIn) return null;
      const squads = index.squadsOf(person.id).filter((squad) => index.tribe(squad.tribe)?.kind === misplacedIn);
      if (squads.length === 0) return null;
      return { about: squads.map((squad) => squad.id), texts: [person.role.trim()], tribeKind: misplacedIn };
    },
  },
  {
    id: 'product-owner-dedicated',
    severity: 'info',
    limit: 1,
    source: '[K]',
    count: (person, index) => index.squadsOwnedBy(person.id).length,
  },
  {
    id: 'unplaced',
    severity: 'info',
    source: 'Tribecraft',
    look: (person, index) => (index.squadsOf(person.id).length > 0 || index.leads(person.id) ? null : BROKEN),
  },
];

function isCoach(person: PersonId, index: Index): boolean {
  return index.tribesCoachedBy(person).length > 0 || index.squadsCoachedBy(person).length > 0;
}

/** The shares that are stated, added in the order of the document; an absent one adds nothing. */
function statedShare(person: PersonId, squads: readonly Squad[]): number {
  let sum = 0;
  for (const squad of squads) sum += squad.members.find((member) => member.person === person)?.share ?? 0;
  return sum;
}

/** The tribes that somebody coaches, as a whole or in one of their squads. */
function tribesServedBy(person: PersonId, index: Index): Set<TribeId> {
  return new Set([
    ...index.tribesCoachedBy(person).map((tribe) => tribe.id),
    ...index.squadsCoachedBy(person).map((squad) => squad.tribe),
  ]);
}

/** The tribes in which somebody is tribe lead, chapter lead or product owner. */
function tribesSteeredBy(person: PersonId, index: Index): Set<TribeId> {
  return new Set([
    ...index.tribesLedBy(person).map((tribe) => tribe.id),
    ...index.chaptersLedBy(person).map((chapter) => chapter.tribe),
    ...index.squadsOwnedBy(person).map((squad) => squad.tribe),
  ]);
}
