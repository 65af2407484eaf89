import type { NoteCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badText, impossible } from './refusal.ts';

export function editNote(edit: Edit, command: NoteCommand): Answer {
  const { notes } = edit.document;
  const index = notes.findIndex(({ id }) => id === command.note);
  if (command.type === 'addNote') {
    const { note: id, only, to, subject, text, by, today: on } = command;
    if (index >= 0) return impossible('id-taken', id);
    if (to !== null && !notes.some((note) => note.id === to)) return impossible('no-such-note', to);
    const refusal = badText(text, by, subject ?? undefined);
    if (refusal) return refusal;
    const scenario = only ? command.scenario : null;
    return edit.spliceDocument('notes', notes.length, 0, [{ id, to, scenario, subject, text, by, on, done: false }]);
  }
  if (index < 0) return impossible('no-such-note', command.note);
  switch (command.type) {
    case 'changeNote': {
      const { text, done } = command;
      const said = { ...(text !== undefined && { text }), ...(done !== undefined && { done }) };
      return badText(text) ?? edit.setInDocument('notes', index, said);
    }
    case 'removeNote':
      return removeNotes(edit, [command.note]);
  }
}

/** Removes notes with their answers, and the answers to those. */
export function removeNotes(edit: Edit, notes: Iterable<string>): null {
  const gone = new Set(notes);
  for (let found = -1; found < gone.size; ) {
    found = gone.size;
    for (const { id, to } of edit.document.notes) if (to && gone.has(to)) gone.add(id);
  }
  return edit.filterDocument('notes', ({ id }) => !gone.has(id));
}
