import type { Document } from '../../domain/document.ts';
import type { Grouping } from '../../store/changesView.ts';
import type { Changed } from './changed.ts';
import type { ChangesTable } from './changesTable.ts';
import { chaptersTable } from './chaptersTable.ts';
import { peopleTable } from './peopleTable.ts';
import { rulesTable } from './rulesTable.ts';
import { squadsTable } from './squadsTable.ts';
import type { Step } from './step.ts';

/** What changes by a step, by one grouping, all of it in the order of the document. */
export function tableOf(step: Step, document: Document, changed: Changed, grouping: Grouping): ChangesTable {
  switch (grouping) {
    case 'person':
      return peopleTable(step, changed.affected);
    case 'squad':
      return squadsTable(step, changed.squads);
    case 'chapter':
      return chaptersTable(step, changed.chapters, changed.others);
    case 'rule':
      return rulesTable(step, document, changed.rules);
  }
}
