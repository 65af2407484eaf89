import type { Affected } from '../../domain/compare/affected.ts';
import type { PersonId, SquadId } from '../../domain/organisation.ts';
import { COLUMNS, type Column, cellsOf } from './cellsOf.ts';
import { textOf } from './changesTable.ts';
import type { Step } from './step.ts';

/** One thing that somebody is or has; `null` where they were not there. */
export interface Fact {
  of: Column;
  was: string | null;
  is: string;
}

/** A squad that somebody comes to, and who else is in it. */
export interface NewSquad {
  id: SquadId;
  name: string;
  others: readonly { name: string; role: string; isProductOwner: boolean }[];
}

/** What changes for one person, and nothing that changes for others. */
export interface PersonFacts {
  id: PersonId;
  name: string;
  facts: readonly Fact[];
  squads: readonly NewSquad[];
}

/** Those who get a page of their own: people, and no vacancies, who are in the organisation of after. */
export function haveAPage(affected: readonly Affected[]): readonly Affected[] {
  return affected.filter(({ after }) => after !== null && after.person.kind !== 'vacancy');
}

/** What stands on somebody's page: all that they are, before and after, and whom they meet in a new squad. */
export function personFacts(step: Step, affected: Affected): PersonFacts {
  const cells = cellsOf(step, affected);
  return {
    id: affected.id,
    name: affected.after?.person.name ?? '',
    facts: COLUMNS.map((of) => ({ of, was: cells[of].was && textOf(cells[of].was), is: textOf(cells[of].is) })),
    squads: squadsComeTo(step, affected).map((id) => newSquad(step, id, affected.id)),
  };
}

function squadsComeTo({ comparison }: Step, { id, before, after }: Affected): SquadId[] {
  if (!before) return (after?.squads ?? []).map(({ squad }) => squad);
  return comparison.alterations.flatMap((each) =>
    (each.kind === 'moved' || each.kind === 'also-in') && each.person === id ? each.to : [],
  );
}

function newSquad({ after }: Step, id: SquadId, person: PersonId): NewSquad {
  const squad = after.squad(id);
  const others = (squad?.members ?? []).flatMap((member) => {
    const other = member.person === person ? undefined : after.person(member.person);
    return other ? { name: other.name, role: other.role, isProductOwner: member.productOwner } : [];
  });
  return { id, name: squad?.name ?? '', others };
}
