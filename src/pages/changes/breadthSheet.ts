import type { ProductGroup } from '../../domain/compare/fromOneToTwo.ts';
import { BREADTH, type Breadth, breadthOf } from '../../domain/lookup/breadth.ts';
import type { PersonId, Squad } from '../../domain/organisation.ts';
import type { Worksheet } from '../../exporting/sheets/worksheet.ts';
import type { Words } from '../../wording/words.ts';
import type { Step } from './step.ts';

/** A squad with somebody of product management, and which of its members have what breadth is asked in. */
export interface SquadWithBreadth {
  squad: Squad;
  fields: ReadonlyMap<Breadth, readonly PersonId[]>;
}

/** The squads of after in which somebody of product management is, in the order of the document. */
export function squadsWithBreadth({ after }: Step, groups: readonly ProductGroup[]): SquadWithBreadth[] {
  const seats = groups.flatMap(({ people }) => people.flatMap((each) => each.after?.squads ?? []));
  const ids = new Set(seats.map(({ squad }) => squad));
  return after.organisation.squads
    .filter(({ id }) => ids.has(id))
    .map((squad) => ({ squad, fields: breadthOf(squad, after) }));
}

/** The same for a spreadsheet: how many members have each. */
export function breadthSheet(words: Words, squads: readonly SquadWithBreadth[]): Worksheet {
  return {
    name: words.t('changes.oneToTwo.breadth.title'),
    headers: [
      words.t('changes.oneToTwo.breadth.squad'),
      ...BREADTH.map((field) => words.t(`changes.oneToTwo.breadth.of.${field}`)),
    ],
    rows: squads.map(({ squad, fields }) => [squad.name, ...BREADTH.map((field) => fields.get(field)?.length ?? 0)]),
  };
}
