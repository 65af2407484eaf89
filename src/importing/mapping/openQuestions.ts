import type { AskedColumn, Mapping, Question } from './mapping.ts';

/**
 * What is still to be said before a table is read, in the order in which it is asked: of the questions that were raised
 * when it was read, those that are not answered, by themselves or by what was made of a column. `answered` holds those of
 * two columns of one header, whose answer shows in no column.
 */
export function openQuestions(
  mapping: Mapping,
  raised: readonly Question[],
  answered: readonly Question[] = [],
): Question[] {
  const becomes = mapping.columns.map((column) => column.becomes);
  return raised.filter((question) => {
    switch (question.kind) {
      case 'twice':
        return !answered.includes(question);
      case 'department':
        return question.columns.some(({ at }) => becomes[at] === 'department');
      case 'full-week':
        return mapping.fullWeek === null && becomes.includes('fte');
    }
  });
}

/** The columns of departments that nobody has said anything of; all of them once each was said to be something. */
export function askedColumns(
  { columns }: Mapping,
  { columns: all }: Question & { kind: 'department' },
): readonly AskedColumn[] {
  const open = all.filter(({ at }) => columns[at]?.becomes === 'department');
  return open.length > 0 ? open : all;
}
