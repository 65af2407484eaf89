import { useMemo } from 'react';
import { isA } from '../../domain/ids.ts';
import { matchingPeople } from '../../domain/lookup/search.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { type Grouping, useChangesView } from '../../store/changesView.ts';
import { useView } from '../../store/view.ts';
import type { ChangesTable, Row } from './changesTable.ts';
import { shownTable } from './shownTable.ts';
import type { Step } from './step.ts';

/** What of a table is shown: of one kind, what the search of the page finds, sorted as was asked. */
export function useShown({ words, sides }: Step, table: ChangesTable, grouping: Grouping): ChangesTable {
  const { only, sortings } = useChangesView();
  const search = useView((view) => view.search);
  const kind = only[grouping] ?? null;
  const sorting = sortings[grouping] ?? null;
  return useMemo(() => {
    const kinds = {
      external: words.t('canvas.marks.external'),
      vacancy: words.t('canvas.marks.vacancy'),
      noSquad: words.t('panels.noSquad'),
    };
    // Of people more is known than stands in the table.
    const found = [sides.before, sides.after].map(({ organisation }) => matchingPeople(organisation, search, kinds));
    const isFound = ({ id }: Row) =>
      isA('person', id as PersonId) && found.some((people) => people?.has(id as PersonId));
    return shownTable(table, { only: kind, sorting, search, isFound, language: words.language });
  }, [table, kind, sorting, search, words, sides]);
}
