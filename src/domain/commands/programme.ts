import type { ProgrammeCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { handOver } from './places.ts';
import { type Answer, badName, badText, missing, said, taken } from './refusal.ts';

export function editProgramme(edit: Edit, command: ProgrammeCommand): Answer {
  const { programme } = command;
  if (command.type === 'addProgramme') {
    const { name, before } = command;
    const founded = { id: programme, name, manager: null, text: '' };
    return (
      taken(edit, 'programmes', programme) ??
      badName(name) ??
      missing(edit, 'programmes', before) ??
      edit.insert('programmes', [founded], edit.placeBefore('programmes', before))
    );
  }
  const refusal = missing(edit, 'programmes', programme);
  if (refusal) return refusal;
  switch (command.type) {
    case 'renameProgramme':
      return badName(command.name) ?? edit.set('programmes', programme, { name: command.name });
    case 'describeProgramme':
      return badText(command.details.text) ?? edit.set('programmes', programme, said(command.details));
    case 'moveProgramme': {
      const { before } = command;
      const refused = missing(edit, 'programmes', before);
      return refused ?? edit.move('programmes', programme, edit.placeBefore('programmes', before));
    }
    case 'removeProgramme': {
      const gone = new Set([programme]);
      return handOver(edit, gone, null) ?? edit.remove('programmes', gone);
    }
    case 'nameProgrammeManager': {
      const { person: manager } = command;
      return missing(edit, 'people', manager) ?? edit.set('programmes', programme, { manager });
    }
  }
}
