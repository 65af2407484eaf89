import { entryOf } from '../rules/catalogue.ts';
import { rulesWith } from '../rules/packs.ts';
import { shared } from '../sharing.ts';
import type { DocumentCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badCount, badName, badText, impossible, said } from './refusal.ts';

export function editDocument(
  edit: Edit,
  command: Exclude<DocumentCommand, { type: 'together' | 'takeOverList' }>,
): Answer {
  switch (command.type) {
    case 'choosePack':
      return edit.setDocument({ pack: command.pack });
    case 'setRule': {
      const { rule, severity, limit } = command;
      if (limit && entryOf(rule).limit === undefined) return impossible('value-out-of-range', 'limit');
      return (
        badCount('limit', limit) ??
        edit.setDocument({ rules: rulesWith(edit.document, rule, said({ severity, limit })) })
      );
    }
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
