import type { SquadChange } from '../../domain/compare/unitsChanged.ts';
import type { Squad } from '../../domain/organisation.ts';
import { holdersOf } from '../../domain/roles.ts';
import { wholePercent } from '../../wording/saying/numbers.ts';
import { type Cell, type ChangesTable, kindsIn } from './changesTable.ts';
import type { Step } from './step.ts';
import { peopleSaid, unitColumn, unitKinds, unitRow, unitSections } from './unitRows.ts';

/** Every squad that changed: what became of it, who came and left, its size, and how many stay together in it. */
export function squadsTable(step: Step, changes: readonly SquadChange[]): ChangesTable {
  const rows = changes.map((change) =>
    unitRow(
      step,
      change,
      {
        productOwner: {
          was: change.before && peopleSaid(step, ownersOf(change.before)),
          is: change.after && peopleSaid(step, ownersOf(change.after)),
        },
        together: togetherCell(step, change),
      },
      false,
    ),
  );
  return {
    rowTitle: step.words.t('changes.column.squad'),
    columns: (['what', 'came', 'left', 'productOwner', 'people', 'fte', 'together'] as const).map((id) =>
      unitColumn(step, id),
    ),
    sections: unitSections(step, 'squad', rows),
    kinds: kindsIn(rows, unitKinds(step, 'squad')),
  };
}

const ownersOf = (squad: Squad) => holdersOf('productOwner', squad);

/** `86% · 6 of 7`; of a squad that is new or gone, or had nobody, nothing. */
function togetherCell({ words }: Step, { before, after, stayed, were }: SquadChange): Cell {
  if (!before || !after || were === 0) return { was: null, is: null };
  const part = stayed.length / were;
  const text = words.t('changes.unit.stay', {
    percent: wholePercent(words, part),
    count: stayed.length,
    all: were,
  });
  return { was: null, is: [{ text, amount: part }] };
}
