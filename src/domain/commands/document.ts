import { shared } from '../sharing.ts';
import type { DocumentCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badName, badText } from './refusal.ts';

export function editDocument(
  edit: Edit,
  command: Exclude<DocumentCommand, { type: 'together' | 'takeOverList' }>,
): Answer {
  switch (command.type) {
    case 'renameDocument':
      return badName(command.name) ?? edit.setDocument({ name: command.name });
    case 'classifyDocument': {
      const { classification } = command;
      return badText(classification) ?? edit.setDocument({ classification });
    }
    case 'restoreDocument':
      return edit.replaceDocument(shared(command.document, edit.document.scenarios));
  }
}
