import { type Column, type Field, type Mapping, type Question, WHOLE_NAMES } from './mapping.ts';

/**
 * What a question may be answered: what departments are and which of their columns has their names, which column is
 * meant, how many hours a full week has.
 */
export type Answer<Of extends Question> = Of extends { kind: 'department' }
  ? { becomes: 'squad' | 'chapter' | 'tribe' | 'extra'; column: number }
  : number;

/**
 * The mapping with a question answered. A column that was the squad, chapter or tribe before departments became it is
 * kept under its header; so are those of two of one header that are not meant, and those that name the same departments
 * otherwise.
 */
export function chosen<Of extends Question>(mapping: Mapping, question: Of, answer: Answer<Of>): Mapping {
  switch (question.kind) {
    case 'full-week':
      return { ...mapping, fullWeek: Number(answer) };
    case 'department': {
      const { becomes, column } = answer as Answer<{ kind: 'department' } & Question>;
      const asked = question.columns.filter(({ at }) => mapping.columns[at]?.becomes === 'department');
      const kept = asked.reduce((before, { at }) => withField(before, at, 'extra'), mapping);
      return withField(kept, column, becomes);
    }
    case 'twice':
      return withField(mapping, Number(answer), question.field);
  }
}

/** The mapping with a column that becomes a field, of which a list has one; whatever column it was before is kept. */
export function withField(mapping: Mapping, at: number, field: Field): Mapping {
  const isOnly = !['extra', 'never', 'manager', 'kind', 'state', 'department'].includes(field);
  const same = WHOLE_NAMES.includes(field) ? WHOLE_NAMES : [field];
  const columns = mapping.columns.map((column, place): Column => {
    if (place === at) return { ...column, becomes: field };
    return isOnly && same.includes(column.becomes) ? { ...column, becomes: 'extra' } : column;
  });
  return { ...mapping, columns };
}
