import type { Document } from '../../domain/document.ts';
import type { Grouping } from '../../store/changesView.ts';
import type { Changed } from './changed.ts';
import type { ChangesTable } from './changesTable.ts';
import { chaptersTable } from './chaptersTable.ts';
import { managementTable } from './managementTable.ts';
import { peopleTable } from './peopleTable.ts';
import { rulesTable } from './rulesTable.ts';
import { squadsTable } from './squadsTable.ts';
import type { Step } from './step.ts';
import { tasksTable } from './tasksTable.ts';

/**
 * What changes by a step, by one grouping, all of it in the order of the document; product management and tasks by role,
 * unless persons are asked for.
 */
export function tableOf(
  step: Step,
  document: Document,
  changed: Changed,
  grouping: Grouping,
  persons = false,
): ChangesTable {
  switch (grouping) {
    case 'person':
      return peopleTable(step, changed.affected);
    case 'squad':
      return squadsTable(step, changed.squads);
    case 'chapter':
      return chaptersTable(step, changed.chapters, changed.others);
    case 'rule':
      return rulesTable(step, document, changed.rules);
    case 'productManagement':
      return managementTable(step, changed.management, persons);
    case 'task':
      return tasksTable(step, changed.tasks, persons);
  }
}
