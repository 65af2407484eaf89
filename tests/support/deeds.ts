import fc from 'fast-check';
import type { Command } from '../../src/domain/commands/command.ts';
import type { Document } from '../../src/domain/document.ts';
import { anyCommand } from './anyCommand.ts';
import { documentOf, here } from './picture.ts';
import type { Tab } from './tab.ts';

/** What a user does. */
export type Deed = { kind: 'do'; command: Command } | { kind: 'undo' } | { kind: 'redo' };

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('do' as const), command: anyCommand }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

/** Does it in a tab, and answers whether anything changed. */
export function doIn(tab: Tab, deed: Deed): boolean {
  switch (deed.kind) {
    case 'do':
      return tab.do(deed.command);
    case 'undo':
      return tab.undo();
    case 'redo':
      return tab.redo();
  }
}

/** Two tribes that the commands of `anyCommand` are about. */
export function someDocument(): Document {
  return documentOf({
    squads: 'A (F): A*, B 50%, C / B: B*, D, V? / C: E, F, G, H / D: / No squad: I, J',
    chapters: 'A (A): A, B, F / B: C, D, V? / C (V?): G, H',
    tribes: 'A (J; I): A, B, A / B (V?; I, F): C, D, C / C:',
    guilds: 'A (A): A, B, V? / B: C',
    mode: 'sketch',
  });
}

/** A command that always changes something: a new name for the document. */
export function renameTo(name: string): Command {
  return { ...here, type: 'renameDocument', name };
}

/** A command as a journal keeps it: of a list its changes, and not also what it asked for. */
export function asKept(command: Command): Command {
  return command.type === 'takeOverList' ? { ...command, commands: [] } : command;
}
