import type { DocumentCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badName } from './refusal.ts';

export function editDocument(edit: Edit, command: Exclude<DocumentCommand, { type: 'together' }>): Answer {
  switch (command.type) {
    case 'renameDocument':
      return badName(command.name) ?? edit.setDocument({ name: command.name });
    case 'chooseMode':
      return edit.setScenario({ mode: command.mode });
    case 'restoreDocument':
      return edit.replaceDocument(command.document);
  }
}
