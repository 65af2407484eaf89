import { withField } from './chosen.ts';
import type { Column, Field, Mapping, Question } from './mapping.ts';

/**
 * The mapping with the answer to a question taken back, so that it is open again. A column that gave way to the answer is
 * again what it was; whatever was said of other columns since stands.
 *
 * @param before the mapping as it was when the question was answered
 */
export function reopened(mapping: Mapping, question: Question, before: Mapping): Mapping {
  switch (question.kind) {
    case 'full-week':
      return { ...mapping, fullWeek: null };
    case 'department': {
      const asked = question.columns.map(({ at }) => at);
      const taken = asked.map((at) => mapping.columns[at]?.becomes).find((field) => field !== 'extra');
      const open = asked.reduce((next, at) => withField(next, at, 'department'), mapping);
      const gaveWay = givenWay(open.columns, before.columns, taken, asked);
      return taken && gaveWay >= 0 ? withField(open, gaveWay, taken) : open;
    }
    case 'twice': {
      const was = (column: Column, at: number): Column =>
        question.columns.includes(at) ? (before.columns[at] ?? column) : column;
      return { ...mapping, columns: mapping.columns.map(was) };
    }
  }
}

/** Which column had a field before the columns that were asked about took it; below 0: none, or it is another's now. */
function givenWay(
  now: readonly Column[],
  before: readonly Column[],
  taken: Field | undefined,
  asked: readonly number[],
): number {
  if (now.some(({ becomes }) => becomes === taken)) return -1;
  return before.findIndex(
    ({ becomes }, at) => becomes === taken && !asked.includes(at) && now[at]?.becomes === 'extra',
  );
}
