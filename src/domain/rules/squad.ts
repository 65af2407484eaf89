import type { Index } from '../lookup/indexOf.ts';
import { makesProduct, profileOf } from '../lookup/productLines.ts';
import { matchable } from '../matchable.ts';
import type { ChapterId, Person, PersonId, Squad } from '../organisation.ts';
import { hasRole } from '../productRoles.ts';
import type { Breach } from './finding.ts';
import { BROKEN, isMissing, onTribes, type Rule } from './rule.ts';

/** From how many members on a squad is expected to be mixed, and its members to stand in for each other. */
const ENOUGH_TO_MIX = 3;

/** The rules on a squad, its members and its product owner. */
const rulesOnTribes: readonly Rule<Squad>[] = onTribes(
  ({ tribe }, index) => index.isTribe(tribe),
  [
    {
      id: 'squad-size',
      severity: 'error',
      limit: 9,
      source: '[W] ch. 4',
      count: (squad) => squad.members.length,
    },
    {
      id: 'squad-product-owner',
      severity: 'error',
      source: '[W] ch. 4',
      look(squad) {
        const count = productOwnersOf(squad).length;
        return count === 1 ? null : { count, by: Math.abs(count - 1) };
      },
    },
    {
      id: 'squad-mixed',
      severity: 'warning',
      source: '[W] ch. 4',
      look(squad, index) {
        if (squad.members.length < ENOUGH_TO_MIX) return null;
        const chapters = new Set(squad.members.map((member) => chapterOf(member.person, index)));
        chapters.delete(null);
        return chapters.size < 2 ? BROKEN : null;
      },
    },
    {
      id: 'squad-steered-by-product-owner',
      severity: 'warning',
      source: '[W] ch. 4',
      look(squad, index) {
        for (const owner of productOwnersOf(squad)) {
          for (const chapter of index.ofTribes(index.chaptersLedBy(owner))) {
            const other = squad.members.find(
              ({ person }) => person !== owner && index.person(person)?.chapter === chapter.id,
            );
            if (other) return { about: [owner, chapter.id] };
          }
        }
        return null;
      },
    },
    {
      id: 'squad-mission',
      severity: 'info',
      source: '[W] ch. 4',
      look: (squad) => (isMissing(squad.mission) ? BROKEN : null),
    },
    {
      id: 'squad-coach',
      severity: 'info',
      source: '[W] ch. 4',
      look: (squad, index) => (squad.coach || index.tribe(squad.tribe)?.coaches.length ? null : BROKEN),
    },
    {
      id: 't-shape-cover',
      severity: 'info',
      source: '[W] ch. 4',
      look: (squad, index) => (squad.members.length < ENOUGH_TO_MIX ? null : uncovered(squad, index)),
    },
    {
      id: 'squad-small',
      severity: 'info',
      limit: 5,
      fewest: true,
      source: 'TeamForm',
      count: (squad) => squad.members.length,
    },
  ],
);

/** The rules on a squad that makes a product, in whatever form it is drawn. */
const rulesOnMakers: readonly Rule<Squad>[] = [
  {
    id: 'mandate',
    severity: 'info',
    source: '[W] ch. 5',
    look(squad, index) {
      if (!makesProduct(squad, index)) return null;
      const { mandate } = profileOf(squad, index);
      return mandate === '1.0' || mandate === 'between' ? BROKEN : null;
    },
  },
  {
    id: 'compliance-cover',
    severity: 'info',
    source: '[W] ch. 5',
    look(squad, index) {
      if (!makesProduct(squad, index)) return null;
      const people = [...squad.members.map(({ person }) => person), ...squad.connected];
      return people.some((id) => safeguardsCompliance(index.person(id))) ? null : BROKEN;
    },
  },
];

export const squadRules: readonly Rule<Squad>[] = [...rulesOnTribes, ...rulesOnMakers];

/** A technical product manager safeguards compliance too. [W] ch. 5 */
export function safeguardsCompliance(person: Person | undefined): boolean {
  if (!person) return false;
  const knows = [...person.deep, ...person.broad].some((field) => matchable(field) === 'compliance');
  return knows || hasRole('technical', person);
}

/** The chapter of somebody; a group of a department or chain is none. */
function chapterOf(person: PersonId, index: Index): ChapterId | null {
  const chapter = index.person(person)?.chapter;
  const found = chapter ? index.chapter(chapter) : undefined;
  return found && index.isTribe(found.tribe) ? found.id : null;
}

function productOwnersOf(squad: Squad): PersonId[] {
  return squad.members.filter((member) => member.productOwner).map((member) => member.person);
}

/**
 * The fields in which only one member is an expert and nobody else can step in: `about` holds the member and `texts`,
 * at the same index, the field.
 */
function uncovered(squad: Squad, index: Index): Breach | null {
  const members = squad.members.map(({ person }) => index.person(person)).filter((person) => person !== undefined);
  const able = whoIsAble(members);
  const about: PersonId[] = [];
  const texts: string[] = [];
  for (const person of members) {
    for (const text of person.deep) {
      const field = matchable(text);
      if (field === '' || able.get(field) !== person.id) continue;
      about.push(person.id);
      texts.push(text.trim());
      able.delete(field);
    }
  }
  return about.length > 0 ? { about, texts } : null;
}

/** Who knows each field, deep or broad; `null` where several do. */
function whoIsAble(members: readonly Person[]): Map<string, PersonId | null> {
  const able = new Map<string, PersonId | null>();
  for (const { id, deep, broad } of members) {
    for (const fields of [deep, broad]) {
      for (const text of fields) {
        const field = matchable(text);
        const other = able.get(field);
        able.set(field, other === undefined || other === id ? id : null);
      }
    }
  }
  return able;
}
