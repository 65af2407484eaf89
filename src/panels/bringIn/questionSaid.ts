import type { Mapping, Question } from '../../importing/mapping/mapping.ts';
import { askedColumns } from '../../importing/mapping/openQuestions.ts';
import type { Words } from '../../wording/words.ts';
import { headerOf } from './headerOf.ts';

/** What is asked. */
export function titleSaid(words: Words, mapping: Mapping, question: Question): string {
  switch (question.kind) {
    case 'department': {
      const columns = askedColumns(mapping, question).map(({ at }) => headerOf(words, mapping, at));
      return words.t('bringIn.department.title', { count: columns.length, columns: words.list(columns) });
    }
    case 'full-week':
      return words.t('bringIn.fullWeek.title');
    case 'twice':
      return words.t('bringIn.twice.title', { field: words.t(`bringIn.field.${question.field}`) });
  }
}

/** What it was answered, as it stands now; `null` where that is nothing that could be asked again. */
export function answerSaid(words: Words, mapping: Mapping, question: Question): string | null {
  const { columns, fullWeek } = mapping;
  const becomes = (at: number) => columns[at]?.becomes ?? 'extra';
  switch (question.kind) {
    case 'department': {
      const all = question.columns.map(({ at }) => at);
      const named = all.find((at) => becomes(at) !== 'extra') ?? all[0] ?? 0;
      const answer = words.t(`bringIn.field.${becomes(named)}`);
      const isOne = all.length === 1 || becomes(named) === 'extra';
      return isOne ? answer : words.t('bringIn.department.named', { answer, column: headerOf(words, mapping, named) });
    }
    case 'full-week':
      return fullWeek === null ? null : words.t('bringIn.fullWeek.hours', { hours: fullWeek });
    case 'twice': {
      const meant = question.columns.find((at) => becomes(at) === question.field);
      return meant === undefined ? words.t('bringIn.nothing') : words.t('bringIn.table.unnamed', { number: meant + 1 });
    }
  }
}
