import type { Request } from '../../domain/commands/command.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** A line of a menu, as data: what it says, which keys do the same, and what it does. */
export type Entry =
  /** `also` is more text to find it by. */
  | { kind: 'do'; text: string; keys?: string; also?: string; act: () => void }
  | { kind: 'toggle'; text: string; keys?: string; on: boolean; act: () => void }
  | { kind: 'more'; text: string; keys?: string; entries: Entry[] }
  | { kind: 'line' };

/** What entries are made from. */
export interface Scope {
  words: Words;
  index: Index;
}

/** An entry that holds only when something does. */
export function when(condition: unknown, ...entries: Entry[]): Entry[] {
  return condition ? entries : [];
}

export const LINE: Entry = { kind: 'line' };

/** Without empty submenus, and with lines only between entries. */
export function tidy(entries: readonly Entry[]): Entry[] {
  const kept = entries.filter((entry) => entry.kind !== 'more' || entry.entries.length > 0);
  return kept.filter((entry, at) => {
    if (entry.kind !== 'line') return true;
    const next = kept.slice(at + 1).find((each) => each.kind !== 'line');
    return at > 0 && next !== undefined && kept[at + 1] === next;
  });
}

/**
 * Whether asking for this comes to anything: it changes the document, or is refused by a rule, which then says what is
 * possible instead. A menu shows nothing else.
 */
export function works(request: Request): boolean {
  const outcome = useWorkspace.getState().preview(request);
  return outcome.kind === 'done' || (outcome.kind === 'refused' && outcome.refusal.kind === 'breaks-rules');
}
