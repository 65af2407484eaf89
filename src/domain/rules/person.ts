import type { Index } from '../lookup/indexOf.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { Person, PersonId, Project, ProjectMember, Squad, Tribe, TribeId } from '../organisation.ts';
import { type ProductRole, productRoleOf } from '../productRoles.ts';
import { isRunning } from '../projectState.ts';
import { BROKEN, type Rule } from './rule.ts';

/** What rounding may add to shares that are exactly one together. */
const ROUNDING = 1e-9;

/** The kind of tribe in which a role of product management does not belong. [W] ch. 5 */
const MISPLACED: Partial<Record<ProductRole, Tribe['kind']>> = { technical: 'change', strategic: 'run' };

/** The rules on a person. */
export const personRules: readonly Rule<Person>[] = [
  {
    id: 'squads-per-person',
    severity: 'error',
    limit: 2,
    source: '[W] ch. 4',
    count: (person, index) => squadsOf(person, index).length,
  },
  {
    id: 'line-manager',
    severity: 'warning',
    source: '[W] ch. 4',
    look(person, index) {
      if (person.chapter || index.squadsOf(person.id).length === 0) return null;
      if (isInTeam(person, index)) return null;
      return index.squadsOwnedBy(person.id).length > 0 || index.leads(person.id) ? null : BROKEN;
    },
  },
  {
    id: 'same-tribe',
    severity: 'warning',
    source: '[W] ch. 4, [K]',
    look(person, index) {
      const home = person.chapter && index.chapter(person.chapter)?.tribe;
      if (!home || !index.isTribe(home)) return null;
      const elsewhere = squadsOf(person, index).filter((squad) => squad.tribe !== home);
      return elsewhere.length > 0 ? { about: elsewhere.map((squad) => squad.id) } : null;
    },
  },
  {
    id: 'allocation',
    severity: 'warning',
    source: 'Tribecraft',
    look(person, index) {
      const [squads, projects] = [index.squadsOf(person.id), index.projectsOf(person.id)];
      // Most people are in one place, and a share in one is never more than all of the time.
      if (squads.length + projects.length < 2) return null;
      const share = statedShare(person.id, [...squads, ...projects.filter(isRunning)]);
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
      const both = tribesServedBy(person.id, index).filter((tribe) => steered.has(tribe));
      return both.length > 0 ? { about: both } : null;
    },
  },
  {
    id: 'coach-span',
    severity: 'info',
    limit: 4,
    source: 'Agile Alliance',
    count: (person, index) => index.ofTribes(index.squadsCoachedBy(person.id)).length,
  },
  {
    id: 'role-in-tribe-kind',
    severity: 'info',
    source: '[W] ch. 5',
    look(person, index) {
      const role = productRoleOf(person);
      const misplacedIn = role && MISPLACED[role];
      if (!misplacedIn) return null;
      const squads = squadsOf(person, index).filter((squad) => index.tribe(squad.tribe)?.kind === misplacedIn);
      if (squads.length === 0) return null;
      return { about: squads.map((squad) => squad.id), texts: [person.role.trim()], tribeKind: misplacedIn };
    },
  },
  {
    id: 'product-owner-dedicated',
    severity: 'info',
    limit: 1,
    source: '[K]',
    count: (person, index) => index.ofTribes(index.squadsOwnedBy(person.id)).length,
  },
  {
    id: 'unplaced',
    severity: 'info',
    source: 'Tribecraft',
    look(person, index) {
      const { id } = person;
      if (index.squadsOf(id).length > 0 || index.leads(id) || isInGroup(person, index)) return null;
      return answersForProducts(id, index) ? null : BROKEN;
    },
  },
];

function isCoach(person: PersonId, index: Index): boolean {
  return index.tribesCoachedBy(person).length > 0 || index.squadsCoachedBy(person).length > 0;
}

/** The shares that are stated, added in the order of the document; an absent one adds nothing. */
function statedShare(person: PersonId, places: readonly (Squad | Project)[]): number {
  let sum = 0;
  for (const { members } of places) {
    const seat: ProjectMember | undefined = seatIn<ProjectMember>(members, person);
    sum += seat?.share ?? 0;
  }
  return sum;
}

/** The squads that somebody is in; the teams of departments and chains are none. */
function squadsOf({ id }: Person, index: Index): readonly Squad[] {
  return index.ofTribes(index.squadsOf(id));
}

/** Whether somebody is in a team of a department or chain. */
function isInTeam(person: Person, index: Index): boolean {
  return squadsOf(person, index).length < index.squadsOf(person.id).length;
}

/** Whether somebody belongs to a group of a department or chain. */
function isInGroup({ chapter }: Person, index: Index): boolean {
  const group = chapter ? index.chapter(chapter) : undefined;
  return group !== undefined && !index.isTribe(group.tribe);
}

/** Whether somebody manages a product or a programme, or leads or works in a project that is not over. [P] */
function answersForProducts(person: PersonId, index: Index): boolean {
  if (index.inRole('productManager', person).length + index.inRole('programmeManager', person).length > 0) return true;
  return [...index.inRole('projectLead', person), ...index.projectsOf(person)].some(isRunning);
}

/** The tribes that somebody coaches, as a whole or in one of their squads; no departments or chains. */
function tribesServedBy(person: PersonId, index: Index): TribeId[] {
  const tribes = new Set([
    ...index.tribesCoachedBy(person).map((tribe) => tribe.id),
    ...index.squadsCoachedBy(person).map((squad) => squad.tribe),
  ]);
  return [...tribes].filter((tribe) => index.isTribe(tribe));
}

/** The tribes in which somebody is tribe lead, chapter lead or product owner. */
function tribesSteeredBy(person: PersonId, index: Index): Set<TribeId> {
  return new Set([
    ...index.tribesLedBy(person).map((tribe) => tribe.id),
    ...index.chaptersLedBy(person).map((chapter) => chapter.tribe),
    ...index.squadsOwnedBy(person).map((squad) => squad.tribe),
  ]);
}
