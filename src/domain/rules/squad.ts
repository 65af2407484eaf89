import type { Index } from '../lookup/indexOf.ts';
import type { Person, PersonId, Squad } from '../organisation.ts';
import type { Breach } from './finding.ts';
import { BROKEN, isMissing, matchable, type Rule } from './rule.ts';

/** From how many members on a squad is expected to be mixed, and its members to stand in for each other. */
const ENOUGH_TO_MIX = 3;

/** The rules on a squad, its members and its product owner. */
export const squadRules: readonly Rule<Squad>[] = [
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
      const chapters = new Set(squad.members.map((member) => index.person(member.person)?.chapter ?? null));
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
        for (const chapter of index.chaptersLedBy(owner)) {
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
];

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
