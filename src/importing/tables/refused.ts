import type { UnreadSource } from './table.ts';

/** That a source is not read, and why. `where` is a line of the text or a part of the workbook, as far as it is known. */
export function refused(problem: UnreadSource['problem'], where?: string | number): UnreadSource {
  return where === undefined ? { kind: 'refused', problem } : { kind: 'refused', problem, where: String(where) };
}
