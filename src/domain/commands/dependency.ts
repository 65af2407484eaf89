import { pairKey } from '../lists.ts';
import type { DependencyCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badText, impossible, missing } from './refusal.ts';

export function editDependency(edit: Edit, command: DependencyCommand): Answer {
  const { from, to } = command;
  const pair = pairKey(command);
  const isThere = edit.find('dependencies', pair) !== undefined;
  const refusal = missing(edit, 'squads', from) ?? missing(edit, 'squads', to);
  if (refusal) return refusal;
  if (command.type === 'addDependency') {
    if (from === to) return impossible('same-squad', from);
    if (isThere) return impossible('already-dependent', from);
    return edit.insert('dependencies', [{ from, to, how: command.how, text: '' }]);
  }
  if (!isThere) return impossible('not-dependent', from);
  switch (command.type) {
    case 'describeDependency': {
      const { how, text } = command;
      const said = { ...(how !== undefined && { how }), ...(text !== undefined && { text }) };
      return badText(text) ?? edit.set('dependencies', pair, said);
    }
    case 'removeDependency':
      return edit.remove('dependencies', new Set([pair]));
  }
}
